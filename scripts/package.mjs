/**
 * `npm run package`: the archives that the stores take, in `dist/`, and their SHA-256.
 *
 *     raison-VERSION-chrome.zip   dist/chrome, for the Chrome Web Store
 *     raison-VERSION-firefox.zip  dist/firefox, for addons.mozilla.org (AMO)
 *     raison-VERSION-source.zip   what both were built from; AMO asks for it
 *
 * The same source and the same Node give the same bytes. Expects a fresh build, which
 * `npm run package` makes first.
 */
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { builtFiles, sourceFiles } from './package/files.mjs';
import { zip } from './package/zip.mjs';

const ROOT = resolve(import.meta.dirname, '..');
const DIST = join(ROOT, 'dist');

/** @param {string} kind @param {import('./package/zip.mjs').File[]} files @param {string} version */
async function write(kind, files, version) {
  const name = `raison-${version}-${kind}.zip`;
  const archive = await zip(files);
  writeFileSync(join(DIST, name), archive);
  const sum = createHash('sha256').update(archive).digest('hex');
  console.log(`${sum}  ${name}  ${files.length} files, ${(archive.length / 1000).toFixed(1)} kB`);
}

const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
for (const kind of ['chrome', 'firefox']) await write(kind, builtFiles(join(DIST, kind)), version);
await write('source', sourceFiles(ROOT), version);
