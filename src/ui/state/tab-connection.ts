import type { Entry } from '../../diagnosis/index.ts';
import type { PanelRequest, PanelUpdate, Problem } from '../../protocol.ts';
import { isPanelUpdate } from '../../protocol.ts';

/** What the page knows of its tab: the background's log as last heard. */
export interface Journal {
  /** Oldest first. */
  readonly entries: readonly Entry[];
  readonly dropped: number;
  readonly preserve: boolean;
  /** What of Raison's own does not work. */
  readonly problems?: readonly Problem[];
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
function afterSnapshot(journal: Journal, update: Snapshot): Journal {
  const { entries, dropped, preserve, problems, more } = update;
  const fresh: Journal = { entries, dropped, preserve, ...(problems && { problems }) };
  if (more === undefined || journal.entries.length === 0) return fresh;
  const { coming: _, ...old } = journal;
  return { ...old, coming: fresh };
}

type Entries = Extract<PanelUpdate, { type: 'entries' }>;

function afterEntries(journal: Journal, update: Entries): Journal {
  const { entries, gone = [], dropped, problems } = update;
  const removed = new Set(gone);
  const kept = journal.entries.filter(({ exchange }) => !removed.has(exchange.id));
  return {
    ...journal,
    entries: mergeEntries(kept, entries),
    dropped,
    ...(problems && { problems }),
  };
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

/** The part of `runtime.Port` that is used, so that tests can stand in for the background. */
export interface Line {
  postMessage(message: PanelRequest): void;
  readonly onMessage: { addListener(listener: (message: unknown) => void): void };
  readonly onDisconnect: { addListener(listener: () => void): void };
}

export interface FollowOptions {
  readonly tabId: number;
  /** `undefined`: there is no background any more, and there will be none. */
  connect(): Line | undefined;
  later(milliseconds: number, task: () => void): void;
  onUpdate(update: PanelUpdate): void;
  onConnection(connected: boolean): void;
}

const FIRST_DELAY = 50;
const LONGEST_DELAY = 5000;

/** A background that is there answers `follow` long before this, in milliseconds. */
const PATIENCE = 3000;

/**
 * Follows a tab over a port and reconnects whenever the background dies, which it does at any
 * moment. Each connection begins with `follow`, answered by a snapshot, so nothing stays lost;
 * requests made while the line is down are sent on the next one.
 *
 * @returns how to tell the background something
 */
export function followTab(options: FollowOptions): (request: PanelRequest) => void {
  let port: Line | undefined;
  let delay = FIRST_DELAY;
  let unsent: PanelRequest[] = [];
  let answered = false;

  const send = (request: PanelRequest): void => {
    try {
      if (port === undefined) unsent.push(request);
      else port.postMessage(request);
    } catch {
      // The port died a moment before its event: what was said waits for the next one.
      unsent.push(request);
    }
  };
  const hear = (message: unknown): void => {
    if (!isPanelUpdate(message)) return;
    delay = FIRST_DELAY;
    answered = true;
    options.onUpdate(message);
  };
  const lose = (line: Line): void => {
    if (port !== line) return;
    port = undefined;
    options.onConnection(false);
    options.later(delay, open);
    delay = Math.min(LONGEST_DELAY, delay * 2);
  };
  /** Firefox may lose a port opened while the background dies, without a word to either end. */
  const doubt = (line: Line): void => {
    if (!answered) lose(line);
  };
  function open(): void {
    const line = options.connect();
    port = line;
    if (line === undefined) return;
    answered = false;
    options.later(PATIENCE, () => doubt(line));
    line.onMessage.addListener(hear);
    line.onDisconnect.addListener(() => lose(line));
    const waiting: PanelRequest[] = [{ type: 'follow', tabId: options.tabId }, ...unsent];
    unsent = [];
    options.onConnection(true);
    waiting.forEach(send);
  }
  open();
  return send;
}
