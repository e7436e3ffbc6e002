import type { TabNote } from './ledger.ts';
import type { Orphan } from './orphan.ts';
import type { Changes, Recorded } from './recorded.ts';

/** One key an item, so that a write costs what changed and not what there is. */
const RECORDED = 'x:';
const ORPHAN = 'p:';
const NOTE = 't:';

export interface Stored {
  readonly recorded: Recorded[];
  readonly orphans: Orphan[];
  readonly notes: TabNote[];
}

type Write = (key: string, value: unknown) => void;

/** Sorts what the storage held. Only our own worker writes there, so shapes are taken as given. */
export function readStored(items: Record<string, unknown>): Stored {
  const recorded = valuesUnder<Recorded>(items, RECORDED);
  return {
    recorded: recorded.toSorted((one, other) => one.seq - other.seq),
    orphans: valuesUnder<Orphan>(items, ORPHAN),
    notes: valuesUnder<TabNote>(items, NOTE),
  };
}

function valuesUnder<Item>(items: Record<string, unknown>, prefix: string): Item[] {
  return Object.entries(items).flatMap(([key, value]) =>
    key.startsWith(prefix) ? [value as Item] : [],
  );
}

export function writeExchange(write: Write, id: string, recorded: Recorded | undefined): void {
  write(`${RECORDED}${id}`, recorded);
}

export function writeOrphans(write: Write, orphans: Changes['orphans']): void {
  for (const [id, orphan] of orphans) write(`${ORPHAN}${id}`, orphan);
}

export function writeNote(write: Write, tabId: number, note: TabNote | undefined): void {
  write(`${NOTE}${tabId}`, note);
}
