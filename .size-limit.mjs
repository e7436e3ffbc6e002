import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { bundleFiles } from './scripts/bundle-files.mjs';

/**
 * Minified, not compressed: this is what the browser parses. `background` is what it parses at every
 * start of the worker, where there is no `import()`. The goal is 80 kB, and nothing more can go: 33 kB
 * record, keep, answer and end previews, 43 kB are the engine (all reasons, without a text), which
 * the badge needs as well, 10 kB the polyfill, 4 kB the report that it answers with; `panel` what it needs to draw the list, whose
 * texts it loads beside it, one language at a time; `whole panel` all that a reader can bring it to
 * load in the longer language, French: explanation and fixes, message box, reference, files.
 */
const raw = { gzip: false, brotli: false };
const DIST = 'dist/chrome';
const PANEL = 'src/panel/index.html';

/** Each file deflated: a zip's own entries cost some 115 bytes a file more, 6 kB in all. */
const packed = { gzip: true };
const all = readdirSync(DIST, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map(({ parentPath, name }) => join(parentPath, name));

export default [
  {
    name: 'background',
    path: bundleFiles(DIST, 'service-worker-loader.js'),
    limit: '92 kB',
    ...raw,
  },
  { name: 'panel', path: bundleFiles(DIST, PANEL), limit: '150 kB', ...raw },
  {
    name: 'whole panel, one language',
    path: bundleFiles(DIST, PANEL, (path) => !path.includes('language-en')),
    limit: '400 kB',
    ...raw,
  },
  { name: 'zip', path: all, limit: '194 kB', ...packed },
];
