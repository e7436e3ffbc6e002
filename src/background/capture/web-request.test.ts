import { afterEach, describe, expect, it, vi } from 'vitest';
import { TabLog } from '../store/tab-log.ts';

type Listener = (details: Record<string, unknown>) => void;
type Replaced = (added: number, removed: number) => void;

interface Filter {
  readonly types: string[];
  readonly tabId?: number;
}

const FIREFOX_TYPES = [
  'main_frame',
  'script',
  'xmlhttprequest',
  'font',
  'image',
  'imageset',
  'beacon',
];
const CHROMIUM_TYPES = ['main_frame', 'script', 'xmlhttprequest', 'font', 'image', 'ping', 'other'];

/** A webRequest event as strict as the browser’s own: whatever it does not know makes it throw. */
function strictEvent(types: readonly string[], extra: readonly string[] | undefined) {
  const listeners: Listener[] = [];
  const specs: string[][] = [];
  const filters: Filter[] = [];
  const addListener = (listener: Listener, filter: Filter, spec?: string[]): void => {
    if (filter.types.length === 0) throw new Error('empty types');
    if (!filter.types.every((type) => types.includes(type))) throw new Error('unknown type');
    if (extra === undefined && spec !== undefined) throw new Error('Incorrect argument types');
    if (!(spec ?? []).every((one) => extra?.includes(one))) throw new Error('unknown spec');
    listeners.push(listener);
    specs.push(spec ?? []);
    filters.push(filter);
  };
  const removeListener = (listener: Listener): void => {
    const index = listeners.indexOf(listener);
    if (index < 0) return;
    for (const list of [listeners, specs, filters]) list.splice(index, 1);
  };
  return { addListener, removeListener, listeners, specs, filters };
}

const plain = () => ({ addListener: vi.fn<(listener: Listener) => void>() });

function fakeBrowser(kind: 'chromium' | 'firefox') {
  const chromium = kind === 'chromium';
  const types = chromium ? CHROMIUM_TYPES : FIREFOX_TYPES;
  const spec = (name: string): string[] => (chromium ? [name, 'extraHeaders'] : [name]);
  return {
    webRequest: {
      ResourceType: Object.fromEntries(types.map((type) => [type.toUpperCase(), type])),
      OnSendHeadersOptions: chromium
        ? { REQUEST_HEADERS: 'requestHeaders', EXTRA_HEADERS: 'extraHeaders' }
        : { REQUEST_HEADERS: 'requestHeaders' },
      onSendHeaders: strictEvent(types, spec('requestHeaders')),
      onHeadersReceived: strictEvent(types, spec('responseHeaders')),
      onErrorOccurred: strictEvent(types, undefined),
      onCompleted: strictEvent(types, chromium ? spec('responseHeaders') : ['responseHeaders']),
    },
    webNavigation: { onCommitted: plain(), onBeforeNavigate: plain() },
    tabs: {
      onRemoved: plain(),
      onReplaced: { addListener: vi.fn<(listener: Replaced) => void>() },
    },
  };
}

const BLOCKED = {
  requestId: '1',
  url: 'http://api.test/a',
  method: 'GET',
  type: 'xmlhttprequest',
  tabId: 3,
  frameId: 0,
  timeStamp: 1,
  initiator: 'http://page.test',
  error: 'net::ERR_BLOCKED_BY_CLIENT',
};

const AREA = { get: async () => ({}), set: async () => undefined, remove: async () => undefined };

async function observing(kind: 'chromium' | 'firefox') {
  const browser = fakeBrowser(kind);
  vi.resetModules();
  vi.doMock('../../browser.ts', () => ({ browser }));
  const { browserOf } = await import('./web-request.ts');
  const { listenToTabs } = await import('../recording.ts');
  const { recordRequests, recordTabs } = await import('../recording.ts');
  const tabLog = new TabLog(kind, AREA, Promise.resolve(false));
  const from = browserOf();
  const onFailure = vi.fn<(event: { error: string }) => void>();
  const told = vi.fn<(what: unknown) => void>();
  const tabs = { onNavigation: told, onTabClosed: told, onBeforeNavigate: told };
  const watcher = { ...tabs, accepts: () => true, onUnwatchedFailure: onFailure };
  const reorderer = { add: (task: () => void) => tabLog.whenReady(task) };
  listenToTabs([recordTabs(from, tabLog, watcher, reorderer)]);
  const listeners = recordRequests(from, tabLog, watcher, reorderer);
  await tabLog.ready;
  return { browser, from, tabLog, listeners, onFailure };
}

afterEach(() => vi.doUnmock('../../browser.ts'));

describe('observing', () => {
  it.each(['chromium', 'firefox'] as const)(
    '%s is recognised and takes our listeners',
    async (kind) => {
      const { browser, from } = await observing(kind);
      expect(from).toBe(kind);
      const { onSendHeaders, onHeadersReceived, onErrorOccurred, onCompleted } = browser.webRequest;
      const all = [onSendHeaders, onHeadersReceived, onErrorOccurred, onCompleted];
      const failureListeners = kind === 'chromium' ? 1 : 0;
      const ends = kind === 'chromium' ? 0 : 1;
      expect(all.map(({ listeners }) => listeners.length)).toEqual([
        1,
        1,
        1 + failureListeners,
        ends,
      ]);
      const extra = onSendHeaders.specs.flat().includes('extraHeaders');
      expect(extra).toBe(kind === 'chromium');
      expect(browser.webNavigation.onCommitted.addListener).toHaveBeenCalledOnce();
      const calls = browser.webNavigation.onBeforeNavigate.addListener.mock.calls;
      expect(calls).toHaveLength(failureListeners);
    },
  );

  it('has a listener for failures that comes first, hears of errors alone and costs no extraHeaders', async () => {
    const { browser, onFailure } = await observing('chromium');
    const { onErrorOccurred } = browser.webRequest;
    expect(onErrorOccurred.specs[0]).toEqual([]);
    onErrorOccurred.listeners[0]?.({ url: 'http://api.test/a', error: 'net::ERR_FAILED' });
    expect(onFailure.mock.calls[0]?.[0].error).toBe('net::ERR_FAILED');
  });

  it('is told of an error once, and records what the listener for failures heard', async () => {
    const { browser, tabLog, onFailure } = await observing('chromium');
    const { onErrorOccurred } = browser.webRequest;
    const [failures = [], watched = []] = onErrorOccurred.filters.map(({ types }) => types);
    expect(failures.filter((type) => watched.includes(type))).toEqual([]);
    expect([...failures, ...watched].toSorted()).toEqual(
      CHROMIUM_TYPES.filter((type) => type !== 'main_frame').toSorted(),
    );
    onErrorOccurred.listeners[0]?.(BLOCKED);
    expect(onFailure).toHaveBeenCalledOnce();
    expect(tabLog.exchanges(3)).toHaveLength(1);
  });

  it('hears of all errors of a watched tab in Firefox, which has no listener for failures', async () => {
    const { browser } = await observing('firefox');
    const [watched] = browser.webRequest.onErrorOccurred.filters;
    expect(watched?.types).toContain('xmlhttprequest');
  });

  it('can be narrowed to one tab and to none, and leaves the one for failures alone', async () => {
    const { browser, listeners } = await observing('chromium');
    const { onHeadersReceived, onErrorOccurred } = browser.webRequest;
    listeners.listenTo(new Set([7]));
    expect(onHeadersReceived.filters.map(({ tabId }) => tabId)).toEqual([undefined, 7]);
    const [fetches, others] = onHeadersReceived.filters.map(({ types }) => types);
    expect(fetches).toEqual(['xmlhttprequest']);
    expect(others).not.toContain('xmlhttprequest');
    listeners.listenTo(new Set());
    expect(onHeadersReceived.listeners).toHaveLength(0);
    expect(onErrorOccurred.listeners).toHaveLength(1);
  });

  it('records, until the tab is closed', async () => {
    const { browser, tabLog } = await observing('chromium');
    browser.webRequest.onErrorOccurred.listeners[0]?.(BLOCKED);
    expect(tabLog.exchanges(3)).toHaveLength(1);
    const [closed] = browser.tabs.onRemoved.addListener.mock.calls[0] ?? [];
    closed?.(3 as never);
    expect(tabLog.exchanges(3)).toEqual([]);
    browser.webRequest.onErrorOccurred.listeners[0]?.({ ...BLOCKED, tabId: 4 });
    expect(tabLog.exchanges(4)).toHaveLength(1);
    const [replaced] = browser.tabs.onReplaced.addListener.mock.calls[0] ?? [];
    replaced?.(5, 4);
    expect(tabLog.exchanges(4)).toEqual([]);
  });

  describe('silence', () => {
    const RESPONSE = { statusCode: 200, responseHeaders: [] };
    const CORS = [{ name: 'Sec-Fetch-Mode', value: 'cors' }];

    async function answered(kind: 'chromium' | 'firefox') {
      const { browser, tabLog } = await observing(kind);
      vi.useFakeTimers();
      const { onSendHeaders, onHeadersReceived } = browser.webRequest;
      const place = { ...BLOCKED, originUrl: 'http://page.test/' };
      onSendHeaders.listeners[0]?.({ ...place, requestHeaders: CORS });
      onHeadersReceived.listeners[0]?.({ ...place, ...RESPONSE });
      return { browser, tabLog, end: () => tabLog.exchanges(3)[0]?.end };
    }

    afterEach(() => void vi.useRealTimers());

    it('ends what was answered within a second, and then waits for nothing', async () => {
      const { end } = await answered('chromium');
      vi.advanceTimersByTime(499);
      expect(end()).toBe('pending');
      vi.advanceTimersByTime(501);
      expect(end()).toBe('completed');
      vi.advanceTimersByTime(1000);
      expect(vi.getTimerCount()).toBe(0);
    });

    it('ends nothing in Firefox, and sets no timer there', async () => {
      const { browser, end } = await answered('firefox');
      vi.advanceTimersByTime(5000);
      expect(end()).toBe('pending');
      const before = vi.getTimerCount();
      browser.webRequest.onHeadersReceived.listeners[0]?.({
        ...BLOCKED,
        ...RESPONSE,
        requestId: '2',
      });
      expect(vi.getTimerCount()).toBe(before);
    });

    it('is awaited again after a mistake', async () => {
      const complaint = vi.spyOn(console, 'error').mockReturnValue();
      const { browser, tabLog, end } = await answered('chromium');
      vi.spyOn(tabLog, 'completeAnswered').mockImplementationOnce(() => {
        throw new Error('a mistake');
      });
      vi.advanceTimersByTime(1000);
      expect(complaint).toHaveBeenCalledOnce();
      const other = { ...BLOCKED, requestId: '2', ...RESPONSE };
      browser.webRequest.onHeadersReceived.listeners[0]?.(other);
      vi.advanceTimersByTime(1000);
      expect(end()).toBe('completed');
      complaint.mockRestore();
    });
  });

  it('never throws into the browser', async () => {
    const { browser, tabLog } = await observing('chromium');
    const complaint = vi.spyOn(console, 'error').mockReturnValue();
    tabLog.record = () => {
      throw new Error('a mistake');
    };
    const [onHeaders] = browser.webRequest.onHeadersReceived.listeners;
    expect(() => onHeaders?.({ url: 'http://a.test/' })).not.toThrow();
    expect(() => onHeaders?.({})).not.toThrow();
    expect(complaint).toHaveBeenCalledTimes(2);
    complaint.mockRestore();
  });
});
