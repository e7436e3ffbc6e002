/**
 * `npm run test:quick`: types, lint and the unit tests at once, for the loop while working. Prints
 * the whole output of what failed and one line for what passed; exit 1 when anything failed.
 * Arguments are files or folders for the unit tests (`npm run test:quick -- src/fixes`).
 */
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { generate } from './generate.mjs';

const ROOT = join(import.meta.dirname, '..');
const BIN = join(ROOT, 'node_modules/.bin');

const CHECKS = [
  { name: 'types', program: 'tsc', args: ['-b'] },
  { name: 'lint', program: 'oxlint', args: ['--deny-warnings'] },
  {
    name: 'unit tests',
    program: 'vitest',
    args: ['run', '--project', 'unit*', '--reporter=agent', ...process.argv.slice(2)],
  },
];

/**
 * @param {string} program in node_modules/.bin
 * @param {string[]} args
 * @returns {Promise<{ok: boolean, output: string}>}
 */
function run(program, args) {
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

/** @param {typeof CHECKS[number]} check */
async function check({ name, program, args }) {
  const since = performance.now();
  const { ok, output } = await run(program, args);
  const seconds = ((performance.now() - since) / 1000).toFixed(1);
  console.log(`${ok ? 'ok  ' : 'FAIL'} ${name.padEnd(14)} ${seconds.padStart(6)} s`);
  if (!ok) console.log(output.trimEnd());
  return ok;
}

generate();
const results = await Promise.all(CHECKS.map(check));
process.exitCode = results.every(Boolean) ? 0 : 1;
