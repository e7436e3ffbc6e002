import type { Entry } from '../diagnosis/index.ts';
import { rootCause } from '../diagnosis/index.ts';
import { endpointOf, firstHop } from '../model/index.ts';

/**
 * How many distinct failures these entries hold: the same root cause at the same endpoint with the
 * same method counts once, however often the page tried.
 */
export function countFailures(entries: readonly Entry[]): number {
  const blocked = entries.filter(({ diagnosis }) => diagnosis.outcome === 'blocked');
  return new Set(blocked.map(failureKey)).size;
}

/** Text for the badge: empty at zero, `99+` above 99. */
export function badgeText(failures: number): string {
  if (failures > 99) return '99+';
  return failures === 0 ? '' : String(failures);
}

function failureKey({ exchange, diagnosis }: Entry): string {
  const { url, actual } = firstHop(exchange);
  const reason = rootCause(diagnosis)?.reason ?? 'unexplained';
  return `${reason} ${actual.method} ${endpointOf(url)}`;
}
