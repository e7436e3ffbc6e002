import type { Entry, Outcome } from '../../diagnosis/index.ts';
import { failureKey } from '../../diagnosis/index.ts';

/** Where a row stands, as assistive technology is told; counted from 1. */
export interface Place {
  /** 2 inside an unfolded group. */
  readonly level: 1 | 2;
  readonly position: number;
  readonly size: number;
  /** How many exchanges fail alike, this one included; more than 1 only for a group's first. */
  readonly alike: number;
  readonly unfolded: boolean;
  /** The group's key, by which it is folded. */
  readonly group: string;
}

/** The rows of the list, top to bottom. */
export interface Listing {
  readonly rows: readonly Entry[];
  /** By exchange; absent in a plain list, where a row's index says it all. */
  readonly places?: ReadonlyMap<string, Place>;
}

/**
 * Gathers entries that fail alike at the same endpoint under the first of them; the others are rows
 * only while the group is unfolded. A group stands where its first entry stands.
 */
export function grouped(entries: readonly Entry[], unfolded: ReadonlySet<string>): Listing {
  const groups = groupsOf(entries);
  const rows: Entry[] = [];
  const places = new Map<string, Place>();
  const put = (entry: Entry, place: Place): void => {
    rows.push(entry);
    places.set(entry.exchange.id, place);
  };
  let position = 0;
  for (const [group, [first, ...others]] of groups) {
    const isOpen = others.length > 0 && unfolded.has(group);
    position += 1;
    const at = { group, unfolded: isOpen, size: groups.size, position };
    put(first, { ...at, level: 1, alike: others.length + 1 });
    if (!isOpen) continue;
    for (const [index, entry] of others.entries()) {
      const within = { position: index + 1, size: others.length };
      put(entry, { group, unfolded: false, level: 2, alike: 1, ...within });
    }
  }
  return { rows, places };
}

function groupsOf(entries: readonly Entry[]): ReadonlyMap<string, [Entry, ...Entry[]]> {
  const groups = new Map<string, [Entry, ...Entry[]]>();
  for (const entry of entries) {
    const key = failureKey(entry);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [entry]);
    else group.push(entry);
  }
  return groups;
}

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

/** The numbers of the status bar. */
export interface Counts {
  readonly blocked: number;
  /** Blocked, counted once per root cause, endpoint and method, as the badge counts. */
  readonly distinct: number;
  readonly allowed: number;
}

export function countEntries(entries: readonly Entry[]): Counts {
  const blocked = entries.filter(({ diagnosis }) => diagnosis.outcome === 'blocked');
  const allowed = entries.filter(({ diagnosis }) => diagnosis.outcome === 'allowed');
  return {
    blocked: blocked.length,
    distinct: new Set(blocked.map(failureKey)).size,
    allowed: allowed.length,
  };
}
