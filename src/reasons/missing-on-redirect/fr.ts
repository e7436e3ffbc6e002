import { translation } from '../../i18n/index.ts';
import type en from './en.ts';

export default translation<typeof en>()({
  title: 'La redirection (statut {status}) n’a pas d’en-tête « Access-Control-Allow-Origin »',
  happened: [
    '{host} a redirigé {method} vers {target|=une autre URL} avec le statut {status}, mais sans `Access-Control-Allow-Origin` : le navigateur s’est arrêté là.',
  ],
  why: [
    'Chaque réponse du parcours doit autoriser l’origine de la page, même une redirection : elle renseigne déjà sur le serveur.',
  ],
  todo: [
    {
      when: 'redirects-to-login',
      text: 'La cible ressemble à une page de connexion : que {host} réponde 401 aux scripts, sans les rediriger.',
    },
    {
      when: ['redirects', 'login-asked-for', '!redirects-to-login', '!redirects-to-presigned'],
      text: 'D’après son nom, c’est une connexion : menez-y par une navigation, et qu’elle réponde aux scripts sans rediriger.',
    },
    {
      when: [
        'redirects',
        '!login-asked-for',
        '!redirects-to-login',
        '!redirects-to-presigned',
        '!well-known-url',
      ],
      text: 'Appelez directement {target} dans le code de la page : plus besoin de redirection.',
    },
    {
      when: 'redirects-to-presigned',
      text: 'Renvoyez l’URL cible dans la réponse, et laissez la page l’appeler : la signature reste valable.',
    },
    {
      when: ['redirects-to-other-origin', '!redirects-to-login', '!credentials-proved'],
      text: 'Données publiques ? `Access-Control-Allow-Origin: *` sur le {status} et sur la cible couvre aussi l’`Origin: null` envoyée là-bas.',
    },
    {
      when: '!redirects-to-login',
      text: 'Ou envoyez aussi les en-têtes CORS avec la redirection ; la cible a besoin des siens.',
    },
  ],
  avoid: ['Ne configurez pas seulement la cible : le navigateur ne va jamais jusque-là.'],
});
