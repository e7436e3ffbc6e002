import { isCorsSafelistedResponseHeaderName, isToken } from '../../fetch/index.ts';

/**
 * Headers that speak to browsers, caches and operators, not to the page's code. A remark on every
 * answer that merely has a `Date` would be noise that hides the cases that matter, such as
 * `X-Total-Count`, `Link`, `Location` or `Content-Disposition`.
 */
const NOT_FOR_PAGES = new Set(
  `
  accept-ranges age allow alt-svc connection content-encoding date expect-ct feature-policy
  keep-alive nel origin-agent-cluster p3p permissions-policy priority proxy-authenticate
  referrer-policy report-to reporting-endpoints server server-timing set-cookie set-cookie2
  sourcemap strict-transport-security timing-allow-origin trailer transfer-encoding upgrade vary
  via www-authenticate x-cache x-cache-hits x-content-type-options x-dns-prefetch-control
  x-download-options x-frame-options x-permitted-cross-domain-policies x-powered-by x-served-by
  x-timer x-ua-compatible x-varnish x-xss-protection
`
    .trim()
    .split(/\s+/),
);

/** Whole families of the same kind, by the beginning of their names. */
const FAMILIES = /^(?:access-control-|content-security-policy|cross-origin-|cf-|x-amz-cf-)/;

/**
 * Might page code want to read this response header, and is it not readable anyway? An `ETag` only
 * counts after an upload, where code needs it (multipart uploads, optimistic locking); on a GET it
 * serves the browser's cache.
 *
 * @param name in lower case
 */
export function isWorthReading(name: string, method: string): boolean {
  if (!isToken(name) || isCorsSafelistedResponseHeaderName(name)) return false;
  if (NOT_FOR_PAGES.has(name) || FAMILIES.test(name)) return false;
  return name !== 'etag' || (method !== 'GET' && method !== 'HEAD');
}
