import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { bundleFiles } from '../../../scripts/bundle-files.mjs';
import { builtFiles } from '../../../scripts/package/files.mjs';
import { zip } from '../../../scripts/package/zip.mjs';
import { EXTENSION } from '../../../scripts/start/build.mjs';

/** What a browser loads for each surface, by where that begins. */
const SURFACES = {
  background: 'service-worker-loader.js',
  panel: 'src/panel/index.html',
  popup: 'src/popup/index.html',
  options: 'src/options/index.html',
  devtools: 'src/devtools/index.html',
};

/**
 * Bytes of each built surface, minified and not compressed, and of the zip for the store.
 *
 * @returns {readonly (readonly [name: string, bytes: number])[]} empty when nothing is built
 */
export function measureSizes() {
  if (!existsSync(EXTENSION)) return [];
  const surfaces = Object.entries(SURFACES).map(([name, entry]) => {
    const files = bundleFiles(EXTENSION, entry);
    return /** @type {const} */ ([name, files.reduce((sum, file) => sum + statSync(file).size, 0)]);
  });
  return [...surfaces, ['zip', zip(builtFiles(join(EXTENSION))).length]];
}
