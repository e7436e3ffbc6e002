import { translation } from '../../../i18n/index.ts';
import type en from './en.ts';

export default translation<typeof en>()({
  'firebase-place':
    'Dans le `onRequest` de la fonction de ce chemin, ou comme `cors` dans ses options. Elle répond alors aux pré-vérifications. `onCall` prend la même option.',
  'firebase-place-list': 'Dans la liste `cors` de la fonction de ce chemin.',
  'firebase-apply': 'Publier les fonctions.',
});
