import { describe, expect, it } from 'vitest';
import type { HopRow } from '../../diagnosis/testing.ts';
import { answer } from '../../diagnosis/testing.ts';
import type { PlanOptions } from '../policy/options.ts';
import type { Policy } from '../policy/policy.ts';
import { policyOf } from '../policy/policy.ts';
import { subjectOf } from '../policy/subject.ts';
import type { Quoted } from '../quoting/quoted.ts';
import { config } from '../quoting/quoted.ts';
import { entryOf } from '../testing.ts';
import { goLines } from './go.ts';
import {
  asgiLines,
  dictionaryLines,
  isElsewhere,
  pyIndented,
  pyQuestionLines,
  REQUEST,
  wsgiLines,
} from './python.ts';
import { rackLines } from './rack.ts';

/**
 * What any program of a language must be, so that a line that is lost or a block that is left open is
 * seen without running it. What the lines do is seen in test/stacks, where they run.
 */
interface Language {
  readonly lines: (policy: Policy) => readonly Quoted[];
  /** How deep each line must stand, and with what. */
  readonly indent: string;
  readonly depths: (lines: readonly string[]) => readonly number[];
  /** Names that the lines bind: as lists, `a, b`. */
  readonly binds: readonly RegExp[];
  /** Hands the request on: how often for an address, and for a whole site. */
  readonly passes: readonly [RegExp, number, number];
  /** Whether the lines can answer a preflight themselves. */
  readonly answers: boolean;
  /** Words of the language, its library, and what is called by others. */
  readonly words: string;
}

/** A line that ends in a colon opens a block; whatever stands less deep ends it. */
function pythonDepths(lines: readonly string[]): number[] {
  let allowed = 0;
  return lines.map((line) => {
    const depth = /^ */.exec(line)?.[0].length ?? 0;
    const wasOpened = allowed < 0;
    const most = Math.abs(allowed);
    const fits = wasOpened ? depth === most : depth <= most;
    allowed = line.endsWith(':') ? -(depth + 4) : depth;
    return fits ? depth / 4 : -1;
  });
}

function counted(opens: RegExp, closes: RegExp) {
  return (lines: readonly string[]): number[] => {
    let depth = 0;
    return lines.map((line) => {
      if (closes.test(line)) depth -= 1;
      const here = depth;
      if (opens.test(line)) depth += 1;
      return here;
    });
  };
}

const PYTHON = {
  indent: '    ',
  depths: pythonDepths,
  binds: [
    /^\s*(?:async )?def \w+\((?:self, )?(.*)\):$/,
    /^\s*(?:async )?def (\w+)\(/,
    /^\s*(\w+) \+?= /,
    /^\s*(self\.\w+) = /,
    /\bfor (\w+) in /,
    /^class (\w+):$/,
  ],
  words:
    'and any async await b class def dict else for headers if in list None not or return self __init__ __call__ run',
};

const LANGUAGES: Readonly<Record<string, Language>> = {
  Go: {
    lines: goLines,
    indent: '\t',
    depths: counted(/\{$/, /^\s*\}/),
    binds: [
      /^\s*((?:\w+, )*\w+) := /,
      /(?:if|for) ((?:\w+, )*\w+) := /,
      /^func (corsFor\w+)/,
      /^func (?:\(\w+ \*\w+\) )?\w+\((\w+ [\w[\]]+)\)/,
      /^func \((\w+) \*/,
      /func\((\w+) http/,
      /func\(\w+ http, (\w+) \*http\)/,
      /^\t(set|done) +\w/,
      /^type (\w+) struct/,
    ],
    passes: [/next\.ServeHTTP\(\w+, r\)\n/g, 3, 2],
    answers: true,
    words:
      'bool byte error for func http if int len return string struct type true ResponseWriter WriteHeader Write Flush Unwrap',
  },
  Rack: {
    lines: rackLines,
    indent: '  ',
    depths: counted(/^\s*(?:class|def|if) /, /^\s*end$/),
    binds: [
      /^\s*def \w+\((\w+)\)$/,
      /^\s*((?:\w+, )*\w+) = /,
      /^\s*(@\w+) = /,
      /\|(\w+)(?:, _)?\|/,
      /^class (\w+)/,
    ],
    passes: [/@app\.call\(env\)/g, 2, 1],
    answers: true,
    words: 'call class def end if initialize return unless _',
  },
  WSGI: { ...PYTHON, lines: wsgiLines, passes: [/return self\.app\(/g, 2, 1], answers: true },
  ASGI: { ...PYTHON, lines: asgiLines, passes: [/return await self\.app\(/g, 2, 2], answers: true },
  'Python with a dictionary': {
    ...PYTHON,
    passes: [/return/g, 1, 0],
    answers: false,
    lines: (policy) => [
      config`def run(request, headers):`,
      ...pyIndented([
        ...(policy.scope.kind === 'site'
          ? []
          : [config`if ${isElsewhere(policy, REQUEST.path)}:`, config`    return`]),
        ...pyQuestionLines(policy, REQUEST),
        ...dictionaryLines(policy),
      ]),
    ],
  },
};

const B = 'https://b.example';
const URL = 'https://api.example/v1/items';
const GET: HopRow = { url: URL, actual: answer(200) };
const KEPT = { 'Access-Control-Allow-Origin': '*', 'Access-Control-Allow-Methods': 'DELETE' };
const ADD: HopRow = {
  url: URL,
  method: 'PUT',
  asked: { 'Access-Control-Request-Headers': 'x-a,x-b' },
  preflight: answer(204, KEPT),
  actual: answer(200),
};
const TAKE: HopRow = { ...ADD, preflight: answer(405) };
const OTHERS = { 'Access-Control-Allow-Origin': B, 'Access-Control-Allow-Credentials': 'true' };
const MOVED: HopRow = { url: URL, actual: answer(301, { Location: '/v1/items/' }) };

const policy = (row: HopRow, options: PlanOptions = {}) =>
  policyOf([subjectOf(entryOf(row))], { credentials: false, ...options }).policy;

/** Each policy for which some line stands or falls. */
const POLICIES: Readonly<Record<string, Policy>> = {
  'a plain request': policy(GET),
  'a preflight that lacks headers': policy(ADD),
  'a preflight that is refused': policy(TAKE),
  'no headers asked for': policy({ url: URL, method: 'PUT', preflight: answer(405) }),
  'several origins': policy(TAKE, { addOrigins: [B] }),
  credentials: policy(TAKE, { credentials: true }),
  'credentials of others': policy({ url: URL, actual: answer(200, OTHERS) }),
  'headers to be read': policy(GET, { exposedHeaders: ['X-Total', 'ETag'] }),
  everybody: policy(TAKE, { publicData: true }),
  'two addresses': policy(MOVED),
  'a folder': policy(GET, { scope: 'folder' }),
  'the site': policy(TAKE, { scope: 'site' }),
};

const named = (name: string): Policy => {
  const found = POLICIES[name];
  if (found === undefined) throw new Error(name);
  return found;
};

/** Without what stands between quotation marks or slashes and what belongs to something else's name. */
const unquoted = (line: string) => line.replace(/\bb"[^"]*"|"[^"]*"|\/\S*\/i/g, '0');
const bare = (line: string) => unquoted(line).replace(/(?<!self)\.[a-z_]\w*[?!]?/gi, '');

describe.each(Object.entries(LANGUAGES))('%s', (_, language) => {
  const { lines, indent, depths, binds, words, answers } = language;
  const text = (name: string) => lines(named(name)).join('\n');
  const times = (name: string, pattern: RegExp) => text(name).match(pattern)?.length ?? 0;
  const headers = (name: string) =>
    new Set(
      text(name)
        .toLowerCase()
        .match(/access-control-(?:allow|expose)-\w+/g),
    );
  const ORIGIN = 'access-control-allow-origin';
  const CREDENTIALS = 'access-control-allow-credentials';
  const LISTS = ['access-control-allow-methods', 'access-control-allow-headers'];

  it.each(Object.keys(POLICIES))('closes what it opens, each line at its depth: %s', (name) => {
    const all = text(name).split('\n');
    const filled = all.filter((line) => line !== '');
    const expected = depths(filled).map(
      (depth, at) => `${indent.repeat(depth)}${filled[at]?.trim()}`,
    );
    expect(filled).toEqual(expected);
    expect(depths([...filled, 'x']).at(-1)).toBe(0);
    // Only in Go a bracket is closed on another line.
    const open = filled.filter((line) => balance(bare(line)).some((more) => more !== 0));
    expect(indent === '\t' ? [] : open).toEqual([]);
    expect(balance(bare(filled.join('\n')))).toEqual([0, 0, 0]);
    // Blank lines stand alone, and neither first nor last.
    expect(text(name)).not.toMatch(/^\n|\n\n\n|\n$/);
  });

  it.each(Object.keys(POLICIES))(
    'uses no name that it does not bind, and binds none in vain: %s',
    (name) => {
      const all = text(name).split('\n').map(bare);
      const bound = all.flatMap((line) =>
        binds.flatMap((pattern) =>
          (pattern.exec(line)?.[1] ?? '').split(', ').map((one) => one.split(/[ =]/)[0] ?? ''),
        ),
      );
      const known = new Set([...bound, ...words.split(' ')]);
      const used = all.flatMap((line) => line.match(/(?:self\.|@|\b)[a-z_]\w*/gi) ?? []);
      expect(used.filter((word) => !known.has(word))).toEqual([]);
      const uses = unquoted(text(name));
      const once = [...new Set(bound)].filter((word) => {
        const count = uses.split(new RegExp(`(?<![\\w@])${word}(?!\\w)`)).length - 1;
        return word !== '' && count < 2 && !/^(?:[cC]ors|run|__)/.test(word);
      });
      expect(once).toEqual([]);
    },
  );

  it('speaks of the headers that the policy needs, and of no other', () => {
    expect(headers('a plain request')).toEqual(new Set([ORIGIN]));
    expect(headers('a preflight that lacks headers')).toEqual(new Set([ORIGIN, ...LISTS]));
    expect(headers('a preflight that is refused')).toEqual(new Set([ORIGIN, ...LISTS]));
    expect(headers('credentials')).toEqual(new Set([ORIGIN, CREDENTIALS, ...LISTS]));
    expect(headers('credentials of others')).toEqual(new Set([ORIGIN, CREDENTIALS]));
    expect(headers('headers to be read')).toEqual(
      new Set([ORIGIN, 'access-control-expose-headers']),
    );
  });

  it('says each value as a list that browsers read', () => {
    expect(text('a preflight that lacks headers')).toContain('"PUT, DELETE"');
    expect(text('a preflight that is refused')).toContain('"x-a, x-b"');
    expect(text('headers to be read')).toContain('"X-Total, ETag"');
    expect(text('credentials')).toContain('"true"');
    expect(text('credentials of others')).not.toContain('"true"');
    expect(text('everybody')).toContain('"*"');
    expect(text('a preflight that is refused')).not.toContain('"*"');
  });

  it('names whom it lets in, and what they may send', () => {
    const both = text('several origins');
    expect(both).toMatch(/"https:\/\/app\.example"(?:, | \|\| origin == )"https:\/\/b\.example"/);
    expect(both).toMatch(/(?:asked == |\[)"PUT"/);
    expect(text('a plain request')).not.toContain('"GET"');
    expect(text('everybody')).toContain('"https://app.example"');
  });

  it('holds for the addresses of the policy', () => {
    expect(text('two addresses')).toMatch(/"\/v1\/items"(?:, | \|\| path == )"\/v1\/items\/"/);
    expect(text('a plain request')).toContain('"/v1/items"');
    expect(text('a folder')).toContain('"/v1/"');
    expect(text('a folder')).not.toContain('items');
    expect(text('a folder')).toMatch(/"\.\."|\\\.\\\./);
    expect(text('the site')).not.toMatch(/\bpath\b|PATH_INFO/);
  });

  it('answers itself only the preflights that are refused, and passes on all else', () => {
    const [passes, atAddress, atSite] = language.passes;
    const own = /\b204\b|StatusNoContent/g;
    expect(times('a preflight that is refused', own)).toBe(answers ? 1 : 0);
    expect(times('a preflight that lacks headers', own)).toBe(0);
    expect(times('a plain request', own)).toBe(0);
    expect(times('a plain request', passes)).toBe(atAddress);
    expect(times('the site', passes)).toBe(atSite);
  });

  it('says to caches that origins are told apart, for whomever', () => {
    const varies = text('a plain request').toLowerCase();
    expect(varies).toMatch(/vary.*"origin"/);
  });
});

/** How many more opened than closed: round, square, curly. */
function balance(line: string): number[] {
  return ['()', '[]', '{}'].map(
    ([open = '', close = '']) => line.split(open).length - line.split(close).length,
  );
}
