import { describe, expect, it } from 'vitest';
import type { Exchange } from '../model/index.ts';
import { diagnose } from './diagnose.ts';
import type { HopRow } from './testing.ts';
import { API, answer, exchangeOf, PAGE } from './testing.ts';

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

  it('its absence on a preflight, in Firefox alone', () => {
    const put: HopRow = { method: 'PUT', preflight: answer(404) };
    const refused = { ...put, sent: { 'Sec-Fetch-Site': 'cross-site' } };
    const firefox = { browser: 'firefox', error: 'NS_ERROR_DOM_BAD_URI', documentId: '1' } as const;
    expect(mode([refused], firefox)).toBe('omit by storage-access');
    expect(mode([refused], { documentId: '1' })).toBe('unknown by undecided');
    const near = { ...put, sent: { 'Sec-Fetch-Site': 'same-site' } };
    expect(mode([near], firefox)).toBe('unknown by undecided');
    const sent = { ...refused, preflight: answer(204), actual: answer(200) };
    expect(mode([sent], { documentId: '1' })).toBe('omit by storage-access');
  });

  it.each([
    ['the same host under another scheme', 'https://localhost', 'http://localhost:3000/', false],
    ['a sub-domain of it', 'https://shop.localhost', 'http://api.shop.localhost/', false],
    ['another domain', 'https://shop.localhost', 'http://bank.localhost/', true],
    ['another domain of one public suffix', 'https://a.co.uk', 'https://b.co.uk/', true],
    ['any server, for a page without an origin', 'null', API, true],
  ])('its absence on a request to a third party: %s', (_, origin, url, isThirdParty) => {
    const sent = { Origin: origin, 'Sec-Fetch-Site': 'cross-site' };
    const expected = isThirdParty ? 'omit by storage-access' : 'unknown by undecided';
    expect(mode([{ ...plain, url, sent }], { origin, documentId: '1' })).toBe(expected);
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
