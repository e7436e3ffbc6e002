import type { Runtime } from '../../browser.ts';
import type { Browser } from '../../model/index.ts';
import type { Preferences } from '../../preferences.ts';
import { devtoolsTab } from '../../protocol.ts';
import type { ErrorEvent, RequestEvent } from '../capture/request-event.ts';
import type { KeepAwake } from '../keep-awake.ts';
import { NO_TAB } from '../store/exchange-buffer.ts';
import type { Navigation } from '../store/exchange-store.ts';
import { isDevelopersPage } from './developer-page.ts';
import type { RequestListeners } from './listener-scope.ts';
import {
  hostToRemember,
  isProbableFailure,
  ListenerScope,
  wasSeenWhole,
} from './listener-scope.ts';
import type { WatchMemory, WatchState } from './watch-state.ts';
import { NOTHING_WATCHED } from './watch-state.ts';
import type { Watched } from './watched-tabs.ts';
import { isWatched, KnownTabs, watchedTabs } from './watched-tabs.ts';

/** DevTools that is still open has told so again within this time, in milliseconds. */
const GRACE = 3000;

/** What of the preferences decides which tabs are watched. */
export type WatchPreferences = Pick<Preferences, 'watch' | 'hosts'>;

export interface WatchParts {
  readonly browser: Browser;
  readonly keepAwake: Pick<KeepAwake, 'hold' | 'release'>;
  readonly memory: WatchMemory;
  readonly openPages: () => Promise<ReadonlyMap<number, string>>;
  /** `undefined` for a tab that is gone. */
  readonly isPrivateTab: (tabId: number) => Promise<boolean | undefined>;
}

/** Decides which tabs are watched, and sees to it that they are. */
export class TabWatcher {
  /** Resolves, never rejects, once it is known what was watched. */
  readonly ready: Promise<void>;
  readonly #parts: WatchParts;
  readonly #tabs = new KnownTabs();
  readonly #listeners: ((tabIds: readonly number[]) => void)[] = [];
  readonly #stored: Promise<WatchState>;
  readonly #chosen: Promise<WatchPreferences>;
  #choose: (choices: WatchPreferences) => void = () => undefined;
  #isReady: () => void = () => undefined;
  #scope: ListenerScope | undefined;
  #choices: WatchPreferences | undefined;
  #state = NOTHING_WATCHED;
  #watched: Watched = new Set();

  constructor(parts: WatchParts) {
    this.#parts = parts;
    this.#stored = parts.memory.load();
    this.#chosen = new Promise((resolve) => (this.#choose = resolve));
    this.ready = new Promise((resolve) => (this.#isReady = resolve));
  }

  /**
   * To be called at the worker's first turn, and best at its end: Chromium sends what happens after
   * a listener was registered past what waits for the turn to end.
   */
  start(listeners: RequestListeners): void {
    const { browser, keepAwake } = this.#parts;
    this.#scope = new ListenerScope(browser, listeners, keepAwake);
    void this.#restore(this.#scope);
  }

  /** Tells of tabs in which something was missed, or no longer is. */
  onChange(listener: (tabIds: readonly number[]) => void): void {
    this.#listeners.push(listener);
  }

  hasMissedFailure(tabId: number): boolean {
    return this.#tabs.missedFailures.has(tabId);
  }

  setPreferences(choices: WatchPreferences): void {
    this.#choices = choices;
    this.#choose(choices);
    void this.#applyOnceReady();
  }

  /**
   * Is this event to be recorded? In a document that was there before it was watched, an error
   * proves nothing of a request that began unseen: so may have its answer and its preflight.
   *
   * @param isFollowed whether its request has been seen before
   */
  accepts(event: RequestEvent, isFollowed: () => boolean): boolean {
    if (event.tabId === NO_TAB) return this.#tabs.hasPageOf(event.page, this.#watched);
    if (!isWatched(this.#watched, event.tabId)) {
      if (this.#scope?.countUnwatched()) this.#apply();
      return false;
    }
    if (this.#isSeenWhole(event.tabId)) return true;
    if (event.kind !== 'error') return wasSeenWhole(event);
    if (!isProbableFailure(event) || isFollowed()) return true;
    this.#noteMissedFailure(event);
    return false;
  }

  /** What the failure listener saw, in any tab. */
  onUnwatchedFailure(event: ErrorEvent): void {
    const isSmart = this.#choices?.watch === 'smart';
    if (!isSmart || isWatched(this.#watched, event.tabId) || event.tabId < 0) return;
    if (isProbableFailure(event)) this.#noteMissedFailure(event);
  }

  /** A tab sets out for another page; the one it has stays watched until it is left. */
  onBeforeNavigate(tabId: number, url: string): void {
    this.#tabs.pendingUrls.set(tabId, url);
    this.#apply();
  }

  onNavigation({ tabId, url, time }: Pick<Navigation, 'tabId' | 'url' | 'time'>): void {
    const before = this.#tabs.sinceOf(tabId, this.#state.watched);
    this.#tabs.onNavigation(tabId, url, before !== undefined && before <= time);
    this.#apply([tabId]);
  }

  onTabClosed(tabId: number): void {
    this.#tabs.onTabClosed(tabId);
    this.#apply();
  }

  /** Never rejects. */
  async setDevtools(tabId: number, isOpen: boolean): Promise<void> {
    await this.ready;
    if (isOpen) this.#tabs.devtoolsOpened(tabId);
    else this.#tabs.devtoolsClosed(tabId);
    this.#apply();
  }

  async #applyOnceReady(): Promise<void> {
    await this.ready;
    this.#apply();
  }

  async #restore(scope: ListenerScope): Promise<void> {
    this.#state = await this.#stored;
    const { watched } = this.#state;
    this.#watched = watched === 'all' ? 'all' : new Set(watched);
    scope.resume(this.#state, this.#watched);
    const [pages] = await Promise.all([this.#parts.openPages(), this.#chosen]);
    this.#tabs.restore(this.#state, pages);
    this.#apply();
    this.#isReady();
    setTimeout(() => {
      this.#tabs.forgetClosedDevtools();
      this.#apply();
    }, GRACE);
  }

  #isSeenWhole(tabId: number): boolean {
    return this.#state.watched === 'all' || this.#tabs.seenWhole.has(tabId);
  }

  #noteMissedFailure(event: ErrorEvent): void {
    const { tabId } = event;
    this.#tabs.missedFailures.add(tabId);
    this.#apply([tabId]);
    const host = hostToRemember(this.#tabs.pages.get(tabId), event);
    if (host !== undefined) void this.#rememberHost(tabId, host);
  }

  /** Of a tab of which it cannot be told whether it was private, nothing is kept. */
  async #rememberHost(tabId: number, host: string): Promise<void> {
    const isPrivate = await this.#parts.isPrivateTab(tabId);
    if (isPrivate === undefined) return;
    this.#tabs.rememberHost(tabId, host, isPrivate);
    this.#apply([tabId]);
  }

  #apply(changed: readonly number[] = []): void {
    if (this.#choices === undefined || this.#scope === undefined) return;
    const watched = this.#wanted(this.#choices);
    this.#tabs.newlyWatched(this.#state.watched, watched, Date.now());
    this.#scope.apply(watched);
    this.#store(watched, this.#scope);
    if (changed.length === 0) return;
    for (const listener of this.#listeners) listener(changed);
  }

  #wanted({ watch: choice, hosts }: WatchPreferences): Watched {
    const isInteresting = (url: string): boolean =>
      isDevelopersPage(url, hosts) || this.#tabs.hasFailed(url);
    const interesting = this.#tabs.showing(isInteresting);
    const inDevtools = this.#tabs.inDevtools.keys();
    return watchedTabs({ choice, browser: this.#parts.browser, interesting, inDevtools });
  }

  #store(watched: Watched, { order }: ListenerScope): void {
    const state: WatchState = {
      ...this.#tabs.state(),
      watched: watched === 'all' ? 'all' : [...watched],
      order,
    };
    if (JSON.stringify(state) !== JSON.stringify(this.#state)) this.#parts.memory.save(state);
    this.#state = state;
    this.#watched = watched;
  }
}

/**
 * Accepts the ports by which DevTools tells that it is open for a tab.
 *
 * @returns takes a port; answers whether it is one of these
 */
export function acceptDevtoolsPort(watcher: TabWatcher): (port: Runtime.Port) => boolean {
  // The latest of each tab: DevTools that comes again may do so before the old port is gone.
  const latest = new Map<number, Runtime.Port>();
  return (port) => {
    const tabId = devtoolsTab(port.name);
    if (tabId === undefined) return false;
    latest.set(tabId, port);
    void watcher.setDevtools(tabId, true);
    port.onDisconnect.addListener(() => {
      if (latest.get(tabId) !== port) return;
      latest.delete(tabId);
      void watcher.setDevtools(tabId, false);
    });
    return true;
  };
}
