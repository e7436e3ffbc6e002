import type { Exchange } from '../model/index.ts';
import { redirectTarget } from './redirect-target.ts';

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
