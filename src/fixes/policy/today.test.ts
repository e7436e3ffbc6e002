import { describe, expect, it } from 'vitest';
import type { HopRow } from '../../diagnosis/testing.ts';
import { answer } from '../../diagnosis/testing.ts';
import { entryOf, unanswered } from '../testing.ts';
import type { PlanOptions } from './options.ts';
import { policyOf } from './policy.ts';
import { subjectOf } from './subject.ts';
import type { Presence } from './today.ts';

const PAGE = 'https://app.example';
const MINE = { 'Access-Control-Allow-Origin': PAGE };
const OTHERS = { 'Access-Control-Allow-Origin': 'https://b.example' };
const ALL = { 'Access-Control-Allow-Origin': '*' };
const CREDENTIALS = { 'Access-Control-Allow-Credentials': 'true' };

const today = (rows: readonly [HopRow, ...HopRow[]], options: PlanOptions = {}) => {
  const [first, ...others] = rows.map((row) => subjectOf(entryOf(row)));
  if (first === undefined) throw new Error('no row');
  return policyOf([first, ...others], options).policy.today;
};

const plain = (headers: Record<string, string> = {}, status = 200): HopRow => ({
  actual: answer(status, headers),
});
const put = (preflight: Record<string, string>, actual?: Record<string, string>): HopRow => ({
  method: 'PUT',
  preflight: answer(204, { 'Access-Control-Allow-Methods': 'PUT', ...preflight }),
  ...(actual === undefined ? {} : plain(actual)),
});
const WITH = { credentials: true };
const WIDER = { addOrigins: ['https://c.example'] };

describe('what today’s responses say of the origin', () => {
  it.each<[string, Presence, HopRow, PlanOptions?]>([
    ['this one', 'right', plain(MINE)],
    ['this one, whether or not credentials are allowed', 'right', plain(MINE), WITH],
    ['everybody', 'right', plain(ALL), { credentials: false }],
    ['everybody, which counts for nobody with credentials', 'present', plain(ALL), WITH],
    ['this one on both legs', 'right', put(MINE, MINE)],
    ['this one on the preflight alone', 'present', put(MINE, {})],
    ['this one on the preflight, and the answer was not seen', 'present', put(MINE)],
    ['this one, but other origins are added', 'present', plain(MINE), WIDER],
    ['this one, which was one already', 'right', plain(MINE), { addOrigins: [PAGE] }],
    ['another', 'present', plain(OTHERS)],
    ['nothing', 'absent', plain()],
    ['nothing on either leg', 'absent', put({}, {})],
    ['nothing on an error', 'present', plain({}, 500)],
    ['that it compares', 'absent', plain({ Vary: 'Origin' })],
    ['nothing, and the reader that there is a list', 'present', plain(), { existing: 'list' }],
    ['another, and that it compares', 'present', plain({ ...OTHERS, Vary: 'Origin' })],
  ])('%s: %s', (_, presence, row, options) => {
    expect(today([row], options).origin).toBe(presence);
  });

  it('counts for nothing where the preflight is answered by us, or came without an answer', () => {
    const taken: HopRow = { method: 'PUT', preflight: answer(405, MINE), ...plain(MINE) };
    expect(today([taken]).origin).toBe('present');
    const lost = subjectOf(unanswered(entryOf(put(MINE, MINE))));
    expect(policyOf([lost]).policy.today.origin).toBe('present');
  });

  it('is right only where it is for all of several requests', () => {
    expect(today([plain(MINE), plain(MINE)]).origin).toBe('right');
    expect(today([plain(MINE), plain(OTHERS)]).origin).toBe('present');
    expect(today([plain(MINE), put(MINE)]).origin).toBe('present');
  });
});

describe('what today’s responses say of credentials', () => {
  it.each<[string, Presence, HopRow, PlanOptions?]>([
    ['allowed, as needed', 'right', plain({ ...MINE, ...CREDENTIALS })],
    ['allowed on both legs', 'right', put({ ...MINE, ...CREDENTIALS }, CREDENTIALS), WITH],
    ['allowed on one leg', 'present', put({ ...MINE, ...CREDENTIALS }, MINE), WITH],
    ['allowed and not needed', 'present', plain({ ...OTHERS, ...CREDENTIALS })],
    ['allowed, but other origins are added', 'present', plain({ ...MINE, ...CREDENTIALS }), WIDER],
    ['nothing', 'absent', plain()],
    ['nothing, though needed', 'absent', plain(), WITH],
    ['nothing beside an origin', 'absent', plain(OTHERS)],
    ['nothing on an error', 'present', plain({}, 500)],
    ['nothing on an error, beside an origin', 'present', plain(OTHERS, 500)],
    [
      'nothing on an error, and the reader that there is nothing',
      'absent',
      plain({}, 500),
      { existing: 'nothing' },
    ],
    ['nothing on a preflight alone', 'present', put({}), WITH],
  ])('%s: %s', (_, presence, row, options) => {
    expect(today([row], options).credentials).toBe(presence);
  });

  it('goes where any of the answers sends it to others', () => {
    const others = { ...OTHERS, ...CREDENTIALS };
    expect(today([plain(others), plain(OTHERS)]).dropsCredentials).toBe(true);
    expect(today([plain(OTHERS), plain(OTHERS)]).dropsCredentials).toBe(false);
    expect(today([plain(others)], WITH).dropsCredentials).toBe(false);
  });

  it('is absent only where every answer of several requests was seen', () => {
    expect(today([plain(OTHERS), plain({}, 500)]).credentials).toBe('present');
    expect(today([plain(OTHERS), plain(OTHERS)]).credentials).toBe('absent');
  });
});

describe('the lists of today’s preflights', () => {
  const asked = { 'Access-Control-Request-Headers': 'x-a' };
  const list = (methods: string, names: string, origin: Record<string, string> = MINE): HopRow => ({
    method: 'PUT',
    asked,
    preflight: answer(204, {
      ...origin,
      'Access-Control-Allow-Methods': methods,
      'Access-Control-Allow-Headers': names,
    }),
  });

  it.each<[string, readonly [boolean, boolean], readonly [HopRow, ...HopRow[]]]>([
    ['that can be read are added to', [false, false], [list('PUT', 'x-a')]],
    ['of methods that cannot be read are replaced', [true, false], [list('PUT, A B', 'x-a')]],
    ['of headers that cannot be read are replaced', [false, true], [list('PUT', 'x a')]],
    ['that allow this origin every header stay', [false, false], [list('PUT', '*')]],
    [
      'that would allow it every header, once it is allowed, go',
      [false, true],
      [list('PUT', '*', OTHERS)],
    ],
    ['that would allow it every method stay', [false, false], [list('*', 'x-a', OTHERS)]],
    ['are replaced where one of two is', [true, true], [list('PUT', 'x-a'), list('A B', 'x a')]],
    ['are none without a preflight', [false, false], [plain()]],
  ])('%s', (_, [methods, names], rows) => {
    expect(today(rows)).toMatchObject({ replacesMethods: methods, replacesHeaders: names });
  });

  it('name headers once, as received, for whomever', () => {
    const rows = [list('PUT', 'X-A, x-b', OTHERS), list('PUT', 'x-b, x-c')] as const;
    expect(today(rows).listsHeaders).toEqual(['X-A', 'x-b', 'x-c']);
    expect(today([plain()]).listsHeaders).toEqual([]);
  });
});
