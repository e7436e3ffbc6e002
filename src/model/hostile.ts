/** A stretch of text from the network: plain, or a mark standing for a character nobody can see. */
export interface Glyph {
  readonly kind: 'text' | 'mark';
  readonly text: string;
}

/**
 * Everything that is invisible, reorders its neighbours or passes for a blank: controls, format
 * characters (bidi, zero width, tags), separators, private, unassigned and lone surrogate code
 * points, the fillers that count as letters, and every blank but U+0020. So are marks on a letter
 * that has four already: no script needs them, and heaps of them spill over their surroundings.
 * A value from the network that uses them could otherwise show one thing and be another.
 */
const UNSEEN =
  /[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Cn}\p{Zl}\p{Zp}\u115F\u1160\u3164\uFFA0]|\u034F|(?! )\p{Zs}|(?<=\p{M}{4})\p{M}/gu;

const CONTROL_PICTURES = 0x2400;
const PICTURE_OF_DELETE = '\u2421';

/** Splits a text from the network into what can be shown as it is and marks for what cannot. */
export function makeVisible(text: string): Glyph[] {
  const glyphs: Glyph[] = [];
  let last = 0;
  for (const match of text.matchAll(UNSEEN)) {
    if (match.index > last) glyphs.push({ kind: 'text', text: text.slice(last, match.index) });
    glyphs.push({ kind: 'mark', text: markFor(match[0]) });
    last = match.index + match[0].length;
  }
  if (last < text.length) glyphs.push({ kind: 'text', text: text.slice(last) });
  return glyphs;
}

/** The same as one string, for tooltips and accessible names. */
export function visibleText(text: string): string {
  return makeVisible(text)
    .map((glyph) => glyph.text)
    .join('');
}

/**
 * The first `limit` code units, never half a surrogate pair, and how many code units were left out.
 */
export function clip(text: string, limit: number): { readonly text: string; readonly cut: number } {
  if (text.length <= limit) return { text, cut: 0 };
  const splitsPair = /[\uD800-\uDBFF]/.test(text.charAt(limit - 1));
  const kept = text.slice(0, splitsPair ? limit - 1 : limit);
  return { text: kept, cut: text.length - kept.length };
}

const LONGEST_VALUE = 160;

/**
 * A text's values made visible and short. Only the values: the text around them is ours, and French
 * has its own narrow blanks.
 */
export function safeVars(vars: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(vars).map(([name, value]) => [name, safeValue(value)]));
}

/** One value from the network as plain text for places that cannot unfold it. */
export function safeValue(value: string): string {
  const { text, cut } = clip(value, LONGEST_VALUE);
  return visibleText(text) + (cut > 0 ? '…' : '');
}

function markFor(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x20) return String.fromCodePoint(CONTROL_PICTURES + code);
  if (code === 0x7f) return PICTURE_OF_DELETE;
  return `\u27EAU+${code.toString(16).toUpperCase().padStart(4, '0')}\u27EB`;
}
