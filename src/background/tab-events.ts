import { browser } from '../browser.ts';
import type { Browser } from '../model/index.ts';
import type { EventReorderer } from './capture/event-reorderer.ts';
import { guarded } from './errors.ts';
import type { TabLog } from './store/tab-log.ts';
import type { Watch } from './watch/tab-watcher.ts';

const { webNavigation } = browser;

type TabWatch = Pick<Watch, 'heading' | 'committed' | 'closed'>;

/** Registers what tells of tabs; to be called at the worker's first turn. */
export function observeTabs(
  from: Browser,
  tabLog: TabLog,
  watch: TabWatch,
  reorderer: Pick<EventReorderer, 'put'>,
): void {
  webNavigation.onCommitted.addListener(
    guarded((details: CommittedDetails) => {
      if (details.frameId !== 0) return;
      const { tabId, url, timeStamp: time, documentId } = details;
      const page = { tabId, url, time, ...(documentId === undefined ? {} : { documentId }) };
      reorderer.put(
        guarded(() => {
          watch.committed(tabId, url, time);
          tabLog.committed(page);
        }),
        { kind: 'committed', time },
      );
    }),
  );
  const closed = guarded((tabId: number) =>
    reorderer.put(
      guarded(() => {
        watch.closed(tabId);
        tabLog.tabClosed(tabId);
      }),
    ),
  );
  browser.tabs.onRemoved.addListener(closed);
  // A tab that Chromium discards comes back under another number.
  browser.tabs.onReplaced.addListener((_added: number, removed: number) => closed(removed));
  // Firefox watches all tabs or none: there the way to a page makes no difference.
  if (from === 'chromium') observeHeadings(watch, reorderer);
}

/** Early: a page asks for things as soon as it is there, and by then it must be watched. */
function observeHeadings(watch: TabWatch, reorderer: Pick<EventReorderer, 'put'>): void {
  webNavigation.onBeforeNavigate.addListener(
    guarded(({ frameId, tabId, url }: Heading) => {
      if (frameId === 0) reorderer.put(guarded(() => watch.heading(tabId, url)));
    }),
  );
}

interface Heading {
  readonly tabId: number;
  readonly frameId: number;
  readonly url: string;
}

/** The polyfill's type lacks `documentId`, which both browsers give. */
interface CommittedDetails {
  readonly tabId: number;
  readonly frameId: number;
  readonly url: string;
  readonly timeStamp: number;
  readonly documentId?: string;
}
