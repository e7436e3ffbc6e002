/** @typedef {import('./terminal/words.mjs').ErrorId} ErrorId */

/** Something only the person at the keyboard can fix: told in one line, then exit 2. */
export class UserError extends Error {
  /**
   * @param {ErrorId} id sentence of `words.mjs`
   * @param {Readonly<Record<string, string>>} [values] what goes into the sentence
   */
  constructor(id, values = {}) {
    super(`${id} ${JSON.stringify(values)}`);
    this.id = id;
    this.values = values;
  }
}
