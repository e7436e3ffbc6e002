import { describe, expect, it } from 'vitest';
import { diagnose } from '../../diagnosis/index.ts';
import type { HopRow } from '../../diagnosis/testing.ts';
import { answer, exchangeOf, PAGE } from '../../diagnosis/testing.ts';
import type { Exchange } from '../../model/index.ts';
import { getHeader } from '../../model/index.ts';
import type { Preview } from './preview.ts';
import { covers } from './preview.ts';
import { seenThrough } from './seen.ts';
import { BEGIN, previewOfRow } from './testing.ts';

const ACAO = { 'Access-Control-Allow-Origin': PAGE };
const ALLOWED = {
  ...ACAO,
  'Access-Control-Allow-Methods': 'PUT',
  'Access-Control-Allow-Headers': 'x-a',
};
const put: HopRow = { method: 'PUT', asked: { 'Access-Control-Request-Headers': 'x-a' } };
const GET: HopRow = { actual: answer(200) };

/** The same request under the preview, where it passed. */
const passed = (row: HopRow, rest: Partial<Exchange> = {}) =>
  exchangeOf([row], { id: '2', time: BEGIN + 10, end: 'completed', ...rest });

const reasons = (exchange: Exchange) => diagnose(exchange).findings.map(({ reason }) => reason);

/** So long after the preview of these tests has ended. */
const later = (seconds: number) => ({ time: BEGIN + 100 + seconds * 1000 });

const preview = () => previewOfRow(GET);

const at = (more: Partial<Exchange>, row: HopRow = GET) =>
  covers(preview(), exchangeOf([row], { id: '9', time: BEGIN + 1, ...more }));
const ended = (more: Partial<Preview> = {}) => ({
  ...preview(),
  ...more,
  ended: BEGIN + 100,
  why: 'stopped' as const,
});

describe('what a preview covers', () => {
  it('is what its tab asks of its endpoint while it is on', () => {
    expect(at({})).toBe(true);
    expect(at({}, { ...GET, url: 'https://api.example/items?page=2' })).toBe(true);
    expect(at({}, { ...GET, url: 'https://api.example/items/1' })).toBe(false);
    expect(at({ tabId: 2 })).toBe(false);
    expect(at({ type: 'font' })).toBe(false);
    expect(at({ origin: 'https://frame.example' })).toBe(false);
    expect(at({ time: BEGIN - 1 })).toBe(false);
  });

  it('includes what was under way when it began', () => {
    const exchange = exchangeOf([GET], { id: '5', time: BEGIN - 50 });
    expect(covers({ ...preview(), underWay: ['5'] }, exchange)).toBe(true);
  });

  it('is from the moment it begins to the moment it ends', () => {
    expect(at({ time: BEGIN })).toBe(true);
    expect(covers(ended(), exchangeOf([GET], later(0)))).toBe(true);
    expect(covers(ended(), exchangeOf([GET], later(0.001)))).toBe(false);
  });

  it('ends with it, but for preflights that are remembered', () => {
    expect(covers(ended(), exchangeOf([GET], later(1)))).toBe(false);
    const unasked = exchangeOf([{ ...GET, method: 'PUT' }], later(4));
    expect(covers(ended(), unasked)).toBe(true);
    expect(covers(ended(), { ...unasked, ...later(6) })).toBe(false);
    expect(covers(ended({ remembered: 600 }), { ...unasked, ...later(500) })).toBe(true);
  });
});

describe('in Chromium', () => {
  it('the server’s own answer keeps its diagnosis, and the browser’s view passes', () => {
    const { original, previewed } = seenThrough(previewOfRow(GET), passed(GET));
    expect(diagnose(original).outcome).toBe('blocked');
    expect(reasons(original)).toContain('CORSMissingAllowOrigin');
    expect(diagnose(previewed)).toMatchObject({ outcome: 'allowed' });
    expect(
      getHeader(previewed.hops[0].actual.answer?.headers ?? [], 'access-control-allow-origin'),
    ).toBe(PAGE);
  });

  it('a refused preflight ends the original, whatever came after it', () => {
    const row = { ...put, preflight: answer(204), actual: answer(200) };
    const { original } = seenThrough(previewOfRow({ ...put, preflight: answer(204) }), passed(row));
    expect(original.hops[0].actual).not.toHaveProperty('answer');
    expect(diagnose(original)).toMatchObject({ outcome: 'blocked' });
    expect(diagnose(original).findings[0]).toMatchObject({ leg: { kind: 'preflight' } });
  });

  it('a server that was fixed meanwhile is known as fixed', () => {
    const { original } = seenThrough(previewOfRow(GET), passed({ actual: answer(200, ACAO) }));
    expect(diagnose(original).outcome).toBe('allowed');
  });

  it('a status that no header fixes is all that is left of the browser’s complaint', () => {
    const row = { ...put, preflight: answer(405) };
    const blocked = exchangeOf([row], { id: '2', time: BEGIN + 1 });
    const { original, previewed } = seenThrough(previewOfRow(row), blocked);
    expect(reasons(original)).toEqual(reasons(exchangeOf([row])));
    const left = diagnose(previewed);
    expect(left.outcome).toBe('blocked');
    expect(left.browserErrors[0]).toBe('PreflightInvalidStatus');
  });

  it('a redirect that goes on is cut where the server would have stopped it', () => {
    const hops: [HopRow, HopRow] = [
      { actual: answer(302, { Location: 'https://api.example/there' }) },
      { url: 'https://api.example/there', actual: answer(200, ACAO) },
    ];
    const whole = exchangeOf(hops, { id: '2', time: BEGIN + 1, end: 'completed' });
    const { original, previewed } = seenThrough(previewOfRow(GET), whole);
    expect(original.hops).toHaveLength(1);
    expect(previewed.hops).toHaveLength(2);
    expect(diagnose(previewed).outcome).toBe('allowed');
  });

  it('a refused preflight leaves the request unsent, and what came before it as it was', () => {
    const moved = answer(302, { ...ACAO, Location: 'https://api.example/there' });
    const first = { ...put, preflight: answer(204, ALLOWED), actual: moved };
    const second = { ...put, url: 'https://api.example/there', preflight: answer(204) };
    const hops: [HopRow, HopRow] = [first, { ...second, actual: answer(200) }];
    const whole = exchangeOf(hops, { id: '2', time: BEGIN + 1, end: 'completed' });
    const { original } = seenThrough(previewOfRow(GET), whole);
    expect(original).toMatchObject({ end: 'error', error: 'net::ERR_FAILED' });
    expect(original.hops[0]).toEqual(whole.hops[0]);
    expect(original.hops[1]?.actual).toEqual({
      kind: 'actual',
      method: 'PUT',
      error: 'net::ERR_FAILED',
    });
  });

  it('a header of the preview stands in place of the server’s, beside all others', () => {
    const sent = { 'access-control-allow-origin': 'https://b.example', 'X-Total': '7' };
    const { previewed } = seenThrough(previewOfRow(GET), passed({ actual: answer(200, sent) }));
    expect(previewed.hops[0].actual.answer?.headers).toEqual([
      { name: 'X-Total', value: '7' },
      { name: 'Access-Control-Allow-Origin', value: PAGE },
    ]);
  });

  it('what is under way is not judged', () => {
    const { error: _, ...open } = passed(GET, { end: 'pending' });
    expect(seenThrough(previewOfRow(GET), open).original).toBe(open);
  });

  it('what was given up stays given up', () => {
    const given = passed(GET, { end: 'error', error: 'net::ERR_ABORTED' });
    expect(seenThrough(previewOfRow(GET), given).original).toBe(given);
  });
});

/** What stands for the server when Firefox asks again. */
const askedAgain = (rest: Partial<Exchange>) =>
  seenThrough(
    { ...preview(), original: exchangeOf([GET], { browser: 'firefox', end: 'completed' }) },
    passed(GET, { browser: 'firefox', ...rest }),
  ).original;

describe('in Firefox', () => {
  const before: Partial<Exchange> = { browser: 'firefox', end: 'completed', documentId: '1' };
  const inFirefox = () => ({
    ...preview(),
    original: exchangeOf([GET], before),
  });

  it('the answer from before the preview stands for the server', () => {
    const sent = { 'Sec-Fetch-Site': 'cross-site' };
    const asked = 'https://api.example/items?again=1';
    const row = { url: asked, sent, actual: answer(200, ACAO) };
    const rewritten = passed(row, { browser: 'firefox', documentId: '1' });
    const { original, previewed } = seenThrough(inFirefox(), rewritten);
    expect(original).toMatchObject({ id: '2', time: BEGIN + 10 });
    expect(original.hops[0].url).toBe(asked);
    expect(reasons(original)).toContain('CORSMissingAllowOrigin');
    expect(diagnose(previewed).outcome).toBe('allowed');
  });

  it('the answer is told of the document that asks now, if any does', () => {
    expect(askedAgain({ documentId: '2' })).toMatchObject({ documentId: '2' });
    expect(askedAgain({})).not.toHaveProperty('documentId');
  });

  it('the answers of hops that were not reached again keep their addresses', () => {
    const moved = { actual: answer(302, { ...ACAO, Location: '/there' }) };
    const there = { url: 'https://api.example/there', actual: answer(200) };
    const original = exchangeOf([moved, there], before);
    const again = passed({ ...GET, url: 'https://api.example/items?2' }, { browser: 'firefox' });
    const seen = seenThrough({ ...preview(), original }, again).original;
    expect(seen.hops.map(({ url }) => url)).toEqual([
      'https://api.example/items?2',
      'https://api.example/there',
    ]);
  });

  it('another method’s answer is not known', () => {
    const other = passed({ method: 'POST', actual: answer(200, ACAO) }, { browser: 'firefox' });
    expect(seenThrough(inFirefox(), other).original).toBe(other);
  });
});
