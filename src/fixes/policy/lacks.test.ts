import { describe, expect, it } from 'vitest';
import type { Finding } from '../../diagnosis/index.ts';
import type { HopRow, Lines } from '../../diagnosis/testing.ts';
import { answer } from '../../diagnosis/testing.ts';
import { entryOf, findingOf, unanswered, withFindings } from '../testing.ts';
import { lacksOf } from './existing.ts';
import type { PlanOptions } from './options.ts';
import { policyOf } from './policy.ts';
import { subjectOf } from './subject.ts';

const PAGE = 'https://app.example';

const put = (methods: string | undefined, names: string | undefined, more: Lines = {}): HopRow => ({
  method: 'PUT',
  asked: { 'Access-Control-Request-Headers': 'x-a,x-b' },
  preflight: answer(204, {
    'Access-Control-Allow-Origin': PAGE,
    ...(methods === undefined ? {} : { 'Access-Control-Allow-Methods': methods }),
    ...(names === undefined ? {} : { 'Access-Control-Allow-Headers': names }),
    ...more,
  }),
});
const lacks = (row: HopRow, options: PlanOptions = {}) =>
  policyOf([subjectOf(entryOf(row))], { credentials: false, ...options }).policy.lacks;

const METHOD = {
  methods: ['PUT', 'GET', 'POST'],
  headers: [],
  added: { methods: ['PUT'], headers: [] },
};

describe('one more name in the lists of a preflight', () => {
  it('is all that a method needs, in front of what is there', () => {
    expect(lacks(put('GET, POST', 'x-a, x-b'))).toEqual(METHOD);
    expect(lacks(put(' GET ,, POST', 'X-A, X-B'))).toEqual(METHOD);
    expect(lacks(put('GET, POST, GET', 'x-a, x-b'))).toEqual(METHOD);
  });

  it('is all that headers need: those that the list has in any spelling are none of them', () => {
    const headers = ['x-b', 'X-A', 'x-c'];
    expect(lacks(put('PUT', 'X-A, x-c'))).toEqual({
      methods: [],
      headers,
      added: { methods: [], headers: ['x-b'] },
    });
  });

  it('is a name in each of two lists, where each lacks one', () => {
    expect(lacks(put('GET', 'x-a'))).toEqual({
      methods: ['PUT', 'GET'],
      headers: ['x-b', 'x-a'],
      added: { methods: ['PUT'], headers: ['x-b'] },
    });
  });

  it('is read from several lines as from one', () => {
    const lines = { 'Access-Control-Allow-Methods': ['GET', 'POST'] };
    expect(lacks(put(undefined, 'x-a, x-b', lines))).toEqual(METHOD);
  });

  it.each<[string, HopRow, PlanOptions?]>([
    ['nothing is lacking', { ...put('PUT', 'x-a, x-b'), actual: answer(500) }],
    ['there is no list of methods', put(undefined, 'x-a, x-b')],
    ['there is no list of headers', put('PUT', undefined)],
    ['the list of headers is empty', put('PUT', ' , ')],
    [
      'the origin is lacking, too',
      put('GET', 'x-a', { 'Access-Control-Allow-Origin': 'https://b.example' }),
    ],
    ['its status stops the preflight', { ...put('GET', 'x-a'), preflight: answer(405) }],
    ['there was no preflight', { method: 'PUT', actual: answer(200) }],
    ['pages are to read more', put('GET', 'x-a, x-b'), { exposedHeaders: ['X-Total'] }],
    ['the reader says that there is no list', put('GET', 'x-a, x-b'), { existing: 'nothing' }],
    ['the method may not be written', { ...put('GET', 'x-a, x-b'), method: 'P$T' }],
    ['a method that is there may not be written', put('GET, A$B', 'x-a, x-b')],
    ['a header that is there may not be written', put('PUT', 'x-a, x$c')],
    [
      'a header may not be written',
      { ...put('PUT', 'x-a'), asked: { 'Access-Control-Request-Headers': 'x-a,x$b' } },
    ],
  ])('is not all where %s', (_, row, options) => {
    expect(lacks(row, options)).toBeUndefined();
  });

  it('is all where the reader says that there is a list', () => {
    expect(lacks(put('GET, POST', 'x-a, x-b'), { existing: 'list' })).toEqual(METHOD);
  });

  it('is not all where `*` stands in the list, which counts for nobody with credentials', () => {
    const cookie = { sent: { Cookie: 'a' }, asked: { 'Access-Control-Request-Headers': 'x-a' } };
    const headers = { 'Access-Control-Allow-Credentials': 'true' };
    expect(lacks({ ...put('*, GET', 'x-a', headers), ...cookie })).toBeUndefined();
    expect(lacks({ ...put('GET', 'x-a', headers), ...cookie })?.added.methods).toEqual(['PUT']);
  });

  it('is not known of several requests, nor of a preflight without an answer', () => {
    const entry = entryOf(put('GET', 'x-a'));
    const one = subjectOf(entry);
    expect(lacksOf([one])).toBeDefined();
    expect(lacksOf([one, one])).toBeUndefined();
    expect(lacksOf([])).toBeUndefined();
    expect(lacksOf([{ ...one, hop: subjectOf(unanswered(entry)).hop }])).toBeUndefined();
  });
});

const PREFLIGHT = { leg: { hop: 0, kind: 'preflight' } } as const;
const NO_METHOD = findingOf('CORSMethodNotFound', PREFLIGHT);
const LACKS_ORIGIN = findingOf('CORSMissingAllowOrigin', PREFLIGHT);

describe('what else was found', () => {
  const entry = entryOf(put('GET', 'x-a, x-b'));
  const found = (...findings: readonly Finding[]) =>
    lacksOf([{ ...subjectOf(entry), entry: withFindings(entry, ...findings) }]) !== undefined;

  it.each<[string, Partial<Finding>, boolean]>([
    ['counts on the same preflight', {}, false],
    ['counts where it is likely', { certainty: 'likely' }, false],
    ['does not count as a warning', { severity: 'warning' }, true],
    ['does not count where it hinges on credentials', { certainty: 'if-credentialed' }, true],
    ['does not count on the request itself', { leg: { hop: 0, kind: 'actual' } }, true],
    ['does not count on another hop', { leg: { hop: 1, kind: 'preflight' } }, true],
  ])('%s', (_, more, is) => {
    expect(found(NO_METHOD, { ...LACKS_ORIGIN, ...more })).toBe(is);
  });

  it('is no obstacle where CORS code refused, which says no more than the list', () => {
    const refused = findingOf('cors-layer-refused', PREFLIGHT);
    expect(found(NO_METHOD, refused)).toBe(true);
    expect(found(refused)).toBe(false);
    expect(found()).toBe(false);
  });

  it('says nothing where the list is a star, whatever was found', () => {
    const star = entryOf(put('*, GET', 'x-a, x-b'));
    const { hop, ...rest } = subjectOf(star);
    expect(lacksOf([{ ...rest, hop, entry: withFindings(star, NO_METHOD) }])).toBeUndefined();
  });
});
