import { browser } from '../browser.ts';
import type { Browser } from '../model/index.ts';
import type { EventReorderer } from './capture/event-reorderer.ts';
import type { RequestEvent } from './capture/request-event.ts';
import { listenToRequests } from './capture/web-request.ts';
import { guarded } from './errors.ts';
import type { Navigation } from './store/exchange-store.ts';
import type { TabLog } from './store/tab-log.ts';
import type { RequestListeners } from './watch/listener-scope.ts';
import type { TabWatcher } from './watch/tab-watcher.ts';

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

/** The part of the watcher that is told what happens. */
type Watcher = Pick<
  TabWatcher,
  'accepts' | 'onBeforeNavigate' | 'onNavigation' | 'onTabClosed' | 'onUnwatchedFailure'
>;
type Reorderer = Pick<EventReorderer, 'add'>;

/**
 * Records the requests of watched tabs; to be called at the worker's first turn.
 *
 * @returns what listens, for the watcher to narrow
 */
export function recordRequests(
  from: Browser,
  tabLog: TabLog,
  watcher: Watcher,
  reorderer: Reorderer,
): RequestListeners {
  const awaitSilence = silenceOf(tabLog);
  const record = (event: RequestEvent): void => {
    if (!watcher.accepts(event, () => tabLog.isFollowing(event))) return;
    tabLog.record(event);
    // Firefox’s silence tells nothing, and a background that it takes down may set no timer.
    if (from === 'chromium' && event.kind === 'headers') awaitSilence();
  };
  return listenToRequests(from, {
    onEvent: (event) =>
      reorderer.add(
        guarded(() => record(event)),
        event,
      ),
    onFailure: (event) => reorderer.add(guarded(() => watcher.onUnwatchedFailure(event))),
  });
}

/** Far longer than a refusal takes to be heard of, in milliseconds (docs/decisions/events.md, Silence). */
const PERIOD = 500;

/** @returns to be called when a response came: two periods more end all that was answered */
function silenceOf(tabLog: TabLog): () => void {
  let left = 0;
  const endPeriod = (): void => {
    left -= 1;
    if (left > 0) start();
    tabLog.completeAnswered();
  };
  const start = (): unknown => setTimeout(guarded(endPeriod), PERIOD);
  return () => {
    if (left === 0) start();
    left = 2;
  };
}

/** Takes up what happens to tabs in its order among the requests. */
export function recordTabs(
  from: Browser,
  tabLog: TabLog,
  watcher: Watcher,
  reorderer: Reorderer,
): TabListener {
  return {
    onNavigation(navigation) {
      const task = guarded(() => {
        watcher.onNavigation(navigation);
        tabLog.onNavigation(navigation);
      });
      reorderer.add(task, { kind: 'committed', time: navigation.time });
    },
    onTabClosed(tabId) {
      const task = guarded(() => {
        watcher.onTabClosed(tabId);
        tabLog.onTabClosed(tabId);
      });
      reorderer.add(task);
    },
    // Early: a page asks for things as soon as it is there, and by then it must be watched. Firefox
    // watches all tabs or none: there the way to a page makes no difference.
    ...(from === 'chromium' && {
      onBeforeNavigate: (tabId: number, url: string, time: number) =>
        reorderer.add(
          guarded(() => watcher.onBeforeNavigate(tabId, url)),
          { kind: 'navigating', time },
        ),
    }),
  };
}
