import type { Browser } from '../../model/index.ts';
import { RequestListeners } from './listener-scope.ts';
import type { WatchPreferences } from './tab-watcher.ts';
import { TabWatcher } from './tab-watcher.ts';
import type { WatchState } from './watch-state.ts';
import { NOTHING_WATCHED } from './watch-state.ts';

/** Listeners that note their numbers, as Chromium counts them: tab by number, removed ones out. */
export function numbered() {
  const on = new Map<number, number>();
  let next = 0;
  const listeners = new RequestListeners((tabId) => {
    const number = (next += 1);
    on.set(number, tabId);
    return () => void on.delete(number);
  });
  return { listeners, on };
}

export const CHOICES: WatchPreferences = { watch: 'smart', hosts: [] };

export interface Stage {
  readonly browser?: Browser;
  readonly stored?: Partial<WatchState>;
  readonly pages?: Readonly<Record<number, string>>;
  readonly privateTabs?: readonly number[];
  /** Gone by the time that somebody asks of them. */
  readonly closedTabs?: readonly number[];
  readonly choices?: Partial<WatchPreferences>;
}

/** A background that has just been started, with what storage and browser tell it. */
export async function staged({
  browser = 'chromium',
  stored,
  pages = {},
  privateTabs = [],
  closedTabs = [],
  choices,
}: Stage = {}) {
  const { listeners, on } = numbered();
  const beats: boolean[] = [];
  const saved: WatchState[] = [];
  const watch = new TabWatcher({
    browser,
    keepAwake: { hold: () => void beats.push(true), release: () => void beats.push(false) },
    memory: {
      load: async () => ({ ...NOTHING_WATCHED, ...stored }),
      save: (state) => void saved.push(state),
    },
    isPrivateTab: async (tabId) =>
      closedTabs.includes(tabId) ? undefined : privateTabs.includes(tabId),
    openPages: async () => new Map(Object.entries(pages).map(([id, url]) => [Number(id), url])),
  });
  watch.start(listeners);
  watch.setPreferences({ ...CHOICES, ...choices });
  await watch.ready;
  const state = (): WatchState => saved.at(-1) ?? { ...NOTHING_WATCHED, ...stored };
  return { watch, listeners, on, beats, state };
}
