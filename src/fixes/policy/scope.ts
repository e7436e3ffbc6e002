import { parseUrl } from '../../model/index.ts';
import type { Note } from '../note.ts';
import { note } from '../note.ts';
import type { Quoted } from '../quoting/quoted.ts';
import { config, joinQuoted, markQuoted } from '../quoting/quoted.ts';
import { regexOf, visible } from '../quoting/quoting.ts';

/** No name is empty: servers merge `//`. The URL parser has resolved `.` and `..` beforehand. */
const SAFE = /^\/(?:[A-Za-z0-9._~-]+\/)*[A-Za-z0-9._~-]*$/;
const FOLDER = /^\/(?:[A-Za-z0-9._~-]+\/)*/;
const LONGEST = 200;
/** The end of a path that is another one for the next thing of its kind: a number, a UUID, a hash. */
const ID = /[^/]\/(?:\d+|[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}|[\da-f]{16,64})$/i;
const ROOT = markQuoted('/');

/**
 * The part of a site that a rule covers. `paths`: these addresses, with any query. `below`: a
 * folder and all that is in it. `site`: everything.
 */
export interface Scope {
  readonly kind: 'paths' | 'below' | 'site';
  /** One folder for `below`, `/` for `site`; never empty. */
  readonly paths: readonly [Quoted, ...Quoted[]];
  readonly refused: readonly Note[];
}

/** How wide the reader wants it; `endpoint` is the address itself, whatever its path ends in. */
export type Width = 'endpoint' | 'folder' | 'site';

/**
 * The paths of URLs as they may be written. A path with an escape (or any character outside the
 * list) is cut back to its longest safe folder: never decoded, since decoding re-creates quotes and
 * line breaks. Of a path that ends in an id its folder counts, unless the reader wants otherwise: the
 * next request has another id.
 *
 * @param urls the address that failed, and where it redirects to within its origin
 */
export function scopeOf(urls: readonly [string, ...string[]], width?: Width): Scope {
  if (width === 'site') return { kind: 'site', paths: [ROOT], refused: [] };
  const [first, ...others] = urls.map((url) => parseUrl(url)?.pathname ?? '/');
  const raw = first ?? '/';
  const folder = longestSafeFolder(raw);
  if (isSafe(raw)) {
    const isId = width === undefined && others.every((path) => path === raw) && ID.test(raw);
    if (width === 'folder' || isId) return { kind: 'below', paths: [folder], refused: [] };
    const paths = [...new Set(others.filter((path) => isSafe(path) && path !== raw))];
    return { kind: 'paths', paths: [markQuoted(raw), ...paths.map(markQuoted)], refused: [] };
  }
  const refused = [note('refused-path', { value: visible(raw), placeholder: folder })];
  return { kind: 'below', paths: [folder], refused };
}

function isSafe(path: string): boolean {
  return path.length <= LONGEST && SAFE.test(path);
}

function longestSafeFolder(path: string): Quoted {
  return markQuoted(FOLDER.exec(path.slice(0, LONGEST))?.[0] ?? '/');
}

/**
 * A regular expression for request targets as they stand in the request line, where the path ends
 * with `end`. It is matched against the target as sent, which survives rewrites and error pages;
 * below a folder, a target that leads out of it again (`..%2f`) is therefore left out.
 */
export function targetPattern({ kind, paths }: Scope, end: Quoted): Quoted {
  const escaped = paths.map(regexOf);
  if (kind !== 'paths') return config`${joinQuoted(escaped, '|')}(?![^? ]*(?:\\.\\.|%2[eE]))`;
  const [first = config``] = escaped;
  if (paths.length === 1) return config`${first}${end}`;
  if (paths.length === 2 && paths[1] === `${paths[0]}/`) return config`${first}/?${end}`;
  return config`(?:${joinQuoted(escaped, '|')})${end}`;
}

/**
 * A short mark made from what a text says, so that two texts on one server never define the same
 * variable: nginx lets the second definition win without a word, and the first would be lost. It
 * begins with a digit, as no word of a name does.
 */
export function markOf(parts: readonly string[]): Quoted {
  const hash = fnv1a(parts.join(' '));
  return markQuoted(`${hash % 10}${Math.floor(hash / 10).toString(36)}`);
}

/** @see http://www.isthe.com/chongo/tech/comp/fnv/ */
function fnv1a(text: string): number {
  let hash = 0x811c9dc5;
  for (const char of text) hash = Math.imul(hash ^ (char.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  return hash;
}
