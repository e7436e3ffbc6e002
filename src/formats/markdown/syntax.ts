import type { Segment } from '../../i18n/index.ts';
import { clip, visibleText } from '../../model/index.ts';

const LONGEST = 500;

/** Everything that Markdown or HTML could take for markup, in a text of ours. */
const MARKUP = /[\\`*_[\]<>#|~&@!]/g;

/** Our own words as Markdown that shows them and nothing else. */
export function words(text: string): string {
  return text.replace(MARKUP, '\\$&');
}

/**
 * Any text as a code span, on one line and not endless: inside one nothing is markup, no name is
 * called and no number links. The fence is longer than any run of backticks in the text.
 */
export function codeSpan(text: string): string {
  const { text: kept, cut } = clip(text, LONGEST);
  const shown = visibleText(kept) + (cut > 0 ? '…' : '');
  if (shown === '') return '';
  const marks = '`'.repeat(longestRun(shown) + 1);
  const isTight = /^[` ]|[` ]$/.test(shown);
  return isTight ? `${marks} ${shown} ${marks}` : marks + shown + marks;
}

/** The same in a table, which splits its rows at bars before it looks for code. */
export function tableCode(text: string): string {
  return codeSpan(text).replaceAll('|', '\\|');
}

/** A sentence: our words as words, code and values as code. */
export function inline(segments: readonly Segment[]): string {
  return segments
    .map(({ kind, text }) => (kind === 'text' ? words(text) : codeSpan(text)))
    .join('');
}

/** The longest run of backticks in a text. */
export function longestRun(text: string): number {
  return (text.match(/`+/g) ?? []).reduce((longest, run) => Math.max(longest, run.length), 0);
}

/**
 * A block of code whose fence no line of it can close. The text stays as it is, to be pasted: it
 * passed the quoting rules of `fixes/` and holds no control characters.
 *
 * @param language a word of ours, for highlighting
 */
export function fence(code: string, language: string): string {
  const marks = '`'.repeat(Math.max(3, longestRun(code) + 1));
  return `${marks}${language}\n${code}\n${marks}`;
}
