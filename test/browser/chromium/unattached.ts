import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { WebSocket } from 'ws';
import { flagsOf } from '../../../scripts/start/chromium/chromium.mjs';
import { findChromium } from '../../../scripts/start/chromium/find-chromium.mjs';
import type { Tab } from '../driver-interface.ts';
import { Pending } from '../firefox/protocol/pending.ts';
import { until } from '../retry.ts';

interface Target {
  readonly type: string;
  readonly url: string;
}

interface Protocol {
  send<Result>(method: string, params?: object, sessionId?: string): Promise<Result>;
}

/**
 * Chromium with the extension, where automation is attached to one page of the extension's and to
 * nothing else. Playwright attaches itself to every page, and such a page prerenders none
 * (`PrerenderingDisabledByDevTools`).
 */
export class Unattached {
  readonly close: () => Promise<void>;
  readonly #browser: Protocol;
  readonly #session: string;

  private constructor(browser: Protocol, session: string, close: () => Promise<void>) {
    this.#browser = browser;
    this.#session = session;
    this.close = close;
  }

  static async launch(): Promise<Unattached> {
    const { profile, close } = start();
    const browser = await until('Chromium', () => connect(profile));
    const base = await until('the worker', () => baseOf(browser));
    const url = `${base}src/options/index.html`;
    const { targetId } = await browser.send<{ targetId: string }>('Target.createTarget', { url });
    const which = { targetId, flatten: true };
    const { sessionId } = await browser.send<{ sessionId: string }>('Target.attachToTarget', which);
    return new Unattached(browser, sessionId, close);
  }

  /** As of a tab: runs a function in the extension's page. */
  readonly evaluate: Tab['evaluate'] = async (fn, ...args) => {
    const expression = `(${String(fn)})(...${JSON.stringify(args)})`;
    const { result, exceptionDetails } = await this.#browser.send<{
      result: { value: Awaited<ReturnType<typeof fn>> };
      exceptionDetails?: object;
    }>('Runtime.evaluate', { expression, awaitPromise: true, returnByValue: true }, this.#session);
    if (exceptionDetails) throw new Error(JSON.stringify(exceptionDetails));
    return result.value;
  };

  async openTab(url: string): Promise<void> {
    await this.#browser.send('Target.createTarget', { url });
  }
}

function start(): { profile: string; close: () => Promise<void> } {
  const profile = mkdtempSync(join(tmpdir(), 'raison-unattached-'));
  const own = ['--headless=new', `--user-data-dir=${profile}`, '--remote-debugging-port=0'];
  const flags = flagsOf({ lang: 'en', headless: true });
  const child = spawn(findChromium(process.env), [...own, ...flags], { stdio: 'ignore' });
  const ended = new Promise((resolve) => child.once('exit', resolve));
  const close = async (): Promise<void> => {
    child.kill();
    await ended;
    await rm(profile, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 });
  };
  return { profile, close };
}

async function connect(profile: string): Promise<Protocol> {
  const [port, path] = readFileSync(join(profile, 'DevToolsActivePort'), 'utf8').split('\n');
  const socket = new WebSocket(`ws://127.0.0.1:${port}${path}`);
  const pending = new Pending();
  socket.on('message', (data: Buffer) => {
    const { id, error, result } = JSON.parse(data.toString());
    if (id !== undefined) pending.settle(id, error?.message, result);
  });
  socket.on('close', () => pending.end());
  await new Promise((resolve, reject) => {
    socket.once('open', resolve);
    socket.once('error', reject);
  });
  const send = (method: string, params = {}, sessionId?: string): Promise<unknown> =>
    pending.ask((id) => socket.send(JSON.stringify({ id, method, params, sessionId })));
  return { send: send as Protocol['send'] };
}

/** The extension's origin, once its worker runs. */
async function baseOf(browser: Protocol): Promise<string | undefined> {
  const { targetInfos } = await browser.send<{ targetInfos: Target[] }>('Target.getTargets');
  const worker = targetInfos.find(
    ({ type, url }) => type === 'service_worker' && url.startsWith('chrome-extension:'),
  );
  return worker && new URL('/', worker.url).href;
}
