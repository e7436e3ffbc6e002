import { allow } from '../scenario.mjs';

/** @type {import('../scenario.mjs').Scenario[]} */
export const networkScenarios = [
  {
    id: 'login',
    label: {
      en: 'The session is over: redirected to the login page',
      fr: 'Session expirée : redirection vers la page de connexion',
    },
    reason: 'redirect-to-login',
    host: 'api',
    path: '/profile',
    answer: { status: 302, headers: { ...allow, Location: '{accounts}/login?return=/profile' } },
  },
  {
    id: 'redirect-null',
    label: {
      en: 'Redirected to a third origin: the origin becomes null',
      fr: 'Redirection vers une troisième origine : l’origine devient null',
    },
    reason: 'origin-null-redirect',
    host: 'api',
    path: '/catalogue',
    answer: { status: 302, headers: { ...allow, Location: '{cdn}/catalogue-2024.json' } },
  },
  {
    id: 'dead',
    label: { en: 'Nobody listens on that port', fr: 'Personne n’écoute sur ce port' },
    reason: 'net-refused',
    host: 'dead',
    path: '/live-chat',
  },
];

/**
 * Where the redirects lead, by path.
 *
 * @type {Record<string, import('../scenario.mjs').Answer>}
 */
export const targets = {
  '/login': { type: 'text/html', body: '<h1>Log in</h1>' },
  '/catalogue-2024.json': { headers: allow },
};
