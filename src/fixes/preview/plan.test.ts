import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { HopRow } from '../../diagnosis/testing.ts';
import { answer } from '../../diagnosis/testing.ts';
import type { Exchange } from '../../model/index.ts';
import type { PlanOptions } from '../index.ts';
import { entryOf } from '../testing.ts';
import { planPreview } from './plan.ts';
import { rulesOf } from './rules.ts';

const PAGE = 'https://app.example';
const ACAO = { 'Access-Control-Allow-Origin': PAGE };

const plan = (row: HopRow, rest: Partial<Exchange> = {}, options: PlanOptions = {}) =>
  planPreview(entryOf(row, rest), options);

/** What the two rules set, by header. */
function set(row: HopRow, options: PlanOptions = {}) {
  const spec = plan(row, {}, options)?.spec;
  const [preflight, actual] = spec === undefined ? [] : rulesOf(spec, 7);
  const of = (rule: typeof preflight) =>
    Object.fromEntries(
      (rule?.action.responseHeaders ?? []).map(({ header, value }) => [header, value]),
    );
  return { preflight: of(preflight), actual: of(actual) };
}

const ids = (row: HopRow, rest: Partial<Exchange> = {}) =>
  plan(row, rest)?.notes.map(({ id }) => id);

const put = { method: 'PUT', asked: { 'Access-Control-Request-Headers': 'content-type,x-a' } };

describe('the headers of a preview', () => {
  it('are the origin alone for a plain request', () => {
    const origin = { 'access-control-allow-origin': PAGE };
    expect(set({ actual: answer(200) })).toEqual({ preflight: origin, actual: origin });
  });

  it('allow method and headers on the preflight only', () => {
    expect(set({ ...put, preflight: answer(204) })).toEqual({
      preflight: {
        'access-control-allow-origin': PAGE,
        'access-control-allow-methods': 'PUT',
        'access-control-allow-headers': 'content-type, x-a',
      },
      actual: { 'access-control-allow-origin': PAGE },
    });
  });

  it('allow credentials only when they are proved', () => {
    const cookie = { sent: { Cookie: 'sid=1' }, actual: answer(200) };
    expect(set(cookie).actual).toMatchObject({ 'access-control-allow-credentials': 'true' });
    expect(set({ actual: answer(200) }).actual).not.toHaveProperty(
      'access-control-allow-credentials',
    );
  });

  it('follow what the reader adjusted', () => {
    const row = { actual: answer(200) };
    const star = { 'access-control-allow-origin': '*' };
    expect(set(row, { publicData: true }).actual).toEqual(star);
    const exposed = set(row, { exposedHeaders: ['X-Total'] });
    expect(exposed.actual).toMatchObject({ 'access-control-expose-headers': 'X-Total' });
    expect(exposed.preflight).not.toHaveProperty('access-control-expose-headers');
  });

  it('are never anything else, least of all Access-Control-Max-Age', () => {
    const allowed =
      /^access-control-(?:allow-(?:origin|credentials|methods|headers)|expose-headers)$/;
    const rows = fc.record({
      method: fc.constantFrom('GET', 'PUT', 'patch', 'DELETE'),
      asked: fc.constant({ 'Access-Control-Request-Headers': 'x-a' }),
      preflight: fc.constantFrom(answer(204), answer(405), answer(200, { ...ACAO })),
    });
    fc.assert(
      fc.property(rows, fc.boolean(), (row, publicData) => {
        const { preflight, actual } = set(row, { publicData });
        const names = [...Object.keys(preflight), ...Object.keys(actual)];
        expect(names.filter((name) => !allowed.test(name))).toEqual([]);
      }),
    );
  });
});

describe('the rules of a preview', () => {
  it('hold for one tab, one endpoint, one page and one kind of request', () => {
    const spec = plan({ url: 'https://api.example/items?page=2', actual: answer(200) })?.spec;
    const rules = spec === undefined ? [] : rulesOf(spec, 7);
    const condition = {
      regexFilter: '^https://api\\.example/items(?:[?#]|$)',
      isUrlFilterCaseSensitive: true,
      tabIds: [7],
      initiatorDomains: ['app.example'],
      resourceTypes: ['xmlhttprequest'],
    };
    expect(rules.map((rule) => rule.condition)).toEqual([
      { ...condition, requestMethods: ['options'] },
      { ...condition, excludedRequestMethods: ['options'] },
    ]);
    const kinds = rules.map(({ action }) => action.type);
    expect(kinds).toEqual(['modifyHeaders', 'modifyHeaders']);
    const operations = rules.flatMap(({ action }) => action.responseHeaders);
    expect(new Set(operations.map(({ operation }) => operation))).toEqual(new Set(['set']));
  });

  it('include the preflight of a beacon, which Chromium calls other', () => {
    expect(plan({ actual: answer(200) }, { type: 'ping' })?.spec?.types).toEqual(['ping', 'other']);
  });

  it('are none for a service worker’s tab', () => {
    const spec = plan({ actual: answer(200) })?.spec;
    expect(spec && rulesOf(spec, -1)).toEqual([]);
  });
});

describe('what a preview cannot show is said beforehand', () => {
  it.each([405, 404, 500, 401])('a preflight answered with %i stays blocked', (status) => {
    const row = { ...put, preflight: answer(status) };
    expect(plan(row)).toMatchObject({ shows: 'part' });
    expect(plan(row)?.notes).toContainEqual({
      id: 'preview-status',
      vars: { status: `${status}` },
    });
  });

  it.each([301, 302, 307])('a preflight redirected with %i shows nothing', (status) => {
    const notes = [{ id: 'preview-redirected-preflight', vars: { status: `${status}` } }];
    for (const headers of [{ Location: '/there' }, { ...ACAO, Location: '/there' }]) {
      const row = { ...put, preflight: answer(status, headers) };
      expect(plan(row)).toEqual({ shows: 'none', notes });
    }
  });

  it('a service worker’s request shows nothing', () => {
    expect(plan({ actual: answer(200) }, { tabId: -1 })).toEqual({
      shows: 'none',
      notes: [{ id: 'preview-service-worker', vars: {} }],
    });
  });

  it('an address with a password shows nothing', () => {
    const row = { url: 'https://me:secret@api.example/items', actual: answer(200) };
    expect(plan(row)).toEqual({ shows: 'none', notes: [{ id: 'preview-login', vars: {} }] });
  });

  it('a page that asks for its header’s sake stays blocked until its code is fixed', () => {
    const asked = { 'Access-Control-Request-Headers': 'access-control-allow-origin' };
    const row = { asked, preflight: answer(204, ACAO) };
    expect(plan(row)?.shows ?? 'none').not.toBe('all');
  });

  it.each([
    ['firefox', 'Access-Control-Allow-Origin', 'https://a.example, https://b.example', 'part'],
    ['firefox', 'Access-Control-Allow-Origin', 'https://a.example,https://b.example', 'all'],
    ['firefox', 'access-control-allow-origin', 'https://a.example, https://b.example', 'all'],
    ['chromium', 'Access-Control-Allow-Origin', 'https://a.example, https://b.example', 'all'],
  ] as const)('two origins in %s as %s: %s shows %s', (browser, name, value, shows) => {
    const rest: Partial<Exchange> = browser === 'firefox' ? { browser, end: 'completed' } : {};
    expect(plan({ actual: answer(200, { [name]: value }) }, rest)?.shows).toBe(shows);
  });

  it('says what stays although the request passes', () => {
    expect(ids({ actual: answer(500) })).toContain('preview-error-status');
    expect(ids({ actual: answer(200) })).toContain('preview-credentials');
    const remembered = answer(204, { 'Access-Control-Max-Age': '600' });
    expect(plan({ ...put, preflight: remembered })?.notes).toContainEqual({
      id: 'preview-remembered',
      vars: { seconds: '600' },
    });
    expect(plan({ ...put, preflight: remembered })?.spec?.remembered).toBe(600);
  });

  it('has no preview for what no header fixes', () => {
    expect(plan({}, { error: 'net::ERR_CONNECTION_REFUSED' })).toBeUndefined();
    expect(plan({ sent: { Origin: 'null' }, actual: answer(200) })).toBeUndefined();
  });
});

describe('hostile values', () => {
  const origins = fc.constantFrom(
    'https://app.example\r\nX: 1',
    'https://*',
    '*',
    'https://a b',
    'javascript:1',
  );

  it('an origin that is none makes no rule', () => {
    fc.assert(
      fc.property(origins, (origin) => {
        const shown = plan({ sent: { Origin: origin }, actual: answer(200) }, { origin });
        expect(shown?.spec).toBeUndefined();
      }),
    );
  });

  it('a path reaches a rule only as itself', () => {
    const path = fc.string({ unit: fc.constantFrom(...'*^|.+?()[]{}$\\/ab%'), maxLength: 10 });
    fc.assert(
      fc.property(path, path, (one, other) => {
        const url = `https://api.example/${one}`;
        const stranger = `https://api.example/${other}`;
        const spec = plan({ url, actual: answer(200) })?.spec;
        const filters = (spec === undefined ? [] : rulesOf(spec, 7)).map(
          ({ condition }) => new RegExp(condition.regexFilter),
        );
        const isSame = one.split(/[?#]/)[0] === other.split(/[?#]/)[0];
        expect(filters.some((filter) => filter.test(stranger))).toBe(isSame && filters.length > 0);
      }),
    );
  });
});
