export type { CheckedLeg, CorsCheckFailure } from './cors-check.ts';
export { corsCheck } from './cors-check.ts';
export type { ExtractedList, PreflightQuestion } from './preflight.ts';
export {
  allowHeaders,
  allowMethods,
  extractHeaderListValues,
  isMethodAllowed,
  namesNotAllowed,
  normalizeMethod,
  preflightQuestion,
} from './preflight.ts';
export {
  expectedOrigin,
  firstTainted,
  isCorsTainted,
  isOkStatus,
  isRedirectStatus,
  redirectLocation,
  redirectsOffHttp,
  redirectsToCredentials,
  redirectUrl,
} from './redirect.ts';
export type { UnsafeBecause } from './safelist.ts';
export {
  isCorsSafelistedMethod,
  isCorsSafelistedResponseHeaderName,
  isSafelistedName,
  isSafeMethod,
  isToken,
  mimeTypeEssence,
  unsafeBecause,
} from './safelist.ts';
export { isOriginPotentiallyTrustworthy } from './trustworthy.ts';
