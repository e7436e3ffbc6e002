/**
 * `npm run fuzz`: a million inputs for everything that reads what strangers wrote, with a seed that
 * is printed. `-- --seed 7 --count 5000 --target ports` repeats a part of it.
 */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { parseArgs } from 'node:util';

const ROOT = join(import.meta.dirname, '../..');
const VITEST = join(ROOT, 'node_modules/.bin/vitest');

const { values } = parseArgs({
  options: {
    count: { type: 'string', default: '1000000' },
    seed: { type: 'string', default: String(Date.now() % 2 ** 31) },
    /** Only targets whose name holds this. */
    target: { type: 'string', default: '' },
  },
});

const env = { ...process.env, FUZZ_COUNT: values.count, FUZZ_SEED: values.seed };
const only = values.target === '' ? [] : ['-t', values.target];
const args = ['run', '--project', 'slow', '--disableConsoleIntercept', 'test/fuzz', ...only];
console.log(`${values.count} inputs over all targets, seed ${values.seed}`);
process.exitCode = spawnSync(VITEST, args, { cwd: ROOT, env, stdio: 'inherit' }).status ?? 1;
