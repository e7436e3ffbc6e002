import type { Browser } from '../../model/index.ts';
import type { WatchChoice } from '../../protocol.ts';
import { NO_TAB } from '../ledger.ts';

/** Which tabs are watched: `all`, or these. */
export type Watched = 'all' | ReadonlySet<number>;

/** What is known of the tabs that bears on whether they are watched. */
export interface Facts {
  readonly choice: WatchChoice;
  readonly browser: Browser;
  /** Tabs with a page that is, or is about to become, a developer's or one that failed before. */
  readonly interesting: Iterable<number>;
  readonly inDevtools: Iterable<number>;
}

/**
 * The tabs to watch. Firefox reports no failure of a plain request (facts/firefox.md §3, law 1):
 * no sentinel could notice one, so there smart has to look at every answer.
 */
export function watchedTabs({ choice, browser, interesting, inDevtools }: Facts): Watched {
  if (choice === 'always' || (choice === 'smart' && browser === 'firefox')) return 'all';
  return new Set(choice === 'smart' ? [...interesting, ...inDevtools] : inDevtools);
}

/** Requests of service workers name no tab: they may be for any that is watched. */
export function isWatched(watched: Watched, tabId: number): boolean {
  if (watched === 'all') return true;
  return tabId === NO_TAB ? watched.size > 0 : watched.has(tabId);
}
