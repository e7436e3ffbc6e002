import type { Locale } from './languages.ts';

/**
 * The texts of one layer, by language. A page loads one language at a time, so what is not here was
 * never loaded: that is a mistake of ours, and it is said as such.
 */
export class TextRegistry<T> {
  readonly #name: string;
  readonly #texts = new Map<Locale, T>();

  constructor(name: string) {
    this.#name = name;
  }

  /** Takes the texts of a language, in place of those it had. */
  register(locale: Locale, texts: T): void {
    this.#texts.set(locale, texts);
  }

  /** Throws a RangeError when the language was not loaded. */
  textsFor(locale: Locale): T {
    const texts = this.#texts.get(locale);
    if (texts === undefined) throw new RangeError(`No ${this.#name} in '${locale}' are loaded`);
    return texts;
  }
}
