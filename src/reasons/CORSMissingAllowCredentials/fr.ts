import { translation } from '../../i18n/index.ts';
import type en from './en.ts';

export default translation<typeof en>()({
  title: '« true » attendu dans l’en-tête CORS « Access-Control-Allow-Credentials »',
  happened: [
    'Valeur envoyée par {host} dans `Access-Control-Allow-Credentials` : {value|=aucune}.',
    'Pour une requête avec identifiants (cookies, authentification HTTP ou certificat client), seule la valeur `true` permet à la page de lire la réponse.',
  ],
  why: [
    'La réponse à une requête avec identifiants peut contenir les données d’une personne : le serveur doit donc donner son accord une seconde fois, expressément.',
  ],
  todo: [
    'Identifiants nécessaires : sur {host}, envoyez `Access-Control-Allow-Credentials: true`, en minuscules et une seule fois, à côté de l’unique origine autorisée ; dans la réponse à OPTIONS également.',
    "Identifiants inutiles : dans le code de la page, retirez `credentials: 'include'` (fetch), `withCredentials` (XMLHttpRequest, EventSource) ou `crossorigin=use-credentials` (éléments HTML).",
  ],
  avoid: [
    'Ne l’envoyez pas aux origines absentes de votre liste, et jamais à côté de `*` ou de `null`.',
  ],
});
