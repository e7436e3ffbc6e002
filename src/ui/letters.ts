/** Words of 32 bits in which each of the 128 ASCII characters has one. */
export const WORDS = 4;

const ASCII = 32 * WORDS;

/** Which ASCII characters occur in a text, one bit each. */
export function lettersOf(text: string): readonly number[] {
  const words = Array.from({ length: WORDS }, () => 0);
  for (const code of codesOf(text))
    words[code >>> 5] = (words[code >>> 5] ?? 0) | (1 << (code & 31));
  return words;
}

/** The ASCII characters of a text as numbers, each once. */
export function codesOf(text: string): number[] {
  const codes = new Set<number>();
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code < ASCII) codes.add(code);
  }
  return [...codes];
}

/** Do all these characters occur in the text whose letters stand `at` there? */
export function hasLetters(words: Uint32Array, at: number, codes: readonly number[]): boolean {
  for (const code of codes) {
    if (((words[at + (code >>> 5)] ?? 0) & (1 << (code & 31))) === 0) return false;
  }
  return true;
}
