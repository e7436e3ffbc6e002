import type { Entry } from '../../diagnosis/index.ts';
import type { Locale } from '../../i18n/index.ts';
import { perLanguage } from '../../i18n/index.ts';
import { firstHop, parseUrl } from '../../model/index.ts';
import { entryTitle, methodOf, reasonIds, shortType, statusOf } from '../components/format.ts';
import { translate } from '../texts/translate.ts';

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

/** What a filter can look at by name. */
export type Field = 'text' | 'reason' | 'host' | 'method' | 'outcome' | 'status' | 'type';

/** What the filter looks through, of one entry; lower case. `text` holds the whole. */
export interface SearchText extends Readonly<Record<Field, string>> {
  /** Those that occur in `text`. */
  readonly letters: readonly number[];
}

/**
 * What the filter looks through, of many entries. Ten thousand texts lie all over the memory, and
 * reading each takes longer than all else that a letter typed costs; which letters occur in them
 * lies side by side.
 */
export class SearchIndex {
  readonly entries: readonly Entry[];
  readonly #textOf: (entry: Entry) => SearchText;
  readonly #texts: SearchText[] = [];
  readonly #letters: Uint32Array;

  constructor(entries: readonly Entry[], textOf: (entry: Entry) => SearchText) {
    this.entries = entries;
    this.#textOf = textOf;
    this.#letters = new Uint32Array(entries.length * WORDS);
  }

  /**
   * Takes in the next entry.
   *
   * @returns whether there was one
   */
  advance(): boolean {
    const index = this.#texts.length;
    const entry = this.entries[index];
    if (entry === undefined) return false;
    const text = this.#textOf(entry);
    this.#texts.push(text);
    this.#letters.set(text.letters, index * WORDS);
    return true;
  }

  /** Which entries contain a word, of those that have been taken in. */
  finder(field: Field, wanted: string): (index: number) => boolean {
    const reads = (index: number): boolean => this.#texts[index]?.[field].includes(wanted) ?? false;
    if (field !== 'text') return reads;
    const codes = codesOf(wanted);
    const may = (index: number): boolean => hasLetters(this.#letters, index * WORDS, codes);
    const isOneLetter = wanted.length === 1 && codes.length === 1;
    return isOneLetter ? may : (index) => may(index) && reads(index);
  }
}

/** Words of 32 bits in which each of the 128 ASCII characters has one. */
export const WORDS = 4;

const ASCII = 32 * WORDS;

/** Which ASCII characters occur in a text, one bit each. */
export function lettersOf(text: string): readonly number[] {
  const words = Array.from({ length: WORDS }, () => 0);
  for (const code of codesOf(text))
    words[code >>> 5] = (words[code >>> 5] ?? 0) | (1 << (code & 31));
  return words;
}

/** The ASCII characters of a text as numbers, each once. */
export function codesOf(text: string): number[] {
  const codes = new Set<number>();
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code < ASCII) codes.add(code);
  }
  return [...codes];
}

/** Do all these characters occur in the text whose letters stand `at` there? */
function hasLetters(words: Uint32Array, at: number, codes: readonly number[]): boolean {
  for (const code of codes) {
    if (((words[at + (code >>> 5)] ?? 0) & (1 << (code & 31))) === 0) return false;
  }
  return true;
}

/** A letter typed must not make ten thousand texts again. */
const KNOWN = perLanguage(() => new WeakMap<Entry, SearchText>());

/** What the filter looks through: everything that the row and the browser's console show. */
export function searchText(entry: Entry, locale: Locale): SearchText {
  const known = KNOWN[locale].get(entry);
  if (known !== undefined) return known;
  const fields = fieldsOf(entry, locale);
  KNOWN[locale].set(entry, fields);
  return fields;
}

function fieldsOf(entry: Entry, locale: Locale): SearchText {
  const { exchange, diagnosis } = entry;
  const { outcome } = diagnosis;
  const reason = [titleOf(entry, locale), reasonIds(diagnosis.findings)];
  const fields = {
    reason: lower([...reason, ...diagnosis.browserErrors]),
    host: lower([parseUrl(firstHop(exchange).url)?.host ?? '']),
    method: lower([methodOf(entry)]),
    outcome: lower([outcome, translate(locale, outcome)]),
    status: lower([statusOf(entry)]),
    type: lower([shortType(exchange.type)]),
  };
  const urls = lower(exchange.hops.map(({ url }) => url));
  const text = [urls, ...Object.values(fields)].join(' ');
  return { ...fields, text, letters: lettersOf(text) };
}

function lower(texts: readonly string[]): string {
  return texts.join(' ').toLowerCase();
}

/** A title that cannot be written costs that title: the filter finds the rest. */
function titleOf(entry: Entry, locale: Locale): string {
  try {
    return entryTitle(entry, locale) ?? '';
  } catch (error) {
    console.error(`Raison has no title for ${entry.exchange.id}`, error);
    return '';
  }
}
