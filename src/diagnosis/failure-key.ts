import { endpointOf, firstHop } from '../model/index.ts';
import type { Entry } from './diagnosis.ts';
import { rootCause } from './diagnosis.ts';

/** Entries are immutable, and parsing ten thousand addresses at every arrival would be felt. */
const known = new WeakMap<Entry, string>();

/**
 * The same for entries with the same outcome, root cause, endpoint and method, however often the
 * page tried: what the badge and the status bar count once. Of no other use, and not to be shown.
 */
export function failureKey(entry: Entry): string {
  const key = known.get(entry) ?? keyOf(entry);
  known.set(entry, key);
  return key;
}

/** How many distinct failures these entries hold. */
export function countFailures(entries: readonly Entry[]): number {
  const blocked = entries.filter(({ diagnosis }) => diagnosis.outcome === 'blocked');
  return new Set(blocked.map(failureKey)).size;
}

function keyOf({ exchange, diagnosis }: Entry): string {
  const { url, actual } = firstHop(exchange);
  const cause = rootCause(diagnosis)?.reason ?? '';
  return JSON.stringify([diagnosis.outcome, cause, endpointOf(url), actual.method]);
}
