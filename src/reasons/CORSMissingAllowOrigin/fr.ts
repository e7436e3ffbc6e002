import { translation } from '../../i18n/index.ts';
import type en from './en.ts';

export default translation<typeof en>()({
  title: 'l’en-tête CORS « Access-Control-Allow-Origin » est manquant',
  happened: [
    'La réponse de {host} n’a pas cet en-tête : le navigateur ne la livre pas à {origin}.',
    {
      when: ['!on-preflight', '!from-shared-cache', '!from-cache'],
      text: '{method} est bien arrivée : son statut est {status}.',
    },
    {
      when: ['from-shared-cache', '!on-preflight'],
      text: 'Un CDN ou un proxy gardait cette copie.',
    },
    {
      when: ['from-cache', '!from-shared-cache', '!on-preflight'],
      text: 'Elle vient du cache du navigateur.',
    },
    { when: ['on-preflight', '!redirects'], text: 'La console le cite avant le statut {status}.' },
  ],
  why: [
    'Sinon, tout site ouvert pourrait lire vos données sur les sites où vous êtes connecté. Un autre schéma, hôte ou port fait une autre origine.',
  ],
  todo: [
    {
      when: ['other-ending-allowed', '!www-variant', '!from-cache', '!preflight-passed'],
      text: 'Un autre fichier du dossier a l’en-tête : une règle vise des extensions de fichier. Ajoutez celle-ci, purgez les copies.',
    },
    {
      when: ['www-variant', '!preflight-passed', '!from-cache', '!from-shared-cache'],
      text: '{origin} et {host} sont deux origines : employez partout un seul des deux noms, avec ou sans `www.`.',
    },
    {
      when: ['from-cache', 'by-element', '!from-shared-cache'],
      text: 'Elle vient du cache du navigateur, peut-être d’une requête sans CORS : mettez `crossorigin` partout où la page la charge.',
    },
    {
      when: ['preflight-passed', '!from-cache', '!from-shared-cache'],
      text: 'La pré-vérification a réussi : une autre couche ou un autre code a écrit cette réponse. Réglez l’en-tête là.',
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
      text: 'Une page HTML est venue au lieu de données : une connexion, un proxy ou une page d’erreur a peut-être répondu.',
    },
    {
      when: ['type-font', '!from-cache', '!www-variant', '!other-ending-allowed'],
      text: 'Une police d’une autre origine exige cet en-tête : une règle par extension de fichier doit nommer celle-ci ; purgez les copies.',
    },
    {
      when: ['refused-by-cors-code', '!preflight-passed'],
      text: '`Vary: Origin` ou d’autres en-têtes CORS montrent que {host} compare les origines : {origin} manque sans doute à sa liste.',
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
