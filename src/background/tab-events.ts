import { browser } from '../browser.ts';
import { guarded } from './errors.ts';
import type { Navigation } from './store/exchange-store.ts';

/** Somebody who is to know what happens to tabs. */
export interface TabListener {
  /** Another document took the place of the tab's own; frames within it do not count. */
  onNavigation(navigation: Navigation): void;
  /** Also for a tab that Chromium discarded: it comes back under another number. */
  onTabClosed(tabId: number): void;
  /** The tab set out for this address. */
  onBeforeNavigate?(tabId: number, url: string, time: number): void;
}

/** Registers what tells of tabs; to be called once, at the worker's first turn. */
export function listenToTabs(listeners: readonly TabListener[]): void {
  const { tabs, webNavigation } = browser;
  webNavigation.onCommitted.addListener(({ frameId, ...details }: CommittedDetails) => {
    if (frameId !== 0) return;
    const { tabId, url, timeStamp: time, documentId } = details;
    const navigation = { tabId, url, time, ...(documentId === undefined ? {} : { documentId }) };
    for (const listener of listeners) guarded(() => listener.onNavigation(navigation))();
  });
  const onClosed = (tabId: number): void => {
    for (const listener of listeners) guarded(() => listener.onTabClosed(tabId))();
  };
  tabs.onRemoved.addListener((tabId: number) => onClosed(tabId));
  tabs.onReplaced.addListener((_added: number, removed: number) => onClosed(removed));
  // Each listener that is registered wakes the background, so none without need.
  if (listeners.every((listener) => listener.onBeforeNavigate === undefined)) return;
  webNavigation.onBeforeNavigate.addListener(({ frameId, ...details }: BeforeNavigateDetails) => {
    if (frameId !== 0) return;
    const { tabId, url, timeStamp } = details;
    for (const listener of listeners) {
      guarded(() => listener.onBeforeNavigate?.(tabId, url, timeStamp))();
    }
  });
}

interface BeforeNavigateDetails {
  readonly tabId: number;
  readonly frameId: number;
  readonly url: string;
  readonly timeStamp: number;
}

/** The polyfill's type lacks `documentId`, which both browsers give. */
interface CommittedDetails extends BeforeNavigateDetails {
  readonly documentId?: string;
}
