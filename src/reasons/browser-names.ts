import type { ReasonId } from './index.ts';
import { reasonById } from './index.ts';
import type { MdnReason } from './reason.ts';

/** What each browser calls a reason: Chromium's `CorsError` names, Firefox's message categories. */
export interface BrowserNames {
  /** Empty where Chromium prints no CORS name. */
  readonly chromium: readonly string[];
  readonly firefox: readonly string[];
}

/** Chromium's name of a fault of the actual answer, and the same on a preflight. */
function onBothLegs(...names: readonly string[]): readonly string[] {
  return [...names, ...names.map((name) => `Preflight${name}`)];
}

/** Current names first, former ones behind (docs/browsers/messages.md). */
const FAMILIES: Readonly<Record<MdnReason, BrowserNames>> = {
  CORSAllowOriginNotMatchingOrigin: {
    chromium: onBothLegs('AllowOriginMismatch', 'InvalidAllowOriginValue'),
    firefox: ['CORSAllowOriginNotMatchingOrigin'],
  },
  CORSDidNotSucceed: { chromium: [], firefox: ['CORSDidNotSucceed2', 'CORSDidNotSucceed'] },
  CORSDisabled: { chromium: [], firefox: ['CORSDisabled'] },
  CORSExternalRedirectNotAllowed: {
    chromium: ['PreflightDisallowedRedirect'],
    firefox: ['CORSExternalRedirectNotAllowed'],
  },
  CORSInvalidAllowHeader: {
    chromium: ['InvalidAllowHeadersPreflightResponse'],
    firefox: ['CORSInvalidAllowHeader'],
  },
  CORSInvalidAllowMethod: {
    chromium: ['InvalidAllowMethodsPreflightResponse'],
    firefox: ['CORSInvalidAllowMethod'],
  },
  CORSMethodNotFound: {
    chromium: ['MethodDisallowedByPreflightResponse'],
    firefox: ['CORSMethodNotFound'],
  },
  CORSMissingAllowCredentials: {
    chromium: onBothLegs('InvalidAllowCredentials'),
    firefox: ['CORSMissingAllowCredentials'],
  },
  CORSMissingAllowHeaderFromPreflight: {
    chromium: ['HeaderDisallowedByPreflightResponse'],
    firefox: ['CORSMissingAllowHeaderFromPreflight2', 'CORSMissingAllowHeaderFromPreflight'],
  },
  CORSMissingAllowOrigin: {
    chromium: onBothLegs('MissingAllowOriginHeader'),
    firefox: ['CORSMissingAllowOrigin2', 'CORSMissingAllowOrigin'],
  },
  CORSMultipleAllowOriginNotAllowed: {
    chromium: onBothLegs('MultipleAllowOriginValues'),
    firefox: ['CORSMultipleAllowOriginNotAllowed'],
  },
  CORSNotSupportingCredentials: {
    chromium: onBothLegs('WildcardOriginNotAllowed'),
    firefox: ['CORSNotSupportingCredentials'],
  },
  CORSOriginHeaderNotAdded: { chromium: [], firefox: ['CORSOriginHeaderNotAdded'] },
  CORSPreflightDidNotSucceed: {
    chromium: ['PreflightInvalidStatus', 'InvalidResponse'],
    firefox: [
      'CORSPreflightDidNotSucceed3',
      'CORSPreflightDidNotSucceed2',
      'CORSPreflightDidNotSucceed',
    ],
  },
  CORSRequestNotHttp: { chromium: ['CorsDisabledScheme'], firefox: ['CORSRequestNotHttp'] },
};

const { CORSMissingAllowOrigin: missing, CORSAllowOriginNotMatchingOrigin: mismatch } = FAMILIES;
const { CORSNotSupportingCredentials: wildcard, CORSExternalRedirectNotAllowed: redirect } =
  FAMILIES;
const { CORSMultipleAllowOriginNotAllowed: multiple, CORSPreflightDidNotSucceed: status } =
  FAMILIES;

function either(...names: readonly BrowserNames[]): BrowserNames {
  return {
    chromium: names.flatMap(({ chromium }) => chromium),
    firefox: names.flatMap(({ firefox }) => firefox),
  };
}

/** Of every request that failed without an answer Firefox says the same. */
function failing(...chromium: readonly string[]): BrowserNames {
  return { chromium, firefox: ['CORSDidNotSucceed2'] };
}

/** No CORS name, but one that the console or the Network panel shows. */
function elsewhere(chromium: readonly string[], firefox: readonly string[] = []): BrowserNames {
  return { chromium, firefox };
}

const [onActual = '', onPreflight = ''] = missing.chromium;

/** Where the names are not exactly those of the family. */
const OWN: Partial<Readonly<Record<ReasonId, BrowserNames>>> = {
  'missing-on-error': { ...missing, chromium: [onActual] },
  'missing-on-redirect': { ...missing, chromium: [onActual] },
  'missing-on-preflight': { ...missing, chromium: [onPreflight] },
  // A missing header is looked for before the status.
  'preflight-method-not-allowed': either(status, { ...missing, chromium: [onPreflight] }),
  'preflight-auth': either(status, { ...missing, chromium: [onPreflight] }),
  'preflight-status': either(status, { ...missing, chromium: [onPreflight] }),
  'preflight-network': failing('InvalidResponse'),
  'origin-list': either(multiple, { ...mismatch, chromium: [] }),
  'origin-null-page': either(missing, mismatch, wildcard),
  'origin-null-redirect': either(missing, mismatch, wildcard),
  'cache-without-vary': either(missing, mismatch),
  'redirect-to-login': either(missing, mismatch, redirect),
  'redirect-http-to-https': either(redirect, missing, mismatch),
  'redirect-trailing-slash': either(redirect, missing),
  'redirect-contains-credentials': failing('RedirectContainsCredentials'),
  'wildcard-authorization': elsewhere(
    ['AuthorizationCoveredByWildcard'],
    ['CORSAllowHeaderFromPreflightDeprecation'],
  ),
  'mode-same-origin': elsewhere(['DisallowedByMode']),
  'lna-permission-denied': failing('LocalNetworkAccessPermissionDenied'),
  'lna-insecure-context': elsewhere(['InsecureLocalNetwork']),
  'lna-target-mismatch': elsewhere(['InvalidLocalNetworkAccess']),
  'net-refused': failing('net::ERR_CONNECTION_REFUSED'),
  'net-dns': failing('net::ERR_NAME_NOT_RESOLVED'),
  'net-tls': failing('net::ERR_CERT_…', 'net::ERR_SSL_…'),
  'net-reset': failing('net::ERR_CONNECTION_RESET', 'net::ERR_EMPTY_RESPONSE'),
  'net-timeout': failing('net::ERR_CONNECTION_TIMED_OUT', 'net::ERR_TIMED_OUT'),
  'blocked-by-client': failing('net::ERR_BLOCKED_BY_CLIENT'),
  'devtools-blocked': elsewhere(['blocked:devtools']),
  'mixed-content': elsewhere(['blocked:mixed-content'], ['BlockMixedActiveContent']),
  'csp-connect-src': elsewhere(['blocked:csp'], ['CSPGenericViolation']),
  orb: elsewhere(['net::ERR_BLOCKED_BY_ORB'], ['ORB']),
  corp: elsewhere(['net::ERR_BLOCKED_BY_RESPONSE.NotSameOrigin'], ['CORPBlocked']),
  coep: elsewhere(
    ['net::ERR_BLOCKED_BY_RESPONSE.NotSameOriginAfterDefaultedToSameOriginByCoep'],
    ['CORPBlocked'],
  ),
};

/** What the consoles may call this reason; empty lists where they say nothing of it. */
export function browserNames(id: ReasonId): BrowserNames {
  const { family } = reasonById(id);
  return OWN[id] ?? (family === null ? elsewhere([]) : FAMILIES[family]);
}
