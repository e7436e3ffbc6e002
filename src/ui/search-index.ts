import type { Entry } from '../diagnosis/index.ts';
import { codesOf, hasLetters, WORDS } from './letters.ts';

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
