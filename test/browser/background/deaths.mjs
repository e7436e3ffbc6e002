import { spawnSync } from 'node:child_process';
import { parseArgs } from 'node:util';

/* npm run deaths -- [--browser chromium|firefox] [--count 2000] */
const { values } = parseArgs({
  options: {
    browser: { type: 'string', default: '(?:chromium|firefox)' },
    count: { type: 'string', default: '2000' },
  },
});
const vitest = ['vitest', 'run', '--project', 'browser', '--disableConsoleIntercept'];
const { status } = spawnSync(
  'npx',
  [...vitest, 'test/browser/background/deaths.test.ts', '-t', `in ${values.browser}`],
  { stdio: 'inherit', env: { ...process.env, DEATHS: values.count, SAMPLE: 'whole' } },
);
process.exitCode = status ?? 1;
