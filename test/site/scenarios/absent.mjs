/** @type {import('../scenario.mjs').Scenario[]} */
export const absentScenarios = [
  {
    id: 'missing',
    label: { en: 'No CORS header at all', fr: 'Aucun en-tête CORS' },
    reason: 'CORSMissingAllowOrigin',
    host: 'api',
    path: '/products',
  },
  {
    id: 'missing-on-500',
    label: {
      en: 'The server crashes: its error page has no CORS header',
      fr: 'Le serveur plante : sa page d’erreur n’a pas d’en-tête CORS',
    },
    reason: 'missing-on-error',
    host: 'api',
    path: '/recommendations',
    answer: { status: 500, body: '{"error":"NullPointerException"}' },
  },
  {
    id: 'missing-on-404',
    label: {
      en: 'Wrong address: the 404 page has no CORS header',
      fr: 'Mauvaise adresse : la page 404 n’a pas d’en-tête CORS',
    },
    reason: 'missing-on-error',
    host: 'api',
    path: '/reveiws',
    answer: { status: 404, type: 'text/html', body: '<h1>404 Not Found</h1>' },
  },
  {
    id: 'font',
    label: { en: 'A font from a CDN without CORS', fr: 'Une police servie par un CDN sans CORS' },
    reason: 'CORSMissingAllowOrigin',
    host: 'cdn',
    path: '/fonts/feuille.woff2',
    how: 'font',
    answer: { type: 'font/woff2', body: 'wOF2' },
  },
];
