import { browser } from '../browser.ts';
import type { Browser } from '../model/index.ts';
import { guarded } from './guard.ts';
import type { Inbox } from './inbox.ts';
import type { Keeper } from './keeper.ts';
import type { Watch } from './watch/index.ts';

const { webNavigation } = browser;

type TabWatch = Pick<Watch, 'heading' | 'committed' | 'closed'>;

/** Registers what tells of tabs; to be called at the worker's first turn. */
export function observeTabs(
  from: Browser,
  keeper: Keeper,
  watch: TabWatch,
  inbox: Pick<Inbox, 'put'>,
): void {
  webNavigation.onCommitted.addListener(
    guarded((details: CommittedDetails) => {
      if (details.frameId !== 0) return;
      const { tabId, url, timeStamp: time, documentId } = details;
      const page = { tabId, url, time, ...(documentId === undefined ? {} : { documentId }) };
      inbox.put(
        guarded(() => {
          watch.committed(tabId, url, time);
          keeper.committed(page);
        }),
        { kind: 'committed', time },
      );
    }),
  );
  const closed = guarded((tabId: number) =>
    inbox.put(
      guarded(() => {
        watch.closed(tabId);
        keeper.tabClosed(tabId);
      }),
    ),
  );
  browser.tabs.onRemoved.addListener(closed);
  // A tab that Chromium discards comes back under another number.
  browser.tabs.onReplaced.addListener((_added: number, removed: number) => closed(removed));
  // Firefox watches all tabs or none: there the way to a page makes no difference.
  if (from === 'chromium') observeHeadings(watch, inbox);
}

/** Early: a page asks for things as soon as it is there, and by then it must be watched. */
function observeHeadings(watch: TabWatch, inbox: Pick<Inbox, 'put'>): void {
  webNavigation.onBeforeNavigate.addListener(
    guarded(({ frameId, tabId, url }: Heading) => {
      if (frameId === 0) inbox.put(guarded(() => watch.heading(tabId, url)));
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
