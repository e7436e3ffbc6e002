import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { bundleFiles } from './scripts/build/bundle-files.mjs';
import { builtFiles } from './scripts/package/files.mjs';
import { zip } from './scripts/package/zip.mjs';

/**
 * Minified, not compressed: this is what the browser parses.
 *
 * `background`: at every start of the worker; `background in Firefox`: of the event page. `background
 * and engine`: once there is something to judge: never where nothing is recorded.
 *
 * `panel`: before the list can be drawn, but for its texts. `panel and French`: with them, in the
 * longer language. `whole panel`: all that a reader can bring it to load, but for the texts of
 * servers: these are loaded once a server is chosen. Its compilers count here: it grows with the
 * servers that have a text, up to what the archive may weigh.
 */
const raw = { gzip: false, brotli: false };
const DIST = 'dist/chrome';
const WORKER = join(DIST, 'background.js');
const EVENT_PAGE = 'service-worker-loader.js';
const PANEL = 'src/panel/index.html';

/** @param {string} path */
const isFrench = (path) => path.includes('language-fr');
/** @param {string} path */
const isNotEnglish = (path) => !path.includes('language-en') && !path.includes('/server-');

/** Beside the other things that checks leave behind; `npm run package` writes the same bytes. */
async function archive() {
  const path = join('test-results', 'chrome.zip');
  mkdirSync('test-results', { recursive: true });
  writeFileSync(path, await zip(builtFiles(DIST)));
  return path;
}

export default [
  { name: 'background', path: WORKER, limit: '80 kB', ...raw },
  {
    name: 'background in Firefox',
    path: bundleFiles('dist/firefox', EVENT_PAGE),
    limit: '80 kB',
    ...raw,
  },
  {
    name: 'background and engine',
    path: [WORKER, join(DIST, 'engine.js')],
    limit: '121 kB',
    ...raw,
  },
  { name: 'panel', path: bundleFiles(DIST, PANEL), limit: '150 kB', ...raw },
  { name: 'panel and French', path: bundleFiles(DIST, PANEL, isFrench), limit: '240 kB', ...raw },
  { name: 'whole panel', path: bundleFiles(DIST, PANEL, isNotEnglish), limit: '500 kB', ...raw },
  { name: 'zip', path: await archive(), limit: '300 kB', ...raw },
];
