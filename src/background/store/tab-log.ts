import type { Browser, Exchange } from '../../model/index.ts';
import type { Problem, Timing } from '../../protocol.ts';
import type { Changes, Recorded } from '../capture/exchange-steps.ts';
import { withReadability } from '../capture/page-timings.ts';
import { Recorder } from '../capture/recorder.ts';
import type { RequestEvent } from '../capture/request-event.ts';
import { guarded, logFailure } from '../errors.ts';
import type { ExchangeBuffer } from './exchange-buffer.ts';
import { NO_TAB } from './exchange-buffer.ts';
import type { Navigation } from './exchange-store.ts';
import { applyNavigation, ExchangeStore } from './exchange-store.ts';
import type { Area } from './storage-writer.ts';

/**
 * What changed in the log of these tabs: one exchange (`id`), one that is no longer kept (`gone`),
 * or, with neither, everything.
 */
export interface LogChange {
  readonly tabIds: readonly number[];
  readonly id?: string;
  readonly gone?: string;
}

/**
 * Records: events go through the recorder into the buffer and from there into storage.
 * Until the storage has been read, everything waits in order: a woken worker is called before it
 * can know what it knew.
 */
export class TabLog {
  /** Resolves, never rejects, once the stored state is back. */
  readonly ready: Promise<void>;
  readonly #exchanges: ExchangeStore;
  readonly #listeners: ((change: LogChange) => void)[] = [];
  #recorder: Recorder;
  readonly #readyQueue = new ReadyQueue();
  readonly #closed = new ClosedTabs();
  readonly #problems = new Set<Problem>();
  /** Keep what older documents of a tab did. Belongs to the developer, hence stored for good. */
  preserve = false;

  /** @param preserve where it cannot be read, nothing is preserved, and pages are told */
  constructor(browser: Browser, area: Area, preserve: Promise<boolean>) {
    this.#recorder = new Recorder(browser);
    this.#exchanges = new ExchangeStore(area, {
      onRemoved: (recorded, dropped) => this.#removed(recorded, dropped),
      onFailed: () => this.noteProblem('session-storage'),
    });
    this.ready = this.#restore(browser, preserve);
  }

  onChange(listener: (change: LogChange) => void): void {
    this.#listeners.push(listener);
  }

  /** Runs the task now, or once the stored state is back, after all that came before it. */
  whenReady(task: () => void): void {
    this.#readyQueue.run(task);
  }

  record(event: RequestEvent): void {
    if (!this.#isLate(event)) this.#apply(this.#recorder.record(event), event.tabId);
  }

  /** Ends a period, as in `Recorder`. */
  completeAnswered(): void {
    this.#apply(this.#recorder.completeAnswered());
  }

  /** Has the request of this event been seen before? */
  isFollowing(event: RequestEvent): boolean {
    return this.#recorder.isFollowing(event);
  }

  /** A new document in the tab: what belongs to older ones goes, unless it is to be preserved. */
  onNavigation(page: Navigation): void {
    applyNavigation(this.#exchanges, page, this.preserve);
    this.#forgetWorkers();
    this.#notify({ tabIds: [page.tabId] });
  }

  /**
   * The developer's Clear. What is under way is hidden until it ends: then it is news again.
   *
   * @param time now, in milliseconds since the epoch
   */
  clear(tabId: number, time: number): void {
    this.#exchanges.clear(tabId, ({ end }) => end !== 'pending');
    this.#exchanges.updateNote(tabId, { since: time, dropped: 0 });
    this.#notify({ tabIds: [tabId] });
  }

  /** The page in the tab told which answers it was given. */
  onPageTimings(tabId: number, timings: readonly Timing[]): void {
    const records = this.#exchanges.buffer.records(tabId);
    for (const recorded of withReadability(records, timings)) this.#save(recorded);
  }

  /** Keeps so many exchanges of a tab from now on. */
  setLimit(perTab: number): void {
    this.#exchanges.setLimit(perTab);
  }

  onTabClosed(tabId: number): void {
    this.#closed.add(tabId);
    this.#exchanges.savePreflights(this.#recorder.forget((one) => one.tabId === tabId));
    this.#exchanges.forgetTab(tabId);
    this.#forgetWorkers();
  }

  get problems(): readonly Problem[] {
    return [...this.#problems];
  }

  /** Told to every page until the background ends. */
  noteProblem(problem: Problem): void {
    if (this.#problems.has(problem)) return;
    this.#problems.add(problem);
    this.#notify({ tabIds: this.tabIds() });
  }

  tabIds(): number[] {
    return this.#exchanges.buffer.tabIds();
  }

  /** How many shown exchanges of the tab had to go for want of room. */
  dropped(tabId: number): number {
    return this.#exchanges.buffer.note(tabId).dropped;
  }

  exchanges(tabId: number): Exchange[] {
    return exchangesOf(this.#exchanges.buffer, tabId);
  }

  /**
   * Ids of the tab's requests that have not ended, also of those that nothing is to be shown of.
   */
  pendingIds(tabId: number): string[] {
    const pending = this.#exchanges.buffer
      .records(tabId)
      .filter(({ exchange }) => exchange.end === 'pending');
    return pending.map(({ exchange }) => exchange.id);
  }

  /** Resolves when everything told so far is stored. */
  async settled(): Promise<void> {
    await this.ready;
    await this.#exchanges.settled();
  }

  async #restore(browser: Browser, preserve: Promise<boolean>): Promise<void> {
    try {
      this.preserve = await preserve;
    } catch (error) {
      logFailure('read the choice to preserve the log', error);
      this.#problems.add('local-storage');
    }
    try {
      this.#recorder = new Recorder(browser, await this.#exchanges.load());
    } catch (error) {
      // Better to begin again than to record nothing at all.
      logFailure('read its stored state', error);
      this.#problems.add('session-storage');
    }
    this.#readyQueue.open();
  }

  #apply({ exchanges, preflights }: Changes, tabId = NO_TAB): void {
    this.#exchanges.savePreflights(preflights);
    for (const [id, recorded] of exchanges) {
      if (recorded === undefined) this.#exchanges.remove(id, tabId);
      else this.#save(recorded);
    }
  }

  #save(recorded: Recorded): void {
    this.#exchanges.save(recorded);
    const { exchange } = recorded;
    if (this.#exchanges.buffer.isHidden(recorded)) return;
    this.#notify({ tabIds: this.#tabsShowing(exchange), id: exchange.id });
  }

  /** @param dropped for want of room, and not by what everybody is told of as a whole */
  #removed({ exchange }: Recorded, dropped: boolean): void {
    this.#recorder.stopFollowing(exchange.id);
    if (dropped) this.#notify({ tabIds: this.#tabsShowing(exchange), gone: exchange.id });
  }

  /** What workers did goes with the last page of their origin: nobody could see it any more. */
  #forgetWorkers(): void {
    const { buffer } = this.#exchanges;
    const origins = new Set(this.tabIds().flatMap((tabId) => buffer.note(tabId).origin ?? []));
    this.#exchanges.clear(NO_TAB, ({ origin }) => !origins.has(origin));
    const preflights = this.#recorder.forget(
      ({ tabId, page }) => tabId === NO_TAB && !origins.has(page ?? ''),
    );
    this.#exchanges.savePreflights(preflights);
  }

  /** A last word of a document that has left its tab, or of a tab that is no more. */
  #isLate({ tabId, documentId }: RequestEvent): boolean {
    if (this.#closed.has(tabId)) return true;
    return documentId !== undefined && this.#exchanges.buffer.note(tabId).gone.includes(documentId);
  }

  #tabsShowing(exchange: Exchange): number[] {
    return tabsShowing(this.#exchanges.buffer, exchange);
  }

  #notify(change: LogChange): void {
    for (const listener of this.#listeners) listener(change);
  }
}

/** Holds tasks back in order until it is opened; from then on they run at once. */
export class ReadyQueue {
  #waiting: (() => void)[] | undefined = [];

  run(task: () => void): void {
    if (this.#waiting === undefined) task();
    else this.#waiting.push(task);
  }

  /** What waits runs first, and what those tasks ask for after them; one that throws costs itself. */
  open(): void {
    for (const task of this.#waiting ?? []) guarded(task)();
    this.#waiting = undefined;
  }
}

/** Closed tabs remembered: no browser gives a tab the number of another. */
const MOST_CLOSED = 100;

/** Tabs that are no more, of which a last word may still come. */
class ClosedTabs {
  #ids: readonly number[] = [];

  add(tabId: number): void {
    this.#ids = [...this.#ids, tabId].slice(-MOST_CLOSED);
  }

  has(tabId: number): boolean {
    return this.#ids.includes(tabId);
  }
}

/**
 * The exchanges of a tab, oldest first. Service workers' requests name no tab
 * (docs/browsers/chromium.md, Fields): they are shown wherever the page has their origin and came
 * before them.
 */
export function exchangesOf(buffer: ExchangeBuffer, tabId: number): Exchange[] {
  const workers = tabId === NO_TAB ? [] : buffer.records(NO_TAB);
  const shared = workers.filter(({ exchange }) => isSharedWith(buffer, tabId, exchange));
  return [...buffer.records(tabId), ...shared]
    .filter((recorded) => !buffer.isHidden(recorded))
    .toSorted((one, other) => one.seq - other.seq)
    .map(({ exchange }) => exchange);
}

/** The tabs in which an exchange is shown. */
function tabsShowing(buffer: ExchangeBuffer, exchange: Exchange): number[] {
  if (exchange.tabId !== NO_TAB) return [exchange.tabId];
  return [NO_TAB, ...buffer.tabIds().filter((tabId) => isSharedWith(buffer, tabId, exchange))];
}

function isSharedWith(buffer: ExchangeBuffer, tabId: number, worker: Exchange): boolean {
  const { origin, since } = buffer.note(tabId);
  return tabId !== NO_TAB && origin === worker.origin && worker.time >= since;
}
