import { browser } from '../browser.ts';
import type { Browser } from '../exchange/index.ts';
import type { Details } from './adapter.ts';
import { toEvent } from './adapter.ts';
import type { RequestEvent } from './event.ts';
import { guarded } from './guard.ts';
import { Inbox } from './inbox.ts';
import type { Keeper } from './keeper.ts';

const { webNavigation, webRequest } = browser;

/** Enumerations that both browsers expose and the polyfill's types leave out. */
interface Enumerations {
  readonly OnSendHeadersOptions?: Readonly<Record<string, string>>;
  readonly ResourceType?: Readonly<Record<string, string>>;
}

const enums = webRequest as typeof webRequest & Enumerations;

/**
 * Types whose requests can fail CORS or end as a look-alike. Navigations and WebSockets cannot:
 * leaving them out here saves the browser the way to us (facts/performance.md).
 */
const TYPES = [
  ...(['xmlhttprequest', 'script', 'font', 'image', 'imageset', 'stylesheet', 'media'] as const),
  ...(['other', 'ping', 'beacon', 'json', 'xslt', 'object'] as const),
];

/** Only Chromium knows `extraHeaders`, and needs it to show CORS at all; Firefox throws at it. */
export function browserOf(): Browser {
  const options = Object.values(enums.OnSendHeadersOptions ?? {});
  return options.includes('extraHeaders') ? 'chromium' : 'firefox';
}

/** Registers everything that feeds the keeper; to be called at the worker's first turn. */
export function observe(keeper: Keeper, from: Browser): void {
  const inbox = new Inbox((task) => keeper.when(task), from === 'firefox');
  const filter = { urls: ['http://*/*', 'https://*/*'], types: knownTypes() };
  const hand = (kind: RequestEvent['kind']) =>
    guarded((details: Details) => {
      const event = toEvent(from, kind, details);
      inbox.put(
        guarded(() => keeper.take(event)),
        event,
      );
    });
  const extra = from === 'chromium' ? (['extraHeaders'] as const) : [];
  webRequest.onSendHeaders.addListener(hand('send'), filter, ['requestHeaders', ...extra]);
  webRequest.onHeadersReceived.addListener(hand('headers'), filter, ['responseHeaders', ...extra]);
  // Exactly two arguments: Firefox throws at a third (facts/firefox.md §3, law 12).
  webRequest.onErrorOccurred.addListener(hand('error'), filter);
  webRequest.onCompleted.addListener(hand('completed'), filter);
  observeTabs(keeper, inbox);
}

function observeTabs(keeper: Keeper, inbox: Inbox): void {
  webNavigation.onCommitted.addListener(
    guarded((details: CommittedDetails) => {
      if (details.frameId !== 0) return;
      const { tabId, url, timeStamp: time, documentId } = details;
      const page = { tabId, url, time, ...(documentId === undefined ? {} : { documentId }) };
      inbox.put(
        guarded(() => keeper.committed(page)),
        { kind: 'committed', time },
      );
    }),
  );
  const closed = guarded((tabId: number) => inbox.put(guarded(() => keeper.tabClosed(tabId))));
  browser.tabs.onRemoved.addListener(closed);
  // A tab that Chromium discards comes back under another number.
  browser.tabs.onReplaced.addListener((_added: number, removed: number) => closed(removed));
}

/** The polyfill's type lacks `documentId`, which both browsers give. */
interface CommittedDetails {
  readonly tabId: number;
  readonly frameId: number;
  readonly url: string;
  readonly timeStamp: number;
  readonly documentId?: string;
}

/** A type that the browser does not know would throw and cost all listeners. */
function knownTypes(): (typeof TYPES)[number][] {
  const known = new Set<string>(Object.values(enums.ResourceType ?? {}));
  return TYPES.filter((type) => known.has(type));
}
