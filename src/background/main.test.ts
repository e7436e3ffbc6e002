import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { PanelUpdate } from '../protocol.ts';
import { PORT_NAME } from '../protocol.ts';

type Listener = (...args: never[]) => unknown;

/** An event of the browser's API, whose listeners a test calls. */
class FakeEvent {
  readonly listeners: Listener[] = [];
  addListener = (listener: Listener): void => void this.listeners.push(listener);
  removeListener = (): void => undefined;
  fire(...args: unknown[]): void {
    for (const listener of this.listeners) listener(...(args as never[]));
  }
}

/** A storage area of which one call fails, as a broken profile makes it. */
function fakeArea(broken: string | undefined) {
  const items: Record<string, unknown> = {};
  const call = async (name: string): Promise<void> => {
    if (name === broken) throw new Error('An unexpected error occurred');
  };
  return {
    onChanged: new FakeEvent(),
    get: (key: string | null) => call('get').then(() => (key === null ? { ...items } : {})),
    set: (more: object) => call('set').then(() => Object.assign(items, more)),
    remove: async (keys: string[]) => {
      await call('remove');
      for (const key of keys) delete items[key];
    },
  };
}

function fakeBrowser(broken: readonly [area: string, call: string] | undefined) {
  const events = { addListener: vi.fn<() => void>() };
  const brokenIn = (area: string) => (broken?.[0] === area ? broken[1] : undefined);
  return {
    runtime: {
      id: 'us',
      getURL: () => 'chrome-extension://us/',
      getPlatformInfo: async () => ({}),
      onConnect: new FakeEvent(),
      onMessage: new FakeEvent(),
    },
    storage: { session: fakeArea(brokenIn('session')), local: fakeArea(brokenIn('local')) },
    permissions: { onAdded: events, onRemoved: events, contains: async () => true },
    declarativeNetRequest: { getSessionRules: async () => [] },
    action: {
      setBadgeText: vi.fn<() => Promise<void>>(async () => undefined),
      setBadgeBackgroundColor: async () => undefined,
      setBadgeTextColor: async () => undefined,
    },
    tabs: { onRemoved: new FakeEvent(), onReplaced: events, query: async () => [] },
    webNavigation: { onCommitted: new FakeEvent(), onBeforeNavigate: new FakeEvent() },
    webRequest: {
      OnSendHeadersOptions: {},
      ResourceType: { XMLHTTPREQUEST: 'xmlhttprequest' },
      onSendHeaders: new FakeEvent(),
      onHeadersReceived: new FakeEvent(),
      onErrorOccurred: new FakeEvent(),
      onCompleted: new FakeEvent(),
    },
  };
}

type Fake = ReturnType<typeof fakeBrowser>;

async function started(broken?: readonly [string, string]): Promise<Fake> {
  const browser = fakeBrowser(broken);
  vi.resetModules();
  vi.doMock('../browser.ts', () => ({ browser }));
  await import('./main.ts');
  return browser;
}

/** As Firefox reports a request that its response's headers refuse. */
function blockOne({ webRequest }: Fake): void {
  const details = {
    requestId: '1',
    url: 'http://api.test/data',
    method: 'GET',
    type: 'xmlhttprequest',
    tabId: 7,
    frameId: 0,
    documentId: 'D1',
    originUrl: 'http://page.test/',
    timeStamp: Date.now(),
  };
  const headers = [
    { name: 'Origin', value: 'http://page.test' },
    { name: 'Sec-Fetch-Mode', value: 'cors' },
  ];
  webRequest.onSendHeaders.fire({ ...details, requestHeaders: headers });
  webRequest.onHeadersReceived.fire({ ...details, statusCode: 200, responseHeaders: [] });
  webRequest.onCompleted.fire({ ...details, statusCode: 200 });
}

/** What a panel of tab 7 is sent. */
function openPanel({ runtime }: Fake): {
  readonly got: PanelUpdate[];
  readonly say: (what: object) => void;
} {
  const got: PanelUpdate[] = [];
  const onMessage = new FakeEvent();
  runtime.onConnect.fire({
    name: PORT_NAME,
    sender: { id: 'us', url: 'chrome-extension://us/src/panel/index.html' },
    postMessage: (update: PanelUpdate) => void got.push(update),
    disconnect: () => undefined,
    onMessage,
    onDisconnect: new FakeEvent(),
  });
  onMessage.fire({ type: 'follow', tabId: 7 });
  return { got, say: (what) => onMessage.fire(what) };
}

/** Each test reads the whole background again. */
vi.setConfig({ testTimeout: 120_000 });

beforeEach(() => void vi.spyOn(console, 'error').mockReturnValue());
afterEach(() => {
  vi.doUnmock('../browser.ts');
  vi.restoreAllMocks();
});

const outcomesIn = (got: readonly PanelUpdate[]): string[] =>
  got.flatMap(({ entries }) => entries.map(({ diagnosis }) => diagnosis.outcome));

const problemsIn = (got: readonly PanelUpdate[]): string[] =>
  got.flatMap(({ problems = [] }) => problems);

describe('the background', () => {
  it('shows a blocked request, and complains of nothing', async () => {
    const browser = await started();
    blockOne(browser);
    const { got } = openPanel(browser);
    await vi.waitFor(() => expect(outcomesIn(got)).toContain('blocked'), 30_000);
    expect(problemsIn(got)).toEqual([]);
  });

  it.each([
    ['session', 'get', 'session-storage'],
    ['session', 'set', 'session-storage'],
    ['local', 'get', 'local-storage'],
    ['local', 'set', 'local-storage'],
  ])('goes on without storage.%s.%s, and says so', async (area, call, problem) => {
    const browser = await started([area, call]);
    blockOne(browser);
    const { got, say } = openPanel(browser);
    say({ type: 'preserve', on: true });
    await vi.waitFor(() => expect(outcomesIn(got)).toContain('blocked'), 30_000);
    await vi.waitFor(() => expect(problemsIn(got)).toContain(problem), 30_000);
  });

  it('goes on without storage.session.remove, and says so', async () => {
    const browser = await started(['session', 'remove']);
    blockOne(browser);
    const { got, say } = openPanel(browser);
    await vi.waitFor(() => expect(outcomesIn(got)).toContain('blocked'), 30_000);
    say({ type: 'clear' });
    await vi.waitFor(() => expect(got.at(-1)?.entries).toEqual([]), 30_000);
    blockOne(browser);
    await vi.waitFor(() => expect(problemsIn(got)).toContain('session-storage'), 30_000);
  });
});
