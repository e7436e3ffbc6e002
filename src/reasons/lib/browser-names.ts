import type { BrowserNames } from '../../browsers/index.ts';
import { namesOf } from '../../browsers/index.ts';

export const missingAllowOrigin = namesOf('CORSMissingAllowOrigin');
export const originMismatch = namesOf('CORSAllowOriginNotMatchingOrigin');
export const wildcardOrigin = namesOf('CORSNotSupportingCredentials');
export const multipleOrigins = namesOf('CORSMultipleAllowOriginNotAllowed');
export const preflightRedirect = namesOf('CORSExternalRedirectNotAllowed');
export const preflightStatus = namesOf('CORSPreflightDidNotSucceed');

/** A missing header is looked for before the status. */
export const [MISSING_ON_ACTUAL = '', MISSING_ON_PREFLIGHT = ''] = missingAllowOrigin.chromium;

/** The names of several families. */
export function either(...names: readonly BrowserNames[]): BrowserNames {
  return {
    chromium: names.flatMap(({ chromium }) => chromium),
    firefox: names.flatMap(({ firefox }) => firefox),
  };
}

/** Of every request that failed without a response Firefox says the same. */
export function failedRequest(...chromium: readonly string[]): BrowserNames {
  return { chromium, firefox: ['CORSDidNotSucceed2'] };
}

/** No CORS name, but one that the console or the Network panel shows. */
export function otherNames(
  chromium: readonly string[],
  firefox: readonly string[] = [],
): BrowserNames {
  return { chromium, firefox };
}
