import type { Browser } from '../model/index.ts';
import { chromiumConsole } from './chromium.ts';
import { firefoxConsole } from './firefox.ts';
import type { MessagePattern } from './table.ts';

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
    sentence: /AfterDefaultedToSameOriginByCoep|Cross-Origin-Embedder-Policy/i,
  },
  {
    reason: 'corp',
    sentence: /ERR_BLOCKED_BY_RESPONSE|CORP_FAILED|Cross-Origin-Resource-Policy/i,
  },
  {
    reason: 'lna-permission-denied',
    sentence: /LOCAL_NETWORK_ACCESS/i,
  },
  { reason: 'devtools-blocked', sentence: /\(blocked:devtools\)|ERR_BLOCKED_BY_INSPECTOR/ },
  { reason: 'blocked-by-client', sentence: /ERR_BLOCKED_BY_CLIENT|tracking protection|pistage/i },
  { reason: 'net-refused', sentence: /CONNECTION_REFUSED/ },
  { reason: 'net-dns', sentence: /NAME_NOT_RESOLVED|UNKNOWN_HOST/ },
  { reason: 'net-tls', sentence: /ERR_CERT_|ERR_SSL_|SEC_ERROR_|SSL_ERROR_|MOZILLA_PKIX/ },
  { reason: 'net-timeout', sentence: /TIMED_OUT|NET_TIMEOUT/ },
  {
    reason: 'net-reset',
    sentence: /EMPTY_RESPONSE|CONNECTION_RESET|CONNECTION_CLOSED|NET_RESET|INVALID_HTTP_RESPONSE/,
  },
] as const satisfies readonly MessagePattern[];

/** All sentences, and whose they are; `undefined` where several browsers word it alike. */
export const messagePatterns = [
  ...chromiumConsole.patterns.map((pattern) => ({ browser: 'chromium' as Browser, ...pattern })),
  ...firefoxConsole.patterns.map((pattern) => ({ browser: 'firefox' as Browser, ...pattern })),
  ...lookAlikePatterns.map((pattern) => ({ browser: undefined, ...pattern })),
];
