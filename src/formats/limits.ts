import type { Header, HeaderList, JsonPath } from '../model/index.ts';
import { sanitizeHeaders } from '../model/index.ts';

/** More than any recorder keeps; a file with more is read up to here, and the rest counted. */
export const MOST_REQUESTS = 20_000;

/** In characters. Engines hold about 500 million; what is parsed takes several times that. */
export const LONGEST_FILE = 200_000_000;

/** Longer lists can only be hostile; `sanitize.ts` keeps 120 lines of them anyway. */
export const MOST_HEADERS = 1000;

/** As browsers cut what they record; beyond it nothing decides. */
export const LONGEST_URL = 65_536;
const LONGEST_WORD = 1024;

/** Methods, types, error names. */
export function short(text: string): string {
  return text.slice(0, LONGEST_WORD);
}

/**
 * A header list, sanitized as a browser's is: a colleague's file may hold cookies
 * and keys, and they are dropped here, before anything else sees them.
 */
export function headersAt(place: JsonPath): HeaderList {
  const lines = place.list(MOST_HEADERS).flatMap(linesAt);
  return sanitizeHeaders(lines, (line) => line);
}

/** Chromium joins several `Set-Cookie` lines by line breaks; of HTTP/2 it shows fields as headers. */
function linesAt(place: JsonPath): Header[] {
  const name = place.field('name').text();
  if (name.startsWith(':')) return [];
  const marks = marksAt(place);
  const values = place.field('value').text().split('\n');
  return values.map((value) => ({ name, value, ...marks }));
}

/** Our own files say of a value that it was hidden, and how long it was, or that it was cut. */
function marksAt(place: JsonPath): Partial<Header> {
  const hidden = place.field('hidden').value;
  const isLength = typeof hidden === 'number' && Number.isSafeInteger(hidden) && hidden >= 0;
  const isCut = place.field('cut').value === true;
  const attributes = place.field('attributes').value;
  return {
    ...(isLength ? { hidden } : {}),
    ...(isLength && typeof attributes === 'string' ? { attributes } : {}),
    ...(isCut ? { cut: true } : {}),
  };
}
