import { describe, expect, it } from 'vitest';
import type { HopRow } from '../../diagnosis/testing.ts';
import { answer } from '../../diagnosis/testing.ts';
import { entryOf, unanswered } from '../testing.ts';
import type { Existing } from './existing.ts';
import { existingOf, hasGoodResponse, isListEnough } from './existing.ts';
import { subjectOf } from './subject.ts';

const PAGE = 'https://app.example';
const B = 'https://b.example';
const acao = (value: string | readonly string[], more: Record<string, string> = {}) =>
  answer(200, { 'Access-Control-Allow-Origin': value, ...more });
const CREDENTIALS = { 'Access-Control-Allow-Credentials': 'true' };

const subjects = (...rows: readonly HopRow[]) => rows.map((row) => subjectOf(entryOf(row)));
const shown = (...rows: readonly HopRow[]) => existingOf(subjects(...rows));
const PUT = { method: 'PUT' };
const GOOD: HopRow = { actual: answer(200) };

describe('what the server says about CORS already', () => {
  it.each<[string, Existing['kind'], readonly HopRow[]]>([
    ['good answers without any', 'nothing', [GOOD, GOOD]],
    [
      'a preflight and its answer without any',
      'nothing',
      [{ ...PUT, preflight: answer(405), ...GOOD }],
    ],
    ['an answer from the cache', 'nothing', [{ actual: answer(304) }]],
    ['an error, which may lack what others have', 'unknown', [{ actual: answer(404) }]],
    ['a redirect, which may lack what its target has', 'unknown', [{ actual: answer(303) }]],
    ['a preflight alone', 'unknown', [{ ...PUT, preflight: answer(204) }]],
    ['one good answer of two', 'unknown', [GOOD, { actual: answer(500) }]],
    ['one origin for everybody', 'constant', [{ actual: acao(B) }]],
    ['this origin', 'list', [{ actual: acao(PAGE) }]],
    [
      'to one of two its own, to the other that one',
      'constant',
      [{ actual: acao(PAGE) }, { actual: acao(B) }],
    ],
    [
      'to each of two its own',
      'list',
      [{ actual: acao(PAGE) }, { sent: { Origin: B }, actual: acao(B) }],
    ],
    [
      'that it compares, but no value',
      'list',
      [{ actual: answer(200, { Vary: 'Accept, Origin' }) }],
    ],
    [
      'on one of two answers that it compares',
      'list',
      [{ ...PUT, preflight: answer(204, { Vary: 'Origin' }), ...GOOD }],
    ],
    ['that it compares, and a value', 'list', [{ actual: acao(B, { Vary: 'origin' }) }]],
    ['that it compares something else', 'constant', [{ actual: acao(B, { Vary: 'Accept' }) }]],
    ['everybody', 'public', [{ actual: acao('*') }]],
    ['everybody in one of two answers', 'public', [{ actual: acao(B) }, { actual: acao('*') }]],
    ['two lines', 'duplicate', [{ actual: acao([B, B]) }]],
    ['two values in a line', 'duplicate', [{ actual: acao(`${B}, ${PAGE}`) }]],
    [
      'two lines on the preflight alone',
      'duplicate',
      [{ ...PUT, preflight: acao(['*', B]), ...GOOD }],
    ],
  ])('%s: %s', (_, kind, rows) => {
    expect(shown(...rows)).toMatchObject({ kind, isChosen: false });
  });

  it('are the values of all answers, each once, as received', () => {
    const rows = [{ ...PUT, preflight: acao(B), actual: acao('*') }, { actual: acao(B) }];
    expect(shown(...rows).values).toEqual([B, '*']);
    expect(shown(GOOD).values).toEqual([]);
  });

  it('is what the reader says, with the values that were seen all the same', () => {
    expect(existingOf(subjects({ actual: acao(B) }), 'public')).toEqual({
      kind: 'public',
      isChosen: true,
      values: [B],
      allowsNull: false,
    });
  });

  it('is not known of a preflight without an answer, whatever came after it', () => {
    const lost = subjectOf(unanswered(entryOf({ ...PUT, preflight: answer(204), ...GOOD })));
    expect(hasGoodResponse(lost)).toBe(false);
    expect(existingOf([lost]).kind).toBe('unknown');
  });

  it.each<[string, Existing['allowsNull'], readonly HopRow[]]>([
    ['null', 'public', [{ actual: acao('null') }]],
    ['null as the user', 'credentials', [{ actual: acao('null', CREDENTIALS) }]],
    [
      'null as the user, in one of two answers',
      'credentials',
      [{ actual: acao('null') }, { actual: acao('null', CREDENTIALS) }],
    ],
    [
      'null, and somebody else as the user',
      'public',
      [{ actual: acao('null') }, { actual: acao(B, CREDENTIALS) }],
    ],
    ['null misspelt, which no browser takes', false, [{ actual: acao(['null', B]) }]],
    [
      'credentials misspelt',
      'public',
      [{ actual: acao('null', { 'Access-Control-Allow-Credentials': 'True' }) }],
    ],
    ['nobody', false, [GOOD]],
  ])('lets sandboxed frames in: %s is %s', (_, allows, rows) => {
    expect(shown(...rows).allowsNull).toBe(allows);
  });
});

const lists = (methods: string, names: string) => ({
  'Access-Control-Allow-Methods': methods,
  'Access-Control-Allow-Headers': names,
});

describe('one more entry in the list that is there', () => {
  const LIST: Existing = { kind: 'list', values: [], isChosen: true, allowsNull: false };
  const enough = (rows: readonly HopRow[], credentials = false, existing = LIST) =>
    isListEnough(subjects(...rows), existing, credentials);
  const asked = { 'Access-Control-Request-Headers': 'x-a' };
  const put = (headers: Record<string, string>, status = 204): HopRow => ({
    ...PUT,
    asked,
    preflight: answer(status, headers),
  });
  const ALL = lists('PUT', 'x-a');

  it.each<[string, boolean, readonly HopRow[]]>([
    ['nothing but the origin is lacking', true, [GOOD]],
    ['the answer is an error', false, [{ actual: answer(500) }]],
    ['the preflight has all else', true, [put(ALL)]],
    ['so have the preflight and the answer', true, [{ ...put(ALL), ...GOOD }]],
    ['the preflight passes, the answer is an error', false, [{ ...put(ALL), actual: answer(500) }]],
    ['the method is not listed', false, [put(lists('GET', 'x-a'))]],
    ['the header is not listed', false, [put(lists('PUT', 'x-b'))]],
    ['both are covered', true, [put(lists('*', '*'))]],
    ['the preflight’s status stops it', false, [put(ALL, 405)]],
    ['one of two lacks more', false, [GOOD, put(lists('GET', 'x-a'))]],
  ])('would do: %s (%s)', (_, is, rows) => expect(enough(rows)).toBe(is));

  it.each<[string, boolean, readonly HopRow[]]>([
    ['not said', false, [GOOD]],
    ['said', true, [{ actual: answer(200, CREDENTIALS) }]],
    ['said in one of two answers', false, [{ ...put({ ...ALL, ...CREDENTIALS }), ...GOOD }]],
    ['said, but lists cover nothing then', false, [put({ ...lists('*', 'x-a'), ...CREDENTIALS })]],
    ['said, and all listed', true, [put({ ...ALL, ...CREDENTIALS })]],
    ['said, and a header merely covered', false, [put({ ...lists('PUT', '*'), ...CREDENTIALS })]],
    ['said twice', false, [{ actual: { status: 200, headers: [...twice()] } }]],
  ])('would do with credentials that are %s: %s', (_, is, rows) => {
    expect(enough(rows, true)).toBe(is);
  });

  it('would not where there is no list, where this origin is on it, or no preflight was answered', () => {
    expect(enough([GOOD], false, { ...LIST, kind: 'nothing' })).toBe(false);
    expect(enough([GOOD], false, { ...LIST, values: [PAGE] })).toBe(false);
    const lost = subjectOf(unanswered(entryOf(put(ALL))));
    expect(isListEnough([lost], LIST, false)).toBe(false);
  });
});

function twice() {
  const line = { name: 'Access-Control-Allow-Credentials', value: 'true' };
  return [line, line];
}
