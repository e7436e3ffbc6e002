import { translation } from '../../i18n/index.ts';
import type en from './en.ts';

export default translation<typeof en>()({
  title: 'La redirection (statut {status}) n’a pas d’en-tête « Access-Control-Allow-Origin »',
  happened: [
    '{host} a répondu à {method} avec le statut {status}, une redirection vers {target|=une autre adresse}, sans `Access-Control-Allow-Origin`.',
    'Le navigateur s’est arrêté là, sans la suivre.',
  ],
  why: [
    'Une redirection est une réponse comme une autre et révèle quelque chose du serveur : chaque étape du parcours doit donc autoriser l’origine de la page, et pas seulement la dernière.',
  ],
  todo: [
    'Dans le code de la page, appelez directement l’adresse finale : il n’y aura plus de redirection.',
    'Ou envoyez les en-têtes CORS avec la redirection elle-même. Apache ne les ajoute à ses propres redirections qu’avec `Header always set` ; dans Nginx, la ligne `add_header` doit se trouver là où la redirection est faite.',
  ],
  avoid: [
    'Ne vous contentez pas de modifier l’adresse vers laquelle mène la redirection : le navigateur n’arrive jamais jusque-là.',
  ],
});
