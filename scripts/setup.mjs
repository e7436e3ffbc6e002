/**
 * Makes `npm start` and `npm test` work on a bare machine; does nothing, quickly, when nothing is
 * missing. Node built-ins only: it runs before `node_modules` exists.
 *
 *   node scripts/setup.mjs                  everything
 *   node scripts/setup.mjs test             the same
 *   node scripts/setup.mjs start [firefox]  npm packages and Chromium (and Firefox)
 *   node scripts/setup.mjs packages         npm packages only
 *
 * Exit 2, after one line that says what to do, when something cannot be had.
 */
import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync, statSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const ROOT = join(import.meta.dirname, '..');

/** Debian's package for each program. */
const PACKAGES = {
  chromium: 'chromium',
  'firefox-esr': 'firefox-esr',
  nginx: 'nginx-light',
  apache2: 'apache2-bin',
  caddy: 'caddy',
  haproxy: 'haproxy',
  curl: 'curl',
  git: 'git',
};

/** @typedef {keyof typeof PACKAGES} Program */

/**
 * Git also where the source came without it: the test of `npm run new:reason` asks it what changed.
 *
 * @type {Program[]}
 */
const ALL = ['chromium', 'firefox-esr', 'nginx', 'apache2', 'caddy', 'haproxy', 'curl', 'git'];

/** @param {string} message @returns {never} */
function giveUp(message) {
  console.error(`setup: ${message}`);
  process.exit(2);
}

/** @param {string} path */
function isProgram(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false; // absent and not executable are the same to us
  }
}

/** Servers live in /usr/sbin, which is not on everybody's PATH. @param {string} name */
function onPath(name) {
  const folders = [...(process.env.PATH ?? '').split(delimiter), '/usr/sbin', '/usr/bin'];
  return folders.some((folder) => isProgram(join(folder, name)));
}

/** @param {Program} program */
function isThere(program) {
  const chosen = process.env.CHROMIUM_PATH;
  if (program !== 'chromium' || !chosen) return onPath(program);
  return isProgram(chosen) || giveUp(`CHROMIUM_PATH is ${chosen}, which cannot be run`);
}

/** @param {string[]} args @returns {Program[]} */
function wanted([what = 'test', ...more]) {
  if (what === 'test' && more.length === 0) return ALL;
  if (what === 'packages' && more.length === 0) return [];
  if (what === 'start' && more.length === 0) return ['chromium'];
  if (what === 'start' && more.join() === 'firefox') return ['chromium', 'firefox-esr'];
  return giveUp(
    `unknown: ${[what, ...more].join(' ')} (try: test, start, start firefox, packages)`,
  );
}

/**
 * Runs quietly; gives up with the line of the output that says why.
 *
 * @param {string} command
 * @param {string[]} args
 * @param {RegExp} why
 */
function run(command, args, why) {
  const env = { ...process.env, PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD: '1' };
  const { status, error, stdout, stderr } = spawnSync(command, args, {
    cwd: ROOT,
    env,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });
  if (status === 0) return;
  const lines = `${stdout ?? ''}\n${stderr ?? ''}`.split('\n').filter((line) => line.trim());
  const reason = error?.message ?? lines.find((line) => why.test(line)) ?? lines.at(-1) ?? status;
  giveUp(`${command} ${args.join(' ')} failed: ${reason}`);
}

/** @param {string[]} packages */
function installFromDebian(packages) {
  const names = packages.join(' ');
  if (!onPath('apt-get')) giveUp(`please install ${names} (there is no apt-get here to do it)`);
  const root = process.getuid?.() === 0;
  const script = [join('scripts', 'install-debian.sh'), ...packages];
  if (!root && !onPath('sudo')) giveUp(`please run as root: sh ${script.join(' ')}`);
  console.error(`setup: installing ${names} from Debian …`);
  run(root ? 'sh' : 'sudo', root ? script : ['sh', ...script], /^E: /);
}

function installFromNpm() {
  const installed = join(ROOT, 'node_modules/.package-lock.json');
  const lock = join(ROOT, 'package-lock.json');
  if (existsSync(installed) && statSync(installed).mtimeMs >= statSync(lock).mtimeMs) return;
  console.error('setup: npm ci …');
  run('npm', ['ci', '--no-audit', '--no-fund'], /npm error (?!code|errno|syscall)/);
}

function checkNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major > 20 || (major === 20 && minor >= 19)) return;
  giveUp(`Node 20.19 or newer is needed, this is ${process.version}`);
}

checkNode();
const missing = wanted(process.argv.slice(2)).filter((program) => !isThere(program));
if (missing.length > 0) installFromDebian(missing.map((program) => PACKAGES[program]));
installFromNpm();
