import { browser } from '../../browser.ts';
import type { WatchShown } from '../../protocol.ts';
import { WATCH_KEY } from '../../protocol.ts';
import { logFailure } from '../errors.ts';

/** What outlives the background until the browser ends. Plain data: stored, and read by pages. */
export interface WatchState extends WatchShown {
  /** What the listeners registered, in order, where the next background must do so again. */
  readonly order: readonly number[];
  /** Hosts of pages on which something probably failed. */
  readonly hosts: readonly string[];
  /** The same of private tabs, with the tab: they go with it. */
  readonly privateHosts: readonly (readonly [tabId: number, host: string])[];
  readonly inDevtools: readonly number[];
  /** Tabs whose document has been watched since it began. */
  readonly seenWhole: readonly number[];
}

export const NOTHING_WATCHED: WatchState = {
  watched: [],
  missedFailures: [],
  order: [],
  hosts: [],
  privateHosts: [],
  inDevtools: [],
  seenWhole: [],
};

export const watchMemory = {
  /** Never rejects: what cannot be read was not watched. */
  async load(): Promise<WatchState> {
    try {
      const stored = await browser.storage.session.get(WATCH_KEY);
      const state: unknown = stored[WATCH_KEY];
      // Only we write there, so a shape is taken as given.
      return state === undefined ? NOTHING_WATCHED : (state as WatchState);
    } catch (error) {
      logFailure('read what it watched', error);
      return NOTHING_WATCHED;
    }
  },

  save(state: WatchState): void {
    browser.storage.session.set({ [WATCH_KEY]: state }).catch((error: unknown) => {
      logFailure('store what it watches', error);
    });
  },
};

export type WatchMemory = typeof watchMemory;

/** Pages open now, by tab. Never rejects: their next navigation tells as well. */
export async function openPages(): Promise<Map<number, string>> {
  try {
    const tabs = await browser.tabs.query({});
    return new Map(tabs.map(({ id = -1, url = '' }) => [id, url]));
  } catch (error) {
    logFailure('look which pages are open', error);
    return new Map();
  }
}

/** Is the tab in a private window? `undefined` when it has been closed. Never rejects. */
export async function isPrivateTab(tabId: number): Promise<boolean | undefined> {
  // With a number the browser refuses only of a tab that is no more.
  const tab = await browser.tabs.get(tabId).catch(() => undefined);
  return tab?.incognito;
}
