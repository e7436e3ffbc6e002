import type { Note } from './note.ts';
import { note } from './note.ts';

/** What a piece of advice may mention. */
export interface AdviceFacts {
  /** The URL that failed. */
  readonly url: string;
  /** Where its redirects lead. */
  readonly finalUrl: string;
  /** HTTP status of the answer judged; empty without one. */
  readonly status: string;
}

type Advise = (facts: AdviceFacts) => Note;

const finalUrl: Advise = ({ finalUrl: url }) => note('advice-final-url', { url });
const broken: Advise = ({ url }) => note('advice-net-broken', { url });
const policy: Advise = () => note('advice-resource-policy');

/** Reasons that no CORS header mends, and what does. Ids as in `reasons/`. */
export const INSTEAD: Readonly<Record<string, Advise>> = {
  CORSDisabled: () => note('advice-browser-setting'),
  CORSExternalRedirectNotAllowed: finalUrl,
  CORSOriginHeaderNotAdded: () => note('advice-extension'),
  CORSRequestNotHttp: () => note('advice-not-http'),
  CORSDidNotSucceed: broken,
  'authorization-stripped': () => note('advice-authorization'),
  'blocked-by-client': () => note('advice-blocked-by-client'),
  coep: policy,
  corp: policy,
  'cors-header-as-request-header': () => note('advice-request-header'),
  'csp-connect-src': () => note('advice-csp'),
  'devtools-blocked': () => note('advice-user'),
  'lna-insecure-context': () => note('advice-lna-secure'),
  'lna-permission-denied': () => note('advice-lna'),
  'lna-target-mismatch': () => note('advice-lna-target'),
  'method-case': () => note('advice-patch'),
  'missing-on-redirect': finalUrl,
  'mixed-content': () => note('advice-mixed-content'),
  'mode-same-origin': () => note('advice-same-origin-mode'),
  'net-dns': ({ url }) => note('advice-net-dns', { url }),
  'net-refused': ({ url }) => note('advice-net-refused', { url }),
  'net-reset': broken,
  'net-timeout': broken,
  'net-tls': ({ url }) => note('advice-tls', { url }),
  'opaque-no-cors': () => note('advice-no-cors'),
  orb: () => note('advice-orb'),
  'origin-null-page': () => note('advice-null-page'),
  'origin-null-redirect': finalUrl,
  'preflight-network': broken,
  'redirect-contains-credentials': finalUrl,
  'redirect-http-to-https': finalUrl,
  'redirect-to-login': ({ finalUrl: url }) => note('advice-login', { url }),
  'redirect-trailing-slash': finalUrl,
};

/** Faults of the page's code that do not keep the server's own faults from being mended. */
export const IN_THE_CODE: ReadonlySet<string> = new Set([
  'cors-header-as-request-header',
  'method-case',
]);

/** Reasons that a configuration mends, with something to know beside it. */
export const BESIDE: Readonly<Record<string, Advise>> = {
  'cache-without-vary': () => note('advice-clear-cache'),
  'expose-headers-missing': () => note('advice-expose'),
  'missing-on-error': ({ status }) => note('advice-error-first', { status }),
  'safelist-exceeded': () => note('advice-safelist'),
  'wildcard-authorization': () => note('advice-authorization-by-name'),
};
