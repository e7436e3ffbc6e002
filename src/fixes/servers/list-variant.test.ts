import { describe, expect, it } from 'vitest';
import type { HopRow } from '../../diagnosis/testing.ts';
import { answer } from '../../diagnosis/testing.ts';
import type { PlanOptions } from '../index.ts';
import { planFixes } from '../plan.ts';
import { entryOf } from '../testing.ts';

const VARY = { Vary: 'Origin' };
const ALLOWING = {
  ...VARY,
  'Access-Control-Allow-Methods': 'GET, PUT',
  'Access-Control-Allow-Headers': 'x-a',
};
const PLAIN: HopRow = { actual: answer(200, VARY) };
const put = (status: number, headers: Record<string, string>): HopRow => ({
  method: 'PUT',
  asked: { 'Access-Control-Request-Headers': 'x-a' },
  preflight: answer(status, headers),
});

const fixesOf = (row: HopRow, options: PlanOptions = {}) =>
  planFixes([entryOf(row)], options).fixes;
const variants = (row: HopRow, options?: PlanOptions) =>
  fixesOf(row, options)
    .filter(({ server }) => server === 'nginx')
    .map(({ variant }) => variant);

function listOf(server: 'nginx' | 'apache', options: PlanOptions = {}) {
  const fix = fixesOf(PLAIN, options).find(
    (one) => one.server === server && one.variant === 'list',
  );
  if (fix === undefined) throw new Error(`no list for ${server}`);
  return fix;
}

describe('extending the list that is there', () => {
  it.each<[string, HopRow, PlanOptions, boolean]>([
    ['a list without this origin', PLAIN, {}, true],
    ['nothing', { actual: answer(200) }, {}, false],
    [
      'a list with this origin',
      { actual: answer(200, { ...VARY, 'Access-Control-Allow-Origin': 'https://b.example' }) },
      {},
      false,
    ],
    [
      'an error, which may lack the header whoever asks',
      { actual: answer(500, VARY) },
      { existing: 'list' },
      false,
    ],
    ['credentials that nobody has seen', PLAIN, { credentials: true }, false],
    [
      'credentials in every response',
      { actual: answer(200, { ...VARY, 'Access-Control-Allow-Credentials': 'true' }) },
      { credentials: true },
      true,
    ],
    ['a preflight that would pass', put(204, ALLOWING), { existing: 'list' }, true],
    ['a preflight with another status', put(405, ALLOWING), { existing: 'list' }, false],
    [
      'a preflight that lacks a header',
      put(204, { ...ALLOWING, 'Access-Control-Allow-Headers': 'x-b' }),
      { existing: 'list' },
      false,
    ],
    [
      'a preflight that lacks the method',
      put(204, { ...ALLOWING, 'Access-Control-Allow-Methods': 'GET' }),
      { existing: 'list' },
      false,
    ],
    ['headers to be exposed', PLAIN, { exposedHeaders: ['X-Total'] }, false],
    ['public data', PLAIN, { publicData: true, credentials: false }, false],
  ])('with %s', (_, row, options, is) => expect(variants(row, options).includes('list')).toBe(is));

  it('comes first when the reader says that the list is this server’s, else last', () => {
    expect(variants(PLAIN).at(-1)).toBe('list');
    expect(variants(PLAIN, { existing: 'list' })[0]).toBe('list');
  });

  it('says what it changes: all that the list gives', () => {
    expect(listOf('nginx').changes?.map(({ id }) => id)).toEqual([
      'changes-list',
      'changes-nobody-else',
    ]);
  });

  it('writes the line in the list’s own words', () => {
    const options = { addOrigins: ['https://b.example'] };
    expect(listOf('nginx', options).blocks.map(({ code }) => code)).toEqual([
      '    "~^https://app\\.example$" $http_origin;\n    "~^https://b\\.example$" $http_origin;',
      'if ($http_origin = "https://app.example") { set {variable} $http_origin; }\nif ($http_origin = "https://b.example") { set {variable} $http_origin; }',
    ]);
    expect(listOf('apache').blocks.map(({ code }) => code)).toEqual([
      'SetEnvIf Origin "^https://app\\.example$" {variable}=$0',
      'RewriteCond %{HTTP:Origin} "^(https://app\\.example)$"\nRewriteRule ^ - [E={variable}:%1]',
    ]);
  });

  it.each([
    [
      'nginx',
      0,
      'map $http_origin $ok {\n  default "";\n  "https://www.example" $http_origin;',
      {},
    ],
    ['nginx', 0, 'map $http_origin $ok { default 0; "https://www.example" 1;', undefined],
    [
      'nginx',
      1,
      'if ($http_origin ~ "^https://www\\.example$") { set $ok $http_origin; }',
      { variable: '$ok' },
    ],
    ['nginx', 1, 'if ($http_origin ~ "^https://www\\.example$") { set $ok 1; }', undefined],
    ['apache', 0, 'SetEnvIf Origin "^https://www\\.example$" OK=$0', { variable: 'OK' }],
    ['apache', 0, 'SetEnvIf Origin "^https://www\\.example$" OK', undefined],
    ['apache', 0, 'SetEnvIf User-Agent x OK=$0', undefined],
    [
      'apache',
      1,
      'RewriteCond %{HTTP:Origin} ^(https://www\\.example)$\nRewriteRule ^ - [E=OK:%1]',
      { variable: 'OK' },
    ],
    ['apache', 1, 'RewriteCond %{HTTP_HOST} ^(x)$\nRewriteRule ^ - [E=OK:%1]', undefined],
  ] as const)('%s finds it, block %i: %s', (server, at, text, groups) => {
    const edit = listOf(server).blocks[at]?.edit;
    const pattern = edit?.how === 'extend' ? edit.pattern : '';
    const found = new RegExp(pattern, 'im').exec(text);
    expect(found && { ...found.groups }).toEqual(groups ?? null);
  });
});
