import { describe, expect, it } from 'vitest';
import type { Exchange, Hop } from '../model/index.ts';
import { expectedOrigin, isCorsTainted } from './redirect.ts';

const HOME = 'https://app.example';

function chain(...urls: [string, ...string[]]): Exchange {
  const hops = urls.map((url): Hop => ({ url, actual: { kind: 'actual', method: 'GET' } }));
  return {
    id: '1',
    browser: 'chromium',
    tabId: 1,
    frameId: 0,
    origin: HOME,
    type: 'xmlhttprequest',
    time: 0,
    hops: hops as [Hop, ...Hop[]],
    end: 'pending',
  };
}

describe('redirect taint', () => {
  it.each([
    [[`${HOME}/a`], [false], [HOME]],
    [['https://b.example/'], [true], [HOME]],
    [
      [`${HOME}/a`, 'https://b.example/'],
      [false, true],
      [HOME, HOME],
    ],
    [
      ['https://b.example/', 'https://b.example/x'],
      [true, true],
      [HOME, HOME],
    ],
    [
      ['https://b.example/', 'https://c.example/'],
      [true, true],
      [HOME, 'null'],
    ],
    [
      ['http://b.example/', 'https://b.example/'],
      [true, true],
      [HOME, 'null'],
    ],
    [
      ['https://b.example/', `${HOME}/back`],
      [true, true],
      [HOME, 'null'],
    ],
  ])('%j', (urls, tainted, origins) => {
    const exchange = chain(...(urls as [string, ...string[]]));
    expect(urls.map((_, hop) => isCorsTainted(exchange, hop))).toEqual(tainted);
    expect(urls.map((_, hop) => expectedOrigin(exchange, hop))).toEqual(origins);
  });

  it('treats every URL as foreign to an opaque origin', () => {
    expect(isCorsTainted({ ...chain('https://b.example/'), origin: 'null' }, 0)).toBe(true);
    expect(isCorsTainted({ ...chain('data:,also-opaque'), origin: 'null' }, 0)).toBe(true);
  });
});
