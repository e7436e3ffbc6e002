/** @param {string | string[]} value */
const allowing = (value) => ({ headers: { 'Access-Control-Allow-Origin': value, Vary: 'Origin' } });

/** @type {import('../scenario.mjs').Scenario[]} */
export const valueScenarios = [
  {
    id: 'two-origins',
    label: { en: 'Two origins in one header', fr: 'Deux origines dans un seul en-tête' },
    reason: 'origin-list',
    host: 'api',
    path: '/search',
    answer: allowing('{page}, http://admin.shop.localhost'),
  },
  {
    id: 'duplicate',
    label: {
      en: 'The application and its proxy both add the header',
      fr: 'L’application et son proxy ajoutent tous deux l’en-tête',
    },
    reason: 'duplicate-proxy-and-app',
    host: 'api',
    path: '/bestsellers',
    answer: {
      headers: {
        'Access-Control-Allow-Origin': ['{page}', '*'],
        'X-Powered-By': 'Express',
        Server: 'nginx',
        Via: '1.1 proxy',
      },
    },
  },
  {
    id: 'placeholder',
    label: {
      en: 'An example pasted as it stood',
      fr: 'Un exemple collé sans être adapté',
    },
    reason: 'origin-malformed',
    host: 'api',
    path: '/opening-hours',
    answer: allowing('origin-list'),
  },
  {
    id: 'pattern',
    label: { en: 'A pattern instead of an origin', fr: 'Un motif à la place d’une origine' },
    reason: 'origin-pattern',
    host: 'api',
    path: '/partners',
    answer: allowing('https://*.shop.localhost'),
  },
];
