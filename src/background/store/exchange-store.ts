import type { Exchange } from '../../model/index.ts';
import { originOf } from '../../model/index.ts';
import type { Changes, Recorded, UnmatchedPreflight } from '../capture/exchange-steps.ts';
import { completedQuietly } from '../capture/exchange-steps.ts';
import { logFailure } from '../errors.ts';
import type { TabNote } from './exchange-buffer.ts';
import { ExchangeBuffer } from './exchange-buffer.ts';
import type { Area } from './storage-writer.ts';
import { StorageWriter } from './storage-writer.ts';

export interface StoreListener {
  /** An exchange left the store, for want of room (`dropped`) or otherwise. */
  onRemoved(recorded: Recorded, dropped: boolean): void;
  /** The storage does not take what it is given, though it has room. */
  onFailed(): void;
}

/** The buffer and its copy in storage, kept the same. */
export class ExchangeStore {
  readonly buffer = new ExchangeBuffer();
  readonly #writer: StorageWriter;
  readonly #listener: StoreListener;

  constructor(area: Area, listener: StoreListener) {
    this.#writer = new StorageWriter(area, (reason) => this.#onRefused(reason));
    this.#listener = listener;
  }

  async load(): Promise<Stored> {
    const stored = readStored(await this.#writer.load());
    for (const note of stored.notes) this.buffer.updateNote(note.tabId, note);
    for (const recorded of stored.recorded) this.buffer.add(recorded);
    return stored;
  }

  async settled(): Promise<void> {
    await this.#writer.settled();
  }

  save(recorded: Recorded): void {
    const { exchange, quiet, sentAt = 0 } = recorded;
    // All else is stored already, and most of what a page asks for ends so.
    if (quiet) this.#write(QUIET + exchange.id, sentAt);
    else this.#write(RECORDED + exchange.id, recorded);
    this.#removeDropped(this.buffer.add(recorded));
  }

  /** Exchanges kept of a tab from now on. */
  setLimit(perTab: number): void {
    this.#removeDropped(this.buffer.setLimit(perTab));
  }

  remove(id: string, tabId: number): void {
    for (const one of this.buffer.clear(tabId, (exchange) => exchange.id === id))
      this.#removed(one);
  }

  clear(tabId: number, goes: (exchange: Exchange) => boolean): void {
    for (const recorded of this.buffer.clear(tabId, goes)) this.#removed(recorded);
  }

  forgetTab(tabId: number): void {
    for (const recorded of this.buffer.forgetTab(tabId)) this.#removed(recorded);
    writeNote(this.#write, tabId, undefined);
  }

  updateNote(tabId: number, change: Partial<TabNote>): void {
    writeNote(this.#write, tabId, this.buffer.updateNote(tabId, change));
  }

  savePreflights(preflights: Changes['preflights']): void {
    writePreflights(this.#write, preflights);
  }

  readonly #write = (key: string, value: unknown): void => this.#writer.write(key, value);

  #removed(recorded: Recorded, dropped = false): void {
    for (const prefix of [RECORDED, QUIET]) this.#write(prefix + recorded.exchange.id, undefined);
    this.#listener.onRemoved(recorded, dropped);
  }

  #removeDropped(all: readonly Recorded[]): void {
    for (const recorded of all) {
      const { tabId } = recorded.exchange;
      writeNote(this.#write, tabId, this.buffer.note(tabId));
      this.#removed(recorded, true);
    }
  }

  /** Storage is full in spite of our limits: the oldest tenth goes and is counted as dropped. */
  #onRefused(reason: unknown): boolean {
    if (!/quota/i.test(String(reason))) {
      // Not for want of room, so making room is no cure; what memory holds is still shown.
      logFailure('store what it recorded', reason);
      this.#listener.onFailed();
      return false;
    }
    const shed = this.buffer.dropShare(0.1);
    console.error('Raison had no room left; older exchanges dropped:', shed.length, reason);
    this.#removeDropped(shed);
    return shed.length > 0;
  }
}

/** One key an item, so that a write costs what changed and not what there is. */
const RECORDED = 'x:';
const PREFLIGHT = 'p:';
const NOTE = 't:';
/** Which sending of an exchange silence ended: sent again, it is under way again. */
const QUIET = 'q:';

export interface Stored {
  readonly recorded: Recorded[];
  readonly preflights: UnmatchedPreflight[];
  readonly notes: TabNote[];
}

type Write = (key: string, value: unknown) => void;

/** Sorts what the storage held. Only our own worker writes there, so shapes are taken as given. */
export function readStored(items: Record<string, unknown>): Stored {
  const recorded = valuesUnder<Recorded>(items, RECORDED).map((one) => {
    const { exchange, sentAt = 0 } = one;
    const isQuiet = exchange.end === 'pending' && items[QUIET + exchange.id] === sentAt;
    return isQuiet ? completedQuietly(one) : one;
  });
  return {
    recorded: recorded.toSorted((one, other) => one.seq - other.seq),
    preflights: valuesUnder<UnmatchedPreflight>(items, PREFLIGHT),
    notes: valuesUnder<TabNote>(items, NOTE),
  };
}

function valuesUnder<Item>(items: Record<string, unknown>, prefix: string): Item[] {
  return Object.entries(items).flatMap(([key, value]) =>
    key.startsWith(prefix) ? [value as Item] : [],
  );
}

function writePreflights(write: Write, preflights: Changes['preflights']): void {
  for (const [id, preflight] of preflights) write(`${PREFLIGHT}${id}`, preflight);
}

function writeNote(write: Write, tabId: number, note: TabNote | undefined): void {
  write(`${NOTE}${tabId}`, note);
}

/** A page that took the place of another in a tab. */
export interface Navigation {
  readonly tabId: number;
  readonly url: string;
  readonly documentId?: string;
  /** Milliseconds since the epoch. */
  readonly time: number;
}

/** Documents remembered as gone, a tab. Late events come within moments, not pages later. */
const MOST_GONE = 20;

/** Notes which page the tab shows now; what belongs to older ones goes, unless it is preserved. */
export function applyNavigation(store: ExchangeStore, page: Navigation, preserve: boolean): void {
  const { tabId, url, documentId, time } = page;
  const { gone, documentId: old } = store.buffer.note(tabId);
  const left = old === undefined || old === documentId ? gone : [...gone, old];
  store.updateNote(tabId, {
    origin: originOf(url),
    ...(documentId === undefined ? {} : { documentId }),
  });
  if (preserve) return;
  const late = left.filter((id) => id !== documentId).slice(-MOST_GONE);
  store.clear(tabId, (exchange) => isOlder(exchange, page));
  store.updateNote(tabId, { since: time, gone: late, dropped: 0 });
}

/** Pages are told apart by document; frames and workers within them by time. */
function isOlder(exchange: Exchange, { documentId, time }: Navigation): boolean {
  const known = exchange.documentId !== undefined && documentId !== undefined;
  if (known && exchange.documentId === documentId) return false;
  return (known && exchange.frameId === 0) || exchange.time < time;
}
