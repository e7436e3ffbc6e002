import type { Entry } from '../diagnosis/index.ts';

/** What a filter can look at by name. */
export type Field = 'text' | 'reason' | 'host' | 'method' | 'outcome' | 'status' | 'type';

/** What the filter looks through, of one entry; lower case. `text` holds the whole. */
export type SearchText = Readonly<Record<Field, string>>;

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

/**
 * Entries that fulfil every term.
 *
 * @param texts those of the entries, in the same order; asked for only when there is a term
 */
export function filterEntries(
  entries: readonly Entry[],
  query: string,
  texts: () => readonly SearchText[],
): readonly Entry[] {
  const terms = parseFilter(query);
  if (terms.length === 0) return entries;
  const all = texts();
  return entries.filter((_, index) => fulfils(all[index], terms));
}

/** A loop: with a closure for each entry, the first letter would cost ten thousand of them. */
function fulfils(text: SearchText | undefined, terms: readonly Term[]): boolean {
  if (text === undefined) return false;
  for (const { field, text: wanted, negated } of terms) {
    if (text[field].includes(wanted) === negated) return false;
  }
  return true;
}
