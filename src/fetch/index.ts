export type { CorsCheckFailure } from './cors-check.ts';
export { corsCheck } from './cors-check.ts';
export type { PreflightQuestion } from './cors-preflight-fetch.ts';
export {
  allowHeaders,
  allowMethods,
  isMethodAllowed,
  namesNotAllowed,
  preflightQuestion,
} from './cors-preflight-fetch.ts';
export { isCorsSafelistedMethod } from './cors-safelisted-method.ts';
export type { UnsafeBecause } from './cors-safelisted-request-header.ts';
export { isSafelistedName, unsafeBecause } from './cors-safelisted-request-header.ts';
export { isCorsSafelistedResponseHeaderName } from './cors-safelisted-response-header-name.ts';
export type { ExtractedList } from './extract-header-list-values.ts';
export { extractHeaderListValues } from './extract-header-list-values.ts';
export { isToken } from './http-token.ts';
export { isOriginPotentiallyTrustworthy } from './is-origin-potentially-trustworthy.ts';
export { mimeTypeEssence } from './mime-type-essence.ts';
export { normalizeMethod } from './normalize-method.ts';
export { redirectLocation } from './redirect-location.ts';
export { expectedOrigin, firstTainted, isCorsTainted } from './redirect-taint.ts';
export { redirectsToCredentials } from './redirect-to-credentials.ts';
export { redirectsOffHttp } from './redirects-off-http.ts';
export { isOkStatus, isRedirectStatus } from './status.ts';
