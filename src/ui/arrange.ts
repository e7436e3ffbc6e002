import type { Entry, Outcome } from '../diagnosis/index.ts';

export interface Arrangement {
  readonly showAllowed: boolean;
  readonly blockedFirst: boolean;
}

const ORDER: readonly Outcome[] = ['blocked', 'unknown', 'allowed'];

/** The entries that the list shows, in its order; within an outcome the oldest comes first. */
export function arrange(entries: readonly Entry[], how: Arrangement): readonly Entry[] {
  const shown = how.showAllowed ? entries : entries.filter(isWorthShowing);
  if (!how.blockedFirst) return shown;
  return ORDER.flatMap((outcome) => shown.filter(({ diagnosis }) => diagnosis.outcome === outcome));
}

/**
 * An allowed exchange is listed only on demand, and so is one under way: most will be allowed, and
 * rows that come and go are noise. One that ended without a verdict may have failed.
 */
function isWorthShowing({ exchange, diagnosis }: Entry): boolean {
  if (diagnosis.outcome === 'unknown') return exchange.end !== 'pending';
  return diagnosis.outcome === 'blocked';
}
