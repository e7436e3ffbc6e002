import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';

/** What the command line asks for cannot be had; the message is the one line that is printed. */
export class Refused extends Error {}

/**
 * The tree that grows. Nothing is written before everything is known to fit, so that a refusal
 * leaves no half of a reason behind.
 */
export class SourceTree {
  /** @type {Map<string, string>} */
  #changed = new Map();

  /** @param {string} root */
  constructor(root) {
    this.root = resolve(root);
  }

  /** @param {string} path */
  has(path) {
    return existsSync(join(this.root, path));
  }

  /** @param {string} path @param {string} text */
  add(path, text) {
    this.#changed.set(path, text);
  }

  /**
   * Puts a text before or after the only place that matches.
   *
   * @param {string} path
   * @param {RegExp} place
   * @param {(found: string) => string} change
   */
  edit(path, place, change) {
    const text = this.#changed.get(path) ?? readFileSync(join(this.root, path), 'utf8');
    if (!place.test(text)) throw new Refused(`${path} is not as this script knows it`);
    this.#changed.set(path, text.replace(place, change));
  }

  /** Writes all of it, formatted, imports in their order. @returns {string[]} the paths */
  write() {
    const paths = [...this.#changed.keys()];
    const biome = createRequire(import.meta.url).resolve('@biomejs/biome/bin/biome');
    for (const [path, text] of this.#changed) {
      mkdirSync(dirname(join(this.root, path)), { recursive: true });
      writeFileSync(join(this.root, path), text);
    }
    const { status, stderr } = spawnSync(process.execPath, [biome, 'check', '--write', ...paths], {
      cwd: this.root,
      encoding: 'utf8',
    });
    if (status !== 0) throw new Error(`biome: ${stderr}`);
    return paths;
  }
}

/**
 * Runs a scaffold for the command line: what was written and what is left to do, or one line and
 * exit code 2.
 *
 * @param {string} usage
 * @param {(tree: SourceTree, name: string) => readonly string[]} build answers what is left to do
 */
export function run(usage, build) {
  const [name, root = join(import.meta.dirname, '../..')] = process.argv.slice(2);
  try {
    if (name === undefined) throw new Refused(usage);
    const tree = new SourceTree(root);
    const left = build(tree, name);
    for (const path of tree.write()) console.log(path);
    console.log(['', 'Left to do:', ...left.map((one) => `- ${one}`)].join('\n'));
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    console.error(error.message);
    process.exitCode = 2;
  }
}
