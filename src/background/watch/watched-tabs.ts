import type { Browser } from '../../model/index.ts';
import type { WatchChoice } from '../../protocol.ts';
import { hostOf } from './developer-page.ts';
import type { WatchState } from './watch-state.ts';

/** What is known of the tabs. Decides nothing. */
export class KnownTabs {
  /** Addresses of their pages. */
  readonly pages = new Map<number, string>();
  /** Addresses that they have set out for. */
  readonly pendingUrls = new Map<number, string>();
  /** Tabs with DevTools; `true` when it has said so to this background. */
  readonly inDevtools = new Map<number, boolean>();
  /** Tabs in which something probably failed before they were watched. */
  readonly missedFailures = new Set<number>();
  /** Tabs whose document has been watched since it began. */
  readonly seenWhole = new Set<number>();
  readonly #hosts = new Set<string>();
  /** Hosts of failures in private tabs, by tab: they are forgotten with it. */
  readonly #privateHosts = new Map<number, Set<string>>();
  /** When this background began to watch them, in milliseconds since the epoch. */
  readonly #since = new Map<number, number>();

  restore(
    { missedFailures, seenWhole, hosts, privateHosts, inDevtools }: WatchState,
    pages: ReadonlyMap<number, string>,
  ) {
    for (const [tabId, url] of pages) this.pages.set(tabId, url);
    for (const tabId of missedFailures) this.missedFailures.add(tabId);
    for (const tabId of seenWhole) this.seenWhole.add(tabId);
    for (const host of hosts) this.#hosts.add(host);
    for (const [tabId, host] of privateHosts) this.#addPrivateHost(tabId, host);
    for (const tabId of inDevtools)
      if (!this.inDevtools.has(tabId)) this.inDevtools.set(tabId, false);
  }

  state(): Pick<
    WatchState,
    'missedFailures' | 'seenWhole' | 'hosts' | 'privateHosts' | 'inDevtools'
  > {
    return {
      missedFailures: [...this.missedFailures],
      seenWhole: [...this.seenWhole],
      hosts: [...this.#hosts],
      privateHosts: [...this.#privateHosts].flatMap(([tabId, hosts]) =>
        [...hosts].map((host): [number, string] => [tabId, host]),
      ),
      inDevtools: [...this.inDevtools.keys()],
    };
  }

  /** Tabs with such a page, or on their way to one. */
  showing(isSuch: (url: string) => boolean): number[] {
    const all = [...this.pages, ...this.pendingUrls];
    return all.filter(([, url]) => isSuch(url)).map(([tabId]) => tabId);
  }

  hasFailed(url: string): boolean {
    const host = hostOf(url) ?? '';
    return this.#hosts.has(host) || [...this.#privateHosts.values()].some((one) => one.has(host));
  }

  /** Pages of this host are of interest from now on; for a private tab, until it is closed. */
  rememberHost(tabId: number, host: string, isPrivate: boolean): void {
    if (isPrivate) this.#addPrivateHost(tabId, host);
    else this.#hosts.add(host);
  }

  #addPrivateHost(tabId: number, host: string): void {
    const hosts = this.#privateHosts.get(tabId) ?? new Set();
    this.#privateHosts.set(tabId, hosts.add(host));
  }

  /** Is there a watched tab whose page has this origin? Then its workers are watched with it. */
  hasPageOf(origin: string | undefined, watched: Watched): boolean {
    return [...this.pages].some(
      ([tabId, url]) => url.startsWith(`${origin}/`) && isWatched(watched, tabId),
    );
  }

  /** Since when the tab is watched; 0 if an earlier background began, `undefined` if it is not. */
  sinceOf(tabId: number, watched: WatchState['watched']): number | undefined {
    const isOn = watched === 'all' || watched.includes(tabId);
    return isOn ? (this.#since.get(tabId) ?? 0) : undefined;
  }

  onNavigation(tabId: number, url: string, seenWhole: boolean): void {
    this.pages.set(tabId, url);
    this.pendingUrls.delete(tabId);
    this.missedFailures.delete(tabId);
    if (seenWhole) this.seenWhole.add(tabId);
    else this.seenWhole.delete(tabId);
  }

  newlyWatched(before: WatchState['watched'], watched: Watched, now: number): void {
    if (watched === 'all') return;
    for (const tabId of watched) {
      if (this.sinceOf(tabId, before) === undefined) this.#since.set(tabId, now);
    }
    for (const tabId of this.seenWhole) if (!watched.has(tabId)) this.seenWhole.delete(tabId);
  }

  onTabClosed(tabId: number): void {
    for (const kept of [this.pages, this.pendingUrls, this.inDevtools, this.missedFailures])
      kept.delete(tabId);
    this.seenWhole.delete(tabId);
    this.#since.delete(tabId);
    this.#privateHosts.delete(tabId);
  }

  devtoolsOpened(tabId: number): void {
    this.inDevtools.set(tabId, true);
  }

  devtoolsClosed(tabId: number): void {
    this.inDevtools.delete(tabId);
  }

  /** Those that an earlier background knew, and that have not come again. */
  forgetClosedDevtools(): void {
    for (const [tabId, isHere] of this.inDevtools) if (!isHere) this.inDevtools.delete(tabId);
  }
}

/** Which tabs are watched: `all`, or these. */
export type Watched = 'all' | ReadonlySet<number>;

/** What is known of the tabs that bears on whether they are watched. */
export interface WatchInputs {
  readonly choice: WatchChoice;
  readonly browser: Browser;
  /** Tabs with a page that is, or is about to become, a developer's or one that failed before. */
  readonly interesting: Iterable<number>;
  readonly inDevtools: Iterable<number>;
}

/**
 * The tabs to watch. Firefox reports no failure of a plain request (docs/browsers/firefox.md, How a
 * request ends, 1): no failure listener could notice one, so there smart has to look at every
 * answer.
 */
export function watchedTabs({ choice, browser, interesting, inDevtools }: WatchInputs): Watched {
  if (choice === 'always' || (choice === 'smart' && browser === 'firefox')) return 'all';
  return new Set(choice === 'smart' ? [...interesting, ...inDevtools] : inDevtools);
}

/** For requests of a tab; those of service workers name none (`KnownTabs.hasPageOf`). */
export function isWatched(watched: Watched, tabId: number): boolean {
  return watched === 'all' || watched.has(tabId);
}
