import { translation } from '../../i18n/index.ts';
import type en from './en.ts';

export default translation<typeof en>()({
  title:
    'l’identification n’est pas prise en charge si la valeur de l’en-tête CORS « Access-Control-Allow-Origin » est « * »',
  happened: [
    '{host} a répondu `Access-Control-Allow-Origin: *`.',
    'Pour une requête avec identifiants (cookies, authentification HTTP ou certificat client), les navigateurs n’acceptent pas `*` et ne transmettent pas la réponse à la page.',
  ],
  why: [
    '`*` dit que tout le monde peut lire la réponse, les identifiants disent qu’elle appartient à une personne : ensemble, ils laisseraient n’importe quel site lire les données de l’utilisateur connecté.',
  ],
  todo: [
    'Identifiants nécessaires : sur {host}, comparez l’`Origin` de la requête à votre liste et renvoyez cette seule origine, ici `Access-Control-Allow-Origin: {origin}`, avec `Access-Control-Allow-Credentials: true` et `Vary: Origin`.',
    "Identifiants inutiles : dans le code de la page, retirez `credentials: 'include'` (fetch), `withCredentials` (XMLHttpRequest, EventSource) ou `crossorigin=use-credentials` (éléments HTML). `*` convient alors.",
  ],
  avoid: [
    'Ne renvoyez pas n’importe quelle valeur d’`Origin` avec `Access-Control-Allow-Credentials: true` : vous donneriez à tous les sites les données que le refus de `*` protège.',
  ],
});
