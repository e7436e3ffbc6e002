/** More than any recorder keeps; a file with more is read up to here, and the rest counted. */
export const MOST_REQUESTS = 20_000;

/** Browsers follow 20 redirects; both ends of a longer chain are kept. */
export const MOST_HOPS = 25;

/** In characters. Engines hold about 500 million; what is parsed takes several times that. */
export const LONGEST_FILE = 200_000_000;

/** Longer lists can only be hostile; the door keeps 120 lines of them anyway. */
export const MOST_HEADERS = 1000;

/** As browsers cut what they record; beyond it nothing decides. */
export const LONGEST_URL = 65_536;
const LONGEST_WORD = 1024;

/** Methods, types, error names. */
export function short(text: string): string {
  return text.slice(0, LONGEST_WORD);
}
