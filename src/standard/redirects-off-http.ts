import type { Exchange } from '../exchange/index.ts';
import { parseUrl } from '../exchange/index.ts';
import { redirectLocation } from './redirect-location.ts';

/**
 * Does this hop's answer redirect to an address that is neither http nor https? No request follows
 * such a redirect.
 *
 * @see https://fetch.spec.whatwg.org/#http-redirect-fetch
 */
export function redirectsOffHttp(exchange: Exchange, hopIndex: number): boolean {
  const hop = exchange.hops[hopIndex];
  const location = redirectLocation(hop?.actual.answer);
  const target = location === undefined ? undefined : parseUrl(location, hop?.url);
  return target !== undefined && !['http:', 'https:'].includes(target.protocol);
}
