import { assert, property } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { planFixes } from './plan.ts';
import type { PlanOptions } from './policy/options.ts';
import { textOf } from './testing.ts';
import type { Values } from './testing-hostile.ts';
import { HARMLESS, hostileEntry, values } from './testing-hostile.ts';

/** Every text of every server, and the commands to check it, by what it is. */
function textsOf(of: Values, options: PlanOptions): Map<string, string> {
  const { fixes, verify } = planFixes([hostileEntry(of)], options);
  return new Map([
    ...fixes.map((fix) => [`${fix.server} ${fix.variant}`, textOf(fix)] as const),
    ...verify.map(({ code }, at) => [`command ${at}`, code] as const),
  ]);
}

/** Has no text for an origin that it would refuse, or take for a pattern. */
const MAY_BE_MISSING = /^(?:ingress-nginx |flask list$)/;

/** Each text as a pattern: our own words exactly, and in the holes only what the law allows. */
const HOLES: readonly [RegExp, string][] = [
  [/https:\/\/api\\\.example\/zzpath/g, "(?:[!-&(-~]|'\\\\'')+"],
  [/https:\/\/(?:zzorigin|other)\\{1,3}\.example/g, '[A-Za-z0-9_.:/\\[\\]\\\\-]+'],
  [/ZZMETHOD/g, '[A-Za-z-]{1,20}'],
  [/:zzmethod/g, ':(?:[a-z]{1,20}|"[a-z-]{1,20}")'],
  [/zzheader/g, '[A-Za-z0-9_-]{1,64}'],
  [/\/zzpath(?:\\\(\\\?:\/\\\|\\\$\\\))?/g, '/[A-Za-z0-9._~/\\\\-]*(?:\\(\\?:/\\|\\$\\))?'],
  [/(?<=[cC]ors[A-Za-z_]*|handle_)\d[0-9a-z]*/g, '\\d[0-9a-z]{1,6}'],
];

/** A command repeats what was asked, in one quoted word a value: all but its own quote is literal there. */
const WORD = "(?:[^'\\n\\r]|'\\\\'')*";
const COMMAND_HOLES: readonly [RegExp, string][] = [
  [/https:\/\/api\\\.example\/zzpath/g, "(?:[!-&(-~]|'\\\\'')+"],
  // `Name;` is curl's way to send a header without a value.
  [/: (?:https:\/\/zzorigin\\\.example|ZZMETHOD|zzheader)/g, `(?:: ${WORD}|;)`],
  [/ZZMETHOD|zzheader/g, WORD],
];

function patternOf(text: string): RegExp {
  const literal = text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  const holes = text.startsWith('curl ') ? COMMAND_HOLES : HOLES;
  const holed = holes.reduce(
    (pattern, [hole, allowed]) => pattern.replace(hole, () => allowed),
    literal,
  );
  return new RegExp(`^${holed}$`);
}

/** An address, a folder and the root of a site differ in form; `;` cuts back to a folder. */
const PATHS = ['/zzpath', '/zzpath/', '/', '/zzpath/;', '/;'];

/**
 * Four hostile values an input, three rows; a third has no origin and so gets no text.
 * `npm run test:hostile` takes enough for 100,000 texts; mutation testing, which asks thousands of
 * times, a few.
 */
const RUNS = { all: 15_000, few: 10 }[process.env['HOSTILE'] ?? ''] ?? 800;

describe('values from the network', () => {
  it.each<[string, PlanOptions]>([
    ['one origin', { upstream: 'fastcgi' }],
    ['a list of origins', { addOrigins: ['https://other.example'] }],
    ['the whole site', { scope: 'site' }],
  ])(
    'change nothing but allow-listed bytes in their own places: %s',
    (_, options) => {
      const forms = PATHS.map((path) => {
        const texts = textsOf({ ...HARMLESS, path }, options);
        return new Map([...texts].map(([name, text]) => [name, patternOf(text)]));
      });
      const isForm = ([name, text]: readonly [string, string]) =>
        forms.some((form) => form.get(name)?.test(text));
      const wanted = [...(forms[0]?.keys() ?? [])].filter((name) => !MAY_BE_MISSING.test(name));
      assert(
        property(values, (given) => {
          if (given.origin === 'null') return textsOf(given, options).size === 0;
          const texts = textsOf(given, options);
          return wanted.every((name) => texts.has(name)) && [...texts].every(isForm);
        }),
        { numRuns: RUNS },
      );
    },
    10_000 + RUNS * 120,
  );

  it('are recognised where they stand', () => {
    for (const text of textsOf(HARMLESS, {}).values()) expect(text).toMatch(patternOf(text));
  });
});
