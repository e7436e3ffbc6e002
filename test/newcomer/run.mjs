/**
 * `npm run newcomer`: a newcomer's path, from the README alone, in a bare Debian of its own that is
 * made in a temporary folder: once as root, as in a container, and once as somebody who must ask
 * root for every package. `-- --as root` walks one of them, `--skip 'npm test'` leaves steps out. What
 * was said is in `test-results/newcomer`. Needs root, debootstrap, and the registries.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { STEPS } from './steps.mjs';

const ROOT = join(import.meta.dirname, '../..');
const LOGS = join(ROOT, 'test-results/newcomer');
/** What setup says to who may not install. */
const ASKS_ROOT = /^setup: please run as root: (sh \S+( [\w-]+)+)$/m;

const { values } = parseArgs({
  options: {
    as: { type: 'string', multiple: true, default: ['root', 'ada'] },
    skip: { type: 'string', multiple: true, default: [] },
  },
});

/** @param {string} script @param {string[]} args */
function run(script, ...args) {
  const { status, stdout, stderr } = spawnSync('sh', [join(import.meta.dirname, script), ...args], {
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
  });
  return { status, said: `${stdout}\n${stderr}` };
}

/**
 * As a newcomer does: has root do what the line says, and tries again.
 *
 * @param {string} folder
 * @param {string} user
 * @param {string} command
 */
function attempt(folder, user, command) {
  const first = run('enter.sh', folder, user, command);
  const asked = user === 'root' ? undefined : ASKS_ROOT.exec(first.said)?.[1];
  if (first.status !== 2 || asked === undefined) return first;
  const root = run('enter.sh', folder, 'root', `cd /home/${user}/raison && ${asked}`);
  if (root.status !== 0) return root;
  const { status, said } = run('enter.sh', folder, user, command);
  return { status, said: [first.said, root.said, said].join('\n') };
}

/** @param {string} folder @param {string} user @param {import('./steps.mjs').Step} step */
function passes(folder, user, { name, command, fails = false, proves }) {
  const since = performance.now();
  const { status, said } = attempt(folder, user, command);
  const ok = (status !== 0) === fails && proves(said);
  const seconds = ((performance.now() - since) / 1000).toFixed(1).padStart(6);
  writeFileSync(join(LOGS, `${user}, ${name}.log`), said);
  console.log(`${ok ? 'ok  ' : 'FAIL'} ${seconds} s  ${user}: ${name}`);
  if (!ok) console.log(said.trimEnd().split('\n').slice(-40).join('\n'));
  return ok;
}

/** @param {string} user */
function walk(user) {
  const folder = join(mkdtempSync(join(tmpdir(), 'raison-newcomer-')), 'debian');
  try {
    const { status, said } = run('make.sh', folder);
    if (status !== 0) throw new Error(`no bare Debian: ${said.trimEnd().split('\n').at(-1)}`);
    const steps = STEPS.filter(({ name }) => !values.skip.includes(name));
    return steps.map((step) => passes(folder, user, step));
  } finally {
    // Nothing is mounted there but in the namespaces of a command that has ended.
    rmSync(join(folder, '..'), { recursive: true, force: true });
  }
}

mkdirSync(LOGS, { recursive: true });
const results = values.as.flatMap(walk);
const failed = results.filter((ok) => !ok).length;
console.log(`${results.length - failed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;
