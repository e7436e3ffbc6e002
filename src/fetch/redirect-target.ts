import type { Exchange } from '../model/index.ts';
import { parseUrl } from '../model/index.ts';
import { redirectLocation } from './redirect-location.ts';

/**
 * The address that this hop's answer redirects to; `undefined` when it redirects nowhere, or to what
 * is no address.
 *
 * @see https://fetch.spec.whatwg.org/#concept-response-location-url
 */
export function redirectTarget(exchange: Exchange, hopIndex: number): URL | undefined {
  const hop = exchange.hops[hopIndex];
  if (hop === undefined) return undefined;
  const location = redirectLocation(hop.actual.answer);
  return location === undefined ? undefined : parseUrl(location, hop.url);
}
