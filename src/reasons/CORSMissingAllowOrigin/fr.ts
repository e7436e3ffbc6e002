import { translation } from '../../i18n/index.ts';
import type en from './en.ts';

export default translation<typeof en>()({
  title: 'l’en-tête CORS « Access-Control-Allow-Origin » est manquant',
  cause: [
    {
      when: ['other-ending-allowed', '!www-variant', '!from-cache', '!preflight-passed'],
      text: 'La règle du serveur pour les en-têtes CORS semble omettre cette extension de fichier.',
    },
    {
      when: ['www-variant', '!preflight-passed', '!from-cache', '!from-shared-cache'],
      text: 'Seul `www.` diffère : {origin} et {host} sont deux origines.',
    },
    {
      when: ['from-cache', '!from-shared-cache', '!on-preflight'],
      text: 'Le cache du navigateur garde une copie sans l’en-tête CORS.',
    },
    {
      when: ['from-shared-cache', '!on-preflight'],
      text: 'Un CDN ou un proxy a envoyé une copie gardée sans l’en-tête CORS.',
    },
    {
      when: ['refused-by-cors-code', '!preflight-passed'],
      text: '{host} compare les origines, et {origin} manque sans doute à sa liste.',
    },
    {
      when: 'preflight-passed',
      text: 'La pré-vérification a réussi, mais le code qui répond à {method} n’envoie pas d’en-tête CORS.',
    },
    {
      when: ['html-response', '!type-font'],
      text: 'Une page HTML est venue au lieu de données : connexion, proxy ou erreur, peut-être.',
    },
  ],
  happened: [
    'La réponse de {host} n’a pas cet en-tête : le navigateur ne la livre pas à {origin}.',
    {
      when: ['!on-preflight', '!from-shared-cache', '!from-cache'],
      text: '{method} est bien arrivée : son statut est {status}.',
    },
    { when: ['on-preflight', '!redirects'], text: 'La console le cite avant le statut {status}.' },
  ],
  why: [
    'Sinon, tout site ouvert pourrait lire vos données sur les sites où vous êtes connecté. Un autre schéma, hôte ou port fait une autre origine.',
  ],
  todo: [
    {
      when: ['other-ending-allowed', '!www-variant', '!from-cache', '!preflight-passed'],
      text: 'Un autre fichier du dossier a l’en-tête : ajoutez cette extension à la règle, puis purgez les copies.',
    },
    {
      when: ['www-variant', '!preflight-passed', '!from-cache', '!from-shared-cache'],
      text: 'Employez partout un seul des deux noms, avec ou sans `www.`.',
    },
    {
      when: ['from-cache', 'by-element', '!from-shared-cache'],
      text: 'Peut-être stockée par une requête sans CORS : mettez ` crossorigin="anonymous"` partout où la page la charge.',
    },
    {
      when: ['preflight-passed', '!from-cache', '!from-shared-cache'],
      text: 'Une autre couche ou un autre code a pu écrire cette réponse : réglez l’en-tête là.',
    },
    {
      when: [
        'html-response',
        '!preflight-passed',
        '!from-cache',
        '!from-shared-cache',
        '!type-font',
        '!www-variant',
        '!other-ending-allowed',
      ],
      text: 'Ouvrez l’URL dans un onglet : cette page dit qui a répondu.',
    },
    {
      when: ['type-font', '!from-cache', '!www-variant', '!other-ending-allowed'],
      text: 'Une police d’une autre origine exige cet en-tête : une règle par extension de fichier doit nommer celle-ci ; purgez les copies.',
    },
    {
      when: ['refused-by-cors-code', '!preflight-passed'],
      text: 'Ajoutez-y {origin} telle quelle : un chemin, une barre oblique finale ou un motif ne correspond pas.',
    },
    {
      when: ['from-shared-cache', '!vary-origin', '!other-ending-allowed', '!type-font'],
      text: 'Peut-être faite pour une requête sans `Origin` : envoyez `Vary: Origin`, mettez `Origin` dans la clé du cache, puis purgez-la.',
    },
    {
      when: '!refused-by-cors-code',
      text: 'Renvoyez {origin} dans `Access-Control-Allow-Origin`, ou ajoutez-la à la liste du serveur : avec son schéma, sans barre oblique, chemin ni `*`.',
    },
    {
      when: [
        '!from-shared-cache',
        '!from-cache',
        '!preflight-passed',
        '!html-response',
        '!type-font',
        '!www-variant',
        '!other-ending-allowed',
      ],
      text: 'Plusieurs origines ? Comparez `Origin` à une liste du serveur, renvoyez celle qui correspond, toujours avec `Vary: Origin`.',
    },
    'Données publiques ? `*` suffit aux requêtes sans identifiants, le défaut de `fetch` et de `crossorigin="anonymous"`.',
  ],
  avoid: [
    'Ne renvoyez jamais n’importe quelle `Origin` reçue et n’autorisez jamais `null` : ce serait ouvrir à tous les sites.',
    'N’envoyez jamais `*` depuis une API privée : tout site ouvert par un employé pourrait la lire.',
  ],
});
