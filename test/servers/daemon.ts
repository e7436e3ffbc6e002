import type { ChildProcess } from 'node:child_process';
import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { connect, createServer } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** A server that runs in the foreground; ended by its own pid. */
export interface Daemon {
  stop(): Promise<void>;
}

const given = new Set<number>();

/** A port that no earlier call gave away: the browser has nothing cached for its address. */
export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  if (given.has(port)) return freePort();
  given.add(port);
  return port;
}

/** Runs a server's own syntax check; rejects with its words when it refuses. */
export async function check(program: string, args: readonly string[], env = {}): Promise<void> {
  await run(program, args, { env: { ...process.env, ...env } });
}

/** Starts a server and waits until its port answers. */
export async function launch(
  program: string,
  args: readonly string[],
  port: number,
  env: Readonly<Record<string, string>> = {},
): Promise<Daemon> {
  const stdio = ['ignore', 'ignore', 'pipe'] as const;
  const child = spawn(program, args, { stdio: [...stdio], env: { ...process.env, ...env } });
  const words: string[] = [];
  child.stderr.on('data', (chunk: Buffer) => words.push(chunk.toString()));
  const ended = once(child, 'exit');
  await Promise.race([untilOpen(port), ended.then(() => fail(program, words))]);
  return { stop: () => stop(child, ended) };
}

async function stop(child: ChildProcess, ended: Promise<unknown>) {
  if (child.exitCode === null) child.kill('SIGTERM');
  await ended;
}

function fail(program: string, words: readonly string[]): never {
  throw new Error(`${program} ended at once: ${words.join('')}`);
}

async function untilOpen(port: number): Promise<void> {
  for (let tries = 0; tries < 400; tries += 1) {
    if (await isOpen(port)) return;
    await pause(10);
  }
  throw new Error(`Nothing listens on port ${port}`);
}

async function isOpen(port: number): Promise<boolean> {
  const socket = connect(port, '127.0.0.1');
  const open = await Promise.race([
    once(socket, 'connect').then(() => true),
    once(socket, 'error').then(() => false),
  ]).catch(() => false);
  socket.destroy();
  return open;
}
