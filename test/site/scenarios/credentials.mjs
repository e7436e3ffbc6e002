import { allow, allowCookies, preflight } from '../scenario.mjs';

/** @type {import('../scenario.mjs').Init} */
const withCookies = { credentials: 'include' };

/** @type {import('../scenario.mjs').Scenario[]} */
export const credentialsScenarios = [
  {
    id: 'wildcard-credentials',
    label: { en: '“*” for a request with cookies', fr: '« * » pour une requête avec cookies' },
    reason: 'CORSNotSupportingCredentials',
    host: 'api',
    path: '/cart',
    init: withCookies,
    answer: { headers: { 'Access-Control-Allow-Origin': '*' } },
  },
  {
    id: 'credentials-missing',
    label: {
      en: 'Cookies are sent, but not allowed',
      fr: 'Des cookies sont envoyés, mais pas autorisés',
    },
    reason: 'CORSMissingAllowCredentials',
    host: 'api',
    path: '/account',
    init: withCookies,
    answer: { headers: allow },
  },
  {
    id: 'credentials-capital',
    label: { en: 'Cookies allowed with “True”', fr: 'Cookies autorisés par « True »' },
    reason: 'credentials-not-lowercase',
    host: 'api',
    path: '/wishlist',
    init: withCookies,
    answer: { headers: { ...allow, 'Access-Control-Allow-Credentials': 'True' } },
  },
  {
    id: 'wildcard-headers',
    label: {
      en: '“*” as allowed headers, with cookies',
      fr: '« * » comme en-têtes autorisés, avec cookies',
    },
    reason: 'wildcard-headers-credentials',
    host: 'api',
    path: '/loyalty',
    init: { ...withCookies, headers: { 'X-Requested-With': 'XMLHttpRequest' } },
    preflight: preflight({
      ...allowCookies,
      'Access-Control-Allow-Methods': 'GET',
      'Access-Control-Allow-Headers': '*',
    }),
    answer: { headers: allowCookies },
  },
];
