/**
 * `npm test`: every check, one line each, then all tests. The last line is always
 * `N passed, N failed`; the exit code is 1 when something failed. Arguments go to vitest
 * (`npm test -- --project unit`).
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { generate } from './generate.mjs';

const ROOT = join(import.meta.dirname, '..');
const BIN = join(ROOT, 'node_modules/.bin');
const REPORT = join(ROOT, 'test-results/vitest.json');

/** @typedef {{passed: number, failed: number}} Count */
/** @typedef {{name: string, command: string, essential?: true}} Check */

/**
 * What is built is what the browser tests drive: without a build they would test the past.
 *
 * @type {Check[]}
 */
const CHECKS = [
  { name: 'types', command: 'tsc -b --force' },
  { name: 'lint', command: 'oxlint --deny-warnings' },
  { name: 'format', command: 'biome check --error-on-warnings' },
  { name: 'build chrome', command: 'vite build', essential: true },
  { name: 'build firefox', command: 'vite build --mode firefox', essential: true },
  { name: 'lint firefox', command: 'web-ext lint --warnings-as-errors --source-dir dist/firefox' },
  { name: 'size', command: 'size-limit' },
];

generate();

/** @param {string[]} command @param {import('node:child_process').StdioOptions} stdio */
function run([program = '', ...args], stdio) {
  return spawnSync(join(BIN, program), args, { cwd: ROOT, encoding: 'utf8', stdio });
}

/** @param {boolean} ok @param {string} name @param {number} since milliseconds */
function line(ok, name, since) {
  const seconds = ((performance.now() - since) / 1000).toFixed(1);
  console.log(`${ok ? 'ok  ' : 'FAIL'} ${name.padEnd(14)} ${seconds.padStart(6)} s`);
}

/** @param {Check} check */
function passes({ name, command }) {
  const since = performance.now();
  const { status, error, stdout, stderr } = run(command.split(' '), 'pipe');
  line(status === 0, name, since);
  if (status !== 0) console.log(`${error?.message ?? ''}${stdout ?? ''}${stderr ?? ''}`.trimEnd());
  return status === 0;
}

/** @param {{status: string}} result a test's or a whole file's */
const isFailed = ({ status }) => status === 'failed';

/** @param {{status: string, assertionResults: {status: string}[]}} file */
const isDead = (file) => isFailed(file) && !file.assertionResults.some(isFailed);

/**
 * A file that fails before its first test (bad import, hook) has no failed test to count.
 *
 * @returns {Count}
 */
function reported() {
  const { numPassedTests, numFailedTests, testResults } = JSON.parse(readFileSync(REPORT, 'utf8'));
  return { passed: numPassedTests, failed: numFailedTests + testResults.filter(isDead).length };
}

/** @returns {Count} */
function counted() {
  try {
    return reported();
  } catch (error) {
    console.log(`vitest left no report: ${String(error)}`);
    return { passed: 0, failed: 1 };
  }
}

/** @returns {Count} */
function runTests() {
  const since = performance.now();
  rmSync(REPORT, { force: true });
  mkdirSync(join(ROOT, 'test-results'), { recursive: true });
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${REPORT}`];
  const { status } = run(['vitest', 'run', ...reporters, ...process.argv.slice(2)], 'inherit');
  const { passed, failed } = counted();
  line(status === 0 && failed === 0, 'tests', since);
  // An unhandled rejection between tests fails vitest but no test.
  return { passed, failed: status === 0 ? failed : Math.max(failed, 1) };
}

/** @returns {Count} */
function runAll() {
  const count = { passed: 0, failed: 0 };
  for (const check of CHECKS) {
    const ok = passes(check);
    count[ok ? 'passed' : 'failed'] += 1;
    if (ok || !check.essential) continue;
    console.log('FAIL the rest       not run: there is no build to test');
    return { ...count, failed: count.failed + 1 };
  }
  const tests = runTests();
  return { passed: count.passed + tests.passed, failed: count.failed + tests.failed };
}

const { passed, failed } = runAll();
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;
