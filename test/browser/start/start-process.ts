import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const START = join(import.meta.dirname, '../../../scripts/start.mjs');

export interface Ended {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
  /** Command lines of processes that still use the run's own temporary folder. */
  readonly processes: string[];
  /** What is left in that folder. */
  readonly files: string[];
}

const running = new Set<ChildProcess>();

/** A test that fails half-way must not leave its run behind. */
process.once('exit', () => {
  for (const child of running) child.kill();
});

export interface Run {
  readonly folder: string;
  readonly ended: Promise<Ended>;
  kill(signal: NodeJS.Signals): void;
}

function commandLine(pid: string): string {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ');
  } catch {
    return ''; // it ended between listing and reading
  }
}

/** Every process of a run names its temporary folder: the profile lies there. */
function processesUsing(folder: string): string[] {
  const pids = readdirSync('/proc').filter((name) => /^\d+$/.test(name));
  return pids.map(commandLine).filter((line) => line.includes(folder));
}

/** Runs `npm start`'s script without a display, in a temporary folder of its own. */
export function start(args: string[], env: Record<string, string> = {}): Run {
  const folder = mkdtempSync(join(tmpdir(), 'raison-test-'));
  const { DISPLAY: _x, WAYLAND_DISPLAY: _w, LC_ALL: _a, LC_MESSAGES: _m, ...rest } = process.env;
  const own = { ...rest, LANG: 'C.UTF-8', TMPDIR: folder, ...env };
  const child = spawn(process.execPath, [START, ...args], { env: own, stdio: 'pipe' });
  running.add(child);
  child.once('close', () => running.delete(child));
  const said = { stdout: '', stderr: '' };
  child.stdout.on('data', (data: Buffer) => (said.stdout += data.toString()));
  child.stderr.on('data', (data: Buffer) => (said.stderr += data.toString()));
  const ended = new Promise<Ended>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => {
      const left = { processes: processesUsing(folder), files: readdirSync(folder) };
      rmSync(folder, { recursive: true, force: true });
      resolve({ code, ...said, ...left });
    });
  });
  return { folder, ended, kill: (signal) => child.kill(signal) };
}
