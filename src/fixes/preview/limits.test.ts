import { describe, expect, it } from 'vitest';
import type { HopRow } from '../../diagnosis/testing.ts';
import { answer, PAGE } from '../../diagnosis/testing.ts';
import type { Exchange } from '../../model/index.ts';
import type { PlanOptions } from '../index.ts';
import { entryOf, unanswered } from '../testing.ts';
import { planPreview } from './plan.ts';
import { rulesOf } from './rules.ts';

const ACAO = { 'Access-Control-Allow-Origin': PAGE };

/** Leaves nothing open about credentials. */
const cookie = { Cookie: 'a' };

const plan = (row: HopRow, rest: Partial<Exchange> = {}, options: PlanOptions = {}) =>
  planPreview(entryOf(row, rest), options);

const notes = (...args: Parameters<typeof plan>) => plan(...args)?.notes.map(({ id }) => id);

const asking = (names: string, method = 'PUT'): HopRow => ({
  method,
  sent: cookie,
  asked: { 'Access-Control-Request-Headers': names, Cookie: 'a' },
  preflight: answer(204),
});

const unasked = (method: string) => notes({ method, sent: cookie, actual: answer(200) });

describe('what is said before the button is pressed', () => {
  it('is nothing when the request passes with the headers alone', () => {
    expect(plan(asking('x-a, X-B'))).toMatchObject({ shows: 'all', notes: [] });
  });

  it.each(['x-a,x$b', `x-a,${'x'.repeat(65)}`])('what cannot be given: the headers %s', (names) => {
    expect(plan(asking(names))).toMatchObject({
      shows: 'part',
      notes: [{ id: 'preview-left-out', vars: {} }],
    });
  });

  it('what cannot be given: a method that is none', () => {
    expect(notes(asking('x-a', 'P$T'))).toEqual(['preview-left-out']);
  });

  it('what cannot be given, also when the browser remembered that it may', () => {
    expect(unasked('P$T')).toContain('preview-left-out');
    expect(unasked('PUT')).not.toContain('preview-left-out');
  });

  it('is nothing of what the server allows already', () => {
    const granted = answer(204, { ...ACAO, 'Access-Control-Allow-Methods': 'GET, DELETE' });
    const row = { ...asking('x-a'), preflight: granted };
    expect(notes(row)).toEqual([]);
    const spec = plan(row, {}, { exposedHeaders: ['X-Total', 'ETag'] })?.spec;
    const methods = { name: 'Access-Control-Allow-Methods', value: 'PUT, GET, DELETE' };
    expect(spec?.preflight).toContainEqual(methods);
    const exposed = { name: 'Access-Control-Expose-Headers', value: 'X-Total, ETag' };
    expect(spec?.actual).toContainEqual(exposed);
  });

  it('is nothing of an answer that never came', () => {
    const lost = planPreview(unanswered(entryOf(asking('x-a'))));
    expect(lost).toMatchObject({ shows: 'all', spec: { remembered: 5 } });
  });

  it('that Firefox counts two origins, whatever else the answer carries', () => {
    const two = { 'Access-Control-Allow-Origin': 'https://a.example, https://b.example' };
    const row = { sent: cookie, actual: answer(200, { ...two, 'X-Total': '7' }) };
    expect(notes(row, { browser: 'firefox', end: 'completed' })).toEqual(['preview-doubled']);
  });

  it('that the page itself is at fault, beside whatever the server does', () => {
    const asked = asking('access-control-allow-origin,x-a');
    expect(plan(asked)).toMatchObject({ shows: 'part', notes: [{ id: 'preview-code', vars: {} }] });
  });

  it.each([
    [399, []],
    [400, [{ id: 'preview-error-status', vars: { status: '400' } }]],
    [500, [{ id: 'preview-error-status', vars: { status: '500' } }]],
  ])('that the answer is an error: %i', (status, expected) => {
    expect(plan({ sent: cookie, actual: answer(status) })).toMatchObject({
      shows: 'all',
      notes: expected,
    });
  });

  it.each([
    [302, ['preview-goes-on']],
    [304, []],
  ])('that the request goes on elsewhere: %i', (status, expected) => {
    const other = { 'Access-Control-Allow-Origin': 'https://b.example' };
    const row = { sent: cookie, actual: answer(status, { ...other, Location: '/there' }) };
    expect(notes(row)).toEqual(expected);
  });

  it('that it may hinge on credentials, unless they are proved or chosen', () => {
    const open = { actual: answer(200) };
    expect(notes(open)).toEqual(['preview-credentials']);
    expect(notes(open, {}, { credentials: false })).toEqual([]);
    expect(notes({ ...open, sent: cookie })).toEqual([]);
  });

  it.each([
    [undefined, 5],
    ['', 5],
    ['4', 5],
    ['5', 5],
    ['6', 6],
    ['600 s', 5],
    ['s600', 5],
    ['999999', 7200],
  ])('that a permission is remembered: Access-Control-Max-Age %j is %i seconds', (age, seconds) => {
    const said = age === undefined ? {} : { 'Access-Control-Max-Age': age };
    const row = { ...asking('x-a'), preflight: answer(204, said) };
    expect(plan(row)?.spec?.remembered).toBe(seconds);
    const told = { id: 'preview-remembered', vars: { seconds: `${seconds}` } };
    expect(plan(row)?.notes).toEqual(seconds > 5 ? [told] : []);
  });

  it('that Firefox remembers a permission for a day at most', () => {
    const row = {
      ...asking('x-a'),
      preflight: answer(204, { 'Access-Control-Max-Age': '999999' }),
    };
    expect(plan(row, { browser: 'firefox' })?.spec?.remembered).toBe(86_400);
  });

  it('that no permission was asked, which the browser may have remembered', () => {
    const row = { method: 'PUT', sent: cookie, actual: answer(200) };
    expect(notes(row)).toEqual(['preview-unasked']);
  });
});

describe('nothing can be previewed', () => {
  it('of a request that was not blocked', () => {
    const open = answer(200, { ...ACAO, 'Access-Control-Allow-Credentials': 'true' });
    const login = { url: 'https://me:secret@api.example/', actual: open };
    expect(plan(login, { end: 'completed' })).toBeUndefined();
  });

  it('of a request whose origin an extension rewrote', () => {
    const row = { sent: { Origin: 'https://b.example' }, actual: answer(200) };
    expect(plan(row)).toBeUndefined();
  });

  it('of an address that no rule can name exactly', () => {
    const row = { url: 'https://api.example/é', actual: answer(200) };
    expect(plan(row)).toMatchObject({ shows: 'none', notes: [{ id: 'preview-unwritable' }] });
  });

  it('of a page whose origin may stand in no rule', () => {
    const origin = 'https://-a.example';
    const row = { sent: { Origin: origin }, actual: answer(200) };
    const unwritable = { id: 'preview-unwritable', vars: { origin } };
    expect(plan(row, { origin })).toEqual({ shows: 'none', notes: [unwritable] });
  });

  it('is not so in the first tab, nor when the fix names other origins as well', () => {
    const row = { actual: answer(200) };
    expect(plan(row, { tabId: 0 })?.shows).toBe('all');
    expect(plan(row, {}, { addOrigins: ['https://b.example'] })?.shows).toBe('all');
  });
});

describe('a plan that was tampered with makes no rule', () => {
  it.each([
    ['an origin that is none', { origin: 'app.example' }, 7],
    ['an origin without a host', { origin: 'data:1' }, 7],
    ['an endpoint that cannot be named', { endpoint: 'https://api.example/é' }, 7],
    ['no tab', {}, -1],
  ])('%s', (_, change, tabId) => {
    const spec = plan({ actual: answer(200) })?.spec;
    expect(spec && rulesOf({ ...spec, ...change }, tabId)).toEqual([]);
    expect(spec && rulesOf(spec, 0)).toHaveLength(2);
  });
});
