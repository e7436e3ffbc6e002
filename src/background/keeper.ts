import type { Browser, Exchange } from '../model/index.ts';
import type { Timing } from '../protocol.ts';
import { audienceOf, exchangesOf } from './attribution.ts';
import { Books } from './books.ts';
import { ClosedTabs } from './closed-tabs.ts';
import { couldNot } from './could-not.ts';
import type { RequestEvent } from './event.ts';
import { NO_TAB } from './ledger.ts';
import type { Committed } from './page-turn.ts';
import { turnPage } from './page-turn.ts';
import { withReadable } from './readables.ts';
import type { Recorded } from './recorded.ts';
import { Recorder } from './recorder.ts';
import { isShown } from './shown.ts';
import type { Area } from './store.ts';
import { Turnstile } from './turnstile.ts';

/** What followers of these tabs must hear of: one exchange, or (without `id`) everything anew. */
export interface News {
  readonly tabIds: readonly number[];
  readonly id?: string;
}

/**
 * Keeps the books: events go through the recorder into the ledger and from there into storage.
 * Until the storage has been read, everything waits in order: a woken worker is called before it
 * can know what it knew.
 */
export class Keeper {
  /** Resolves, never rejects, once the stored state is back. */
  readonly ready: Promise<void>;
  readonly #books: Books;
  readonly #listeners: ((news: News) => void)[] = [];
  #recorder: Recorder;
  readonly #turnstile = new Turnstile();
  readonly #closed = new ClosedTabs();
  /** Keep what older documents of a tab did. Belongs to the developer, hence stored for good. */
  preserve = false;

  constructor(browser: Browser, area: Area, preserve: Promise<boolean>) {
    this.#recorder = new Recorder(browser);
    this.#books = new Books(area, (recorded, dropped) => this.#gone(recorded, dropped));
    this.ready = this.#restore(browser, preserve);
  }

  onNews(listener: (news: News) => void): void {
    this.#listeners.push(listener);
  }

  /** Runs the task now, or once the stored state is back, after all that came before it. */
  when(task: () => void): void {
    this.#turnstile.when(task);
  }

  take(event: RequestEvent): void {
    if (this.#isLate(event)) return;
    const { exchanges, orphans } = this.#recorder.take(event);
    this.#books.keepOrphans(orphans);
    for (const [id, recorded] of exchanges) {
      if (recorded === undefined) this.#books.remove(id, event.tabId);
      else this.#put(recorded);
    }
  }

  /** Has the request of this event been seen before? */
  follows(event: RequestEvent): boolean {
    return this.#recorder.follows(event);
  }

  /** A new document in the tab: what belongs to older ones goes, unless it is to be preserved. */
  committed(page: Committed): void {
    turnPage(this.#books, page, this.preserve);
    this.#tell({ tabIds: [page.tabId] });
  }

  /** The developer's Clear. `time` is now, in milliseconds since the epoch. */
  clear(tabId: number, time: number): void {
    this.#books.clear(tabId, () => true);
    this.#books.amend(tabId, { since: time, dropped: 0 });
    this.#tell({ tabIds: [tabId] });
  }

  /** The page in the tab told which answers it was given. */
  timed(tabId: number, timings: readonly Timing[]): void {
    const records = this.#books.ledger.records(tabId);
    for (const recorded of withReadable(records, timings)) this.#put(recorded);
  }

  /** Keeps so many exchanges of a tab from now on. */
  limit(perTab: number): void {
    if (this.#books.limit(perTab) > 0) this.#tell({ tabIds: this.tabIds() });
  }

  tabClosed(tabId: number): void {
    this.#closed.add(tabId);
    this.#books.keepOrphans(this.#recorder.forgetTab(tabId));
    this.#books.forgetTab(tabId);
  }

  tabIds(): number[] {
    return this.#books.ledger.tabIds();
  }

  /** How many shown exchanges of the tab had to go for want of room. */
  dropped(tabId: number): number {
    return this.#books.ledger.note(tabId).dropped;
  }

  exchanges(tabId: number): Exchange[] {
    return exchangesOf(this.#books.ledger, tabId);
  }

  /** Ids of the tab's requests that have not ended, also of those that nothing is to be shown of. */
  underWay(tabId: number): string[] {
    const pending = this.#books.ledger
      .records(tabId)
      .filter(({ exchange }) => exchange.end === 'pending');
    return pending.map(({ exchange }) => exchange.id);
  }

  /** Resolves when everything told so far is stored. */
  async settled(): Promise<void> {
    await this.ready;
    await this.#books.settled();
  }

  async #restore(browser: Browser, preserve: Promise<boolean>): Promise<void> {
    try {
      this.preserve = await preserve;
      this.#recorder = new Recorder(browser, await this.#books.load());
    } catch (error) {
      // Better to begin anew than to record nothing at all.
      couldNot('read its stored state', error);
    }
    this.#turnstile.open();
  }

  #put(recorded: Recorded): void {
    this.#books.put(recorded);
    const { exchange } = recorded;
    if (isShown(recorded)) this.#tell({ tabIds: this.#audience(exchange), id: exchange.id });
  }

  /** Followers of a tab count along with its `dropped`; of workers' requests they know no count. */
  #gone({ exchange }: Recorded, dropped: boolean): void {
    this.#recorder.forget(exchange.id);
    if (dropped && exchange.tabId === NO_TAB) this.#tell({ tabIds: this.#audience(exchange) });
  }

  /** A last word of a document that has left its tab, or of a tab that is no more. */
  #isLate({ tabId, documentId }: RequestEvent): boolean {
    if (this.#closed.has(tabId)) return true;
    return documentId !== undefined && this.#books.ledger.note(tabId).gone.includes(documentId);
  }

  #audience(exchange: Exchange): number[] {
    return audienceOf(this.#books.ledger, exchange);
  }

  #tell(news: News): void {
    for (const listener of this.#listeners) listener(news);
  }
}
