import { translation } from '../../i18n/index.ts';
import type en from './en.ts';

export default translation<typeof en>()({
  title: 'Le serveur a répondu par l’erreur {status}, et sa page d’erreur n’a pas d’en-têtes CORS',
  happened: [
    '{host} a répondu à {method} avec le statut {status}.',
    'Le navigateur signale l’absence de `Access-Control-Allow-Origin`, mais le problème à chercher d’abord est l’erreur elle-même : l’en-tête manque parce que la page d’erreur ne l’envoie pas.',
  ],
  why: [
    'Beaucoup de serveurs n’ajoutent les en-têtes CORS qu’aux réponses réussies : une erreur ordinaire ressemble alors à un problème CORS, et la page ne peut pas en lire le message.',
  ],
  todo: [
    'Cherchez pourquoi {host} répond {status} : lisez son journal, ou ouvrez l’adresse dans un onglet.',
    'Envoyez aussi les en-têtes CORS avec les erreurs (`always` dans Nginx et Apache), pour que la page puisse afficher la vraie erreur.',
  ],
  avoid: [
    'Ne cherchez pas un réglage CORS avant de savoir d’où vient l’erreur {status} : avec les seuls en-têtes, la page recevrait toujours une erreur.',
  ],
});
