import type { ChildProcess } from 'node:child_process';
import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { get } from 'node:http';
import { setTimeout as pause } from 'node:timers/promises';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** A server that runs in the foreground; ended by its own pid. */
export interface Daemon {
  stop(): Promise<void>;
}

/** Runs a server's own syntax check; rejects with its words when it refuses. */
export async function check(program: string, args: readonly string[], env = {}): Promise<void> {
  await run(program, args, { env: { ...process.env, ...env } });
}

/**
 * Starts an HTTP server and waits until it answers.
 *
 * @param mayAsk whether it can be asked yet, of programs that break when they are asked too early
 */
export async function launch(
  program: string,
  args: readonly string[],
  port: number,
  env: Readonly<Record<string, string>> = {},
  mayAsk: () => boolean = () => true,
): Promise<Daemon> {
  const stdio = ['ignore', 'ignore', 'pipe'] as const;
  const detached = WORKERS in env;
  const child = spawn(program, args, {
    stdio: [...stdio],
    env: { ...process.env, ...env },
    detached,
  });
  const words: string[] = [];
  child.stderr.on('data', (chunk: Buffer) => words.push(chunk.toString()));
  const ended = once(child, 'exit');
  await Promise.race([
    untilAnswering(port, mayAsk),
    ended.then((how) => fail(program, how, words)),
  ]);
  return { stop: () => stop(child, ended, detached) };
}

/** PHP's own server does not end its workers with itself: they get a group to be ended with. */
const WORKERS = 'PHP_CLI_SERVER_WORKERS';

/** Stopped twice is stopped once: a process that a signal ended has no exit code, and its pid is gone. */
async function stop(child: ChildProcess, ended: Promise<unknown>, isGroup: boolean) {
  const { pid, exitCode, signalCode } = child;
  const isRunning = exitCode === null && signalCode === null && pid !== undefined;
  if (isRunning) process.kill(isGroup ? -pid : pid, 'SIGTERM');
  await ended;
}

function fail(program: string, how: readonly unknown[], words: readonly string[]): never {
  throw new Error(`${program} ended at once (${how.filter(Boolean).join()}): ${words.join('')}`);
}

async function untilAnswering(port: number, mayAsk: () => boolean): Promise<void> {
  for (let tries = 0; tries < 3000; tries += 1) {
    if (mayAsk() && (await isAnswering(port))) return;
    await pause(10);
  }
  throw new Error(`Nothing answers on port ${port}`);
}

/** An open port is not enough: Vite first opens one only to see whether it may. */
function isAnswering(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const asked = get({ port, host: '127.0.0.1', agent: false }, (answer) => {
      answer.resume();
      resolve(true);
    });
    asked.on('error', () => resolve(false));
  });
}
