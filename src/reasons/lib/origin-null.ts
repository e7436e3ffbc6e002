import { expectedOrigin } from '../../fetch/index.ts';
import type { LegFacts } from '../reason.ts';
import { allowedOrigins, passesOrigin } from './allow-origin.ts';

/**
 * Was the request refused because its origin is `null`? Not when the server sends `*` several
 * times: then one `*` would have let it pass.
 */
export function failsForNull(facts: LegFacts): boolean {
  if (facts.origin !== 'null' || passesOrigin(facts)) return false;
  return facts.credentialed || !allowedOrigins(facts.headers).includes('*');
}

/** Did the page have an origin that the redirects took away? */
export function isNullByRedirect({ exchange, hopIndex }: LegFacts): boolean {
  return exchange.origin !== 'null' && expectedOrigin(exchange, hopIndex) === 'null';
}
