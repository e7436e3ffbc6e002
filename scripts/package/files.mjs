import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

/** @typedef {import('./zip.mjs').File} File */

/** What is made from the rest: `.gitignore` names the same. */
const MADE = new Set([
  '.git',
  '.cache',
  'node_modules',
  'dist',
  'test-results',
  'coverage',
  'generated',
]);

/** @param {string} folder @param {ReadonlySet<string>} [without] @returns {string[]} */
function under(folder, without) {
  const all = readdirSync(folder, { withFileTypes: true });
  const entries = all.filter(({ name }) => !without?.has(name));
  return entries.flatMap((entry) => {
    const path = join(folder, entry.name);
    return entry.isDirectory() ? under(path, without) : [path];
  });
}

/** @param {string} root @param {readonly string[]} paths @returns {File[]} */
function read(root, paths) {
  return paths.map((path) => ({
    name: relative(root, path).split(sep).join('/'),
    data: readFileSync(path),
  }));
}

/**
 * Every file of a built extension.
 *
 * @param {string} folder e.g. `dist/chrome`
 */
export function builtFiles(folder) {
  return read(folder, under(folder));
}

/** @param {string} root @returns {string[]} */
function known(root) {
  const args = ['ls-files', '-z', '--cached', '--others', '--exclude-standard'];
  const names = execFileSync('git', args, { cwd: root, encoding: 'utf8' }).split('\0');
  const paths = names.filter(Boolean).map((name) => join(root, name));
  // What was deleted is still in the index; a link to a folder is not a file.
  return paths.filter((path) => statSync(path, { throwIfNoEntry: false })?.isFile());
}

/** An unpacked source archive has no git, and nothing in it that is not source or made from it. */
function unpacked(/** @type {string} */ root) {
  return under(root, MADE);
}

/**
 * The source: what git would commit, so that nothing it ignores is given away.
 *
 * @param {string} root of the project
 */
export function sourceFiles(root) {
  return read(root, existsSync(join(root, '.git')) ? known(root) : unpacked(root));
}
