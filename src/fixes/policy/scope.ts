import { parseUrl } from '../../model/index.ts';
import type { Note } from '../note.ts';
import { note } from '../note.ts';
import type { Quoted } from '../quoting/quoted.ts';
import { markQuoted } from '../quoting/quoted.ts';
import { visible } from '../quoting/visible.ts';

/** No name is empty: servers merge `//`. The URL parser has resolved `.` and `..` beforehand. */
const SAFE = /^\/(?:[A-Za-z0-9._~-]+\/)*[A-Za-z0-9._~-]*$/;
const FOLDER = /^\/(?:[A-Za-z0-9._~-]+\/)*/;
const LONGEST = 200;

/** The part of a site that a rule covers. */
export interface Scope {
  readonly path: Quoted;
  readonly refused: readonly Note[];
}

export const wholeSite: Scope = { path: markQuoted('/'), refused: [] };

/**
 * The path of a URL as it may be written. Servers match decoded paths, so a path with an escape
 * (or any character outside the list) is cut back to its longest safe folder: never decoded, since
 * decoding re-creates quotes and line breaks.
 */
export function scopeOf(url: string): Scope {
  const raw = parseUrl(url)?.pathname ?? '/';
  if (isSafe(raw)) return { path: markQuoted(raw), refused: [] };
  const path = longestSafeFolder(raw);
  return { path, refused: [note('refused-path', { value: visible(raw), placeholder: path })] };
}

function isSafe(path: string): boolean {
  return path.length <= LONGEST && SAFE.test(path);
}

function longestSafeFolder(path: string): Quoted {
  return markQuoted(FOLDER.exec(path.slice(0, LONGEST))?.[0] ?? '/');
}

/**
 * A short mark made from host and path, so that two fixes on one server never define the same
 * variable: nginx lets the second definition win without a word, and the first list would be lost.
 */
export function markOf(url: string, scope: Scope): Quoted {
  const address = [parseUrl(url)?.host, scope.path].join('');
  return markQuoted(fnv1a(address).toString(36));
}

/** @see http://www.isthe.com/chongo/tech/comp/fnv/ */
function fnv1a(text: string): number {
  let hash = 0x811c9dc5;
  for (const char of text) hash = Math.imul(hash ^ (char.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  return hash;
}
