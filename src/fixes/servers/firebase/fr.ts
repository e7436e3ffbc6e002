import { translation } from '../../../i18n/index.ts';
import type en from './en.ts';

export default translation<typeof en>()({
  'firebase-place':
    'Dans le `onRequest` de la fonction de ce chemin ; des options déjà présentes reçoivent aussi `cors`. Elle répond dès lors aux pré-vérifications. `onCall` prend la même option, et autorise toute origine sans elle.',
  'firebase-place-list': 'Dans la liste `cors` de la fonction de ce chemin.',
  'firebase-apply': 'Publier les fonctions.',
});
