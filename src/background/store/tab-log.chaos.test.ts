import { describe, expect, it, vi } from 'vitest';
import { diagnose } from '../../diagnosis/index.ts';
import type { RequestEvent } from '../capture/request-event.ts';
import {
  API,
  completed,
  error,
  headers,
  PAGE,
  play,
  send,
  sendPreflight,
} from '../capture/testing.ts';
import { LIMITS } from './exchange-buffer.ts';
import type { Area } from './storage-writer.ts';
import { TabLog } from './tab-log.ts';

const FAILED = 'net::ERR_FAILED';
const ABORTED = 'net::ERR_ABORTED';
const HOUR = 3_600_000;
const PUT = { requestId: '1', method: 'PUT' };

/** Storage as Chromium counts it: so many characters and no more. */
class FakeStorage implements Area {
  readonly items = new Map<string, string>();
  readonly #room: number;

  constructor(room = 10_485_760) {
    this.#room = room;
  }

  get size(): number {
    return [...this.items].reduce((sum, [key, text]) => sum + key.length + text.length, 0);
  }

  async get(): Promise<Record<string, unknown>> {
    return Object.fromEntries(this.items);
  }

  async set(items: Record<string, unknown>): Promise<void> {
    const before = new Map(this.items);
    for (const [key, value] of Object.entries(items)) this.items.set(key, String(value));
    if (this.size <= this.#room) return;
    this.items.clear();
    for (const [key, text] of before) this.items.set(key, text);
    throw new Error('Session storage quota bytes exceeded. Values were not stored.');
  }

  async remove(keys: string[]): Promise<void> {
    for (const key of keys) this.items.delete(key);
  }
}

function keep(fakeStorage: Area): TabLog {
  return new TabLog('chromium', fakeStorage, Promise.resolve(false));
}

function blocked(requestId: string, url = `${API}/${requestId}`): RequestEvent[] {
  const about = { requestId, url };
  return [send(about), headers(200, about), error(FAILED, about)];
}

describe('a burst of 50,000 failures', () => {
  it('leaves the newest of the tab, and every other is counted', async () => {
    const fakeStorage = new FakeStorage();
    const tabLog = keep(fakeStorage);
    await tabLog.ready;
    for (let at = 0; at < 50_000; at += 1) {
      for (const event of blocked(`${at}`)) tabLog.record(event);
    }
    await tabLog.settled();
    expect(tabLog.exchanges(7)).toHaveLength(LIMITS.perTab);
    expect(tabLog.exchanges(7)[0]?.id).toBe(`${50_000 - LIMITS.perTab}`);
    expect(tabLog.dropped(7)).toBe(50_000 - LIMITS.perTab);
    expect(fakeStorage.items.size).toBe(LIMITS.perTab + 1);
    expect(fakeStorage.size).toBeLessThan(1_000_000);
  });

  it('that storage has no room for is counted as well, also by the next worker', async () => {
    const said = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const fakeStorage = new FakeStorage(100_000);
    const tabLog = keep(fakeStorage);
    await tabLog.ready;
    for (let at = 0; at < 500; at += 1) {
      for (const event of blocked(`${at}`)) tabLog.record(event);
      if (at % 50 === 0) await tabLog.settled();
    }
    await tabLog.settled();
    const [kept, dropped] = [tabLog.exchanges(7), tabLog.dropped(7)];
    expect(dropped).toBeGreaterThan(0);
    expect(kept.length + dropped).toBe(500);
    expect(kept.at(-1)?.id).toBe('499');
    expect(fakeStorage.size).toBeLessThanOrEqual(100_000);
    const next = keep(fakeStorage);
    await next.ready;
    expect(next.exchanges(7)).toEqual(kept);
    expect(next.dropped(7)).toBe(dropped);
    said.mockRestore();
  });
});

describe('a request without measure', () => {
  it('of 200 redirects is judged by both ends of its way', () => {
    const chain = Array.from({ length: 200 }, (_, at) => {
      const url = `${API}/${at}`;
      return [send({ url }), headers(302, { url }, { Location: `${API}/${at + 1}` })];
    });
    const [one] = play('chromium', [...chain.flat(), error(FAILED, { url: `${API}/199` })]);
    expect(one?.exchange.hops).toHaveLength(25);
    expect(one && diagnose(one.exchange).outcome).toBe('blocked');
  });

  it('whose answer has 2,000 headers of 64 KB is small when kept, its verdict whole', () => {
    const long = 'v'.repeat(65_536);
    const many = Object.fromEntries(Array.from({ length: 2_000 }, (_, at) => [`X-${at}`, long]));
    const answered = { ...many, 'Access-Control-Allow-Origin': 'https://other.test' };
    const [one] = play('chromium', [send(), headers(200, {}, answered), error(FAILED)]);
    expect(JSON.stringify(one).length).toBeLessThan(20_000);
    const reasons = one && diagnose(one.exchange).findings.map(({ reason }) => reason);
    expect(reasons?.[0]).toBe('CORSAllowOriginNotMatchingOrigin');
  });

  it('that is given up leaves no trace, whichever end of it is told first', () => {
    const ends = [error(ABORTED, PUT), error(ABORTED, { requestId: '2', method: 'OPTIONS' })];
    for (const order of [ends, ends.toReversed()]) {
      expect(play('chromium', [sendPreflight('2'), ...order])).toEqual([]);
    }
  });
});

describe('a clock that jumps', () => {
  it.each([
    ['an hour on', HOUR],
    ['an hour back', -HOUR],
  ])('%s between preflight and answer keeps the two together', (_, jump) => {
    const at = 1_000_000_000_000;
    const options = { time: at, url: API };
    const later = { ...PUT, time: at + jump };
    const [one, ...others] = play('chromium', [
      sendPreflight('2', 'PUT', options),
      headers(204, { ...options, requestId: '2', method: 'OPTIONS' }),
      completed({ ...options, requestId: '2', method: 'OPTIONS' }),
      send(later),
      headers(200, later),
      error(FAILED, later),
    ]);
    expect(others).toEqual([]);
    expect(one?.exchange.hops[0].preflight?.answer?.status).toBe(204);
    expect(one?.exchange).toMatchObject({ end: 'error', time: Math.min(at, at + jump) });
  });

  it('back before a navigation clears the old page all the same, and keeps the new one', async () => {
    const tabLog = keep(new FakeStorage());
    await tabLog.ready;
    const at = 1_000_000_000_000;
    const page = { tabId: 7, url: PAGE };
    tabLog.onNavigation({ ...page, documentId: 'D1', time: at });
    for (const event of blocked('1')) tabLog.record({ ...event, time: at + 1 });
    tabLog.onNavigation({ ...page, documentId: 'D2', time: at - HOUR });
    for (const event of blocked('2')) {
      tabLog.record({ ...event, documentId: 'D2', time: at - HOUR + 1 });
    }
    expect(tabLog.exchanges(7).map(({ id }) => id)).toEqual(['2']);
  });
});

describe('a tab that is closed', () => {
  it('is not brought back by an answer that was on its way', async () => {
    const fakeStorage = new FakeStorage();
    const tabLog = keep(fakeStorage);
    await tabLog.ready;
    tabLog.record(send());
    tabLog.onTabClosed(7);
    for (const late of [headers(200), error(FAILED)]) tabLog.record(late);
    await tabLog.settled();
    expect(tabLog.exchanges(7)).toEqual([]);
    expect([...fakeStorage.items.keys()]).toEqual([]);
  });

  it('leaves no preflight behind that waits for its request', async () => {
    const fakeStorage = new FakeStorage();
    const tabLog = keep(fakeStorage);
    await tabLog.ready;
    tabLog.record(sendPreflight('2'));
    await tabLog.settled();
    expect(fakeStorage.items.size).toBe(1);
    tabLog.onTabClosed(7);
    await tabLog.settled();
    expect([...fakeStorage.items.keys()]).toEqual([]);
  });
});
