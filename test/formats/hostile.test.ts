import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openedText, openFile } from '../../src/formats/index.ts';
import { harText, opened } from './fixtures.ts';
import { REPORT, SMALL, spoilt, useFully } from './spoilt.ts';

/** A seeded sample; the long run takes more: `RAISON_FUZZ=100000 npx vitest run test/formats`. */
const RUNS = Number(process.env['RAISON_FUZZ'] ?? 150);

const odd = fc.oneof(
  fc.constantFrom<unknown>(null, true, -1, 1e308, '', 'x', [], {}, [[]], { length: 9 }),
  fc.constantFrom<unknown>(
    { toString: 1, valueOf: 1 },
    'http://[',
    'javascript:1',
    '\u202e\0',
    '…',
  ),
  fc.constantFrom<unknown>('constructor', '__proto__', 'hasOwnProperty', { __proto__: null }),
  fc.jsonValue({ maxDepth: 3 }),
);

describe('a hostile file', () => {
  it.each([
    ['', 'empty'],
    ['  \n', 'empty'],
    ['<html>', 'no-json'],
    ['{"log":', 'no-json'],
    ['null', 'unknown'],
    ['[]', 'unknown'],
    ['42', 'unknown'],
    ['{}', 'unknown'],
    ['{"log":{"entries":{}}}', 'wrong'],
    ['{"log":{"entries":"x"}}', 'wrong'],
    ['{"log":{"entries":[]}}', 'har'],
    ['\uFEFF{"log":{"entries":[null,1,[],{}]}}', 'har'],
    ['{"log":{"entries":[{"request":{}}],"pages":7}}', 'har'],
    ['{"schema":"raison-report"}', 'version'],
    ['{"schema":"raison-report","version":{"toString":1}}', 'version'],
    ['{"schema":"raison-report","version":2,"exchanges":[]}', 'version'],
    ['{"schema":"raison-report","version":1}', 'wrong'],
    ['{"schema":"raison-report","version":1,"exchanges":[7]}', 'report'],
    ['{"__proto__":{"log":{"entries":[]}},"constructor":1}', 'unknown'],
    ['{"log":{"__proto__":{"entries":[]}}}', 'unknown'],
  ])('%j is %s', (text, kind) => expect(useFully(text)).toBe(kind));

  it('nested a million deep is refused or read, not fatal', () => {
    const deep = '['.repeat(1_000_000);
    expect(useFully(deep)).toBe('no-json');
    expect(useFully(deep + ']'.repeat(1_000_000))).toBe('unknown');
    const inside = `{"a":${'['.repeat(1e5)}${']'.repeat(1e5)}}`;
    expect(useFully(`{"log":{"entries":[${inside}]}}`)).toBe('har');
  });

  it('says what was expected, and what was found', () => {
    const text = '{"log":{"entries":[{"startedDateTime":"yesterday","request":{"headers":[]}}]}}';
    expect(openedText(openFile(text), 'en').join(' ')).toMatch(
      /`?log\.entries\[0\]\.request\.method`?/,
    );
    expect(openedText(openFile('{"log":{"entries":1}}'), 'en')).toContain(
      'log.entries should be a list, but is 1.',
    );
    expect(openedText(openFile('{"a":1,"b":2}'), 'fr').join('')).toContain('a, b');
  });

  it('keeps what can be read of it', () => {
    const { log } = JSON.parse(harText('shop-chromium')) as { log: { entries: object[] } };
    const broken = { ...log, entries: [{ request: { url: 7 } }, ...log.entries, null] };
    const file = opened(JSON.stringify({ log: broken }));
    expect(file).toMatchObject({ listed: log.entries.length + 2, unread: 2 });
    expect(file.entries).toHaveLength(31);
    expect(file.problems.map(({ path }) => path)).toEqual([
      'log.entries[0].request.headers',
      'log.entries[52].request.headers',
    ]);
  });

  it('never throws, whatever stands wherever', () => {
    const texts = fc.constantFrom(REPORT, ...SMALL);
    fc.assert(
      fc.property(texts, fc.integer({ min: 1, max: 900 }), odd, (text, at, value) => {
        expect(() => useFully(spoilt(text, at, value))).not.toThrow();
      }),
      { numRuns: RUNS },
    );
  });

  it('never throws at any JSON or text', () => {
    fc.assert(
      fc.property(fc.oneof(fc.json(), fc.string()), (text) => {
        expect(() => useFully(text)).not.toThrow();
      }),
      { numRuns: RUNS },
    );
  });

  it('pollutes nothing', () => {
    useFully(
      '{"log":{"entries":[{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}}}]}}',
    );
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });
});

const entry = (at: number, more: object = {}) => ({
  startedDateTime: '2026-11-23T10:00:00.000Z',
  request: {
    method: 'GET',
    url: 'https://a.test/',
    headers: [{ name: 'Origin', value: 'https://b.test' }],
  },
  response: {
    status: 302,
    headers: [
      { name: 'Location', value: '/' },
      { name: 'Access-Control-Allow-Origin', value: '*' },
    ],
  },
  ...more,
  _n: at,
});

const fileOf = (count: number) =>
  JSON.stringify({ log: { entries: Array.from({ length: count }, (_, at) => entry(at)) } });

const quickest = (text: string) =>
  Math.min(
    ...[1, 2, 3].map(() => {
      const since = performance.now();
      openFile(text);
      return performance.now() - since;
    }),
  );

describe('a huge file', () => {
  it('of requests that all look alike is read in time in proportion', () => {
    const small = quickest(fileOf(500));
    const large = quickest(fileOf(8000));
    // Sixteen times as much; a square would take 256 times as long.
    expect(large / small).toBeLessThan(80);
  });

  it('is read up to a limit, and the rest counted', () => {
    const entries = Array.from({ length: 20_010 }, () => 7);
    expect(openFile(JSON.stringify({ log: { entries } }))).toMatchObject({
      listed: 20_000,
      unread: 20_000,
      dropped: 10,
    });
  });

  it('of one request with endless headers stays small', () => {
    const headers = Array.from({ length: 100_000 }, (_, at) => ({ name: `x-${at}`, value: 'v' }));
    const request = { ...entry(0).request, headers: [...entry(0).request.headers, ...headers] };
    const file = openFile(JSON.stringify({ log: { entries: [entry(0, { request })] } }));
    expect(JSON.stringify(file).length).toBeLessThan(40_000);
  });
});
