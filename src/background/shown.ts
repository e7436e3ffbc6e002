import { legsOf } from '../model/index.ts';
import type { Recorded } from './recorded.ts';

/**
 * Is there anything to show of it yet? Before the first answer or error there is no more than a
 * URL, and what is given up in that state leaves without a trace.
 */
export function isShown({ exchange, unsure }: Recorded): boolean {
  if (unsure) return false;
  if (exchange.end !== 'pending') return true;
  return exchange.hops.some((hop) => legsOf(hop).some(({ answer }) => answer !== undefined));
}
