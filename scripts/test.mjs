/**
 * `npm test`: every check, one line each, two at a time, then all tests. The last line is always
 * `N passed, N failed`; the exit code is 1 when something failed. Arguments go to vitest
 * (`npm test -- --project unit`).
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { line, passes } from './checks.mjs';
import { generate } from './generate.mjs';

const ROOT = join(import.meta.dirname, '..');
const REPORT = join(ROOT, 'test-results/vitest.json');

/** @typedef {{passed: number, failed: number}} Count */
/** @typedef {import('./checks.mjs').Check} Check */

/** What reads the source, and beside it what is built: one after the other. @type {Check[][]} */
const LANES = [
  [
    { name: 'types', command: 'tsc -b --force' },
    { name: 'lint', command: 'oxlint --deny-warnings' },
    { name: 'format', command: 'biome check --error-on-warnings' },
  ],
  // What is built is what the browser tests drive: without a build they would test the past.
  [
    { name: 'build chrome', command: 'vite build', essential: true },
    { name: 'build firefox', command: 'vite build --mode firefox', essential: true },
    {
      name: 'lint firefox',
      command: 'web-ext lint --warnings-as-errors --source-dir dist/firefox',
    },
    { name: 'size', command: 'size-limit' },
  ],
];

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
  const args = ['run', ...reporters, ...process.argv.slice(2)];
  const vitest = join(ROOT, 'node_modules/.bin/vitest');
  const { status } = spawnSync(vitest, args, { cwd: ROOT, stdio: 'inherit' });
  const { passed, failed } = counted();
  line(status === 0 && failed === 0, 'tests', since);
  // An unhandled rejection between tests fails vitest but no test.
  return { passed, failed: status === 0 ? failed : Math.max(failed, 1) };
}

/** @param {Check[]} checks @returns {Promise<{count: Count, isBuilt: boolean}>} */
async function runLane(checks) {
  const count = { passed: 0, failed: 0 };
  for (const check of checks) {
    const ok = await passes(check);
    count[ok ? 'passed' : 'failed'] += 1;
    if (!ok && check.essential) return { count, isBuilt: false };
  }
  return { count, isBuilt: true };
}

/** @returns {Promise<Count>} */
async function runAll() {
  const lanes = await Promise.all(LANES.map(runLane));
  const isBuilt = lanes.every((lane) => lane.isBuilt);
  if (!isBuilt) console.log('FAIL the rest       not run: there is no build to test');
  const counts = lanes.map(({ count }) => count);
  counts.push(isBuilt ? runTests() : { passed: 0, failed: 1 });
  return counts.reduce((sum, { passed, failed }) => ({
    passed: sum.passed + passed,
    failed: sum.failed + failed,
  }));
}

generate();
const { passed, failed } = await runAll();
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;
