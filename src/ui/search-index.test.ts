import { array, assert, constantFrom, nat, property, string, tuple } from 'fast-check';
import { expect, it } from 'vitest';
import type { Entry } from '../diagnosis/index.ts';
import { filterEntries } from './filter.ts';
import { lettersOf } from './letters.ts';
import type { SearchText } from './search-index.ts';
import { SearchIndex } from './search-index.ts';
import { entryOf } from './testing.ts';

/** Few characters, so that words meet texts: the ends of each word of bits, and what has no bit. */
const unit = constantFrom('a', 'b', 's', '0', '9', '@', '_', '/', '\u{7f}', 'é', '’', '\u{1f512}');
const word = string({ unit, minLength: 1, maxLength: 3 });
const texts = array(tuple(string({ unit, maxLength: 8 }), string({ unit, maxLength: 3 })));
const terms = array(tuple(constantFrom('', '-'), constantFrom('', 'host:'), word), {
  minLength: 1,
  maxLength: 3,
});

function textsOf(all: readonly (readonly [string, string])[]): Map<Entry, SearchText> {
  const rest = { reason: '', method: '', outcome: '', status: '', type: '' };
  return new Map(
    all.map(([text, host]) => [entryOf(), { ...rest, text, host, letters: lettersOf(text) }]),
  );
}

it('finds what reading every text finds, however much of it was taken in before', () => {
  assert(
    property(texts, terms, nat(10), (all, words, steps) => {
      const known = textsOf(all);
      const index = new SearchIndex([...known.keys()], (entry) => known.get(entry) as SearchText);
      for (let step = 0; step < steps; step += 1) index.advance();
      const read = [...known].filter(([, { text, host }]) =>
        words.every(([sign, name, wanted]) => {
          const isIn = (name === '' ? text : host).includes(wanted);
          return isIn === (sign === '');
        }),
      );
      const found = filterEntries(words.map((parts) => parts.join('')).join(' '), index);
      expect(found).toEqual(read.map(([entry]) => entry));
    }),
    { numRuns: 1000 },
  );
});

it('asks for each text once, and for none while there is no term', () => {
  const entries = [entryOf(), entryOf()];
  const asked: Entry[] = [];
  const [text] = textsOf([['a', '']]).values();
  const index = new SearchIndex(entries, (entry) => {
    asked.push(entry);
    return text as SearchText;
  });
  expect(filterEntries(' ', index)).toBe(entries);
  expect(asked).toEqual([]);
  expect(filterEntries('a', index)).toEqual(entries);
  expect(filterEntries('b', index)).toEqual([]);
  expect(asked).toEqual(entries);
});
