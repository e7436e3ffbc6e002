const LONGEST = 80;

/**
 * A refused value as it may be shown in a note: printable ASCII only, so that controls, bidi marks
 * and look-alike letters are seen for what they are, and short.
 */
export function visible(raw: string): string {
  const shown = raw.slice(0, LONGEST).replace(/[^ -~]/gu, escaped);
  return raw.length > LONGEST ? `${shown}…` : shown;
}

function escaped(char: string): string {
  return `\\u{${(char.codePointAt(0) ?? 0).toString(16)}}`;
}
