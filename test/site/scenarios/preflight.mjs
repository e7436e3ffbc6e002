import { allow, json, preflight } from '../scenario.mjs';

/** @type {import('../scenario.mjs').Scenario[]} */
export const preflightScenarios = [
  {
    id: 'options-405',
    label: { en: 'The server refuses OPTIONS (405)', fr: 'Le serveur refuse OPTIONS (405)' },
    reason: 'preflight-method-not-allowed',
    host: 'api',
    path: '/newsletter',
    init: json,
    preflight: preflight({ Allow: 'GET, POST' }, 405),
    answer: { headers: allow },
  },
  {
    id: 'options-401',
    label: {
      en: 'The preflight must log in first (401)',
      fr: 'La requête préliminaire doit d’abord s’authentifier (401)',
    },
    reason: 'preflight-auth',
    host: 'api',
    path: '/invoices',
    init: { headers: { Authorization: 'Bearer demo' } },
    preflight: preflight({ 'WWW-Authenticate': 'Bearer realm="shop"' }, 401),
    answer: { headers: allow },
  },
  {
    id: 'options-redirect',
    label: {
      en: 'The preflight is redirected to add a slash',
      fr: 'La requête préliminaire est redirigée pour ajouter une barre oblique',
    },
    reason: 'redirect-trailing-slash',
    host: 'api',
    path: '/orders',
    init: json,
    preflight: preflight({ ...allow, Location: '/orders/' }, 301),
    answer: { headers: allow },
  },
  {
    id: 'options-without-cors',
    label: {
      en: 'OPTIONS is answered, without CORS headers',
      fr: 'OPTIONS reçoit une réponse, sans en-têtes CORS',
    },
    reason: 'missing-on-preflight',
    host: 'api',
    path: '/ratings',
    init: { method: 'PUT' },
    preflight: preflight({ Allow: 'GET, PUT, OPTIONS' }, 200),
    answer: { headers: allow },
  },
];
