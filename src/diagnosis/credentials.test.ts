import { describe, expect, it } from 'vitest';
import type { Exchange } from '../model/index.ts';
import { diagnose } from './diagnose.ts';
import type { HopRow } from './testing.ts';
import { answer, exchangeOf, PAGE } from './testing.ts';

const ALLOWED = { 'Access-Control-Allow-Origin': PAGE };
const OPEN = { ...ALLOWED, 'Access-Control-Allow-Credentials': 'true' };
const STAR = { 'Access-Control-Allow-Origin': '*' };
const FIREFOX: Partial<Exchange> = { browser: 'firefox', end: 'completed' };

const mode = (hops: readonly [HopRow, ...HopRow[]], rest: Partial<Exchange> = {}) => {
  const { credentials } = diagnose(exchangeOf(hops, rest));
  return `${credentials.mode} by ${credentials.proof}`;
};

describe('what proves the credentials mode', () => {
  const plain: HopRow = { actual: answer(200) };

  it.each([
    ['ping', 'include by request-type'],
    ['beacon', 'include by request-type'],
    ['font', 'omit by request-type'],
    ['xmlhttprequest', 'unknown by undecided'],
  ])('the type %s: %s', (type, expected) => expect(mode([plain], { type })).toBe(expected));

  it('Sec-Fetch-Storage-Access, in either browser', () => {
    const sent = { 'Sec-Fetch-Storage-Access': 'none' };
    expect(mode([{ ...plain, sent }])).toBe('include by storage-access');
    expect(mode([{ ...plain, sent }], FIREFOX)).toBe('include by storage-access');
  });

  it('a sign on one leg of several', () => {
    const first: HopRow = { actual: answer(302, { Location: '/next' }), sent: { Cookie: 'a' } };
    expect(mode([first, plain])).toBe('include by cookie');
    const access: HopRow = { ...first, sent: { 'Sec-Fetch-Storage-Access': 'none' } };
    expect(mode([access, plain])).toBe('include by storage-access');
    const put: HopRow = { method: 'PUT', preflight: answer(204), sent: { Cookie: 'a' }, ...plain };
    expect(mode([put])).toBe('include by cookie');
  });

  it('its absence, on a document’s first cross-site request', () => {
    const sent = { 'Sec-Fetch-Site': 'cross-site' };
    const document = { ...FIREFOX, documentId: '1' };
    expect(mode([{ ...plain, sent }], document)).toBe('omit by storage-access');
    expect(mode([{ ...plain, sent }], FIREFOX)).toBe('unknown by undecided');
    expect(mode([{ ...plain, sent }], { documentId: '1' })).toBe('omit by storage-access');
    expect(mode([{ ...plain, sent }])).toBe('unknown by undecided');
    const home = { 'Sec-Fetch-Site': 'same-site' };
    expect(mode([{ ...plain, sent: home }], document)).toBe('unknown by undecided');
    const first: HopRow = { actual: answer(302, { Location: '/next' }), sent: home };
    expect(mode([first, { ...plain, sent }], document)).toBe('unknown by undecided');
  });
});

describe('what the outcome proves', () => {
  it('a preflight that passed, when the request was answered', () => {
    const put: HopRow = {
      method: 'PUT',
      preflight: answer(204, { ...STAR, 'Access-Control-Allow-Methods': '*' }),
    };
    expect(mode([{ ...put, actual: answer(200) }])).toBe('omit by outcome');
    expect(mode([put], { error: 'net::ERR_CONNECTION_RESET' })).toBe('unknown by undecided');
    const answered = { ...put, actual: answer(200, STAR) };
    expect(mode([answered], { error: 'net::ERR_ABORTED' })).toBe('omit by outcome');
  });

  it('a hop that was followed by another', () => {
    const first: HopRow = { actual: answer(302, { ...STAR, Location: '/next' }) };
    const reset = { error: 'net::ERR_CONNECTION_RESET' };
    expect(mode([first, {}], reset)).toBe('omit by outcome');
    expect(mode([{ ...first, actual: answer(302, STAR) }], reset)).toBe('unknown by undecided');
  });

  it('nothing, where both modes would have led to it', () => {
    expect(mode([{ actual: answer(200, OPEN) }], { end: 'completed' })).toBe(
      'unknown by undecided',
    );
    expect(mode([{ actual: answer(200, ALLOWED) }])).toBe('include by outcome');
  });

  it('nothing, where neither would have', () => {
    const refused = diagnose(exchangeOf([{ actual: answer(200, OPEN) }]));
    expect(refused).toMatchObject({ explained: false, outcome: 'blocked' });
    expect(refused.credentials).toEqual({ mode: 'unknown', proof: 'undecided' });
  });
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

  it.each(['net::ERR_FAILED', 'NS_ERROR_NET_ON_RECEIVING_FROM'])(
    '%s after the page had read the answer: allowed',
    (error) => {
      const exchange = exchangeOf([read], { error, readable: true });
      expect(diagnose(exchange).outcome).toBe('allowed');
    },
  );

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
