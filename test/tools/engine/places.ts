import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { Worker } from 'node:worker_threads';
import type { Exchange } from '../../../src/model/index.ts';

const run = promisify(execFile);
const HERE = import.meta.dirname;

/**
 * In a process of its own, of Node or of Deno.
 *
 * @param args before the script's name
 * @param engine file of the engine
 */
export async function judgedInProcess(
  program: string,
  args: readonly string[],
  engine: string,
  exchanges: readonly Exchange[],
): Promise<string[]> {
  const folder = await mkdtemp(join(tmpdir(), 'raison-engine-'));
  try {
    const [from, to] = [join(folder, 'exchanges.json'), join(folder, 'verdicts.json')];
    await writeFile(from, JSON.stringify(exchanges));
    await run(program, [...args, join(HERE, 'run.mjs'), engine, from, to]);
    return JSON.parse(await readFile(to, 'utf8')) as string[];
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** In a worker thread of Node. @param engine address of the engine */
export async function judgedInWorker(
  engine: string,
  exchanges: readonly Exchange[],
): Promise<string[]> {
  const workerData = { engine, exchanges: JSON.parse(JSON.stringify(exchanges)) as Exchange[] };
  const worker = new Worker(new URL('worker.mjs', import.meta.url), { workerData });
  try {
    return await new Promise((resolve, reject) => {
      worker.once('message', resolve);
      worker.once('error', reject);
    });
  } finally {
    await worker.terminate();
  }
}
