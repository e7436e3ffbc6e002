/** Runs the tools of `node_modules/.bin`, one line of output for each, for `npm test` and `npm run test:quick`. */
import { spawn } from 'node:child_process';
import { join } from 'node:path';

const ROOT = join(import.meta.dirname, '..');
const BIN = join(ROOT, 'node_modules/.bin');

/** @typedef {{name: string, command: string, essential?: true}} Check `command` without quotes */

/**
 * @param {string} command
 * @returns {Promise<{ok: boolean, output: string}>}
 */
function run(command) {
  const [program = '', ...args] = command.split(' ');
  return new Promise((resolve) => {
    const child = spawn(join(BIN, program), args, {
      cwd: ROOT,
      env: { ...process.env, NO_COLOR: '1' },
    });
    let output = '';
    const collect = (/** @type {Buffer} */ chunk) => (output += chunk.toString());
    child.stdout.on('data', collect);
    child.stderr.on('data', collect);
    child.on('error', (error) => resolve({ ok: false, output: error.message }));
    child.on('close', (code) => resolve({ ok: code === 0, output }));
  });
}

/** @param {boolean} ok @param {string} name @param {number} since milliseconds */
export function line(ok, name, since) {
  const seconds = ((performance.now() - since) / 1000).toFixed(1);
  console.log(`${ok ? 'ok  ' : 'FAIL'} ${name.padEnd(14)} ${seconds.padStart(6)} s`);
}

/**
 * Prints its line, and its whole output when it failed.
 *
 * @param {Check} check
 * @returns {Promise<boolean>} whether it passed
 */
export async function passes({ name, command }) {
  const since = performance.now();
  const { ok, output } = await run(command);
  line(ok, name, since);
  if (!ok) console.log(output.trimEnd());
  return ok;
}
