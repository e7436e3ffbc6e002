import { allow } from '../scenario.mjs';

/** @param {string | string[]} value */
const allowing = (value) => ({ headers: { 'Access-Control-Allow-Origin': value, Vary: 'Origin' } });

/** @type {import('../scenario.mjs').Scenario[]} */
export const originScenarios = [
  {
    id: 'mismatch-port',
    label: {
      en: 'Allowed for the developer’s own port only',
      fr: 'Autorisé pour le seul port du développeur',
    },
    reason: 'CORSAllowOriginNotMatchingOrigin',
    host: 'api',
    path: '/stock',
    answer: allowing('http://shop.localhost:{otherPort}'),
  },
  {
    id: 'mismatch-www',
    label: { en: 'Allowed for www only', fr: 'Autorisé pour www seulement' },
    reason: 'CORSAllowOriginNotMatchingOrigin',
    host: 'api',
    path: '/shipping',
    answer: allowing('http://www.shop.localhost:{pagePort}'),
  },
  {
    id: 'mismatch-scheme',
    label: { en: 'Allowed for https only', fr: 'Autorisé pour https seulement' },
    reason: 'CORSAllowOriginNotMatchingOrigin',
    host: 'api',
    path: '/prices',
    answer: allowing('https://shop.localhost:{pagePort}'),
  },
  {
    id: 'trailing-slash',
    label: { en: 'The origin ends with a slash', fr: 'L’origine se termine par une barre oblique' },
    reason: 'origin-trailing-slash',
    host: 'api',
    path: '/coupons',
    answer: allowing('{page}/'),
  },
  {
    id: 'sandbox',
    label: {
      en: 'A sandboxed frame, whose origin is null',
      fr: 'Un cadre isolé (sandbox), dont l’origine est null',
    },
    reason: 'origin-null-page',
    host: 'api',
    path: '/delivery-slots',
    how: 'sandbox',
    answer: { headers: allow },
  },
];
