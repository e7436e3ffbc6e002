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
import { goLines, goStrings } from './go.ts';
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
  /** Name and value of a header that is set, and a list of those that are taken out. */
  readonly sets: RegExp;
  readonly removes: RegExp;
  /** Lines that leave everything in its place take out what they set, first. */
  readonly replaces: boolean;
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

/** A list of pairs, in text or in bytes. */
const PAIRS = {
  sets: /\(b?"([a-z-]+)", (b?"[^"]*"|origin(?:\.encode\("latin-1"\))?)\)/g,
  removes: /not in \[(.*)\]\]$/gm,
  replaces: true,
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
    sets: /h\.(?:Set|Add)\("([A-Z][\w-]+)", (.+?)\)$/gm,
    removes: /h\.Del\((.*)\)$/gm,
    replaces: false,
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
    sets: /headers\["([\w-]+)"\] = ("[^"]*"|origin)/g,
    removes: /\[(.*)\]\.include\?\(name\.downcase\)/g,
    replaces: true,
    passes: [/@app\.call\(env\)/g, 2, 1],
    answers: true,
    words: 'call class def end if initialize return unless _',
  },
  WSGI: {
    ...PYTHON,
    ...PAIRS,
    lines: wsgiLines,
    passes: [/return self\.app\(/g, 2, 1],
    answers: true,
  },
  ASGI: {
    ...PYTHON,
    ...PAIRS,
    lines: asgiLines,
    passes: [/return await self\.app\(/g, 2, 2],
    answers: true,
  },
  'Python with a dictionary': {
    ...PYTHON,
    sets: /headers(?:\.add\(|\[)"([\w-]+)"(?:, |\] = )(.+?)\)?$/gm,
    removes: /headers\.pop\((.*), None\)$/gm,
    replaces: false,
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

  /** Header and value, as often as it is set. */
  const set = (name: string) =>
    [...text(name).matchAll(language.sets)].map(([, header = '', value = '']) => {
      const plain = value.replace(/^b|\.encode.*$/g, '');
      return `${header.toLowerCase()}: ${plain}`;
    });
  const told = (name: string) =>
    set(name).filter((one) => /^access-control-(?:allow|expose)/.test(one));
  const replaced = (...names: string[]) => (language.replaces ? names : []);
  const removed = (name: string) =>
    [...text(name).matchAll(language.removes)].flatMap(([, list = '']) =>
      [...list.toLowerCase().matchAll(/"([^"]*)"/g)].map(([, one]) => one),
    );

  it('sets each header to what the policy says', () => {
    const mine = `${ORIGIN}: origin`;
    const lists = [`${LISTS[0]}: "PUT"`, `${LISTS[1]}: "x-a, x-b"`];
    expect(told('a plain request')).toEqual([mine]);
    expect(told('a preflight that lacks headers')).toEqual([
      mine,
      `${LISTS[0]}: "PUT, DELETE"`,
      lists[1],
    ]);
    expect(told('credentials')).toEqual([mine, `${CREDENTIALS}: "true"`, ...lists]);
    expect(told('no headers asked for')).toEqual([mine, lists[0]]);
    // These origins in any case; others where nothing else is said.
    const everybody = `${ORIGIN}: "*"`;
    expect(new Set(told('everybody'))).toEqual(new Set([everybody, ...lists]));
    expect(told('everybody').filter((one) => one === everybody)).toHaveLength(2);
  });

  it('takes out what would stand beside it or count for these origins', () => {
    expect(removed('a plain request')).toEqual(replaced(ORIGIN));
    expect(removed('credentials')).toEqual(replaced(ORIGIN, CREDENTIALS, ...LISTS));
    expect(removed('credentials of others')).toEqual([...replaced(ORIGIN), CREDENTIALS]);
    expect(removed('a preflight that is refused')).toEqual(replaced(ORIGIN, ...LISTS));
  });

  it('is about no preflight where none failed, and about this origin’s alone', () => {
    expect(times('a plain request', /(?:!|not )(?:is_)?preflight$/gm)).toBe(1);
    expect(
      times('a preflight that is refused', /\(?(?:!|not )(?:is_)?preflight (?:\|\||or) /g),
    ).toBe(1);
    expect(
      times('a preflight that is refused', /\b(?:is_)?ours (?:&&|and) (?:is_)?preflight\b/g),
    ).toBe(answers ? 2 : 1);
  });

  it('has a name of its own, and no blank at the end of a line', () => {
    const { mark } = named('a plain request');
    expect(text('a plain request').includes(mark)).toBe(answers);
    for (const name of Object.keys(POLICIES)) expect(text(name)).not.toMatch(/[ \t]$/m);
  });

  it('parts what stands beside each other', () => {
    for (const name of Object.keys(POLICIES)) {
      expect(text(name)).not.toMatch(/\)\(b?"|[a-z]"b?"[a-z]/i);
    }
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

/** All on one line, with one blank between. */
const flat = (lines: readonly Quoted[]) => lines.join(' ').replace(/\s+/g, ' ');

describe('what is read of a request', () => {
  it.each([
    [wsgiLines, 'environ.get("HTTP_ORIGIN", "")', '"HTTP_ACCESS_CONTROL_REQUEST_METHOD"'],
    [asgiLines, 'sent.get(b"origin", b"")', 'b"access-control-request-method"'],
    [goLines, 'r.Header.Get("Origin")', 'r.Header.Get("Access-Control-Request-Method")'],
    [rackLines, 'env["HTTP_ORIGIN"]', 'env["HTTP_ACCESS_CONTROL_REQUEST_METHOD"]'],
  ])(
    'are the origin and the method of the preflight, as they are called there',
    (lines, ...all) => {
      const text = lines(named('a plain request')).join('\n');
      for (const one of all) expect(text).toContain(one);
    },
  );

  it('is in Go a path as it was sent, where dots may be written in two ways', () => {
    const text = flat(goLines(named('a folder')));
    for (const dot of ['".."', '"%2e"', '"%2E"']) expect(text).toContain(dot);
    expect(goStrings(named('several origins').readers)).toBe(
      '[]string{"https://app.example", "https://b.example"}',
    );
  });
});

describe('the moment at which headers are set', () => {
  it('is in Go when the status goes out, once', () => {
    const lines = flat(goLines(named('a preflight that is refused')));
    expect(lines).toMatch(/ struct \{ http\.ResponseWriter set func\(http\.Header\) done bool \}/);
    expect(lines).toContain(
      'if !w.done { w.done = true w.set(w.Header()) } w.ResponseWriter.WriteHeader(status) }',
    );
    expect(lines).toContain('if !w.done { w.WriteHeader(http.StatusOK) } return w.Res');
    expect(lines).toContain(
      'next.ServeHTTP(own, r) if !own.done { own.WriteHeader(http.StatusOK) }',
    );
    expect(lines.match(/next\.ServeHTTP\(w, r\) return \}/g)).toHaveLength(2);
    expect(lines).toContain('own.WriteHeader(http.StatusNoContent) return }');
    expect(lines).toContain(
      'if flusher, ok := w.ResponseWriter.(http.Flusher); ok { flusher.Flush() }',
    );
  });

  it('is in Python for everybody else where nothing else says who may read', () => {
    expect(flat(wsgiLines(named('everybody')))).toContain(
      'if not any(h[0].lower() == "access-control-allow-origin" for h in headers): headers = [*headers, ("access-control-allow-origin", "*")]',
    );
  });

  it('is in Python with one more Vary where none names Origin', () => {
    expect(flat(wsgiLines(named('a plain request')))).toContain(
      'if not any(h[0].lower() == "vary" and "origin" in h[1].lower().replace(" ", "").split(",") for h in headers): headers = [*headers, ("vary", "Origin")]',
    );
  });

  it('is in WSGI when the program starts its response', () => {
    const lines = flat(wsgiLines(named('a preflight that is refused')));
    expect(lines).toContain('return start_response(status, headers, exc_info)');
    expect(lines).toContain(
      'start("204 No Content", []) return [] return self.app(environ, start)',
    );
  });

  it('is in ASGI with the first message, which is passed on like all others', () => {
    const lines = flat(asgiLines(named('a preflight that is refused')));
    expect(lines).toContain('headers = list(message.get("headers", [])) if is_ours:');
    expect(lines).toContain('message = {**message, "headers": headers} await send(message)');
    expect(lines).toMatch(
      /send_ours\(\{"type": "http\.response\.start", "status": 204, "headers": \[\]\}\)/,
    );
    expect(lines).toContain('send_ours({"type": "http.response.body", "body": b""})');
  });

  it('is in Rack after the program, on headers that may be changed', () => {
    const lines = flat(rackLines(named('everybody')));
    expect(lines).toContain('headers = headers.to_h.dup told =');
    expect(lines).toContain('headers["access-control-allow-origin"] = "*" unless told');
    expect(lines).toContain('[status, headers, body] end end');
  });
});

/** How many more opened than closed: round, square, curly. */
function balance(line: string): number[] {
  return ['()', '[]', '{}'].map(
    ([open = '', close = '']) => line.split(open).length - line.split(close).length,
  );
}
