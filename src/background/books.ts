import type { Exchange } from '../model/index.ts';
import { couldNot } from './could-not.ts';
import type { TabNote } from './ledger.ts';
import { Ledger } from './ledger.ts';
import type { Stored } from './memory.ts';
import { readStored, writeExchange, writeNote, writeOrphans } from './memory.ts';
import type { Changes, Recorded } from './recorded.ts';
import type { Area } from './store.ts';
import { Store } from './store.ts';

/** The ledger and its copy in storage, kept the same. */
export class Books {
  readonly ledger = new Ledger();
  readonly #store: Store;
  /** Told of every exchange that leaves the books, for want of room or otherwise. */
  readonly #onGone: (recorded: Recorded, dropped: boolean) => void;

  constructor(area: Area, onGone: (recorded: Recorded, dropped: boolean) => void) {
    this.#store = new Store(area, (reason) => this.#refused(reason));
    this.#onGone = onGone;
  }

  async load(): Promise<Stored> {
    const stored = readStored(await this.#store.load());
    for (const note of stored.notes) this.ledger.amend(note.tabId, note);
    for (const recorded of stored.recorded) this.ledger.put(recorded);
    return stored;
  }

  async settled(): Promise<void> {
    await this.#store.settled();
  }

  put(recorded: Recorded): void {
    writeExchange(this.#write, recorded.exchange.id, recorded);
    this.#dropped(this.ledger.put(recorded));
  }

  /** Exchanges kept of a tab from now on; answers how many had to go. */
  limit(perTab: number): number {
    const gone = this.ledger.limit(perTab);
    this.#dropped(gone);
    return gone.length;
  }

  remove(id: string, tabId: number): void {
    for (const one of this.ledger.clear(tabId, (exchange) => exchange.id === id)) this.#gone(one);
  }

  clear(tabId: number, goes: (exchange: Exchange) => boolean): void {
    for (const recorded of this.ledger.clear(tabId, goes)) this.#gone(recorded);
  }

  forgetTab(tabId: number): void {
    for (const recorded of this.ledger.forgetTab(tabId)) this.#gone(recorded);
    writeNote(this.#write, tabId, undefined);
  }

  amend(tabId: number, change: Partial<TabNote>): void {
    writeNote(this.#write, tabId, this.ledger.amend(tabId, change));
  }

  keepOrphans(orphans: Changes['orphans']): void {
    writeOrphans(this.#write, orphans);
  }

  readonly #write = (key: string, value: unknown): void => this.#store.write(key, value);

  #gone(recorded: Recorded, dropped = false): void {
    writeExchange(this.#write, recorded.exchange.id, undefined);
    this.#onGone(recorded, dropped);
  }

  #dropped(all: readonly Recorded[]): void {
    for (const recorded of all) {
      const { tabId } = recorded.exchange;
      writeNote(this.#write, tabId, this.ledger.note(tabId));
      this.#gone(recorded, true);
    }
  }

  /** Storage is full in spite of our limits: the oldest tenth goes and is counted as dropped. */
  #refused(reason: unknown): boolean {
    if (!/quota/i.test(String(reason))) {
      // Not for want of room, so making room is no cure; what memory holds is still shown.
      couldNot('store what it recorded', reason);
      return false;
    }
    const shed = this.ledger.shed(0.1);
    console.error('Raison had no room left; older exchanges dropped:', shed.length, reason);
    this.#dropped(shed);
    return shed.length > 0;
  }
}
