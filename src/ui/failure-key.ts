import type { Entry } from '../diagnosis/index.ts';
import { rootCause } from '../diagnosis/index.ts';
import { endpointOf, firstHop } from '../model/index.ts';

/** Entries are immutable, and parsing ten thousand addresses at every arrival would be felt. */
const known = new WeakMap<Entry, string>();

/** The same for entries with the same root cause, endpoint and method: what the badge counts once. */
export function failureKey(entry: Entry): string {
  const key = known.get(entry) ?? keyOf(entry);
  known.set(entry, key);
  return key;
}

function keyOf({ exchange, diagnosis }: Entry): string {
  const { url, actual } = firstHop(exchange);
  const cause = rootCause(diagnosis)?.reason ?? '';
  return JSON.stringify([diagnosis.outcome, cause, endpointOf(url), actual.method]);
}
