import { allow, preflight } from '../scenario.mjs';

/** @param {string} methods */
const allowing = (methods) => preflight({ ...allow, 'Access-Control-Allow-Methods': methods });

/** @type {import('../scenario.mjs').Scenario[]} */
export const methodScenarios = [
  {
    id: 'method',
    label: { en: 'DELETE is not in the list', fr: 'DELETE n’est pas dans la liste' },
    reason: 'CORSMethodNotFound',
    host: 'api',
    path: '/cart/lines/1',
    init: { method: 'DELETE' },
    preflight: allowing('GET, POST'),
    answer: { headers: allow },
  },
  {
    id: 'method-case',
    label: { en: '“patch” in lower case', fr: '« patch » en minuscules' },
    reason: 'method-case',
    host: 'api',
    path: '/addresses/1',
    init: { method: 'patch' },
    preflight: allowing('GET, PATCH'),
    answer: { headers: allow },
  },
  {
    id: 'methods-unreadable',
    label: {
      en: 'A list of methods without commas',
      fr: 'Une liste de méthodes sans virgules',
    },
    reason: 'CORSInvalidAllowMethod',
    host: 'api',
    path: '/gift-cards/1',
    init: { method: 'PUT' },
    preflight: allowing('GET POST PUT'),
    answer: { headers: allow },
  },
];
