import { describe, expect, it } from 'vitest';
import type { Entry } from '../../src/diagnosis/index.ts';
import { scenarios } from '../site/scenarios.mjs';
import { causeOf, harText, opened, pathOf } from './fixtures.ts';

const find = (entries: readonly Entry[], path: string): Entry => {
  const found = entries.find((entry) => pathOf(entry) === path);
  if (found === undefined) throw new Error(`no ${path}`);
  return found;
};

const broken = scenarios.filter(({ reason }) => reason !== null);

/** Firefox writes no error into its file: what failed is known, not why. */
const UNNAMED: Readonly<Record<string, string>> = { dead: 'CORSDidNotSucceed' };

describe.each(['chromium', 'firefox'] as const)('the demo shop, saved by %s', (browser) => {
  const { entries, unread, problems } = opened(harText(`shop-${browser}`));

  it.each(broken)('$id has the cause that the live panel names', ({ id, path, reason }) => {
    const known = browser === 'firefox' ? (UNNAMED[id] ?? reason) : reason;
    expect(causeOf(find(entries, path))).toBe(known);
  });

  it('is read in full', () => expect([unread, problems]).toEqual([0, []]));

  it('calls nothing blocked that passed', () => {
    const fine = scenarios.filter(({ reason }) => reason === null).map(({ path }) => path);
    const blocked = entries.filter(({ diagnosis }) => diagnosis.outcome === 'blocked').map(pathOf);
    expect(blocked.filter((path) => fine.includes(path))).toEqual([]);
  });

  it('joins every preflight to its request', () => {
    const asked = broken.filter(({ preflight }) => preflight !== undefined);
    const alone = asked.filter(
      ({ path }) => find(entries, path).exchange.hops[0].preflight?.answer === undefined,
    );
    expect(asked.length).toBeGreaterThan(8);
    expect(alone.map(({ id }) => id)).toEqual([]);
  });

  it('follows redirects', () => {
    const { hops } = find(entries, '/profile').exchange;
    expect(hops.map(({ actual }) => actual.answer?.status)).toEqual([302, 200]);
  });
});

/** Outcome, root cause, its certainty, statuses of the legs. */
type Row = readonly [path: string, outcome: string, cause: string | null, legs: string];

const BOTH: Row[] = [
  ['/redirect-bare', 'blocked', 'missing-on-redirect', '302'],
  ['/redirect-ok', 'allowed', null, '302 200'],
  ['/redirect-ok-login', 'blocked', 'redirect-contains-credentials', '302'],
  ['/opaque', 'allowed', 'opaque-no-cors', '200'],
  ['/tls', 'blocked', 'net-tls', '-'],
  ['/script.js', 'blocked', 'CORSMissingAllowOrigin', '200'],
  ['/beacon', 'blocked', 'missing-on-preflight', '204 -'],
  ['/ok-put', 'allowed', null, '204 200'],
  ['/secret', 'blocked', 'CORSMissingAllowOrigin', '200'],
];

const ODD: Readonly<Record<'chromium' | 'firefox', Row[]>> = {
  chromium: [
    ...BOTH,
    ['/reset', 'blocked', 'net-reset', '-'],
    ['/reset-later', 'blocked', 'net-reset', '204 -'],
    ['/redirect-ok-manual', 'unknown', null, '302 -'],
    ['/redirect-ok-error', 'unknown', 'CORSMissingAllowCredentials', '302'],
    ['/from-worker', 'blocked', null, '-'],
    ['/ok-credentials', 'blocked', 'CORSMissingAllowCredentials', '200'],
  ],
  firefox: [
    ...BOTH,
    ['/hang-abort', 'unknown', 'CORSDidNotSucceed', '-'],
    ['/reset', 'unknown', 'CORSDidNotSucceed', '-'],
    ['/reset-later', 'unknown', 'CORSMissingAllowCredentials', '204 -'],
    ['/redirect-ok-manual', 'unknown', 'CORSMissingAllowCredentials', '302'],
    ['/from-worker', 'blocked', 'CORSMissingAllowOrigin', '200'],
    ['/ok-credentials', 'unknown', 'CORSMissingAllowCredentials', '200'],
  ],
};

const legsOf = ({ exchange }: Entry): string =>
  exchange.hops
    .flatMap(({ preflight, actual }) => (preflight ? [preflight, actual] : [actual]))
    .map(({ answer }) => answer?.status ?? '-')
    .join(' ');

describe.each(['chromium', 'firefox'] as const)('odd requests, saved by %s', (browser) => {
  const { entries, untold } = opened(harText(`odd-${browser}`));

  it.each(ODD[browser])('%s: %s, %s', (path, outcome, cause, legs) => {
    const entry = find(entries, path);
    expect([entry.diagnosis.outcome, causeOf(entry), legsOf(entry)]).toEqual([
      outcome,
      cause,
      legs,
    ]);
  });

  it('claims nothing for certain where the verdict is unknown', () => {
    const open = entries.filter(({ diagnosis }) => diagnosis.outcome === 'unknown');
    const certain = open.flatMap(({ diagnosis }) => diagnosis.findings).map((one) => one.certainty);
    expect(certain.length).toBeGreaterThan(0);
    expect(certain).not.toContain('certain');
  });

  it('tells three requests at once apart', () => {
    const parallel = entries.filter((entry) => pathOf(entry) === '/parallel');
    expect(parallel.map(legsOf)).toEqual(['204 -', '204 -', '204 -']);
  });

  it('gives a remembered preflight to the first request only', () => {
    const puts = entries.filter((entry) => pathOf(entry) === '/ok-put');
    expect(puts.map(legsOf)).toEqual(['204 200', '200']);
  });

  it('leaves out what has not ended or never went out', () => {
    const paths = entries.map(pathOf);
    expect(paths).not.toContain('/hang');
    expect(paths).not.toContain('/same-origin-mode');
    expect(paths).not.toContain('/');
  });

  it('says how many failures the file does not explain', () => {
    expect(untold).toBe(browser === 'chromium' ? 1 : 0);
    const worker = find(entries, '/from-worker');
    expect(worker.diagnosis.explained).toBe(browser === 'firefox');
  });
});

const failed = (_failureText: string) => ({
  pageref: 'page@1',
  startedDateTime: '2026-11-29T08:36:43.228Z',
  request: {
    method: 'PUT',
    url: 'http://api.example/stock',
    headers: [{ name: 'Referer', value: 'http://shop.example/' }],
  },
  response: { status: -1, headers: [], _failureText },
  timings: { send: -1, wait: -1, receive: -1 },
  _resourceType: 'fetch',
});

describe('a HAR file of Playwright', () => {
  const creator = { name: 'Playwright', version: '1.65.1' };
  const browser = { name: 'chromium', version: '156' };
  const read = (text: string) => {
    const log = { version: '1.2', creator, browser, pages: [], entries: [failed(text)] };
    return opened(JSON.stringify({ log }));
  };

  it('tells of what is blocked only that it failed: no cause is named, and that is said', () => {
    const { entries, untold } = read('net::ERR_FAILED');
    expect(entries.map(({ diagnosis }) => [diagnosis.outcome, diagnosis.findings])).toEqual([
      ['blocked', []],
    ]);
    expect(untold).toBe(1);
  });

  it('names a network’s error', () => {
    const { entries, untold } = read('net::ERR_CONNECTION_REFUSED');
    expect(entries.map(causeOf)).toEqual(['net-refused']);
    expect(untold).toBe(0);
  });
});

describe('a HAR file', () => {
  it('of a program that names no errors is judged by its headers alone', () => {
    const text = harText('shop-firefox').replaceAll('"Firefox"', '"Another"');
    const { entries } = opened(text);
    expect(causeOf(find(entries, '/products'))).toBe('CORSMissingAllowOrigin');
    expect(causeOf(find(entries, '/newsletter'))).toBe('preflight-method-not-allowed');
  });

  it('lets no secret in', () => {
    const text = harText('shop-chromium').replaceAll(
      '"name":"Accept"',
      '"name":"Cookie","value":"sid=s3cr3t"},{"name":"X-Api-Key","value":"s3cr3t"},{"name":"Accept"',
    );
    const read = JSON.stringify(opened(text).entries);
    expect(text).toContain('s3cr3t');
    expect(read).toContain('"name":"Cookie","value":"","hidden":10');
    expect(read).not.toContain('s3cr3t');
  });

  it('may be the bare log, as extensions get it', () => {
    const { log } = JSON.parse(harText('shop-chromium')) as { log: object };
    expect(opened(JSON.stringify(log)).entries).toHaveLength(31);
  });
});
