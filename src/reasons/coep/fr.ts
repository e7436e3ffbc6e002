import { translation } from '../../i18n/index.ts';
import type en from './en.ts';

export default translation<typeof en>()({
  title:
    'Ce n’est pas CORS : la page n’intègre que des fichiers qui l’acceptent (Cross-Origin-Embedder-Policy)',
  happened: [
    'La réponse n’a pas de `Cross-Origin-Resource-Policy` valable. La page semble l’exiger, par `Cross-Origin-Embedder-Policy` ou `Document-Isolation-Policy`.',
  ],
  why: [
    'Une page aux fonctions puissantes, comme `SharedArrayBuffer`, ne peut intégrer que des fichiers qui l’acceptent.',
  ],
  todo: [
    'Que {host|=le serveur du fichier} envoie `Cross-Origin-Resource-Policy: cross-origin` avec les fichiers que tous peuvent intégrer.',
    'Ou chargez le fichier en mode CORS (attribut `crossorigin`), et que son serveur autorise l’origine de la page.',
    'Ou donnez à l’en-tête de la page la valeur `credentialless` : les fichiers se chargent alors sans cookies.',
  ],
  avoid: ['Ne le faites pas pour des fichiers privés : tout site pourrait alors les intégrer.'],
});
