import { translation } from '../../../i18n/index.ts';
import type en from './en.ts';

export default translation<typeof en>()({
  'nextjs-place':
    'Un fichier à part, à côté de `app` ou de `pages`. Jusqu’à Next.js 15, il s’appelle `middleware.js`, et ce qu’il exporte `middleware`.',
  'nextjs-old':
    'Il existe déjà ? Placez-y la fonction et exportez `proxy = {name}(…)`, avec sa propre fonction entre les parenthèses. Son `matcher` doit comprendre ce chemin.',
  'nextjs-place-headers':
    'À la place du fichier : dans l’objet de la configuration. Aucun statut ne change : une route doit répondre à OPTIONS.',
  'nextjs-routes':
    'Les en-têtes CORS qu’une route envoie elle-même restent, sauf ceux de ces lignes : retirez-les pour cette origine.',
  'nextjs-apply': 'Reconstruire, puis redémarrer.',
});
