import { runInNewContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import type { HopRow } from '../../diagnosis/testing.ts';
import { answer } from '../../diagnosis/testing.ts';
import { note } from '../note.ts';
import type { PlanOptions } from '../policy/options.ts';
import { policyOf } from '../policy/policy.ts';
import { subjectOf } from '../policy/subject.ts';
import type { Quoted } from '../quoting/quoted.ts';
import { config } from '../quoting/quoted.ts';
import { entryOf } from '../testing.ts';
import type { OptionNames } from './cors-options.ts';
import { CORS_NAMES, corsOptions } from './cors-options.ts';
import { jsCheck, jsListWay } from './javascript-ways.ts';
import { pyCheck, pyListWay } from './python.ts';
import { rackCorsLines, rackListWay, rbCheck } from './rack.ts';
import { canExtend } from './ways.ts';

const PAGE = 'https://app.example';
const B = 'https://b.example';
const PUT: HopRow = {
  method: 'PUT',
  url: 'https://api.example/v1/items',
  asked: { 'Access-Control-Request-Headers': 'x-a,x-b' },
  preflight: answer(405),
};
const GET: HopRow = { ...PUT, method: 'GET', asked: {}, preflight: answer(405) };
const policy = (row: HopRow, options: PlanOptions = {}) =>
  policyOf([subjectOf(entryOf(row))], { credentials: false, ...options }).policy;

/** What a package is given: the lines are the inside of an object. */
const given = (options: PlanOptions, row = PUT, names: OptionNames = CORS_NAMES, origin?: Quoted) =>
  JSON.parse(
    JSON.stringify(
      runInNewContext(`({${corsOptions(policy(row, options), names, origin).join('\n')}})`),
    ),
  ) as unknown;

describe('the options of JavaScript’s CORS packages', () => {
  const usual = { origin: [PAGE], methods: ['PUT'], allowedHeaders: ['x-a', 'x-b'] };

  it('are these origins, their methods and headers, and nothing more', () => {
    expect(given({})).toEqual(usual);
    expect(given({}, GET)).toEqual({ origin: [PAGE], methods: ['GET'] });
    expect(given({ addOrigins: [B] })).toEqual({ ...usual, origin: [PAGE, B] });
  });

  it('are more where more is wanted', () => {
    expect(given({ credentials: true })).toEqual({ ...usual, credentials: true });
    const exposedHeaders = ['X-Total', 'ETag'];
    expect(given({ exposedHeaders })).toEqual({ ...usual, exposedHeaders });
    expect(given({ publicData: true })).toEqual({ ...usual, origin: '*' });
  });

  it('are called as the package calls them, with an origin of its own kind', () => {
    const names = {
      methods: config`allowMethods`,
      headers: config`allowHeaders`,
      exposed: config`exposeHeaders`,
    };
    const options = { exposedHeaders: ['X-Total'] };
    expect(given(options, PUT, names, config`'mine'`)).toEqual({
      origin: 'mine',
      allowMethods: ['PUT'],
      allowHeaders: ['x-a', 'x-b'],
      exposeHeaders: ['X-Total'],
    });
  });
});

const lines = (options: PlanOptions = {}, row = PUT) =>
  rackCorsLines(policy(row, options), config`use Rack::Cors`);

describe('a block of rack-cors', () => {
  it('allows these origins to do these things at this address', () => {
    expect(lines()).toEqual([
      'use Rack::Cors do',
      '  allow do',
      `    origins "${PAGE}"`,
      '    resource "/v1/items", methods: [:put], headers: ["x-a", "x-b"]',
      '  end',
      'end',
    ]);
  });

  it.each<[string, PlanOptions, string]>([
    ['origins', { addOrigins: [B] }, `origins "${PAGE}", "${B}"`],
    ['everybody', { publicData: true }, 'origins "*"'],
    [
      'headers to be read',
      { exposedHeaders: ['X-Total', 'ETag'] },
      ', expose: ["X-Total", "ETag"]',
    ],
    ['credentials', { credentials: true }, ', credentials: true'],
    ['a folder', { scope: 'folder' }, 'resource "/v1/*", '],
    ['a site', { scope: 'site' }, 'resource "*", '],
  ])('says so of %s, and only where it is so', (_, options, part) => {
    expect(lines(options).join('\n')).toContain(part);
    expect(lines().join('\n')).not.toContain(part);
  });

  it('names each address, and methods as Ruby writes them', () => {
    const moved: HopRow = {
      method: 'M-SEARCH',
      url: 'https://api.example/v1',
      preflight: answer(301, { Location: '/v1/' }),
    };
    const kept = { 'Access-Control-Allow-Origin': '*', 'Access-Control-Allow-Methods': 'DELETE' };
    expect(lines({}, { ...PUT, preflight: answer(204, kept) })[3]).toContain(
      'methods: [:put, :delete],',
    );
    const resources = lines({}, moved).filter((line) => line.includes('resource'));
    const rest = 'methods: [:"m-search"], headers: []';
    expect(resources).toEqual([`    resource "/v1", ${rest}`, `    resource "/v1/", ${rest}`]);
  });
});

describe('one more entry in a list that is there', () => {
  const two = policy(PUT, { addOrigins: [B] });
  const place = note('express-place-list');
  const js = jsListWay(two, 'app.js', place);
  const py = pyListWay(two, 'app.py', { line: 'origins = [', pattern: '^origins = \\[' }, place);
  const rb = rackListWay(two, 'config.ru', place);

  it.each([
    ['JavaScript', js, 'app.js', `'${PAGE}', '${B}', `],
    ['Python', py, 'app.py', `"${PAGE}", "${B}", `],
    ['Ruby', rb, 'config.ru', `"${PAGE}", "${B}", `],
  ])('stands before the others, with what parts it from them: %s', (_, way, file, code) => {
    expect(way.blocks).toEqual([
      {
        context: 'file',
        file,
        code,
        edit: expect.objectContaining({ how: 'extend', isEntry: true }),
      },
    ]);
    expect(way.placement).toEqual([place, { id: 'list-same-rights', vars: {} }]);
    expect(way.apply.map(({ purpose }) => purpose.id)).toEqual(['apply-restart']);
  });

  it.each([
    [
      js,
      '  origin: [\n',
      "app.use(cors({origin:['https://a.example']",
      'originals: [',
      'origin = [',
    ],
    [
      jsListWay(two, 'a.js', place, 'allowed'),
      'allowed: [',
      'allowed:[',
      'origin: [',
      'disallowed: [',
    ],
    [rb, 'origins "a"', '    origins("a")', 'originals "a"', '# origins "a"'],
  ])('is looked for where it may stand', (way, one, other, not, nor) => {
    const [block] = way.blocks;
    const { edit } = block ?? {};
    if (edit?.how !== 'extend') throw new Error('nothing to extend');
    const pattern = new RegExp(edit.pattern, 'im');
    expect([one, other, not, nor].map((text) => pattern.test(text))).toEqual([
      true,
      true,
      false,
      false,
    ]);
    expect(edit.pattern).toContain(edit.line.split(/\W/)[0]);
  });

  it('is checked with the language’s own program', () => {
    const checks = [jsCheck('a.js'), pyCheck('a.py'), rbCheck('a.rb')];
    expect(checks.map(({ code }) => code)).toEqual([
      'node --check a.js',
      'python3 -m py_compile a.py',
      'ruby -c a.rb',
    ]);
    expect(new Set(checks.map(({ purpose }) => purpose.id))).toEqual(new Set(['apply-restart']));
    expect([js, py, rb].map(({ apply }) => apply[0]?.code)).toEqual([
      'node --check app.js',
      'python3 -m py_compile app.py',
      'ruby -c config.ru',
    ]);
  });

  it('is none for everybody, and none where everybody is let in', () => {
    expect(canExtend(policy(PUT))).toBe(true);
    expect(canExtend(policy(PUT, { publicData: true }))).toBe(false);
    expect(canExtend(policy(PUT, { existing: 'public' }))).toBe(false);
  });
});
