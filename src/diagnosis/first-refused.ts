import type { Exchange } from '../exchange/index.ts';
import { verdictsOf } from './browser-errors.ts';
import type { LegRef } from './diagnosis.ts';
import { checkedLegs, factsOf } from './legs.ts';

/**
 * The first leg whose answer the browser would refuse by its headers alone, whatever its events
 * say; `undefined` when it would accept them all. For answers that a preview helped past.
 *
 * @param credentialed whether the request's credentials mode is `include`
 */
export function firstRefused(exchange: Exchange, credentialed: boolean): LegRef | undefined {
  const { errorsOf } = verdictsOf(exchange.browser);
  const refused = checkedLegs(exchange).find(
    (placed) => errorsOf(factsOf(exchange, placed, credentialed)).length > 0,
  );
  return refused?.ref;
}
