import type { Exchange } from '../model/index.ts';
import { originOf } from '../model/index.ts';

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
