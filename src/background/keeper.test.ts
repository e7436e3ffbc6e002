import { describe, expect, it, vi } from 'vitest';
import type { RequestEvent } from './event.ts';
import { Keeper } from './keeper.ts';
import { completed, error, headers, PAGE, send, sendPreflight } from './testing.ts';

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

function keep(stored = area(), preserve = false): Keeper {
  return new Keeper('chromium', stored, Promise.resolve(preserve));
}

function tell(keeper: Keeper, events: readonly RequestEvent[]): void {
  for (const event of events) keeper.when(() => keeper.take(event));
}

function blocked(requestId: string, more: Parameters<typeof send>[0] = {}): RequestEvent[] {
  const about = { requestId, ...more };
  return [send(about), headers(200, about), error(FAILED, about)];
}

const idsOf = (keeper: Keeper, tabId = 7): string[] => keeper.exchanges(tabId).map(({ id }) => id);

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

  it('begins anew when storage cannot be read', async () => {
    const silent = vi.spyOn(console, 'error').mockReturnValue();
    const keeper = keep({ ...area(), get: async () => Promise.reject(new Error('corrupt')) });
    tell(keeper, blocked('1'));
    await keeper.settled();
    expect(idsOf(keeper)).toEqual(['1']);
    expect(silent).toHaveBeenCalledOnce();
    silent.mockRestore();
  });

  it('is the newer part when there is no room for all', async () => {
    const silent = vi.spyOn(console, 'error').mockReturnValue();
    const keeper = keep(area(20_000));
    for (let i = 0; i < 200; i += 1) tell(keeper, blocked(`${i}`));
    await keeper.settled();
    silent.mockRestore();
    expect(keeper.dropped(7)).toBeGreaterThan(0);
    expect(idsOf(keeper).length + keeper.dropped(7)).toBe(200);
    expect(idsOf(keeper).at(-1)).toBe('199');
  });
});

describe('a navigation', () => {
  const page = { tabId: 7, url: `${PAGE}/`, documentId: 'D2', time: 2_000_000 };

  it('clears what older documents did, and keeps what the new one did already', async () => {
    const keeper = keep();
    tell(keeper, [...blocked('1'), ...blocked('2', { documentId: 'D2' })]);
    keeper.when(() => keeper.committed(page));
    await keeper.settled();
    expect(idsOf(keeper)).toEqual(['2']);
  });

  it('lets nothing of the old document come back', async () => {
    const keeper = keep();
    keeper.when(() => keeper.committed({ ...page, documentId: 'D1', time: 1 }));
    tell(keeper, [send()]);
    keeper.when(() => keeper.committed(page));
    tell(keeper, [headers(200), error(FAILED), ...blocked('9')]);
    await keeper.settled();
    expect(idsOf(keeper)).toEqual([]);
  });

  it('takes back a document that returns from the back/forward cache', async () => {
    const keeper = keep();
    for (const documentId of ['D1', 'D2', 'D1']) {
      keeper.when(() => keeper.committed({ ...page, documentId, time: 1 }));
    }
    tell(keeper, blocked('1'));
    await keeper.settled();
    expect(idsOf(keeper)).toEqual(['1']);
  });

  it('clears nothing when the log is to be preserved', async () => {
    const keeper = keep(area(), true);
    tell(keeper, blocked('1'));
    keeper.when(() => keeper.committed(page));
    await keeper.settled();
    expect(idsOf(keeper)).toEqual(['1']);
  });

  it('judges by time alone where the browser names no documents', async () => {
    const keeper = keep();
    tell(keeper, blocked('1', { frameId: 5 }));
    keeper.when(() => keeper.committed({ tabId: 7, url: PAGE, time: 2_000_000 }));
    tell(keeper, blocked('2', { time: 2_000_001 }));
    await keeper.settled();
    expect(idsOf(keeper)).toEqual(['2']);
  });

  it('judges requests without a document by their time', async () => {
    const worker = { ...blocked('1')[0] } as RequestEvent & { documentId?: string };
    delete worker.documentId;
    const keeper = keep();
    tell(keeper, [{ ...worker, time: 5 }, headers(200)]);
    keeper.when(() => keeper.committed(page));
    await keeper.settled();
    expect(idsOf(keeper)).toEqual([]);
  });
});

describe('tabs', () => {
  it('do not see one another', async () => {
    const keeper = keep();
    tell(keeper, [...blocked('1'), ...blocked('2', { tabId: 8 })]);
    await keeper.settled();
    expect([idsOf(keeper, 7), idsOf(keeper, 8)]).toEqual([['1'], ['2']]);
  });

  it('leave nothing behind when closed', async () => {
    const stored = area();
    const keeper = keep(stored);
    tell(keeper, [...blocked('1'), send({ requestId: '2' })]);
    keeper.when(() => keeper.committed({ tabId: 7, url: PAGE, documentId: 'D1', time: 0 }));
    keeper.when(() => keeper.tabClosed(7));
    await keeper.settled();
    expect(stored.items).toEqual({});
  });

  it('show service workers’ requests where the page has their origin', async () => {
    const keeper = keep();
    keeper.when(() => keeper.committed({ tabId: 7, url: `${PAGE}/x`, time: 0 }));
    keeper.when(() => keeper.committed({ tabId: 8, url: 'http://other.test/', time: 0 }));
    tell(keeper, blocked('1', { tabId: -1 }));
    await keeper.settled();
    expect([idsOf(keeper, 7), idsOf(keeper, 8), idsOf(keeper, -1)]).toEqual([['1'], [], ['1']]);
  });

  it('are cleared on demand, service workers’ requests included', async () => {
    const keeper = keep();
    keeper.when(() => keeper.committed({ tabId: 7, url: PAGE, time: 0 }));
    tell(keeper, [...blocked('1'), ...blocked('2', { tabId: -1 })]);
    keeper.when(() => keeper.clear(7, 3_000_000));
    await keeper.settled();
    expect(idsOf(keeper)).toEqual([]);
  });
});

describe('news', () => {
  it('tells of an exchange once there is something to see', async () => {
    const keeper = keep();
    const heard: unknown[] = [];
    keeper.onNews((news) => heard.push(news));
    tell(keeper, [send(), headers(200), error(FAILED)]);
    await keeper.settled();
    expect(heard).toEqual([
      { tabIds: [7], id: '1' },
      { tabIds: [7], id: '1' },
    ]);
  });
});
