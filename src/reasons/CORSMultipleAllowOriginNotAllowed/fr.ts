import { translation } from '../../i18n/index.ts';
import type en from './en.ts';

export default translation<typeof en>()({
  title: 'le recours à plusieurs en-têtes CORS « Access-Control-Allow-Origin » n’est pas autorisé',
  happened: [
    'La réponse de {host} contient plusieurs fois `Access-Control-Allow-Origin` ; lus ensemble, ces en-têtes valent {value}.',
    'Les navigateurs n’en acceptent qu’un et refusent la réponse, même si les deux sont identiques.',
  ],
  why: [
    'Avec deux réponses à la question « qui peut lire ceci ? », un navigateur ne peut pas savoir laquelle est la bonne : il n’en retient aucune.',
  ],
  todo: [
    'Cherchez tous les endroits qui ajoutent l’en-tête : l’application, son framework, le serveur web, un proxy, un CDN. N’en gardez qu’un.',
    'Que celui-ci envoie une seule valeur : l’`Origin` de la requête si elle figure dans votre liste, ou `*` pour des données que tout le monde peut lire sans identifiants.',
  ],
  avoid: [
    'N’ajoutez pas une ligne de plus en espérant qu’elle l’emporte : `add_header` dans Nginx et `Header always set` dans Apache ajoutent leur en-tête à celui que l’application placée derrière a déjà envoyé.',
  ],
});
