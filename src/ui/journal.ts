import type { Entry } from '../diagnosis/index.ts';
import type { PanelUpdate } from '../protocol.ts';

/** What the page knows of its tab: the background's ledger as last heard. */
export interface Journal {
  /** Oldest first. */
  readonly entries: readonly Entry[];
  readonly dropped: number;
  readonly preserve: boolean;
  /** A newer whole, of which parts are still to come: until then the reader keeps the old one. */
  readonly coming?: Journal;
}

export const EMPTY: Journal = { entries: [], dropped: 0, preserve: false };

/**
 * The journal after an update. A snapshot replaces everything, so a page that missed updates while
 * the background was dead is whole again; entries already known keep their place.
 */
export function applyUpdate(journal: Journal, update: PanelUpdate): Journal {
  if (update.type === 'snapshot') return afterSnapshot(journal, update);
  const { coming } = journal;
  if (coming === undefined) return afterEntries(journal, update);
  const grown = afterEntries(coming, update);
  return update.more ? { ...journal, coming: grown } : grown;
}

type Snapshot = Extract<PanelUpdate, { type: 'snapshot' }>;

/** With nothing on the page yet, each part is shown as it comes. */
function afterSnapshot(journal: Journal, { entries, dropped, preserve, more }: Snapshot): Journal {
  const fresh: Journal = { entries, dropped, preserve };
  if (more === undefined || journal.entries.length === 0) return fresh;
  const { coming: _, ...old } = journal;
  return { ...old, coming: fresh };
}

type Entries = Extract<PanelUpdate, { type: 'entries' }>;

function afterEntries(journal: Journal, { entries, gone = [], dropped }: Entries): Journal {
  const removed = new Set(gone);
  const kept = journal.entries.filter(({ exchange }) => !removed.has(exchange.id));
  return { ...journal, entries: mergeEntries(kept, entries), dropped };
}

/** Looks only for what arrived: many are known, few arrive. */
function mergeEntries(known: readonly Entry[], arrived: readonly Entry[]): Entry[] {
  const news = new Map(arrived.map((entry) => [entry.exchange.id, entry]));
  const merged = known.map((entry) => {
    const newer = news.get(entry.exchange.id);
    if (newer === undefined) return entry;
    news.delete(entry.exchange.id);
    return newer;
  });
  for (const entry of news.values()) merged.push(entry);
  return merged;
}
