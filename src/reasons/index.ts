import authorizationStripped from './authorization-stripped/reason.ts';
import blockedByClient from './blocked-by-client/reason.ts';
import allowOriginNotMatchingOrigin from './CORSAllowOriginNotMatchingOrigin/reason.ts';
import didNotSucceed from './CORSDidNotSucceed/reason.ts';
import disabled from './CORSDisabled/reason.ts';
import externalRedirectNotAllowed from './CORSExternalRedirectNotAllowed/reason.ts';
import invalidAllowHeader from './CORSInvalidAllowHeader/reason.ts';
import invalidAllowMethod from './CORSInvalidAllowMethod/reason.ts';
import methodNotFound from './CORSMethodNotFound/reason.ts';
import missingAllowCredentials from './CORSMissingAllowCredentials/reason.ts';
import missingAllowHeaderFromPreflight from './CORSMissingAllowHeaderFromPreflight/reason.ts';
import missingAllowOrigin from './CORSMissingAllowOrigin/reason.ts';
import multipleAllowOriginNotAllowed from './CORSMultipleAllowOriginNotAllowed/reason.ts';
import notSupportingCredentials from './CORSNotSupportingCredentials/reason.ts';
import originHeaderNotAdded from './CORSOriginHeaderNotAdded/reason.ts';
import preflightDidNotSucceed from './CORSPreflightDidNotSucceed/reason.ts';
import requestNotHttp from './CORSRequestNotHttp/reason.ts';
import cacheWithoutVary from './cache-without-vary/reason.ts';
import coep from './coep/reason.ts';
import corp from './corp/reason.ts';
import corsHeaderAsRequestHeader from './cors-header-as-request-header/reason.ts';
import credentialsNotLowercase from './credentials-not-lowercase/reason.ts';
import cspConnectSrc from './csp-connect-src/reason.ts';
import devtoolsBlocked from './devtools-blocked/reason.ts';
import duplicateProxyAndApp from './duplicate-proxy-and-app/reason.ts';
import exposeHeadersMissing from './expose-headers-missing/reason.ts';
import jsonContentType from './json-content-type/reason.ts';
import lnaInsecureContext from './lna-insecure-context/reason.ts';
import lnaPermissionDenied from './lna-permission-denied/reason.ts';
import lnaTargetMismatch from './lna-target-mismatch/reason.ts';
import methodCase from './method-case/reason.ts';
import missingOnError from './missing-on-error/reason.ts';
import missingOnPreflight from './missing-on-preflight/reason.ts';
import missingOnRedirect from './missing-on-redirect/reason.ts';
import mixedContent from './mixed-content/reason.ts';
import modeSameOrigin from './mode-same-origin/reason.ts';
import netDns from './net-dns/reason.ts';
import netRefused from './net-refused/reason.ts';
import netReset from './net-reset/reason.ts';
import netTimeout from './net-timeout/reason.ts';
import netTls from './net-tls/reason.ts';
import opaqueNoCors from './opaque-no-cors/reason.ts';
import orb from './orb/reason.ts';
import originList from './origin-list/reason.ts';
import originMalformed from './origin-malformed/reason.ts';
import originNullPage from './origin-null-page/reason.ts';
import originNullRedirect from './origin-null-redirect/reason.ts';
import originPattern from './origin-pattern/reason.ts';
import originTrailingSlash from './origin-trailing-slash/reason.ts';
import preflightAuth from './preflight-auth/reason.ts';
import preflightMethodNotAllowed from './preflight-method-not-allowed/reason.ts';
import preflightNetwork from './preflight-network/reason.ts';
import preflightStatus from './preflight-status/reason.ts';
import type { Reason } from './reason.ts';
import redirectContainsCredentials from './redirect-contains-credentials/reason.ts';
import redirectHttpToHttps from './redirect-http-to-https/reason.ts';
import redirectToLogin from './redirect-to-login/reason.ts';
import redirectTrailingSlash from './redirect-trailing-slash/reason.ts';
import safelistExceeded from './safelist-exceeded/reason.ts';
import wildcardAuthorization from './wildcard-authorization/reason.ts';
import wildcardHeadersCredentials from './wildcard-headers-credentials/reason.ts';
import wildcardMethodsCredentials from './wildcard-methods-credentials/reason.ts';

/**
 * Every reason, most telling first. On one leg this order decides which finding is the root cause,
 * so a cause that explains others stands before them.
 */
export const reasons = [
  lnaPermissionDenied,
  lnaInsecureContext,
  lnaTargetMismatch,
  blockedByClient,
  devtoolsBlocked,
  mixedContent,
  cspConnectSrc,
  modeSameOrigin,
  disabled,
  requestNotHttp,
  originHeaderNotAdded,
  netRefused,
  netDns,
  netTls,
  netReset,
  netTimeout,
  preflightNetwork,
  orb,
  corp,
  coep,
  didNotSucceed,
  redirectContainsCredentials,
  redirectToLogin,
  redirectHttpToHttps,
  redirectTrailingSlash,
  externalRedirectNotAllowed,
  preflightAuth,
  preflightMethodNotAllowed,
  preflightStatus,
  preflightDidNotSucceed,
  cacheWithoutVary,
  missingOnError,
  missingOnRedirect,
  missingOnPreflight,
  missingAllowOrigin,
  duplicateProxyAndApp,
  originList,
  multipleAllowOriginNotAllowed,
  originNullRedirect,
  originNullPage,
  originMalformed,
  originPattern,
  originTrailingSlash,
  allowOriginNotMatchingOrigin,
  notSupportingCredentials,
  credentialsNotLowercase,
  missingAllowCredentials,
  invalidAllowMethod,
  methodCase,
  wildcardMethodsCredentials,
  methodNotFound,
  invalidAllowHeader,
  corsHeaderAsRequestHeader,
  safelistExceeded,
  wildcardHeadersCredentials,
  jsonContentType,
  missingAllowHeaderFromPreflight,
  wildcardAuthorization,
  authorizationStripped,
  exposeHeadersMissing,
  opaqueNoCors,
] as const;

export type ReasonId = (typeof reasons)[number]['id'];

/** The variables that only this reason's texts use. */
export type OwnVar<Id extends ReasonId> =
  Extract<(typeof reasons)[number], { id: Id }> extends Reason<string, infer Own> ? Own : never;

export function reasonById(id: ReasonId): Reason<ReasonId> {
  const found = (reasons as readonly Reason<ReasonId>[]).find((reason) => reason.id === id);
  if (found === undefined) throw new RangeError(`No reason is called ${id}`);
  return found;
}

export { isHushed } from './hushed.ts';
export { legFacts } from './leg-facts.ts';
export { mdnPage } from './mdn.ts';
export { isStranded } from './network-error.ts';
export type {
  Evidence,
  LegFacts,
  LooksAt,
  MdnReason,
  Neighbourhood,
  Reason,
  Remedy,
  Severity,
} from './reason.ts';
