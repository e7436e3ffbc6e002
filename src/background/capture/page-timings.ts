import type { Exchange } from '../../model/index.ts';
import { firstHop } from '../../model/index.ts';
import type { Timing } from '../../protocol.ts';
import type { Recorded } from './exchange-steps.ts';

/** The page's clock starts when it asks, webRequest's a moment later; in milliseconds. */
const NEAR = 500;

/**
 * Which exchanges the page could read, by id, as its timings tell. Nothing is said of an exchange
 * that has no timing of its own, of one that could be confused with another, and of those of
 * frames and workers, whose timings the page does not have.
 */
export function readabilityOf(
  exchanges: readonly Exchange[],
  timings: readonly Timing[],
): Map<string, boolean> {
  const timed = exchanges.filter(isTimed);
  return new Map(
    timed.filter(isOpen).flatMap((exchange): [string, boolean][] => {
      const near = timings.filter((timing) => isOf(timing, exchange));
      const rivals = timed.filter((other) => near.some((timing) => isOf(timing, other)));
      const verdicts = new Set(near.map(({ status }) => status > 0));
      const [readable] = verdicts;
      const isClear = verdicts.size === 1 && near.length === rivals.length;
      return isClear && readable !== undefined ? [[exchange.id, readable]] : [];
    }),
  );
}

/** Frames have numbers of their own; workers in Firefox have no document. */
function isTimed({ browser, end, frameId, documentId }: Exchange): boolean {
  const isOfPage = frameId === 0 && documentId !== undefined;
  return browser === 'firefox' && end !== 'pending' && isOfPage;
}

function isOpen({ end, readable }: Exchange): boolean {
  return end === 'completed' && readable === undefined;
}

function isOf({ url, start }: Timing, exchange: Exchange): boolean {
  return url === firstHop(exchange).url && Math.abs(start - exchange.time) < NEAR;
}

/** New versions of those exchanges of which the timings now tell whether the page could read them. */
export function withReadability(
  records: readonly Recorded[],
  timings: readonly Timing[],
): readonly Recorded[] {
  const exchanges = records.map(({ exchange }) => exchange);
  const told = readabilityOf(exchanges, timings);
  return records.flatMap((recorded) => {
    const readable = told.get(recorded.exchange.id);
    if (readable === undefined) return [];
    return [{ ...recorded, exchange: { ...recorded.exchange, readable } }];
  });
}
