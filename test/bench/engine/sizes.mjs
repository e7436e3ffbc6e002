import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { bundleFiles } from '../../../scripts/build/bundle-files.mjs';
import { builtFiles } from '../../../scripts/package/files.mjs';
import { zip } from '../../../scripts/package/zip.mjs';
import { EXTENSION } from '../../../scripts/start/build.mjs';

/** The worker's two scripts: the second is loaded when there is something to judge. */
const SCRIPTS = { background: 'background.js', engine: 'engine.js' };

/** What a browser loads for each page. */
const PAGES = {
  panel: 'src/panel/index.html',
  popup: 'src/popup/index.html',
  options: 'src/options/index.html',
  devtools: 'src/devtools/index.html',
};

/** @param {string} name @param {readonly string[]} files @returns {readonly [string, number]} */
function surface(name, files) {
  return [name, files.reduce((sum, file) => sum + statSync(file).size, 0)];
}

/**
 * Bytes of each built surface, minified and not compressed, and of the zip for the store.
 *
 * @returns {Promise<readonly (readonly [name: string, bytes: number])[]>} empty when nothing is built
 */
export async function measureSizes() {
  if (!existsSync(EXTENSION)) return [];
  const scripts = Object.entries(SCRIPTS).map(([name, file]) =>
    surface(name, [join(EXTENSION, file)]),
  );
  const pages = Object.entries(PAGES).map(([name, page]) =>
    surface(name, bundleFiles(EXTENSION, page)),
  );
  return [...scripts, ...pages, ['zip', (await zip(builtFiles(EXTENSION))).length]];
}
