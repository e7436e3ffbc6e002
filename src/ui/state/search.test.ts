import '../../../test/languages.ts';
import { array, assert, constantFrom, nat, property, string, tuple } from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Entry } from '../../diagnosis/index.ts';
import type { SearchText } from './search.ts';
import { filterEntries, lettersOf, parseFilter, SearchIndex, searchText } from './search.ts';
import { entryOf } from './testing.ts';

const cart = entryOf({
  id: 'cart',
  url: 'https://api.example/cart?host=shop',
  method: 'PUT',
  outcome: 'blocked',
  findings: [{ reason: 'CORSMissingAllowOrigin' }],
});
const user = entryOf({ id: 'user', url: 'https://id.example/user' });

const BOTH = [cart, user];

const kept = (query: string, locale: 'en' | 'fr' = 'en') =>
  filterEntries(query, new SearchIndex(BOTH, (entry) => searchText(entry, locale))).map(
    ({ exchange }) => exchange.id,
  );

describe('filterEntries', () => {
  it.each([
    ['', ['cart', 'user']],
    ['  ', ['cart', 'user']],
    ['CART', ['cart']],
    ['-cart', ['user']],
    ['api -put', []],
    ['put cart', ['cart']],
    ['put user', []],
    ['-', ['cart', 'user']],
    ['host:api', ['cart']],
    ['host:shop', []],
    ['domain:example', ['cart', 'user']],
    ['-host:api', ['user']],
    ['method:put', ['cart']],
    ['method:get', ['user']],
    ['reason:missingalloworigin', ['cart']],
    ['-reason:cors', ['user']],
    ['outcome:blocked', ['cart']],
    ['-outcome:blocked', ['user']],
    ['status:200 method:GET', ['user']],
    ['type:xhr', ['cart', 'user']],
    ['host:', ['cart', 'user']],
    ['-host:', ['cart', 'user']],
    ['https://id', ['user']],
    ['nothing:such', []],
  ])('%j keeps %j', (query, ids) => expect(kept(query)).toEqual(ids));

  it('is understood in French as well', () => {
    expect(kept('résultat:bloquée -méthode:get', 'fr')).toEqual(['cart']);
    expect(kept('raison:CORSMissingAllowOrigin', 'fr')).toEqual(['cart']);
  });
});

describe('parseFilter', () => {
  it('takes a dash inside a word as part of it', () => {
    expect(parseFilter('access-control')).toEqual([
      { field: 'text', text: 'access-control', negated: false },
    ]);
  });
});

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
