import type { Answer, Exchange } from '../model/index.ts';
import { originOf, parseUrl, valuesOf } from '../model/index.ts';

/**
 * Where an answer redirects to, as the server wrote it. Browsers see no redirect in a redirect
 * status without a `Location`, and of several lines take the first that is not empty; both browsers
 * do so on preflights too (test/oracle).
 *
 * @see https://fetch.spec.whatwg.org/#concept-response-location-url
 */
export function redirectLocation(answer: Answer | undefined): string | undefined {
  if (answer === undefined || !isRedirectStatus(answer.status)) return undefined;
  return valuesOf(answer.headers, 'Location').find((value) => value !== '');
}

/**
 * Is the CORS check made on this hop? From the first hop that leaves the page's origin onwards;
 * coming back to the page's own origin does not lift it.
 *
 * @see https://fetch.spec.whatwg.org/#concept-request-response-tainting
 */
export function isCorsTainted(exchange: Exchange, hopIndex: number): boolean {
  const origins = exchange.hops.map(({ url }) => originOf(url));
  return firstTainted(exchange.origin, origins) <= hopIndex;
}

/**
 * The same for whoever has the origins of all hops at hand: the first index on which the check is
 * made, infinite when it never is.
 */
export function firstTainted(page: string, hopOrigins: readonly string[]): number {
  const first = hopOrigins.findIndex((origin) => page === 'null' || origin !== page);
  return first < 0 ? Number.POSITIVE_INFINITY : first;
}

/**
 * The origin sent on a hop by the standard: the page's, until the chain has gone from one foreign
 * origin to another; from there on `null`.
 *
 * @see https://fetch.spec.whatwg.org/#concept-request-tainted-origin
 */
export function expectedOrigin(exchange: Exchange, hopIndex: number): string {
  const origins = exchange.hops.slice(0, hopIndex + 1).map((hop) => originOf(hop.url));
  const tainted = origins.some((origin, index) => {
    const before = origins[index - 1];
    return before !== undefined && before !== origin && before !== exchange.origin;
  });
  return tainted ? 'null' : exchange.origin;
}

/**
 * The URL that an answer from `url` redirects to; `undefined` when it redirects nowhere, or to what is
 * no URL.
 *
 * @see https://fetch.spec.whatwg.org/#concept-response-location-url
 */
export function redirectUrl(answer: Answer | undefined, url: string): URL | undefined {
  const location = redirectLocation(answer);
  return location === undefined ? undefined : parseUrl(location, url);
}

function redirectTarget({ hops }: Exchange, hopIndex: number): URL | undefined {
  const hop = hops[hopIndex];
  return hop && redirectUrl(hop.actual.answer, hop.url);
}

/**
 * Does this hop's answer redirect to an address with user name or password that a request in cors
 * mode may not follow? At home it may; away from home, or on leaving it, it may not.
 *
 * @see https://fetch.spec.whatwg.org/#http-redirect-fetch
 */
export function redirectsToCredentials(exchange: Exchange, hopIndex: number): boolean {
  const target = redirectTarget(exchange, hopIndex);
  if (target === undefined || (target.username === '' && target.password === '')) return false;
  return isCorsTainted(exchange, hopIndex) || target.origin !== exchange.origin;
}

/**
 * Does this hop's answer redirect to an address that is neither http nor https? No request follows
 * such a redirect.
 *
 * @see https://fetch.spec.whatwg.org/#http-redirect-fetch
 */
export function redirectsOffHttp(exchange: Exchange, hopIndex: number): boolean {
  const target = redirectTarget(exchange, hopIndex);
  return target !== undefined && !/^https?:/.test(target.protocol);
}

/** @see https://fetch.spec.whatwg.org/#ok-status */
export function isOkStatus(status: number): boolean {
  return status >= 200 && status <= 299;
}

/** @see https://fetch.spec.whatwg.org/#redirect-status */
export function isRedirectStatus(status: number): boolean {
  return status === 301 || status === 302 || status === 303 || status === 307 || status === 308;
}
