import type { Header, HeaderList } from '../../model/index.ts';
import { admitHeaders } from '../../model/index.ts';
import { MOST_HEADERS } from './limits.ts';
import type { Place } from './read.ts';

/**
 * A header list, let in through the same door as a browser's: a colleague's file may hold cookies
 * and keys, and they are dropped here, before anything else sees them.
 */
export function headersAt(place: Place): HeaderList {
  const lines = place.list(MOST_HEADERS).flatMap(linesAt);
  return admitHeaders(lines, (line) => line);
}

/** Chromium joins several `Set-Cookie` lines by line breaks; of HTTP/2 it shows fields as headers. */
function linesAt(place: Place): Header[] {
  const name = place.field('name').text();
  if (name.startsWith(':')) return [];
  const marks = marksAt(place);
  const values = place.field('value').text().split('\n');
  return values.map((value) => ({ name, value, ...marks }));
}

/** Our own files say of a value that it was hidden, and how long it was, or that it was cut. */
function marksAt(place: Place): Partial<Header> {
  const hidden = place.field('hidden').value;
  const isLength = typeof hidden === 'number' && Number.isSafeInteger(hidden) && hidden >= 0;
  const isCut = place.field('cut').value === true;
  return { ...(isLength ? { hidden } : {}), ...(isCut ? { cut: true } : {}) };
}
