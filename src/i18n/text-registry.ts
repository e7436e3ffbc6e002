import type { Locale } from './text.ts';

/**
 * Texts of one room. A page loads one language at a time, so what is not on the shelf was never
 * loaded: that is a mistake of ours, and it is said as such.
 */
export class Shelf<T> {
  readonly #name: string;
  readonly #texts = new Map<Locale, T>();

  constructor(name: string) {
    this.#name = name;
  }

  /** Puts a language on the shelf, in place of what was there. */
  put(locale: Locale, texts: T): void {
    this.#texts.set(locale, texts);
  }

  /** Throws a RangeError when the language was not loaded. */
  take(locale: Locale): T {
    const texts = this.#texts.get(locale);
    if (texts === undefined) throw new RangeError(`No ${this.#name} in '${locale}' are loaded`);
    return texts;
  }
}
