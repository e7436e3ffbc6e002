import * as fc from 'fast-check';
import { expect } from 'vitest';
import { REPORT, SMALL, spoilt, useFully } from '../../formats/spoilt.ts';
import { target } from '../target.ts';
import { text } from './texts.ts';

const odd = fc.oneof(
  fc.constantFrom<unknown>(null, true, -1, 1e308, '', 'x', [], {}, [[]], { length: 9 }),
  fc.constantFrom<unknown>({ toString: 1, valueOf: 1 }, 'http://[', 'javascript:1', '…'),
  fc.constantFrom<unknown>('constructor', '__proto__', 'hasOwnProperty'),
  fc.jsonValue({ maxDepth: 3 }),
  text,
);

/** Keys with a meaning for careless code, which only text can carry. */
const KEYS = ['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty', 'log'];
const POISON = '{"polluted":"yes","log":{"entries":[]},"prototype":{"polluted":"yes"}}';

/** The same JSON with another key somewhere. */
function poisoned(json: string, key: string, at: number): string {
  const places = [...json.matchAll(/\{/g)].map(({ index }) => index + 1);
  const place = places[at % places.length] ?? 0;
  const comma = json.charAt(place) === '}' ? '' : ',';
  return `${json.slice(0, place)}"${key}":${POISON}${comma}${json.slice(place)}`;
}

const depth = fc.constantFrom(10, 1_000, 10_000, 30_000);
const nested = fc
  .tuple(depth, fc.constantFrom(['[', ']'], ['{"log":', '}']))
  .map(([deep, [open = '', close = '']]) => {
    return `${open.repeat(deep)}1${close.repeat(deep)}`;
  });
const file = fc.constantFrom(REPORT, ...SMALL);
const anything = fc.oneof(
  {
    weight: 12,
    arbitrary: fc.tuple(file, fc.integer({ min: 1, max: 900 }), odd).map((all) => spoilt(...all)),
  },
  {
    weight: 6,
    arbitrary: fc.tuple(file, fc.constantFrom(...KEYS), fc.nat()).map((all) => poisoned(...all)),
  },
  { weight: 6, arbitrary: fc.oneof(fc.json(), text) },
  // Cut off in the middle, as by a full disk.
  {
    weight: 2,
    arbitrary: fc.tuple(file, fc.nat()).map(([one, at]) => one.slice(0, at % one.length)),
  },
  { weight: 1, arbitrary: nested },
  {
    weight: 1,
    arbitrary: fc
      .tuple(nested, file, fc.nat())
      .map(([deep, one, at]) =>
        one.replace(/1/g, (digit, index: number) => (index > at % one.length ? digit : deep)),
      ),
  },
);

/** A file is opened or refused, never fatal, and leaves nothing behind. */
function examineFile(content: string): void {
  const kind = useFully(content);
  expect(['har', 'report', 'empty', 'too-big', 'no-json', 'unknown', 'version', 'wrong']).toContain(
    kind,
  );
  expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  expect(([] as unknown as Record<string, unknown>)['polluted']).toBeUndefined();
}

export const FILES = [target('opened files', 8, anything, examineFile)];
