import type { Browser } from '../model/index.ts';
import type { EventReorderer } from './capture/event-reorderer.ts';
import type { RequestEvent } from './capture/request-event.ts';
import { listenToRequests } from './capture/web-request.ts';
import { guarded } from './errors.ts';
import type { TabLog } from './store/tab-log.ts';
import type { TabListener } from './tab-events.ts';
import type { RequestListeners } from './watch/listener-scope.ts';
import type { TabWatcher } from './watch/tab-watcher.ts';

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
  const record = (event: RequestEvent): void => {
    if (watcher.accepts(event, () => tabLog.isFollowing(event))) tabLog.record(event);
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
