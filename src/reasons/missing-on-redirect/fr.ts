import { translation } from '../../i18n/index.ts';
import type en from './en.ts';

export default translation<typeof en>()({
  title: 'La redirection (statut {status}) n’a pas d’en-tête « Access-Control-Allow-Origin »',
  cause: [
    {
      when: ['login-asked-for', '!redirects-to-login', '!redirects-to-presigned'],
      text: 'D’après son nom, cette URL est une connexion : seule une navigation peut la suivre.',
    },
  ],
  happened: [
    '{host} a redirigé {method} vers {target|=une autre URL} avec le statut {status}, mais sans `Access-Control-Allow-Origin` : le navigateur s’est arrêté là.',
  ],
  why: [
    'Chaque réponse du parcours doit autoriser l’origine de la page, même une redirection : elle renseigne déjà sur le serveur.',
  ],
  todo: [
    {
      when: 'redirects-to-login',
      text: 'Que {host} réponde 401 aux scripts, sans les rediriger vers une connexion.',
    },
    {
      when: ['login-asked-for', '!redirects-to-login', '!redirects-to-presigned'],
      text: 'Menez-y par une navigation, comme un lien ou `location.href`.',
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
      when: [
        'redirects-to-other-origin',
        '!redirects-to-login',
        '!credentials-proved',
        '!login-asked-for',
      ],
      text: 'Données publiques ? ` Access-Control-Allow-Origin: *` sur le {status} et sur la cible couvre aussi l’`Origin: null` envoyée là-bas.',
    },
    {
      when: ['!redirects-to-login', '!login-asked-for'],
      text: 'Ou envoyez aussi les en-têtes CORS avec la redirection ; la cible a besoin des siens.',
    },
  ],
  avoid: [],
});
