import { describe, expect, it } from 'vitest';
import type { HopRow } from '../../diagnosis/testing.ts';
import { answer } from '../../diagnosis/testing.ts';
import type { Exchange } from '../../model/index.ts';
import { entryOf } from '../testing.ts';
import { rerunOf } from './rerun.ts';

const GET: HopRow = { actual: answer(200) };
const rerun = (row: HopRow, rest: Partial<Exchange> = {}) => rerunOf(entryOf(row, rest));

describe('what is asked again', () => {
  it('is the plain request as it was', () => {
    expect(rerun(GET)).toEqual({
      url: 'https://api.example/items',
      method: 'GET',
      headers: [],
      credentials: 'same-origin',
      origin: 'https://app.example',
      unknown: [],
      safe: true,
    });
  });

  it('carries the headers that the preflight asked for; values that were not kept are told', () => {
    const asked = { 'Access-Control-Request-Headers': 'authorization,content-type,x-key' };
    expect(rerun({ method: 'POST', asked, preflight: answer(404) })).toMatchObject({
      headers: [
        ['authorization', 'raison-check'],
        ['content-type', 'application/json'],
        ['x-key', 'raison-check'],
      ],
      unknown: ['authorization', 'content-type', 'x-key'],
      safe: false,
    });
  });

  it('carries the values that are known', () => {
    const asked = { 'Access-Control-Request-Headers': 'content-type' };
    const sent = { 'Content-Type': 'text/csv' };
    const row = { method: 'PUT', asked, sent, preflight: answer(204), actual: answer(200) };
    expect(rerun(row)).toMatchObject({ headers: [['content-type', 'text/csv']], unknown: [] });
  });

  it('names the page’s headers without a preflight, and hands over no value that another extension may have set', () => {
    const sent = { 'X-Own': 'a', 'Content-Type': 'text/csv', Accept: '*/*', 'User-Agent': 'b' };
    expect(rerun({ method: 'PUT', sent, actual: answer(200) })).toMatchObject({
      headers: [
        ['X-Own', 'raison-check'],
        ['Content-Type', 'text/csv'],
      ],
      unknown: ['X-Own'],
    });
  });

  it('hands over no value of a header that only ends like the one whose value it does', () => {
    const sent = { 'X-Content-Type': 'text/csv' };
    expect(rerun({ method: 'PUT', sent, actual: answer(200) })).toMatchObject({
      headers: [['X-Content-Type', 'raison-check']],
      unknown: ['X-Content-Type'],
    });
  });

  it('keeps each value with its own name, whatever else was sent', () => {
    const asked = { 'Access-Control-Request-Headers': 'x-key,x-never' };
    const sent = { 'X-Other': 'b', 'X-Key': ['a', 'c'] };
    const row = { method: 'PUT', asked, sent, preflight: answer(204), actual: answer(200) };
    expect(rerun(row)).toMatchObject({
      headers: [
        ['x-key', 'a, c'],
        ['x-never', 'raison-check'],
      ],
      unknown: ['x-never'],
    });
  });

  it.each([{ hidden: 3 }, { cut: true as const }])(
    'does not carry what was kept as %j',
    (marks) => {
      const asked = { 'Access-Control-Request-Headers': 'x-key' };
      const sentLines = { 'X-Key': ['a', 'b'] };
      const entry = entryOf({
        asked,
        preflight: answer(204),
        sent: sentLines,
        actual: answer(200),
      });
      const [hop] = entry.exchange.hops;
      const sent = hop.actual.sent ?? [];
      const marked = sent.map((one) => (one.value === 'b' ? { ...one, ...marks } : one));
      const hops = [{ ...hop, actual: { ...hop.actual, sent: marked } }] as const;
      expect(rerunOf({ ...entry, exchange: { ...entry.exchange, hops } })).toMatchObject({
        unknown: ['x-key'],
      });
    },
  );

  it('carries what it knows beside a cookie that it does not', () => {
    const asked = { 'Access-Control-Request-Headers': 'x-key' };
    const sentLines = { Cookie: '', 'X-Key': 'a' };
    const entry = entryOf({ asked, preflight: answer(204), sent: sentLines, actual: answer(200) });
    const [hop] = entry.exchange.hops;
    const sent = (hop.actual.sent ?? []).map((one) =>
      one.name === 'Cookie' ? { ...one, hidden: 12 } : one,
    );
    const hops = [{ ...hop, actual: { ...hop.actual, sent } }] as const;
    expect(rerunOf({ ...entry, exchange: { ...entry.exchange, hops } })).toMatchObject({
      headers: [['x-key', 'a']],
      unknown: [],
    });
  });

  it('takes for the page’s own only what pages set', () => {
    const sent = { 'No-X-Own': 'a', 'Content-Type-Options': 'b', Authorizations: 'c', 'X-A': 'd' };
    expect(rerun({ sent, actual: answer(200) })).toMatchObject({
      headers: [['X-A', 'raison-check']],
    });
  });

  it('carries no more headers than any request needs', () => {
    const names = Array.from({ length: 50 }, (_, at) => `x-${at}`).join();
    const asked = { 'Access-Control-Request-Headers': names };
    const told = rerun({ method: 'PUT', asked, preflight: answer(404) });
    expect('headers' in told && told.headers).toHaveLength(40);
  });

  it.each(['GET', 'HEAD', 'OPTIONS', 'head'])('does not ask first: %s', (method) => {
    expect(rerun({ method, actual: answer(200) })).toMatchObject({ safe: true });
  });

  it('can ask again in a tab of any number', () => {
    expect(rerun(GET, { tabId: 0 })).not.toHaveProperty('limit');
    expect(rerun(GET, { tabId: -1 })).toEqual({ limit: 'worker' });
  });

  it('carries credentials when they are proved or the reader says so', () => {
    const cookie = { sent: { Cookie: 'a' }, actual: answer(200) };
    expect(rerun(cookie)).toMatchObject({ credentials: 'include' });
    expect(rerunOf(entryOf(GET), { credentials: true })).toMatchObject({ credentials: 'include' });
  });

  it.each(['POST', 'PUT', 'PATCH', 'patch', 'DELETE', 'QUERY', 'get2'])(
    'asks first: %s',
    (method) => {
      expect(rerun({ method, preflight: answer(404) })).toMatchObject({ safe: false });
    },
  );

  it.each([
    ['worker', { tabId: -1 }],
    ['frame', { frameId: 12 }],
    ['type', { type: 'font' }],
    ['origin', { origin: 'null' }],
  ] as const)('is only asked by reloading: %s', (limit, rest) => {
    expect(rerun(GET, rest)).toEqual({ limit });
  });

  it('writes no password into a script', () => {
    expect(rerun({ ...GET, url: 'https://me:secret@api.example/' })).toEqual({ limit: 'login' });
  });
});
