import type { Browser } from '../model/index.ts';
import { chromiumConsole } from './chromium-console.ts';
import { firefoxConsole } from './firefox-console.ts';
import type { MessagePattern } from './table.ts';
import { webkitPatterns } from './webkit.ts';

/** Messages that people take for CORS and that are something else. */
const lookAlikePatterns = [
  {
    reason: 'csp-connect-src',
    sentence:
      /Content[- ]Security[- ]Policy|Refused to (?:connect|load)|enfreint la directive suivante/i,
  },
  {
    reason: 'mixed-content',
    sentence: /Mixed Content|mixed active content|contenu mixte/i,
  },
  { reason: 'orb', sentence: /ERR_BLOCKED_BY_ORB|OpaqueResponseBlocking|BlockedByORB/i },
  {
    reason: 'coep',
    sentence:
      /AfterDefaultedToSameOriginBy(?:Coep|Dip)|Cross-Origin-Embedder-Policy|Document-Isolation-Policy/i,
  },
  {
    reason: 'corp',
    sentence: /ERR_BLOCKED_BY_RESPONSE|CORP_FAILED|Cross-Origin-Resource-Policy/i,
  },
  {
    reason: 'lna-permission-denied',
    sentence: /LOCAL_NETWORK_ACCESS/i,
  },
  { reason: 'connection-allowlist', sentence: /NETWORK_ACCESS_REVOKED|Connection-Allowlist/i },
  { reason: 'devtools-blocked', sentence: /\(blocked:devtools\)|ERR_BLOCKED_BY_INSPECTOR/ },
  {
    reason: 'blocked-by-client',
    sentence:
      /ERR_BLOCKED_BY_CLIENT|tracking protection|pistage|content blocking is enabled|blocage de contenu est activé/i,
  },
  { reason: 'net-refused', sentence: /CONNECTION_REFUSED/ },
  { reason: 'net-dns', sentence: /NAME_NOT_RESOLVED|UNKNOWN_HOST/ },
  { reason: 'net-tls', sentence: /ERR_CERT_|ERR_SSL_|SEC_ERROR_|SSL_ERROR_|MOZILLA_PKIX/ },
  { reason: 'net-timeout', sentence: /TIMED_OUT|NET_TIMEOUT/ },
  {
    reason: 'net-reset',
    sentence: /EMPTY_RESPONSE|CONNECTION_RESET|CONNECTION_CLOSED|NET_RESET|INVALID_HTTP_RESPONSE/,
  },
] as const satisfies readonly MessagePattern[];

/**
 * What a script is told of a request that failed: the same few words whatever the cause, in each
 * browser's own form and in that of the libraries around `fetch` and XMLHttpRequest. Tried last, so
 * that a line that says more beside them is read as what it says.
 */
const wrapperPatterns = [
  {
    reason: 'failed-to-fetch',
    sentence:
      /due to access control checks|Failed to fetch|\bLoad failed\b|NetworkError when attempting to fetch|Network request failed|A network error occurred|dynamically imported module|Importing a module script failed/i,
  },
  {
    reason: 'failed-to-fetch',
    sentence:
      /\bNetwork ?Error\b|\bERR_NETWORK\b|net::ERR_FAILED|: 0 Unknown Error|status(?: ?code)?:? ?"?0\b|XMLHttpRequest (?:onError|error\b)|Failed to execute 'send' on 'XMLHttpRequest'|<no response>/i,
  },
] as const satisfies readonly MessagePattern[];

/** Whose words a pasted message may be; WebKit's is the one console that Raison only reads. */
export type ConsoleOf = Browser | 'webkit';

/** All sentences in the order in which they are tried, and whose they are; `undefined` where several word it alike. */
export const messagePatterns = [
  ...of('webkit', webkitPatterns),
  ...of('chromium', chromiumConsole.patterns),
  ...of('firefox', firefoxConsole.patterns),
  ...of(undefined, lookAlikePatterns),
  ...of(undefined, wrapperPatterns),
];

function of<P extends MessagePattern>(browser: ConsoleOf | undefined, patterns: readonly P[]) {
  return patterns.map((pattern) => ({ browser, ...pattern }));
}
