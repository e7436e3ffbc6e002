import { describe, expect, it } from 'vitest';
import { filterEntries, parseFilter } from './filter.ts';
import { SearchIndex } from './search-index.ts';
import { searchText } from './search-text.ts';
import { entryOf } from './testing.ts';
import '../../test/languages.ts';

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
