/** @typedef {{ isTTY?: boolean, columns?: number }} Terminal */

/**
 * Breaks a text into lines. Only at ordinary blanks: French punctuation must not start a line, and
 * a word longer than a line (a URL) stays whole, so that it can be copied.
 *
 * @param {string} text
 * @param {number} width in characters
 * @returns {string[]}
 */
export function wrap(text, width) {
  /** @type {string[]} */
  const lines = [];
  let line = '';
  for (const word of text.split(/[ \n\t]+/).filter(Boolean)) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line !== '' && [...longer].length > width) {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  return line === '' ? lines : [...lines, line];
}

/**
 * @param {string} text several paragraphs, one a line
 * @param {string} margin before each line
 * @param {number} width of the terminal
 * @param {string} [bullet] in the first line, at the end of the margin
 * @returns {string}
 */
export function paragraph(text, margin, width, bullet = '') {
  const lines = text.split('\n').flatMap((one) => wrap(one, width - margin.length));
  const first = margin.slice(0, margin.length - bullet.length) + bullet;
  return lines.map((line, i) => (i === 0 ? first : margin) + line).join('\n');
}

/**
 * Readable lines: neither endless on a wide screen nor empty on a narrow one.
 *
 * @param {Terminal} terminal
 */
export function widthOf({ columns = 80 }) {
  return Math.min(Math.max(columns, 40), 100);
}

/**
 * Control characters from the network could rewrite what the terminal shows.
 *
 * @param {string} text
 */
export function harmless(text) {
  return text.replace(/[^\P{Cc}\n\t]|\p{Bidi_Control}/gu, '\ufffd');
}

/**
 * Bold, dim and the rest, or plain text when nobody would see them (https://no-color.org).
 *
 * @param {Terminal} terminal
 * @param {Readonly<Record<string, string | undefined>>} env
 */
export function inks({ isTTY = false }, env) {
  const on = isTTY && !env['NO_COLOR'] && env['TERM'] !== 'dumb';
  /** @type {(code: number) => (text: string) => string} */
  const ink = (code) => (text) => (on ? `\u001b[${code}m${text}\u001b[0m` : text);
  return { bold: ink(1), dim: ink(2), red: ink(31), green: ink(32), cyan: ink(36) };
}
