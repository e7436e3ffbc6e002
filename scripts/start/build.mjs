import { spawn } from 'node:child_process';
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { afterwards } from './cleanup.mjs';
import { UserError } from './user-error.mjs';

const ROOT = join(import.meta.dirname, '../..');

/** The unpacked extension. */
export const EXTENSION = join(ROOT, 'dist/chrome');
export const FIREFOX_EXTENSION = join(ROOT, 'dist/firefox');

/** Everything the build reads. */
const SOURCES = [
  'src',
  'public',
  'manifest.json',
  'vite.config.ts',
  'scripts',
  'package-lock.json',
];

/** A folder's own time tells of files that were removed. @param {string} path @returns {number} */
function newest(path) {
  const { mtimeMs } = statSync(path);
  if (!statSync(path).isDirectory()) return mtimeMs;
  return Math.max(mtimeMs, ...readdirSync(path).map((name) => newest(join(path, name))));
}

/** Building again would take the files away from a browser that runs them, a test's for one. */
function isBuilt(/** @type {string} */ folder) {
  const built = statSync(join(folder, 'manifest.json'), { throwIfNoEntry: false });
  if (built === undefined) return false;
  return SOURCES.every((source) => newest(join(ROOT, source)) < built.mtimeMs);
}

/** @param {readonly string[]} args @returns {Promise<{ code: number | null, output: string }>} */
function runVite(args) {
  const vite = join(ROOT, 'node_modules/vite/bin/vite.js');
  const child = spawn(process.execPath, [vite, 'build', ...args], { cwd: ROOT, stdio: 'pipe' });
  afterwards(() => child.kill());
  let output = '';
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text) => (output += text));
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => resolve({ code, output }));
  });
}

/**
 * Builds the extension unless nothing changed since the last build.
 *
 * @param {boolean} [firefox] for Firefox; otherwise for Chromium
 */
export async function build(firefox = false) {
  if (isBuilt(firefox ? FIREFOX_EXTENSION : EXTENSION)) return;
  const { code, output } = await runVite(firefox ? ['--mode', 'firefox'] : []);
  if (code === 0) return;
  const lines = output.split('\n').filter((line) => line.trim() !== '');
  throw new UserError('noBuild', { why: lines.find((line) => /error/i.test(line)) ?? `${code}` });
}
