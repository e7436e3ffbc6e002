import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import type { CDPSession, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Child } from '../../../scripts/start/chromium/cdp.mjs';
import type { Report } from '../../../src/formats/index.ts';
import { attach } from '../chromium/target.ts';
import { type Driver, drive } from '../driver.ts';

const WORKER = 'service_worker';

let driver: Driver;
let cdp: CDPSession;
let page: Server;
let api: Server;
/** Answers of `/hold` wait here until a test lets them go. */
const held: (() => void)[] = [];

function listen(server: Server): Promise<Server> {
  return new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(server)));
}

const urlOf = (server: Server, host: string): string =>
  `http://${host}:${(server.address() as AddressInfo).port}`;

async function workers(): Promise<string[]> {
  const { targetInfos } = await cdp.send('Target.getTargets');
  const ours = `chrome-extension://${driver.extensionId}/`;
  return targetInfos
    .filter(({ type, url }) => type === WORKER && url.startsWith(ours))
    .map(({ targetId }) => targetId);
}

async function wokenWorker(): Promise<Child> {
  await expect.poll(workers, { timeout: 10_000 }).toHaveLength(1);
  const [targetId = ''] = await workers();
  return attach(cdp, targetId);
}

/** Ends the worker as the browser ends an idle one; Playwright’s own session would keep it alive. */
async function killWorker(): Promise<void> {
  for (const targetId of await workers()) await cdp.send('Target.closeTarget', { targetId });
  await expect.poll(workers, { timeout: 10_000 }).toEqual([]);
}

/** A page of the extension's, from which its worker can be asked. */
async function openApiPage(): Promise<Page> {
  const apiPage = await driver.context.newPage();
  await apiPage.goto(`chrome-extension://${driver.extensionId}/src/options/index.html`);
  return apiPage;
}

/** Waits until so many exchanges have ended in storage, without asking the worker. */
async function untilStored(count: number): Promise<void> {
  const apiPage = await openApiPage();
  const ended = async (): Promise<number> => {
    const items = await apiPage.evaluate(() => chrome.storage.session.get(null));
    const exchanges = Object.entries(items).filter(([key]) => key.startsWith('x:'));
    return exchanges.filter(([, text]) => JSON.parse(text).exchange.end !== 'pending').length;
  };
  await expect.poll(ended, { timeout: 10_000 }).toBe(count);
  await apiPage.close();
}

async function ask(path: string, init: RequestInit = {}): Promise<string> {
  return driver.page.evaluate(([url, options]) => fetch(url, options).then(String, String), [
    `${urlOf(api, 'api.localhost')}${path}`,
    init,
  ] as const);
}

async function reportFrom(panel: Page): Promise<Report> {
  return panel.evaluate(
    (tabId) => chrome.runtime.sendMessage({ type: 'report', tabId }),
    driver.tabId,
  ) as Promise<Report>;
}

/** Paths that the extension knows of, asked for by a page opened only now. */
async function known(): Promise<{ path: string; outcome: string; legs: string[] }[]> {
  const panel = await driver.panel();
  const { exchanges } = await reportFrom(panel);
  await panel.close();
  return exchanges.map(({ url, outcome, legs }) => ({
    path: new URL(url).pathname,
    outcome,
    legs: legs.map(({ kind, status }) => `${kind} ${status}`),
  }));
}

beforeAll(async () => {
  page = await listen(createServer((_, answer) => void answer.end('<title>page</title>')));
  api = await listen(
    createServer((request, answer) => {
      const refuse = (): void => void answer.writeHead(403).end();
      if (request.url === '/hold') held.push(refuse);
      else refuse();
    }),
  );
  driver = await drive();
  const browser = driver.context.browser();
  if (browser === null) throw new Error('no CDP for this browser');
  cdp = await browser.newBrowserCDPSession();
});

afterAll(async () => {
  await driver?.close();
  for (const server of [page, api]) server?.close();
});

describe('a worker that dies', () => {
  it('between a request and the opening of the panel loses no exchange', async () => {
    await driver.page.goto(urlOf(page, 'page.localhost'));
    for (let i = 0; i < 20; i += 1) await ask(`/lost/${i}`);
    await ask('/put', { method: 'PUT' });
    await untilStored(21);
    await killWorker();
    const all = await known();
    const paths = Array.from({ length: 20 }, (_, i) => `/lost/${i}`);
    expect(all.map(({ path }) => path)).toEqual([...paths, '/put']);
    expect(all.map(({ outcome }) => outcome)).toEqual(all.map(() => 'blocked'));
    expect(all.at(-1)?.legs).toEqual(['preflight 403', 'actual null']);
  });

  it('right after it was told of the last event loses nothing, either', async () => {
    const apiPage = await openApiPage();
    await driver.page.goto(urlOf(page, 'page.localhost'));
    await Promise.all(Array.from({ length: 50 }, (_, i) => ask(`/burst/${i}`)));
    // What the browser has not told it yet goes down with any worker.
    await expect.poll(async () => (await reportFrom(apiPage)).exchanges.length).toBe(50);
    await killWorker();
    await apiPage.close();
    expect((await known()).length).toBe(50);
  });

  it('while a request is under way ends it rightly when it wakes', async () => {
    await driver.page.goto(urlOf(page, 'page.localhost'));
    const asked = ask('/hold');
    await expect.poll(() => held.length).toBe(1);
    await killWorker();
    held.splice(0).forEach((release) => release());
    await asked;
    await expect
      .poll(known, { timeout: 10_000 })
      .toEqual([{ path: '/hold', outcome: 'blocked', legs: ['actual 403'] }]);
  });

  it('between a preflight and its end keeps the two together', async () => {
    await driver.page.goto(urlOf(page, 'page.localhost'));
    const asked = ask('/hold', { method: 'DELETE' });
    await expect.poll(() => held.length).toBe(1);
    await killWorker();
    held.splice(0).forEach((release) => release());
    await asked;
    await expect
      .poll(known, { timeout: 10_000 })
      .toEqual([{ path: '/hold', outcome: 'blocked', legs: ['preflight 403', 'actual null'] }]);
  });
});

describe('a worker that wakes', () => {
  /** Longer than the badge waits before it counts, in ms. */
  const COUNTED = 1000;

  it('loads what judges only once there is something to judge', async () => {
    await driver.page.goto(urlOf(page, 'page.localhost'));
    // What is still to be told of the page would wake the worker at once.
    await pause(COUNTED);
    await killWorker();
    await driver.page.reload();
    const worker = await wokenWorker();
    const isLoaded = () => worker.evaluate("'raisonEngine' in globalThis");
    await pause(COUNTED);
    expect(await isLoaded()).toBe(false);
    await ask('/judged');
    await expect.poll(isLoaded).toBe(true);
    const badge = `chrome.action.getBadgeText({ tabId: ${driver.tabId} })`;
    await expect.poll(() => worker.evaluate(badge)).toBe('1');
  });
});

declare const chrome: {
  readonly runtime: { sendMessage(message: unknown): Promise<unknown> };
  readonly storage: { readonly session: { get(keys: null): Promise<Record<string, string>> } };
};
