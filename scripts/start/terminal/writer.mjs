import { phrases } from './phrases.mjs';
import { harmless, inks, paragraph, widthOf } from './terminal.mjs';

/** @typedef {import('../panel.mjs').Piece} Piece */

const INDENT = '    ';

/** Writes to one stream, in one language, as wide as it is. */
export class Writer {
  /**
   * @param {'en' | 'fr'} lang
   * @param {NodeJS.WriteStream} stream
   */
  constructor(lang, stream) {
    this.phrase = phrases[lang];
    this.stream = stream;
    this.ink = inks(stream, process.env);
    this.width = widthOf(stream);
  }

  /** @param {string} [text] */
  line(text = '') {
    this.stream.write(`${text}\n`);
  }

  /** @param {string} text @param {(text: string) => string} [ink] */
  text(text, ink = String) {
    this.line(ink(paragraph(harmless(text), INDENT, this.width)));
  }

  /** @param {string} key of a word that the panel uses, shown as it is when we do not know it */
  word(key) {
    const words = /** @type {Readonly<Record<string, string>>} */ (this.phrase);
    return words[key] ?? key;
  }

  /** @param {readonly Piece[]} pieces */
  pieces(pieces) {
    for (const { kind, text } of pieces) {
      if (kind === 'h4') this.text(text, this.ink.bold);
      else
        this.line(
          paragraph(harmless(text), INDENT.repeat(2), this.width, kind === 'li' ? '- ' : ''),
        );
    }
    this.line();
  }

  /** Never wrapped: it is pasted. @param {string} code */
  code(code) {
    this.line(`${harmless(code).replaceAll(/^(?=.)/gm, INDENT.repeat(2))}\n`);
  }
}
