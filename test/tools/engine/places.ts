import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { Worker } from 'node:worker_threads';
import { chromium } from 'playwright';
import { findChromium } from '../../../scripts/start/chromium/find-chromium.mjs';
import type { Exchange } from '../../../src/model/index.ts';
import { listen, portOf, stop } from '../../site/ports.mjs';

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

/** In Chromium, in a page that loads the package's own files, or in a module worker of that page. */
export async function judgedInPage(
  folder: string,
  exchanges: readonly Exchange[],
  where: 'page' | 'worker',
): Promise<string[]> {
  const server = await listen((request, response) => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname;
    const serve = async () => {
      const [type, body] = await fileFor(path, folder, exchanges);
      response.writeHead(200, { 'Content-Type': type }).end(body);
    };
    serve().catch(() => response.writeHead(404).end());
  });
  const browser = await chromium.launch({
    executablePath: findChromium(process.env),
    args: ['--no-sandbox', '--disable-gpu'],
  });
  try {
    const page = await browser.newPage();
    await page.goto(`http://localhost:${portOf(server)}/${where}`);
    // A loaded machine takes longer than Playwright's half a minute; the test has a limit of its own.
    await page.waitForFunction('globalThis.verdicts', undefined, { timeout: 0 });
    return await page.evaluate('globalThis.verdicts');
  } finally {
    await browser.close();
    await stop(server);
  }
}

const html = (script: string) =>
  ['text/html', `<!doctype html><script type="module">${script}</script>`] as const;

const JUDGED = `import * as engine from '/package/index.js';
import { judge } from '/judge.mjs';
const exchanges = await (await fetch('/exchanges.json')).json();`;

/** @throws when there is no such file */
async function fileFor(
  path: string,
  folder: string,
  exchanges: readonly Exchange[],
): Promise<readonly [type: string, body: string]> {
  if (path === '/page') return html(`${JUDGED} globalThis.verdicts = judge(engine, exchanges);`);
  if (path === '/worker') {
    return html(`new Worker('/worker.js', { type: 'module' }).onmessage = ({ data }) => {
      globalThis.verdicts = data;
    };`);
  }
  if (path === '/exchanges.json') return ['application/json', JSON.stringify(exchanges)];
  const script = 'text/javascript';
  if (path === '/worker.js') return [script, `${JUDGED} postMessage(judge(engine, exchanges));`];
  if (path === '/judge.mjs') return [script, await readFile(join(HERE, 'judge.mjs'), 'utf8')];
  const file = join(folder, path.replace('/package/', '/'));
  return [script, await readFile(file, 'utf8')];
}
