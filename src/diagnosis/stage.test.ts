import { describe, expect, it } from 'vitest';
import type { Exchange } from '../model/index.ts';
import { diagnose } from './diagnose.ts';
import type { HopRow } from './testing.ts';
import { answer, exchangeOf, lines, PAGE } from './testing.ts';

const OPEN = { 'Access-Control-Allow-Origin': PAGE, 'Access-Control-Allow-Credentials': 'true' };
const WILD = { 'Access-Control-Allow-Origin': '*', Location: '/next' };
const BARE = answer(200);
const FIREFOX = { browser: 'firefox', end: 'completed' } as const;

const said = (hops: readonly [HopRow, ...HopRow[]], rest: Partial<Exchange> = {}) =>
  diagnose(exchangeOf(hops, rest)).browserErrors;

describe('the answer that was refused', () => {
  it('is the last one that came', () => {
    const first = { actual: answer(302, { ...OPEN, Location: '/next' }) };
    expect(said([first, { actual: BARE }])).toEqual(['MissingAllowOriginHeader']);
  });

  it('alone is spoken of, whatever an earlier one lacked', () => {
    const first = { actual: answer(302, WILD), sent: { Cookie: '' } };
    expect(said([first, { actual: BARE }])).toEqual(['MissingAllowOriginHeader']);
  });

  it.each(['NS_ERROR_DOM_BAD_URI', 'NS_ERROR_UNEXPECTED', 'NS_ERROR_NET_ON_RESOLVED'])(
    'is told from no answer at all in Firefox: %s',
    (error) => {
      const firefox = { browser: 'firefox', error } as const;
      expect(said([{ actual: BARE }], firefox)).toEqual(['CORSMissingAllowOrigin2']);
      expect(said([{}], firefox)).toEqual(['CORSDidNotSucceed2']);
      expect(said([{ preflight: BARE, method: 'PUT' }], firefox)).toEqual([
        'CORSMissingAllowOrigin2',
      ]);
    },
  );
});

describe('a refusal that nothing seen explains', () => {
  it('is not explained by a remark', () => {
    const diagnosis = diagnose(exchangeOf([{ actual: answer(200, { ...OPEN, 'X-Total': '3' }) }]));
    expect(diagnosis.findings).toMatchObject([{ severity: 'remark' }]);
    expect(diagnosis).toMatchObject({ outcome: 'blocked', explained: false });
  });

  it('leaves both credentials modes open', () => {
    const first = { actual: answer(302, WILD) };
    const { findings } = diagnose(exchangeOf([first, { actual: answer(200, OPEN) }]));
    expect(findings).toMatchObject([
      { reason: 'CORSNotSupportingCredentials', certainty: 'if-credentialed' },
      { reason: 'CORSMissingAllowCredentials', certainty: 'if-credentialed' },
    ]);
  });
});

it('keeps a remark certain where the outcome hinges on credentials', () => {
  const headers = { 'Access-Control-Allow-Origin': PAGE, 'X-Total': '3' };
  const firefox = { browser: 'firefox', end: 'completed' } as const;
  const { outcome, findings } = diagnose(exchangeOf([{ actual: answer(200, headers) }], firefox));
  expect(outcome).toBe('unknown');
  expect(findings).toMatchObject([
    { reason: 'CORSMissingAllowCredentials', certainty: 'if-credentialed' },
    { reason: 'expose-headers-missing', certainty: 'certain' },
  ]);
});

it('lets a request in no-cors mode be sent on to an address with a password', () => {
  const sent = { 'Sec-Fetch-Mode': 'no-cors' };
  const home = { url: `${PAGE}/go`, sent };
  const away = { ...home, actual: answer(302, { Location: 'https://ada:x@api.example/' }) };
  const { outcome, findings } = diagnose(
    exchangeOf([away, { sent, actual: BARE }], { end: 'completed' }),
  );
  expect(outcome).toBe('allowed');
  expect(new Set(findings.map(({ reason }) => reason))).toEqual(new Set(['opaque-no-cors']));
});

describe('how an exchange ended', () => {
  const read: HopRow = { actual: answer(200, OPEN) };

  it.each([
    ['net::ERR_CONTENT_LENGTH_MISMATCH', 'allowed'],
    ['net::ERR_INCOMPLETE_CHUNKED_ENCODING', 'allowed'],
    ['NS_ERROR_NET_PARTIAL_TRANSFER', 'allowed'],
    ['net::ERR_ABORTED', 'unknown'],
    ['net::ERR_CACHE_MISS', 'unknown'],
    ['NS_BINDING_ABORTED', 'unknown'],
    ['net::ERR_FAILED', 'blocked'],
    ['NS_ERROR_DOM_BAD_URI', 'blocked'],
    ['NS_ERROR_UNEXPECTED', 'blocked'],
    ['NS_ERROR_NET_ON_TRANSACTION_CLOSE', 'blocked'],
    ['net::ERR_CONNECTION_RESET', 'blocked'],
  ])('%s: %s', (error, outcome) => {
    expect(diagnose(exchangeOf([read], { error })).outcome).toBe(outcome);
  });

  it('in Firefox, where a refused request completes like a good one: by what the page got', () => {
    expect(diagnose(exchangeOf([{ actual: BARE }], { ...FIREFOX, readable: true })).outcome).toBe(
      'allowed',
    );
    const kept = diagnose(exchangeOf([read], { ...FIREFOX, readable: false }));
    expect(kept).toMatchObject({ outcome: 'blocked', explained: false });
  });

  it('in Firefox, where the page got nothing, as in no-cors mode: by the headers alone', () => {
    const { hops, ...rest } = exchangeOf([read], { ...FIREFOX, readable: false });
    const actual = { ...hops[0].actual, method: 'POST', sent: lines({ Origin: PAGE }) };
    const post = { ...rest, hops: [{ url: 'http://api.example/', actual }] as const };
    expect(diagnose(post).outcome).toBe('allowed');
  });

  it('in Firefox, where an image is none: blocked, though it looks given up', () => {
    const sent = { 'Sec-Fetch-Mode': 'no-cors' };
    const page: HopRow = { sent, actual: answer(200, { 'Content-Type': 'text/html' }) };
    const aborted = { browser: 'firefox', error: 'NS_BINDING_ABORTED' } as const;
    const image = diagnose(exchangeOf([page], { ...aborted, type: 'image' }));
    expect(image).toMatchObject({ outcome: 'blocked', findings: [{ reason: 'orb' }] });
    expect(diagnose(exchangeOf([page], aborted)).outcome).toBe('unknown');
  });

  it.each(['net::ERR_FAILED', 'NS_ERROR_NET_ON_RECEIVING_FROM'])(
    '%s after the page had read the answer: allowed',
    (error) => {
      const exchange = exchangeOf([read], { error, readable: true });
      expect(diagnose(exchange).outcome).toBe('allowed');
    },
  );

  it("in a worker of Firefox, where the page's own redirect mode refused a redirect: allowed", () => {
    const refused = { browser: 'firefox', error: 'NS_BINDING_FAILED' } as const;
    const away: HopRow = { actual: answer(302, { ...OPEN, Location: '/moved' }) };
    const chain = diagnose(exchangeOf([away], refused));
    expect(chain).toMatchObject({ outcome: 'allowed', browserErrors: [], findings: [] });
    // Any other answer, and none, is a failure of another kind.
    for (const other of [{ actual: answer(302, OPEN) }, read, {}]) {
      const diagnosis = diagnose(exchangeOf([other], refused));
      expect(diagnosis.browserErrors).toEqual(['CORSDidNotSucceed2']);
    }
  });

  it('Firefox marks a refused preflight itself; Chromium does not', () => {
    const { hops, ...rest } = exchangeOf([{ method: 'PUT', preflight: answer(404, OPEN) }], {
      error: 'NS_ERROR_DOM_BAD_URI',
      browser: 'firefox',
    });
    const [hop] = hops;
    if (hop.preflight === undefined) throw new Error('no preflight');
    const marked = { ...hop, preflight: { ...hop.preflight, error: 'NS_ERROR_DOM_BAD_URI' } };
    expect(diagnose({ ...rest, hops: [marked] }).browserErrors).toEqual([
      'CORSPreflightDidNotSucceed3',
    ]);
    const chromium = { ...rest, browser: 'chromium', error: 'net::ERR_FAILED' } as const;
    expect(diagnose({ ...chromium, hops: [marked] }).browserErrors).not.toContain(
      'PreflightInvalidStatus',
    );
  });
});

const to = (Location: string, headers = {}) => ({
  actual: answer(302, { ...headers, Location }),
});

describe('a redirect that Firefox reports no end of', () => {
  const pending = { browser: 'firefox', end: 'pending' } as const;

  it('is blocked where it leads to what is not HTTP, and under way elsewhere', () => {
    const { outcome, browserErrors } = diagnose(exchangeOf([to('app://x', OPEN)], pending));
    expect({ outcome, browserErrors }).toEqual({
      outcome: 'blocked',
      browserErrors: ['CORSDidNotSucceed2'],
    });
    expect(diagnose(exchangeOf([to('/next', OPEN)], pending)).outcome).toBe('unknown');
  });

  it('is refused for its headers first', () => {
    const { browserErrors, findings } = diagnose(exchangeOf([to('app://x')], pending));
    expect(browserErrors).toEqual(['CORSMissingAllowOrigin2']);
    const reasons = findings.map(({ reason }) => reason);
    expect(reasons).toEqual(expect.arrayContaining(['missing-on-redirect', 'CORSDidNotSucceed']));
  });

  it('says both where the headers suffice without credentials alone', () => {
    const wild = to('app://x', { 'Access-Control-Allow-Origin': '*' });
    expect(said([wild], pending)).toEqual(['CORSDidNotSucceed2', 'CORSNotSupportingCredentials']);
  });
});
