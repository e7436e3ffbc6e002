import type { Entry } from '../diagnosis/index.ts';
import type { Field, SearchIndex } from './search-index.ts';

/** One word of the filter; `-word` keeps what does not contain it. */
export interface Term {
  readonly field: Field;
  readonly text: string;
  readonly negated: boolean;
}

/** Names of fields as readers of DevTools in either language would write them. */
const FIELDS: ReadonlyMap<string, Field> = new Map([
  ['reason', 'reason'],
  ['raison', 'reason'],
  ['host', 'host'],
  ['domain', 'host'],
  ['hôte', 'host'],
  ['domaine', 'host'],
  ['method', 'method'],
  ['méthode', 'method'],
  ['outcome', 'outcome'],
  ['résultat', 'outcome'],
  ['status', 'status'],
  ['status-code', 'status'],
  ['statut', 'status'],
  ['type', 'type'],
]);

/**
 * Splits a filter into terms, as DevTools users write it: blanks part, a leading `-` negates,
 * `name:` looks at one thing only. Any other colon, as in `https://`, is part of the word; a name
 * without a value yet, as while typing, is no term.
 */
export function parseFilter(query: string): Term[] {
  const words = query.toLowerCase().split(/\s+/);
  return words.map(termOf).filter(({ text }) => text !== '');
}

function termOf(word: string): Term {
  const negated = word.startsWith('-');
  const positive = negated ? word.slice(1) : word;
  const colon = positive.indexOf(':');
  const field = FIELDS.get(positive.slice(0, Math.max(0, colon)));
  if (field === undefined) return { field: 'text', text: positive, negated };
  return { field, text: positive.slice(colon + 1), negated };
}

/** Entries that fulfil every term; the index is completed only when there is a term. */
export function filterEntries(query: string, index: SearchIndex): readonly Entry[] {
  const tests = parseFilter(query).map(({ field, text, negated }) => ({
    finds: index.finder(field, text),
    negated,
  }));
  if (tests.length === 0) return index.entries;
  while (index.advance());
  return index.entries.filter((_, at) => {
    for (const { finds, negated } of tests) if (finds(at) === negated) return false;
    return true;
  });
}
