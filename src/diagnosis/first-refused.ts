import type { Exchange } from '../model/index.ts';
import { courseOf, viewUnder } from './course.ts';
import type { LegRef } from './diagnosis.ts';

/**
 * The first leg whose answer the browser would refuse by its headers alone, whatever its events
 * say; `undefined` when it would accept them all. For answers that a preview helped past.
 *
 * @param credentialed whether the request's credentials mode is `include`
 */
export function firstRefused(exchange: Exchange, credentialed: boolean): LegRef | undefined {
  const refused = courseOf(exchange).checked.find(
    (leg) => viewUnder(leg, credentialed).errors.length > 0,
  );
  return refused?.ref;
}
