import { readdirSync, readFileSync } from 'node:fs';

/** Linux counts in hundredths of a second, whatever the machine. */
const MILLISECONDS_A_TICK = 10;

/**
 * Of one line of `/proc/PID/stat`: the parent, and the time on the processor of the process and of
 * its children that have ended, in milliseconds. The name in brackets may hold anything.
 *
 * @param {string} stat
 * @see https://man7.org/linux/man-pages/man5/proc_pid_stat.5.html
 */
export function parseStat(stat) {
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  const ticks = fields.slice(11, 15).reduce((sum, field) => sum + Number(field), 0);
  return { parent: Number(fields[1]), cpu: ticks * MILLISECONDS_A_TICK };
}

/** @returns {Map<number, { parent: number, cpu: number }>} */
function processes() {
  const all = new Map();
  for (const name of readdirSync('/proc')) {
    if (!/^\d+$/.test(name)) continue;
    try {
      all.set(Number(name), parseStat(readFileSync(`/proc/${name}/stat`, 'utf8')));
    } catch (error) {
      // It has ended since the folder was read; its parent has its time.
      if (!['ENOENT', 'ESRCH'].includes(Reflect.get(Object(error), 'code'))) throw error;
    }
  }
  return all;
}

/**
 * Time on the processor of a process and of all below it, in milliseconds.
 *
 * @param {number} root its id
 */
export function cpuOf(root) {
  const all = processes();
  const family = new Set([root]);
  // A child may have a lower number than its parent, so until nobody is added.
  for (let before = 0; before !== family.size; ) {
    before = family.size;
    for (const [pid, { parent }] of all) if (family.has(parent)) family.add(pid);
  }
  return [...family].reduce((sum, pid) => sum + (all.get(pid)?.cpu ?? 0), 0);
}

/**
 * The browser's main process, by its profile, which no other names.
 *
 * @param {string} profile
 * @returns {number} throws when it is not there
 */
export function browserWith(profile) {
  const found = readdirSync('/proc').find((name) => {
    if (!/^\d+$/.test(name)) return false;
    const args = argsOf(name);
    return args.includes(`--user-data-dir=${profile}`) && !args.some(isType);
  });
  if (found === undefined) throw new Error(`no browser has the profile ${profile}`);
  return Number(found);
}

/** @param {string} arg */
function isType(arg) {
  return arg.startsWith('--type=');
}

/** @param {string} pid */
function argsOf(pid) {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').split('\0');
  } catch {
    return []; // it has ended, or is not ours to look at
  }
}
