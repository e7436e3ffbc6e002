import { beforeEach, describe, expect, it, vi } from 'vitest';
import { PORT_NAME } from '../../protocol.ts';
import { error, headers, send } from '../capture/testing.ts';
import type { Engine } from '../engine.ts';
import { loadEngine } from '../engine.ts';
import { TabLog } from '../store/tab-log.ts';
import { DiagnosisCache } from './diagnosis-cache.ts';
import { PortServer } from './port-server.ts';
import { NO_PREVIEWS } from './testing.ts';

const BASE = 'chrome-extension://us/';

const api = vi.hoisted(() => ({
  connect: [] as ((port: unknown) => void)[],
  message: [] as ((message: unknown, sender: unknown) => Promise<unknown>)[],
  stored: [] as unknown[],
}));

vi.mock('../../browser.ts', () => ({
  browser: {
    runtime: {
      id: 'us',
      getURL: () => 'chrome-extension://us/',
      onConnect: { addListener: (one: (port: unknown) => void) => api.connect.push(one) },
      onMessage: { addListener: (one: () => Promise<unknown>) => api.message.push(one) },
    },
    storage: { local: { set: async (items: unknown) => void api.stored.push(items) } },
    tabs: {
      get: async (tabId: number) => {
        if (tabId === 9) throw new Error('No tab with id: 9');
        return { incognito: tabId === 8 };
      },
    },
  },
}));

const OURS = { id: 'us', url: `${BASE}src/panel/index.html` };

class FakePort {
  readonly name: string;
  readonly sender: unknown;
  readonly got: Record<string, unknown>[] = [];
  disconnected = false;
  readonly #tell: ((message: unknown) => void)[] = [];
  readonly #leave: (() => void)[] = [];
  readonly onMessage = { addListener: (one: (message: unknown) => void) => this.#tell.push(one) };
  readonly onDisconnect = { addListener: (one: () => void) => this.#leave.push(one) };

  constructor(name = PORT_NAME, sender: unknown = OURS) {
    this.name = name;
    this.sender = sender;
    for (const connect of api.connect) connect(this);
  }

  postMessage(message: Record<string, unknown>): void {
    this.got.push(message);
  }

  disconnect(): void {
    this.disconnected = true;
  }

  tell(message: unknown): void {
    for (const one of this.#tell) one(message);
  }

  leave(): void {
    for (const one of this.#leave) one();
  }
}

const area = { get: async () => ({}), set: async () => undefined, remove: async () => undefined };

let tabLog: TabLog;

async function openServer(diagnoses: DiagnosisCache): Promise<void> {
  api.connect.length = 0;
  api.message.length = 0;
  tabLog = new TabLog('chromium', area, Promise.resolve(false));
  new PortServer(tabLog, diagnoses).open();
  await tabLog.ready;
}

beforeEach(async () => {
  vi.useFakeTimers();
  const diagnoses = new DiagnosisCache(NO_PREVIEWS);
  await openServer(diagnoses);
  await diagnoses.ready;
});

function block(requestId: string, tabId = 7): void {
  const about = { requestId, tabId };
  for (const one of [send(about), headers(200, about), error('net::ERR_FAILED', about)]) {
    tabLog.record(one);
  }
}

const idsOf = (message: Record<string, unknown> | undefined): string[] =>
  ((message?.['entries'] ?? []) as { exchange: { id: string } }[]).map(
    ({ exchange }) => exchange.id,
  );

describe('a page that follows a tab', () => {
  it('gets all there is, then what comes, gathered', () => {
    block('1');
    const port = new FakePort();
    port.tell({ type: 'follow', tabId: 7 });
    for (let i = 2; i < 50; i += 1) block(`${i}`);
    block('x', 8);
    expect(port.got).toHaveLength(1);
    vi.advanceTimersByTime(100);
    expect(port.got.map(({ type }) => type)).toEqual(['snapshot', 'entries']);
    expect(idsOf(port.got[0])).toEqual(['1']);
    expect(idsOf(port.got[1])).toHaveLength(48);
  });

  it('gets much in parts, in order', () => {
    for (let i = 0; i < 450; i += 1) block(`${i}`);
    const port = new FakePort();
    port.tell({ type: 'follow', tabId: 7 });
    block('late');
    vi.advanceTimersByTime(500);
    expect(port.got.map(({ type, more }) => [type, more])).toEqual([
      ['snapshot', true],
      ['entries', true],
      ['entries', undefined],
      ['entries', undefined],
    ]);
    const numbers = Array.from({ length: 450 }, (_, i) => `${i}`);
    expect(port.got.flatMap(idsOf)).toEqual([...numbers, 'late']);
  });

  it('is told the ids of what is no longer kept', () => {
    for (const id of ['1', '2', '3']) block(id);
    const port = new FakePort();
    port.tell({ type: 'follow', tabId: 7 });
    tabLog.setLimit(2);
    vi.advanceTimersByTime(100);
    expect(port.got.at(-1)).toMatchObject({
      type: 'entries',
      entries: [],
      gone: ['1'],
      dropped: 1,
    });
  });

  it('is sent nothing in a later part that went meanwhile', () => {
    for (let i = 0; i < 450; i += 1) block(`${i}`);
    const port = new FakePort();
    port.tell({ type: 'follow', tabId: 7 });
    tabLog.setLimit(100);
    vi.advanceTimersByTime(500);
    const gone = new Set(port.got.flatMap((update) => (update as { gone?: string[] }).gone ?? []));
    const kept = port.got.flatMap(idsOf).filter((id) => !gone.has(id));
    expect(kept).toEqual(tabLog.exchanges(7).map(({ id }) => id));
    expect(kept).toHaveLength(100);
  });

  it('is shown everything again after a clear', () => {
    block('1');
    const [one, other] = [new FakePort(), new FakePort()];
    for (const port of [one, other]) port.tell({ type: 'follow', tabId: 7 });
    one.tell({ type: 'clear' });
    vi.advanceTimersByTime(100);
    for (const port of [one, other])
      expect(port.got.at(-1)).toMatchObject({ type: 'snapshot', entries: [] });
  });

  it('sets for all whether the log is preserved', () => {
    const [one, other] = [new FakePort(), new FakePort()];
    other.tell({ type: 'follow', tabId: 9 });
    one.tell({ type: 'preserve', on: true });
    vi.advanceTimersByTime(100);
    expect(other.got.at(-1)).toMatchObject({ type: 'snapshot', preserve: true });
    expect(api.stored).toEqual([{ preserve: true }]);
  });

  it('is forgotten when it leaves', () => {
    const port = new FakePort();
    port.tell({ type: 'follow', tabId: 7 });
    block('1');
    port.leave();
    vi.advanceTimersByTime(1000);
    expect(port.got).toHaveLength(1);
  });
});

describe('what is refused', () => {
  it.each([
    undefined,
    null,
    7,
    'follow',
    [],
    {},
    { type: 'follow' },
    { type: 'follow', tabId: '7' },
  ])('the message %j', (message) => {
    const port = new FakePort();
    port.tell(message);
    expect(port.got).toEqual([{ error: expect.any(String) }]);
  });

  it('a port of another name', () => {
    expect(new FakePort('other').disconnected).toBe(true);
  });

  it.each([{ id: 'us', url: 'https://evil.example/' }, { id: 'other', url: `${BASE}x` }, null])(
    'a port from %j',
    (sender) => {
      expect(new FakePort(PORT_NAME, sender).disconnected).toBe(true);
    },
  );
});

const ask = async (message: unknown, sender: unknown = OURS): Promise<unknown> =>
  api.message[0]?.(message, sender);

describe('a question', () => {
  it('for the report is answered', async () => {
    block('1');
    const report = await ask({ type: 'report', tabId: 7 });
    expect(report).toMatchObject({ schema: 'raison-report', exchanges: [{ outcome: 'blocked' }] });
  });

  it('whether a tab is private is answered, for a panel that cannot look itself', async () => {
    expect(await ask({ type: 'private-tab', tabId: 7 })).toBe(false);
    expect(await ask({ type: 'private-tab', tabId: 8 })).toBe(true);
    // It is gone, and may have been private.
    expect(await ask({ type: 'private-tab', tabId: 9 })).toBe(true);
  });

  it('of another kind gets an error', async () => {
    expect(await ask({ type: 'report', tabId: 'x' })).toEqual({ error: expect.any(String) });
  });

  it('of somebody else gets an error', async () => {
    const stranger = { id: 'us', url: 'https://evil.example/' };
    expect(await ask({ type: 'report', tabId: 7 }, stranger)).toEqual({
      error: expect.any(String),
    });
  });
});

describe('while the engine is not there', () => {
  let arrive: (engine: Engine) => void;
  let fail: (why: Error) => void;

  beforeEach(async () => {
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const loading = new Promise<Engine>((resolve, reject) => {
      arrive = resolve;
      fail = reject;
    });
    const load = vi.fn<typeof loadEngine>(loadEngine).mockReturnValueOnce(loading);
    await openServer(new DiagnosisCache(NO_PREVIEWS, load));
    block('1');
  });

  it('a page waits for it, and what it says meanwhile comes in order', async () => {
    const port = new FakePort();
    port.tell({ type: 'follow', tabId: 7 });
    port.tell({ type: 'clear' });
    expect(port.got).toEqual([]);
    arrive(await loadEngine());
    await vi.advanceTimersByTimeAsync(100);
    expect(port.got.map(idsOf)).toEqual([['1'], []]);
  });

  it('a page that leaves is not followed afterwards', async () => {
    const port = new FakePort();
    port.tell({ type: 'follow', tabId: 7 });
    port.leave();
    arrive(await loadEngine());
    await vi.advanceTimersByTimeAsync(100);
    expect(port.got).toEqual([]);
  });

  it('and cannot be loaded, a page is sent away, and asks again with success', async () => {
    const port = new FakePort();
    port.tell({ type: 'follow', tabId: 7 });
    fail(new Error('an update took the file'));
    await vi.advanceTimersByTimeAsync(0);
    expect(port.disconnected).toBe(true);
    const again = new FakePort();
    again.tell({ type: 'follow', tabId: 7 });
    await vi.waitFor(() => expect(again.got.map(idsOf)).toEqual([['1']]));
  });

  it('and cannot be loaded, the choice to preserve the log is kept', async () => {
    const port = new FakePort();
    port.tell({ type: 'follow', tabId: 7 });
    port.tell({ type: 'preserve', on: true });
    fail(new Error('an update took the file'));
    await vi.advanceTimersByTimeAsync(0);
    expect(port.disconnected).toBe(true);
    expect(tabLog.preserve).toBe(true);
  });

  it('and cannot be loaded, whoever asks for the report is told so', async () => {
    const answer = ask({ type: 'report', tabId: 7 });
    fail(new Error('an update took the file'));
    expect(await answer).toEqual({ error: 'the report could not be written' });
  });
});
