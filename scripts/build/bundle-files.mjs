import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Any quoted path of ours, however the bundler writes its imports and its HTML; and what leads to it. */
const REFERENCE = /(.{0,20})["'`](\.{0,2}\/[\w./-]+\.(?:js|css))["'`]/gs;

const LATER = /\bimport\(\s*$/;
const AT_ONCE = /(?:\bfrom|\bimport|\b(?:src|href)=)\s*$/;

/** @typedef {{ path: string, later: boolean }} Reference `later`: by `import()`, when code asks */

/**
 * @param {string} dist
 * @param {string} file
 * @returns {Reference[]} throws on a mention that it cannot place: nothing may go uncounted
 */
function references(dist, file) {
  const found = [...readFileSync(file, 'utf8').matchAll(REFERENCE)];
  return found.flatMap(([, before = '', name = '']) => {
    const path = name.startsWith('/') ? join(dist, name) : join(dirname(file), name);
    if (!existsSync(path)) return [];
    if (!LATER.test(before) && !AT_ONCE.test(before)) {
      throw new Error(`${file} names ${name} but neither imports it nor asks for it later`);
    }
    return [{ path, later: LATER.test(before) }];
  });
}

/**
 * What a page or worker loads, found by following the imports: chunk names carry hashes and chunks
 * are shared, so that no glob can tell whose a chunk is.
 *
 * @param {string} dist folder of the build, e.g. `dist/chrome`
 * @param {string} entry page or script within it, e.g. `src/panel/index.html`
 * @param {(path: string) => boolean} [alsoLater] which files asked for by `import()` count as well:
 *   none unless given
 * @returns {string[]} scripts and style sheets; throws when the entry is missing or loads nothing
 */
export function bundleFiles(dist, entry, alsoLater = () => false) {
  const found = new Set([join(dist, entry)]);
  for (const file of found) {
    for (const { path, later } of references(dist, file)) {
      if (!later || alsoLater(path)) found.add(path);
    }
  }
  const files = [...found].filter((file) => !file.endsWith('.html'));
  if (found.size < 2) throw new Error(`${entry} loads nothing: is ${dist} built?`);
  return files;
}
