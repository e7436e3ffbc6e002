import { describe, expect, it } from 'vitest';
import { note } from '../../../src/fixes/note.ts';
import { untrue } from './changes.ts';
import type { Probe, Recorded } from './probes.ts';

const PAGE = 'https://app.example';
const GET: Probe = { origin: PAGE, path: '/a', method: 'GET', headers: {} };
const COOKIE: Probe = { ...GET, headers: { Cookie: 'a=1' } };
const PUT: Probe = {
  ...GET,
  method: 'OPTIONS',
  headers: { 'Access-Control-Request-Method': 'PUT' },
  asks: { method: 'PUT', headers: ['x-a'] },
};

const response = (headers: Readonly<Record<string, string>>): Recorded => ({
  status: 200,
  lines: Object.entries(headers).map(([name, value]) => [`Access-Control-${name}`, value]),
  body: '',
});
const SILENT = response({});
const ORIGIN = { 'Allow-Origin': PAGE };
const LISTS = { ...ORIGIN, 'Allow-Methods': 'PUT', 'Allow-Headers': 'x-a' };

const path = (names: string, more = {}) =>
  note('changes-path', { origins: PAGE, names, path: '/a', ...more });

describe('the line above the text, compared with what changed', () => {
  it.each([
    ['a GET', [path('GET')], GET, ORIGIN, []],
    ['a preflight', [path('PUT, X-A')], PUT, LISTS, []],
    ['another origin', [path('GET', { origins: 'https://b.example' })], GET, ORIGIN, ['about']],
    ['another path', [path('GET', { path: '/b' })], GET, ORIGIN, ['this path']],
    ['a method that is not named', [path('X-A')], PUT, LISTS, ['PUT is allowed']],
    ['a header that is not named', [path('PUT')], PUT, LISTS, ['x-a is allowed']],
    ['a method that is not allowed', [path('PUT, DELETE, X-A')], PUT, LISTS, ['names DELETE']],
    ['a header that is not allowed', [path('PUT, X-A, X-B')], PUT, LISTS, ['names X-B']],
    [
      'cookies that are not named',
      [path('GET')],
      COOKIE,
      { ...ORIGIN, 'Allow-Credentials': 'true' },
      ['credentials'],
    ],
    [
      'cookies that are not allowed',
      [path('GET'), note('changes-credentials')],
      GET,
      ORIGIN,
      ['no cookie'],
    ],
    [
      'a header to read that is not named',
      [path('GET')],
      GET,
      { ...ORIGIN, 'Expose-Headers': 'X-Total' },
      ['X-Total can be read'],
    ],
    [
      'a header to read that is not exposed',
      [path('GET'), note('changes-exposed', { names: 'X-Total' })],
      GET,
      ORIGIN,
      ['names X-Total'],
    ],
    ['no line', [], GET, ORIGIN, ['nothing says']],
    ['no change', [path('GET')], GET, {}, ['no probe shows']],
  ] as const)('%s', (_, changes, probe, after, faults) => {
    const found = untrue(changes, PAGE, [probe], [SILENT], [response(after)]);
    expect(found).toHaveLength(faults.length);
    for (const [at, fault] of faults.entries()) expect(found[at]).toContain(fault);
  });
});
