import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as pause } from 'node:timers/promises';
import type { Daemon } from '../servers/setup/daemon.ts';

/** A program that speaks no HTTP itself, ended by its own pid. */
export async function background(
  program: string,
  args: readonly string[],
  isReady: () => boolean,
): Promise<Daemon> {
  const child = spawn(program, args, { stdio: 'ignore' });
  const ended = once(child, 'exit');
  const stop = async () => {
    if (child.exitCode === null && child.signalCode === null) child.kill('SIGTERM');
    await ended;
  };
  for (let tries = 0; !isReady(); tries += 1) {
    if (child.exitCode !== null || tries > 1000) {
      await stop();
      throw new Error(`${program} does not start`);
    }
    await pause(10);
  }
  return { stop };
}

/** A server and what it needs behind it: started before it, ended after it. */
export async function after(first: Promise<Daemon>, start: () => Promise<Daemon>): Promise<Daemon> {
  const behind = await first;
  try {
    const server = await start();
    return {
      stop: async () => {
        await server.stop();
        await behind.stop();
      },
    };
  } catch (error) {
    await behind.stop();
    throw error;
  }
}
