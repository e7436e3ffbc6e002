import authorizationStrippedEn from './authorization-stripped/en.ts';
import authorizationStrippedFr from './authorization-stripped/fr.ts';
import blockedByClientEn from './blocked-by-client/en.ts';
import blockedByClientFr from './blocked-by-client/fr.ts';
import allowOriginNotMatchingOriginEn from './CORSAllowOriginNotMatchingOrigin/en.ts';
import allowOriginNotMatchingOriginFr from './CORSAllowOriginNotMatchingOrigin/fr.ts';
import didNotSucceedEn from './CORSDidNotSucceed/en.ts';
import didNotSucceedFr from './CORSDidNotSucceed/fr.ts';
import disabledEn from './CORSDisabled/en.ts';
import disabledFr from './CORSDisabled/fr.ts';
import externalRedirectNotAllowedEn from './CORSExternalRedirectNotAllowed/en.ts';
import externalRedirectNotAllowedFr from './CORSExternalRedirectNotAllowed/fr.ts';
import invalidAllowHeaderEn from './CORSInvalidAllowHeader/en.ts';
import invalidAllowHeaderFr from './CORSInvalidAllowHeader/fr.ts';
import invalidAllowMethodEn from './CORSInvalidAllowMethod/en.ts';
import invalidAllowMethodFr from './CORSInvalidAllowMethod/fr.ts';
import methodNotFoundEn from './CORSMethodNotFound/en.ts';
import methodNotFoundFr from './CORSMethodNotFound/fr.ts';
import missingAllowCredentialsEn from './CORSMissingAllowCredentials/en.ts';
import missingAllowCredentialsFr from './CORSMissingAllowCredentials/fr.ts';
import missingAllowHeaderFromPreflightEn from './CORSMissingAllowHeaderFromPreflight/en.ts';
import missingAllowHeaderFromPreflightFr from './CORSMissingAllowHeaderFromPreflight/fr.ts';
import missingAllowOriginEn from './CORSMissingAllowOrigin/en.ts';
import missingAllowOriginFr from './CORSMissingAllowOrigin/fr.ts';
import multipleAllowOriginNotAllowedEn from './CORSMultipleAllowOriginNotAllowed/en.ts';
import multipleAllowOriginNotAllowedFr from './CORSMultipleAllowOriginNotAllowed/fr.ts';
import notSupportingCredentialsEn from './CORSNotSupportingCredentials/en.ts';
import notSupportingCredentialsFr from './CORSNotSupportingCredentials/fr.ts';
import originHeaderNotAddedEn from './CORSOriginHeaderNotAdded/en.ts';
import originHeaderNotAddedFr from './CORSOriginHeaderNotAdded/fr.ts';
import preflightDidNotSucceedEn from './CORSPreflightDidNotSucceed/en.ts';
import preflightDidNotSucceedFr from './CORSPreflightDidNotSucceed/fr.ts';
import requestNotHttpEn from './CORSRequestNotHttp/en.ts';
import requestNotHttpFr from './CORSRequestNotHttp/fr.ts';
import cacheWithoutVaryEn from './cache-without-vary/en.ts';
import cacheWithoutVaryFr from './cache-without-vary/fr.ts';
import coepEn from './coep/en.ts';
import coepFr from './coep/fr.ts';
import corpEn from './corp/en.ts';
import corpFr from './corp/fr.ts';
import corsHeaderAsRequestHeaderEn from './cors-header-as-request-header/en.ts';
import corsHeaderAsRequestHeaderFr from './cors-header-as-request-header/fr.ts';
import credentialsNotLowercaseEn from './credentials-not-lowercase/en.ts';
import credentialsNotLowercaseFr from './credentials-not-lowercase/fr.ts';
import cspConnectSrcEn from './csp-connect-src/en.ts';
import cspConnectSrcFr from './csp-connect-src/fr.ts';
import devtoolsBlockedEn from './devtools-blocked/en.ts';
import devtoolsBlockedFr from './devtools-blocked/fr.ts';
import duplicateProxyAndAppEn from './duplicate-proxy-and-app/en.ts';
import duplicateProxyAndAppFr from './duplicate-proxy-and-app/fr.ts';
import exposeHeadersMissingEn from './expose-headers-missing/en.ts';
import exposeHeadersMissingFr from './expose-headers-missing/fr.ts';
import type { OwnVar, ReasonId } from './index.ts';
import jsonContentTypeEn from './json-content-type/en.ts';
import jsonContentTypeFr from './json-content-type/fr.ts';
import lnaInsecureContextEn from './lna-insecure-context/en.ts';
import lnaInsecureContextFr from './lna-insecure-context/fr.ts';
import lnaPermissionDeniedEn from './lna-permission-denied/en.ts';
import lnaPermissionDeniedFr from './lna-permission-denied/fr.ts';
import lnaTargetMismatchEn from './lna-target-mismatch/en.ts';
import lnaTargetMismatchFr from './lna-target-mismatch/fr.ts';
import methodCaseEn from './method-case/en.ts';
import methodCaseFr from './method-case/fr.ts';
import missingOnErrorEn from './missing-on-error/en.ts';
import missingOnErrorFr from './missing-on-error/fr.ts';
import missingOnPreflightEn from './missing-on-preflight/en.ts';
import missingOnPreflightFr from './missing-on-preflight/fr.ts';
import missingOnRedirectEn from './missing-on-redirect/en.ts';
import missingOnRedirectFr from './missing-on-redirect/fr.ts';
import mixedContentEn from './mixed-content/en.ts';
import mixedContentFr from './mixed-content/fr.ts';
import modeSameOriginEn from './mode-same-origin/en.ts';
import modeSameOriginFr from './mode-same-origin/fr.ts';
import netDnsEn from './net-dns/en.ts';
import netDnsFr from './net-dns/fr.ts';
import netRefusedEn from './net-refused/en.ts';
import netRefusedFr from './net-refused/fr.ts';
import netResetEn from './net-reset/en.ts';
import netResetFr from './net-reset/fr.ts';
import netTimeoutEn from './net-timeout/en.ts';
import netTimeoutFr from './net-timeout/fr.ts';
import netTlsEn from './net-tls/en.ts';
import netTlsFr from './net-tls/fr.ts';
import opaqueNoCorsEn from './opaque-no-cors/en.ts';
import opaqueNoCorsFr from './opaque-no-cors/fr.ts';
import orbEn from './orb/en.ts';
import orbFr from './orb/fr.ts';
import originListEn from './origin-list/en.ts';
import originListFr from './origin-list/fr.ts';
import originMalformedEn from './origin-malformed/en.ts';
import originMalformedFr from './origin-malformed/fr.ts';
import originNullPageEn from './origin-null-page/en.ts';
import originNullPageFr from './origin-null-page/fr.ts';
import originNullRedirectEn from './origin-null-redirect/en.ts';
import originNullRedirectFr from './origin-null-redirect/fr.ts';
import originPatternEn from './origin-pattern/en.ts';
import originPatternFr from './origin-pattern/fr.ts';
import originTrailingSlashEn from './origin-trailing-slash/en.ts';
import originTrailingSlashFr from './origin-trailing-slash/fr.ts';
import preflightAuthEn from './preflight-auth/en.ts';
import preflightAuthFr from './preflight-auth/fr.ts';
import preflightMethodNotAllowedEn from './preflight-method-not-allowed/en.ts';
import preflightMethodNotAllowedFr from './preflight-method-not-allowed/fr.ts';
import preflightNetworkEn from './preflight-network/en.ts';
import preflightNetworkFr from './preflight-network/fr.ts';
import preflightStatusEn from './preflight-status/en.ts';
import preflightStatusFr from './preflight-status/fr.ts';
import redirectContainsCredentialsEn from './redirect-contains-credentials/en.ts';
import redirectContainsCredentialsFr from './redirect-contains-credentials/fr.ts';
import redirectHttpToHttpsEn from './redirect-http-to-https/en.ts';
import redirectHttpToHttpsFr from './redirect-http-to-https/fr.ts';
import redirectToLoginEn from './redirect-to-login/en.ts';
import redirectToLoginFr from './redirect-to-login/fr.ts';
import redirectTrailingSlashEn from './redirect-trailing-slash/en.ts';
import redirectTrailingSlashFr from './redirect-trailing-slash/fr.ts';
import safelistExceededEn from './safelist-exceeded/en.ts';
import safelistExceededFr from './safelist-exceeded/fr.ts';
import type { CommonVar, Locale, ReasonText, VarsOf } from './text.ts';
import wildcardAuthorizationEn from './wildcard-authorization/en.ts';
import wildcardAuthorizationFr from './wildcard-authorization/fr.ts';
import wildcardHeadersCredentialsEn from './wildcard-headers-credentials/en.ts';
import wildcardHeadersCredentialsFr from './wildcard-headers-credentials/fr.ts';
import wildcardMethodsCredentialsEn from './wildcard-methods-credentials/en.ts';
import wildcardMethodsCredentialsFr from './wildcard-methods-credentials/fr.ts';

/** Each reason's own sentences; a reason without texts in both languages is a type error. */
const catalogue = {
  CORSMissingAllowOrigin: { en: missingAllowOriginEn, fr: missingAllowOriginFr },
  'missing-on-error': { en: missingOnErrorEn, fr: missingOnErrorFr },
  'origin-trailing-slash': { en: originTrailingSlashEn, fr: originTrailingSlashFr },
  'missing-on-redirect': { en: missingOnRedirectEn, fr: missingOnRedirectFr },
  'missing-on-preflight': { en: missingOnPreflightEn, fr: missingOnPreflightFr },
  'cache-without-vary': { en: cacheWithoutVaryEn, fr: cacheWithoutVaryFr },
  CORSMultipleAllowOriginNotAllowed: {
    en: multipleAllowOriginNotAllowedEn,
    fr: multipleAllowOriginNotAllowedFr,
  },
  'duplicate-proxy-and-app': { en: duplicateProxyAndAppEn, fr: duplicateProxyAndAppFr },
  'origin-list': { en: originListEn, fr: originListFr },
  CORSAllowOriginNotMatchingOrigin: {
    en: allowOriginNotMatchingOriginEn,
    fr: allowOriginNotMatchingOriginFr,
  },
  'origin-null-page': { en: originNullPageEn, fr: originNullPageFr },
  'origin-null-redirect': { en: originNullRedirectEn, fr: originNullRedirectFr },
  'origin-malformed': { en: originMalformedEn, fr: originMalformedFr },
  'origin-pattern': { en: originPatternEn, fr: originPatternFr },
  CORSNotSupportingCredentials: { en: notSupportingCredentialsEn, fr: notSupportingCredentialsFr },
  CORSMissingAllowCredentials: { en: missingAllowCredentialsEn, fr: missingAllowCredentialsFr },
  'credentials-not-lowercase': { en: credentialsNotLowercaseEn, fr: credentialsNotLowercaseFr },
  CORSMethodNotFound: { en: methodNotFoundEn, fr: methodNotFoundFr },
  'method-case': { en: methodCaseEn, fr: methodCaseFr },
  'wildcard-methods-credentials': {
    en: wildcardMethodsCredentialsEn,
    fr: wildcardMethodsCredentialsFr,
  },
  CORSInvalidAllowMethod: { en: invalidAllowMethodEn, fr: invalidAllowMethodFr },
  CORSInvalidAllowHeader: { en: invalidAllowHeaderEn, fr: invalidAllowHeaderFr },
  CORSMissingAllowHeaderFromPreflight: {
    en: missingAllowHeaderFromPreflightEn,
    fr: missingAllowHeaderFromPreflightFr,
  },
  'json-content-type': { en: jsonContentTypeEn, fr: jsonContentTypeFr },
  'safelist-exceeded': { en: safelistExceededEn, fr: safelistExceededFr },
  'cors-header-as-request-header': {
    en: corsHeaderAsRequestHeaderEn,
    fr: corsHeaderAsRequestHeaderFr,
  },
  'wildcard-headers-credentials': {
    en: wildcardHeadersCredentialsEn,
    fr: wildcardHeadersCredentialsFr,
  },
  'wildcard-authorization': { en: wildcardAuthorizationEn, fr: wildcardAuthorizationFr },
  'expose-headers-missing': { en: exposeHeadersMissingEn, fr: exposeHeadersMissingFr },
  'authorization-stripped': { en: authorizationStrippedEn, fr: authorizationStrippedFr },
  'lna-permission-denied': { en: lnaPermissionDeniedEn, fr: lnaPermissionDeniedFr },
  'lna-insecure-context': { en: lnaInsecureContextEn, fr: lnaInsecureContextFr },
  'lna-target-mismatch': { en: lnaTargetMismatchEn, fr: lnaTargetMismatchFr },
  'blocked-by-client': { en: blockedByClientEn, fr: blockedByClientFr },
  'devtools-blocked': { en: devtoolsBlockedEn, fr: devtoolsBlockedFr },
  'mixed-content': { en: mixedContentEn, fr: mixedContentFr },
  'csp-connect-src': { en: cspConnectSrcEn, fr: cspConnectSrcFr },
  'mode-same-origin': { en: modeSameOriginEn, fr: modeSameOriginFr },
  CORSDisabled: { en: disabledEn, fr: disabledFr },
  CORSRequestNotHttp: { en: requestNotHttpEn, fr: requestNotHttpFr },
  CORSOriginHeaderNotAdded: { en: originHeaderNotAddedEn, fr: originHeaderNotAddedFr },
  'net-refused': { en: netRefusedEn, fr: netRefusedFr },
  'net-dns': { en: netDnsEn, fr: netDnsFr },
  'net-tls': { en: netTlsEn, fr: netTlsFr },
  'net-reset': { en: netResetEn, fr: netResetFr },
  'net-timeout': { en: netTimeoutEn, fr: netTimeoutFr },
  'preflight-network': { en: preflightNetworkEn, fr: preflightNetworkFr },
  orb: { en: orbEn, fr: orbFr },
  corp: { en: corpEn, fr: corpFr },
  coep: { en: coepEn, fr: coepFr },
  CORSDidNotSucceed: { en: didNotSucceedEn, fr: didNotSucceedFr },
  'redirect-contains-credentials': {
    en: redirectContainsCredentialsEn,
    fr: redirectContainsCredentialsFr,
  },
  'redirect-to-login': { en: redirectToLoginEn, fr: redirectToLoginFr },
  'redirect-http-to-https': { en: redirectHttpToHttpsEn, fr: redirectHttpToHttpsFr },
  'redirect-trailing-slash': { en: redirectTrailingSlashEn, fr: redirectTrailingSlashFr },
  CORSExternalRedirectNotAllowed: {
    en: externalRedirectNotAllowedEn,
    fr: externalRedirectNotAllowedFr,
  },
  'preflight-auth': { en: preflightAuthEn, fr: preflightAuthFr },
  'preflight-method-not-allowed': {
    en: preflightMethodNotAllowedEn,
    fr: preflightMethodNotAllowedFr,
  },
  'preflight-status': { en: preflightStatusEn, fr: preflightStatusFr },
  CORSPreflightDidNotSucceed: { en: preflightDidNotSucceedEn, fr: preflightDidNotSucceedFr },
  'opaque-no-cors': { en: opaqueNoCorsEn, fr: opaqueNoCorsFr },
} satisfies Record<ReasonId, Record<Locale, ReasonText>>;

/** A text may use only the variables that its reason or every finding provides. */
type Unprovided = {
  [Id in ReasonId]: Exclude<VarsOf<(typeof catalogue)[Id]['en']>, CommonVar | OwnVar<Id>>;
}[ReasonId];
const everyVariableIsProvided: [Unprovided] extends [never] ? true : Unprovided = true;

/** The texts of a reason in one language. */
export function textOf(id: ReasonId, locale: Locale): ReasonText {
  return everyVariableIsProvided && catalogue[id][locale];
}
