import type { Browser } from '../../model/index.ts';
import type { ErrorEvent, RequestEvent } from '../capture/request-event.ts';
import { rawValue } from '../capture/request-event.ts';
import { isSameOrigin } from '../capture/start-exchange.ts';
import type { KeepAwake } from '../keep-awake.ts';
import { hostOf } from './developer-page.ts';
import type { WatchState } from './watch-state.ts';
import type { Watched } from './watched-tabs.ts';

/**
 * Events of unwatched tabs that are put up with before the listeners are narrowed: a background
 * that wakes for one navigation is not worth the change.
 */
const MOST_UNWATCHED = 20;

const LATE = 'late listeners';

/** How wide the listeners are: as narrow as others need, and not before they do. */
export class ListenerScope {
  readonly #browser: Browser;
  readonly #listeners: RequestListeners;
  readonly #keepAwake: Pick<KeepAwake, 'hold' | 'release'>;
  #unwatched = 0;

  constructor(
    browser: Browser,
    listeners: RequestListeners,
    keepAwake: Pick<KeepAwake, 'hold' | 'release'>,
  ) {
    this.#browser = browser;
    this.#listeners = listeners;
    this.#keepAwake = keepAwake;
  }

  /** What another background must register in the same order, so that it is woken as this one. */
  get order(): readonly number[] {
    return this.#listeners.hasLateListeners ? [...this.#listeners.order] : [];
  }

  /**
   * Takes up what an earlier background left. Before anything else: what woke a worker comes right
   * after the storage's answer. Firefox wakes by filters, and those of the first turn are all.
   */
  resume({ order }: WatchState, watched: Watched): void {
    if (this.#browser === 'chromium') this.#listeners.replay(order, watched);
  }

  /** Hears of an event of an unwatched tab; answers whether that is enough. */
  countUnwatched(): boolean {
    this.#unwatched += 1;
    return this.#unwatched === MOST_UNWATCHED;
  }

  /** Firefox's listeners are for all tabs or for none (BROWSERS.md). */
  apply(watched: Watched): void {
    const isSome = watched !== 'all' && watched.size > 0;
    if (!this.#fits(watched)) {
      this.#listeners.listenTo(this.#browser === 'firefox' && isSome ? 'all' : watched);
    }
    const mustStay = this.#browser === 'chromium' && this.#listeners.hasLateListeners;
    if (mustStay) this.#keepAwake.hold(LATE);
    else this.#keepAwake.release(LATE);
  }

  #fits(watched: Watched): boolean {
    const { isWide, hasLateListeners } = this.#listeners;
    return isWide && watched !== 'all' && !hasLateListeners && this.#unwatched < MOST_UNWATCHED;
  }
}

/** Takes listeners away again. */
export type Unregister = () => void;

/** Stands in for a tab's number where listeners are for all requests of all tabs. */
export const ALL = -1;

/**
 * The same for what page code and workers fetch, in all tabs and outside of them. Chromium takes -1
 * in a filter for any tab, so the requests of service workers come with those of all others or not
 * at all; whoever listens for these in all tabs needs no such listener for a single one.
 */
export const FETCHES = -2;

/**
 * The full listeners: at a background's first turn for all tabs, since what is not registered then
 * misses what woke it; later, where others should be spared, one set for fetches and one a tab for
 * all that a page loads besides.
 *
 * Chromium wakes a worker for a listener by its number in order of registration. So a background
 * begins by registering again, in the same order, whatever an earlier one had registered later.
 */
export class RequestListeners {
  readonly #register: (tabId: number) => Unregister;
  readonly #on = new Map<number, Unregister>();
  readonly #order: number[] = [];

  /** Registers at once, for all tabs. */
  constructor(register: (tabId: number) => Unregister) {
    this.#register = register;
    this.#on.set(ALL, register(ALL));
  }

  /** What was registered since the first turn, in order. */
  get order(): readonly number[] {
    return this.#order;
  }

  /** Do others pay for what is watched? */
  get isWide(): boolean {
    return this.#on.has(ALL);
  }

  /** Would a background that dies now be woken under numbers that only `order` knows? */
  get hasLateListeners(): boolean {
    return this.#order.some((tabId) => this.#on.has(tabId));
  }

  /** Registers again what an earlier background had, then keeps what it watched at its end. */
  replay(order: readonly number[], watched: Watched): void {
    if (order.length === 0) return;
    for (const tabId of order) this.#add(tabId);
    this.listenTo(watched);
  }

  listenTo(watched: Watched): void {
    const wanted = watched === 'all' ? new Set([ALL]) : withFetches(watched);
    // First the new ones: no event falls between.
    for (const tabId of wanted) if (!this.#on.has(tabId)) this.#add(tabId);
    for (const tabId of this.#on.keys()) if (!wanted.has(tabId)) this.#remove(tabId);
  }

  #add(tabId: number): void {
    const off = this.#register(tabId);
    this.#remove(tabId);
    this.#on.set(tabId, off);
    this.#order.push(tabId);
  }

  #remove(tabId: number): void {
    this.#on.get(tabId)?.();
    this.#on.delete(tabId);
  }
}

/** The workers of a page may fetch at any time, and must be heard then. */
function withFetches(watched: ReadonlySet<number>): ReadonlySet<number> {
  return watched.size === 0 ? watched : new Set([FETCHES, ...watched]);
}

/**
 * What fails CORS without a word in the markup, in an unwatched tab: fetch, modules, fonts,
 * beacons. Pictures, films and style sheets only do where `crossorigin` is set, and are given up by
 * the dozen at every navigation.
 */
export const FAILURE_TYPES = ['xmlhttprequest', 'script', 'font', 'ping'] as const;

/**
 * Chromium's two words for a refusal; the first one for others, too (docs/browsers/chromium.md, How
 * a request ends).
 */
const REFUSED = new Set(['net::ERR_FAILED', 'net::ERR_BLOCKED_BY_LOCAL_NETWORK_ACCESS_CHECKS']);

/** All that an error tells of a request whose headers nobody saw. */
export function isProbableFailure(event: ErrorEvent): boolean {
  if (!REFUSED.has(event.error) || event.delivered) return false;
  return event.page !== undefined && !isSameOrigin(event);
}

/**
 * The host to remember for a failure: that of the tab's page, or where it is unknown, the frame's.
 */
export function hostToRemember(tabUrl: string | undefined, event: ErrorEvent): string | undefined {
  return hostOf(tabUrl ?? event.page ?? '');
}

/**
 * Was the request seen in full from its beginning? To listeners without `extraHeaders` Chromium
 * shows no preflight, no refused answer and none of the headers that the network adds, of which
 * every request has this one (docs/browsers/chromium.md, Which events exist): so may a request look
 * that began before ours came.
 */
export function wasSeenWhole(event: RequestEvent): boolean {
  return event.kind !== 'send' || rawValue(event.headers, 'accept-encoding') !== undefined;
}
