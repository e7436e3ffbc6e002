import type { ChildProcess } from 'node:child_process';
import { spawn } from 'node:child_process';
import { existsSync, realpathSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import { createInterface } from 'node:readline';

const NAMES = ['firefox-esr', 'firefox'];

/** The program itself, not Debian's symbolic link: our child must be Firefox for us to end it. */
export function findFirefox(): string {
  const { FIREFOX_PATH, PATH = '' } = process.env;
  const folders = [...PATH.split(delimiter), '/usr/bin'];
  const everywhere = folders.flatMap((folder) => NAMES.map((name) => join(folder, name)));
  const found = (FIREFOX_PATH ? [FIREFOX_PATH] : everywhere).find((path) => existsSync(path));
  if (found === undefined) throw new Error('Firefox is missing: install it or set FIREFOX_PATH');
  return realpathSync(found);
}

export function spawnFirefox(profile: string, bidiPort: number, headless: boolean): ChildProcess {
  const window = headless ? ['--headless'] : [];
  const reach = ['--marionette', `--remote-debugging-port=${bidiPort}`];
  const own = ['--no-remote', '--profile', profile, '--remote-allow-system-access'];
  const args = [...window, ...own, ...reach, 'about:blank'];
  const env = { ...process.env, MOZ_HEADLESS_WIDTH: '1400', MOZ_HEADLESS_HEIGHT: '1000' };
  const child = spawn(findFirefox(), args, { stdio: ['ignore', 'pipe', 'ignore'], env });
  const end = (): void => void child.kill('SIGKILL');
  process.once('exit', end);
  child.once('exit', () => process.off('exit', end));
  return child;
}

/** What pages and extensions say by `console.error`, as it comes (`profile.ts` has it printed). */
export function errorsSaid({ stdout }: ChildProcess): string[] {
  const errors: string[] = [];
  if (stdout === null) return errors;
  createInterface(stdout).on('line', (line) => {
    // Firefox complains of itself as well; all that we say begins with our name.
    if (/^console\.error: "Raison\b/.test(line)) errors.push(line);
  });
  return errors;
}

/** Waits for the end that was asked for; after five seconds makes one. */
export async function ended(child: ChildProcess, profile: string): Promise<void> {
  if (child.exitCode === null && child.signalCode === null) {
    const patience = setTimeout(() => child.kill('SIGKILL'), 5000);
    await new Promise((resolve) => child.once('exit', resolve));
    clearTimeout(patience);
  }
  // A crash helper of Firefox may outlive it for a moment and still write there.
  await rm(profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
}
