import { translation } from '../../i18n/index.ts';
import type en from './en.ts';

export default translation<typeof en>()({
  title: 'l’en-tête CORS « Access-Control-Allow-Origin » est manquant',
  happened: [
    'Le serveur {host} a bien reçu la requête et a répondu avec le statut {status}, mais sa réponse n’indique pas que {origin} a le droit de la lire.',
    'Le navigateur ne l’a donc pas transmise à la page.',
  ],
  why: [
    'Un navigateur ne laisse une page lire la réponse d’une autre origine (autre schéma, autre hôte ou autre port) que si ce serveur l’autorise ; sans cela, n’importe quel site pourrait lire vos données là où vous êtes connecté.',
  ],
  todo: [
    'Sur {host}, ajoutez `Access-Control-Allow-Origin: {origin}` à cette réponse : une seule origine, avec son schéma, sans barre oblique finale.',
    'Plusieurs origines : gardez la liste dans la configuration du serveur, comparez-y l’en-tête `Origin` de la requête, renvoyez celle qui correspond et envoyez `Vary: Origin` sur toutes les réponses de cette adresse, y compris celles qui n’autorisent personne.',
    'Données que tout le monde peut lire : envoyez `Access-Control-Allow-Origin: *`. Cela convient à toute requête sans identifiants, c’est-à-dire à `fetch` par défaut comme à `crossorigin="anonymous"`.',
    'Où placer la ligne : dans Apache, `Header always set …` se met dans `<VirtualHost>`, `<Location>`, `<Directory>`, `<Files>` ou un fichier `.htaccess`, et demande mod_headers ; dans Nginx, `add_header … always;` se met dans `server` ou `location`. Avec `always`, l’en-tête accompagne aussi les erreurs.',
  ],
  avoid: [
    'N’inscrivez pas plusieurs origines dans l’en-tête : il accepte une origine ou `*`, jamais une liste.',
    'N’envoyez pas `*` pour une API privée, par exemple sur un réseau d’entreprise : n’importe quel site ouvert par un employé pourrait la lire. De plus, `*` n’empêche pas l’envoi des cookies ; les navigateurs refusent seulement de livrer la réponse à une requête avec identifiants.',
    'Ne renvoyez pas la valeur d’`Origin` telle quelle sans la comparer à une liste, et n’autorisez jamais `null` : dans les deux cas, vous laissez entrer tout le monde.',
  ],
});
