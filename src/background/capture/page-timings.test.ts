import { describe, expect, it } from 'vitest';
import type { Exchange } from '../../model/index.ts';
import { readabilityOf } from './page-timings.ts';

const URL = 'http://api.test/data';

function exchange(id: string, time: number, more: Partial<Exchange> = {}): Exchange {
  const actual = { kind: 'actual', method: 'GET' } as const;
  return {
    id,
    browser: 'firefox',
    tabId: 7,
    frameId: 0,
    documentId: 'D1',
    origin: 'http://page.test',
    type: 'xmlhttprequest',
    time,
    hops: [{ url: URL, actual }],
    end: 'completed',
    ...more,
  };
}

const timing = (start: number, status: number, url = URL) => ({ url, start, status });

const told = (...args: Parameters<typeof readabilityOf>) =>
  Object.fromEntries(readabilityOf(...args));

describe('what a page could read', () => {
  it('is told by the status of its timing', () => {
    expect(told([exchange('1', 1010)], [timing(1000, 200)])).toEqual({ 1: true });
    expect(told([exchange('1', 1010)], [timing(1000, 0)])).toEqual({ 1: false });
    expect(told([exchange('1', 1010)], [timing(1000, 500)])).toEqual({ 1: true });
  });

  it('is not told by timings of other addresses and other times', () => {
    expect(told([exchange('1', 1010)], [timing(1000, 200, `${URL}/2`)])).toEqual({});
    expect(told([exchange('1', 9010)], [timing(1000, 200)])).toEqual({});
  });

  it('is told of parallel requests when they agree, and of none when they do not', () => {
    const pair = [exchange('1', 1010), exchange('2', 1020)];
    expect(told(pair, [timing(1000, 200), timing(1005, 200)])).toEqual({ 1: true, 2: true });
    expect(told(pair, [timing(1000, 200), timing(1005, 0)])).toEqual({});
    expect(told(pair, [timing(1000, 200)])).toEqual({});
  });

  it('counts those that were told before, and those that failed', () => {
    const before = exchange('1', 1010, { readable: true });
    const failed = exchange('2', 1020, { end: 'error', error: 'NS_ERROR_DOM_BAD_URI' });
    const open = exchange('3', 1030);
    expect(told([before, open], [timing(1000, 200), timing(1020, 200)])).toEqual({ 3: true });
    expect(told([failed, open], [timing(1000, 0), timing(1020, 0)])).toEqual({ 3: false });
  });

  it.each([
    ['a frame', { frameId: 15032385537 }],
    ['a request under way', { end: 'pending' }],
    ['Chromium', { browser: 'chromium' }],
  ] as const)('is not told of %s', (_, more) => {
    expect(told([exchange('1', 1010, more)], [timing(1000, 200)])).toEqual({});
  });

  it('is not told of a worker', () => {
    const { documentId: _, ...worker } = exchange('1', 1010);
    expect(told([worker], [timing(1000, 200)])).toEqual({});
  });
});
