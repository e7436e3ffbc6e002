import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Any quoted path of ours, however the bundler writes its imports and its HTML. */
const REFERENCE = /["'`](\.{0,2}\/[\w./-]+\.(?:js|css))["'`]/g;

/**
 * @param {string} dist
 * @param {string} file
 */
function references(dist, file) {
  const text = readFileSync(file, 'utf8');
  return [...text.matchAll(REFERENCE)]
    .map(([, path = '']) => (path.startsWith('/') ? join(dist, path) : join(dirname(file), path)))
    .filter((path) => existsSync(path));
}

/**
 * Everything one page or worker loads, found by following the imports: chunk names carry hashes
 * and chunks are shared, so that no glob can tell whose a chunk is.
 *
 * @param {string} dist folder of the build, e.g. `dist/chrome`
 * @param {string} entry page or script within it, e.g. `src/panel/index.html`
 * @returns {string[]} scripts and style sheets; throws when the entry is missing or loads nothing
 */
export function bundleFiles(dist, entry) {
  const found = new Set([join(dist, entry)]);
  for (const file of found) for (const path of references(dist, file)) found.add(path);
  const files = [...found].filter((file) => !file.endsWith('.html'));
  if (found.size < 2) throw new Error(`${entry} loads nothing: is ${dist} built?`);
  return files;
}
