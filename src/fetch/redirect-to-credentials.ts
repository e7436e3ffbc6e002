import type { Exchange } from '../model/index.ts';
import { isCorsTainted } from './redirect-taint.ts';
import { redirectTarget } from './redirect-target.ts';

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
