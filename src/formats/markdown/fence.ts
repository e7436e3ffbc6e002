import { longestRun } from './inline.ts';

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
