import { allow, json, preflight } from '../scenario.mjs';

/**
 * @param {string} methods
 * @param {string} [headers]
 */
const allowing = (methods, headers) =>
  preflight({
    ...allow,
    'Access-Control-Allow-Methods': methods,
    ...(headers === undefined ? {} : { 'Access-Control-Allow-Headers': headers }),
  });

/** @type {import('../scenario.mjs').Scenario[]} */
export const headerScenarios = [
  {
    id: 'json',
    label: {
      en: 'JSON is posted, Content-Type not allowed',
      fr: 'JSON envoyé, Content-Type refusé',
    },
    reason: 'json-content-type',
    host: 'api',
    path: '/checkout',
    init: json,
    preflight: allowing('POST'),
    answer: { headers: allow },
  },
  {
    id: 'header',
    label: {
      en: 'A header of the page is not allowed',
      fr: 'Un en-tête de la page n’est pas autorisé',
    },
    reason: 'CORSMissingAllowHeaderFromPreflight',
    host: 'api',
    path: '/tracking',
    init: { headers: { 'X-Client-Version': '4.2' } },
    preflight: allowing('GET', 'Content-Type'),
    answer: { headers: allow },
  },
  {
    id: 'cors-header-sent',
    label: {
      en: 'The page sends the server’s header itself',
      fr: 'La page envoie elle-même l’en-tête du serveur',
    },
    reason: 'cors-header-as-request-header',
    host: 'api',
    path: '/faq',
    init: { headers: { 'Access-Control-Allow-Origin': '*' } },
    preflight: allowing('GET', 'Content-Type'),
    answer: { headers: allow },
  },
  {
    id: 'three-faults',
    label: {
      en: 'Three faults at once: origin, method, header',
      fr: 'Trois fautes à la fois : origine, méthode, en-tête',
    },
    reason: 'CORSAllowOriginNotMatchingOrigin',
    host: 'api',
    path: '/subscriptions/1',
    init: { method: 'PUT', headers: { 'X-Api-Key': 'demo' } },
    preflight: preflight({
      'Access-Control-Allow-Origin': 'http://staging.shop.localhost',
      'Access-Control-Allow-Methods': 'GET, POST',
      'Access-Control-Allow-Headers': 'Content-Type',
    }),
    answer: { headers: { 'Access-Control-Allow-Origin': 'http://staging.shop.localhost' } },
  },
];
