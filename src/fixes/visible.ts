const LONGEST = 80;

/**
 * A refused value as it may be shown in a note: printable ASCII only, so that controls, bidi marks
 * and look-alike letters are seen for what they are, and short.
 */
export function visible(raw: string): string {
  const shown = Array.from(raw.slice(0, LONGEST), visibleChar).join('');
  return raw.length > LONGEST ? `${shown}…` : shown;
}

function visibleChar(char: string): string {
  if (/^[ -~]$/.test(char)) return char;
  return `\\u{${(char.codePointAt(0) ?? 0).toString(16)}}`;
}
