import { translation } from '../../i18n/index.ts';
import type en from './en.ts';

export default translation<typeof en>()({
  title:
    'Ce n’est pas CORS : la page n’intègre que des fichiers qui l’acceptent (Cross-Origin-Embedder-Policy)',
  happened: [
    'La réponse n’a pas d’en-tête `Cross-Origin-Resource-Policy` valide, et le navigateur ne l’a pas transmise à la page.',
    'Cela se produit quand la page elle-même exige cet en-tête par `Cross-Origin-Embedder-Policy`.',
    'Ce n’est pas un problème CORS.',
  ],
  why: [
    'Une page qui veut des fonctions puissantes, comme `SharedArrayBuffer`, ne doit rien contenir qui n’ait accepté d’y être.',
  ],
  todo: [
    'Faites envoyer `Cross-Origin-Resource-Policy: cross-origin` par {host|=le serveur du fichier} avec les fichiers que toute page peut intégrer.',
    'Ou demandez le fichier en mode CORS (l’attribut `crossorigin`) et faites autoriser l’origine par son serveur.',
    'Ou changez le `Cross-Origin-Embedder-Policy` de la page elle-même : avec `credentialless`, les fichiers se chargent sans cookies, et sans cet en-tête aucun fichier n’a rien à prouver.',
  ],
  avoid: [
    'N’envoyez pas `cross-origin` avec des fichiers privés : n’importe quel site pourrait les intégrer.',
  ],
});
