import { describe, expect, it, vi } from 'vitest';
import type { RequestEvent } from '../capture/request-event.ts';
import { completed, error, headers, PAGE, send, sendPreflight } from '../capture/testing.ts';
import { ReadyQueue, TabLog } from './tab-log.ts';

const FAILED = 'net::ERR_FAILED';

function area(limit = Number.POSITIVE_INFINITY) {
  const items: Record<string, unknown> = {};
  return {
    items,
    get: async () => ({ ...items }),
    set: async (more: Record<string, unknown>) => {
      const size = JSON.stringify({ ...items, ...more }).length;
      if (size > limit) throw new Error('Session storage quota bytes exceeded.');
      Object.assign(items, more);
    },
    remove: async (keys: string[]) => {
      for (const key of keys) delete items[key];
    },
  };
}

function keep(stored = area(), preserve = false): TabLog {
  return new TabLog('chromium', stored, Promise.resolve(preserve));
}

function tell(tabLog: TabLog, events: readonly RequestEvent[]): void {
  for (const event of events) tabLog.whenReady(() => tabLog.record(event));
}

function blocked(requestId: string, more: Parameters<typeof send>[0] = {}): RequestEvent[] {
  const about = { requestId, ...more };
  return [send(about), headers(200, about), error(FAILED, about)];
}

const idsOf = (tabLog: TabLog, tabId = 7): string[] => tabLog.exchanges(tabId).map(({ id }) => id);

const endsOf = (tabLog: TabLog): string[] => tabLog.exchanges(7).map(({ end }) => end);

async function quiet(stored = area()) {
  const tabLog = keep(stored);
  tell(tabLog, [send(), headers(401)]);
  await tabLog.ready;
  tabLog.completeAnswered();
  tabLog.completeAnswered();
  await tabLog.settled();
  return { stored, tabLog };
}

describe('an end that silence told', () => {
  it('outlives the worker, and is stored as a word, not as the exchange again', async () => {
    const { stored, tabLog } = await quiet();
    expect(endsOf(tabLog)).toEqual(['completed']);
    expect(String(stored.items['q:1']).length).toBeLessThan(10);
    expect(stored.items['x:1']).toContain('"pending"');
    const next = keep(stored);
    await next.ready;
    expect(endsOf(next)).toEqual(['completed']);
  });

  it('is none any more where the request was sent again', async () => {
    const { stored, tabLog } = await quiet();
    tell(tabLog, [send()]);
    await tabLog.settled();
    const next = keep(stored);
    await next.ready;
    expect(next.pendingIds(7)).toEqual(['1']);
  });

  it('gives way to an error that comes after all, in the next worker, too', async () => {
    const { stored } = await quiet();
    const next = keep(stored);
    await next.ready;
    tell(next, [error('net::ERR_CONTENT_LENGTH_MISMATCH')]);
    await next.settled();
    const last = keep(stored);
    await last.ready;
    expect(endsOf(last)).toEqual(['error']);
  });

  it('goes from the storage with its exchange', async () => {
    const { stored, tabLog } = await quiet();
    tabLog.clear(7, Date.now());
    await tabLog.settled();
    expect(Object.keys(stored.items).filter((key) => /^[qx]:/.test(key))).toEqual([]);
  });
});

describe('what outlives the worker', () => {
  it('is everything it was told, also of exchanges half recorded', async () => {
    const stored = area();
    const first = keep(stored);
    tell(first, [
      ...blocked('1'),
      sendPreflight('3'),
      headers(403, { requestId: '3' }),
      send({ requestId: '4' }),
    ]);
    await first.settled();
    const second = keep(stored);
    const rest = [
      error(FAILED, { requestId: '2', method: 'PUT' }),
      headers(200, { requestId: '4' }),
    ];
    tell(second, [...rest, completed({ requestId: '4' })]);
    await second.settled();
    expect(idsOf(second)).toEqual(['1', '4', '2']);
    expect(second.exchanges(7)[2]?.hops[0].preflight?.answer?.status).toBe(403);
  });

  it('waits, in order, until storage is read', async () => {
    const stored = area();
    const first = keep(stored);
    tell(first, [send()]);
    await first.settled();
    const second = keep(stored);
    tell(second, [headers(200), error(FAILED)]);
    expect(idsOf(second)).toEqual([]);
    await second.ready;
    expect(idsOf(second)).toEqual(['1']);
  });

  it('begins again when storage cannot be read', async () => {
    const silent = vi.spyOn(console, 'error').mockReturnValue();
    const tabLog = keep({ ...area(), get: async () => Promise.reject(new Error('corrupt')) });
    tell(tabLog, blocked('1'));
    await tabLog.settled();
    expect(idsOf(tabLog)).toEqual(['1']);
    expect(silent).toHaveBeenCalledOnce();
    silent.mockRestore();
  });

  it('is the newer part when there is no room for all', async () => {
    const silent = vi.spyOn(console, 'error').mockReturnValue();
    const tabLog = keep(area(20_000));
    for (let i = 0; i < 200; i += 1) tell(tabLog, blocked(`${i}`));
    await tabLog.settled();
    silent.mockRestore();
    expect(tabLog.dropped(7)).toBeGreaterThan(0);
    expect(idsOf(tabLog).length + tabLog.dropped(7)).toBe(200);
    expect(idsOf(tabLog).at(-1)).toBe('199');
  });
});

describe('a navigation', () => {
  const page = { tabId: 7, url: `${PAGE}/`, documentId: 'D2', time: 2_000_000 };

  it('clears what older documents did, and keeps what the new one did already', async () => {
    const tabLog = keep();
    tell(tabLog, [...blocked('1'), ...blocked('2', { documentId: 'D2' })]);
    tabLog.whenReady(() => tabLog.onNavigation(page));
    await tabLog.settled();
    expect(idsOf(tabLog)).toEqual(['2']);
  });

  it('lets nothing of the old document come back', async () => {
    const tabLog = keep();
    tabLog.whenReady(() => tabLog.onNavigation({ ...page, documentId: 'D1', time: 1 }));
    tell(tabLog, [send()]);
    tabLog.whenReady(() => tabLog.onNavigation(page));
    tell(tabLog, [headers(200), error(FAILED), ...blocked('9')]);
    await tabLog.settled();
    expect(idsOf(tabLog)).toEqual([]);
  });

  it('takes back a document that returns from the back/forward cache', async () => {
    const tabLog = keep();
    for (const documentId of ['D1', 'D2', 'D1']) {
      tabLog.whenReady(() => tabLog.onNavigation({ ...page, documentId, time: 1 }));
    }
    tell(tabLog, blocked('1'));
    await tabLog.settled();
    expect(idsOf(tabLog)).toEqual(['1']);
  });

  it('clears nothing when the log is to be preserved', async () => {
    const tabLog = keep(area(), true);
    tell(tabLog, blocked('1'));
    tabLog.whenReady(() => tabLog.onNavigation(page));
    await tabLog.settled();
    expect(idsOf(tabLog)).toEqual(['1']);
  });

  it('judges by time alone where the browser names no documents', async () => {
    const tabLog = keep();
    tell(tabLog, blocked('1', { frameId: 5 }));
    tabLog.whenReady(() => tabLog.onNavigation({ tabId: 7, url: PAGE, time: 2_000_000 }));
    tell(tabLog, blocked('2', { time: 2_000_001 }));
    await tabLog.settled();
    expect(idsOf(tabLog)).toEqual(['2']);
  });

  it('judges requests without a document by their time', async () => {
    const worker = { ...blocked('1')[0] } as RequestEvent & { documentId?: string };
    delete worker.documentId;
    const tabLog = keep();
    tell(tabLog, [{ ...worker, time: 5 }, headers(200)]);
    tabLog.whenReady(() => tabLog.onNavigation(page));
    await tabLog.settled();
    expect(idsOf(tabLog)).toEqual([]);
  });
});

describe('tabs', () => {
  it('do not see one another', async () => {
    const tabLog = keep();
    tell(tabLog, [...blocked('1'), ...blocked('2', { tabId: 8 })]);
    await tabLog.settled();
    expect([idsOf(tabLog, 7), idsOf(tabLog, 8)]).toEqual([['1'], ['2']]);
  });

  it('leave nothing behind when closed', async () => {
    const stored = area();
    const tabLog = keep(stored);
    tell(tabLog, [...blocked('1'), send({ requestId: '2' })]);
    tabLog.whenReady(() => tabLog.onNavigation({ tabId: 7, url: PAGE, documentId: 'D1', time: 0 }));
    tabLog.whenReady(() => tabLog.onTabClosed(7));
    await tabLog.settled();
    expect(stored.items).toEqual({});
  });

  it('show service workers’ requests where the page has their origin', async () => {
    const tabLog = keep();
    tabLog.whenReady(() => tabLog.onNavigation({ tabId: 7, url: `${PAGE}/x`, time: 0 }));
    tabLog.whenReady(() => tabLog.onNavigation({ tabId: 8, url: 'http://other.test/', time: 0 }));
    tell(tabLog, blocked('1', { tabId: -1 }));
    await tabLog.settled();
    expect([idsOf(tabLog, 7), idsOf(tabLog, 8), idsOf(tabLog, -1)]).toEqual([['1'], [], ['1']]);
  });

  it('keep what is under way through a clear, unseen until it ends', async () => {
    const tabLog = keep();
    const moved = { requestId: '2' };
    tell(tabLog, [...blocked('1'), send(moved), headers(307, moved)]);
    tabLog.whenReady(() => tabLog.clear(7, 3_000_000));
    await tabLog.settled();
    expect(idsOf(tabLog)).toEqual([]);
    tell(tabLog, [headers(200, { ...moved, url: 'http://api.test/moved' })]);
    expect(idsOf(tabLog)).toEqual([]);
    tell(tabLog, [error(FAILED, { ...moved, url: 'http://api.test/moved' })]);
    const [ended] = tabLog.exchanges(7);
    expect(ended?.id).toBe('2');
    expect(ended?.hops[0].actual.sent).not.toEqual([]);
  });

  it('tell which exchange had to go, and let go first of those that have ended', async () => {
    const tabLog = keep();
    await tabLog.settled();
    const gone: unknown[] = [];
    tabLog.onChange((change) => void (change.gone && gone.push(change)));
    tabLog.setLimit(2);
    const underWay = { requestId: '1' };
    tell(tabLog, [send(underWay), headers(307, underWay), ...blocked('2'), ...blocked('3')]);
    expect(idsOf(tabLog)).toEqual(['1', '3']);
    expect(gone).toEqual([{ tabIds: [7], gone: '2' }]);
    expect(tabLog.dropped(7)).toBe(1);
  });

  it('take what workers did with them, once no page of their origin is left', async () => {
    const stored = area();
    const tabLog = keep(stored);
    tabLog.whenReady(() => tabLog.onNavigation({ tabId: 7, url: PAGE, time: 0 }));
    tabLog.whenReady(() => tabLog.onNavigation({ tabId: 8, url: PAGE, time: 0 }));
    tell(tabLog, [...blocked('1', { tabId: -1 }), sendPreflight('2', 'PUT', { tabId: -1 })]);
    tabLog.whenReady(() => tabLog.onTabClosed(7));
    await tabLog.settled();
    expect([idsOf(tabLog, 8), idsOf(tabLog, -1)]).toEqual([['1'], ['1']]);
    tabLog.onNavigation({ tabId: 8, url: 'http://other.test/', time: 0 });
    await tabLog.settled();
    expect(idsOf(tabLog, -1)).toEqual([]);
    expect(JSON.stringify(stored.items)).not.toContain('api.test');
  });

  it('are cleared on demand, service workers’ requests included', async () => {
    const tabLog = keep();
    tabLog.whenReady(() => tabLog.onNavigation({ tabId: 7, url: PAGE, time: 0 }));
    tell(tabLog, [...blocked('1'), ...blocked('2', { tabId: -1 })]);
    tabLog.whenReady(() => tabLog.clear(7, 3_000_000));
    await tabLog.settled();
    expect(idsOf(tabLog)).toEqual([]);
  });
});

describe('change', () => {
  it('tells of an exchange once there is something to see', async () => {
    const tabLog = keep();
    const heard: unknown[] = [];
    tabLog.onChange((change) => heard.push(change));
    tell(tabLog, [send(), headers(200), error(FAILED)]);
    await tabLog.settled();
    expect(heard).toEqual([
      { tabIds: [7], id: '1' },
      { tabIds: [7], id: '1' },
    ]);
  });
});

it('goes on when one of the tasks that waited throws', () => {
  const said = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  const queue = new ReadyQueue();
  const done: number[] = [];
  queue.run(() => {
    throw new Error('a mistake');
  });
  queue.run(() => done.push(1));
  queue.open();
  queue.run(() => done.push(2));
  expect(done).toEqual([1, 2]);
  expect(said).toHaveBeenCalledOnce();
});
