import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Page } from 'playwright';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Driver, drive } from '../driver.ts';
import { until } from '../retry.ts';

let driver: Driver;
let server: Server;
/** An extension page that asks on our behalf. */
let panel: Page;

const host = (name: string): string =>
  `http://${name}.localhost:${(server.address() as AddressInfo).port}`;

async function fetchFromPage(path: string): Promise<void> {
  await driver.page.evaluate((url) => fetch(url).catch(() => undefined), `${host('api')}${path}`);
}

async function known(): Promise<string[]> {
  const report = await panel.evaluate(
    (tabId) => chrome.runtime.sendMessage({ type: 'report', tabId }),
    driver.tabId,
  );
  return report.exchanges.map(({ url }) => new URL(url).pathname);
}

/** As the panel does: over a port of its own. */
async function preserve(on: boolean): Promise<void> {
  await panel.evaluate((value) => {
    const port = chrome.runtime.connect({ name: 'raison-panel' });
    port.postMessage({ type: 'preserve', on: value });
  }, on);
}

beforeAll(async () => {
  server = createServer((_, answer) => void answer.end('<title>x</title>'));
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  driver = await drive();
  panel = await driver.panel();
});

afterAll(async () => {
  await driver?.close();
  server?.close();
});

beforeEach(async () => {
  await preserve(false);
  await driver.page.goto(`${host('page')}/start`);
  await until('an empty list', async () => (await known()).length === 0);
});

describe('a navigation', () => {
  it('clears the tab and its badge', async () => {
    await fetchFromPage('/a');
    await fetchFromPage('/b');
    await expect.poll(() => driver.badge()).toBe('2');
    await driver.page.goto(`${host('page')}/next`);
    await expect.poll(known).toEqual([]);
    expect(await driver.badge()).toBe('');
  });

  it('within the document keeps everything', async () => {
    await fetchFromPage('/a');
    await driver.page.evaluate(() => history.pushState(null, '', '/pushed#there'));
    await fetchFromPage('/b');
    expect(await known()).toEqual(['/a', '/b']);
    await expect.poll(() => driver.badge()).toBe('2');
  });

  it('keeps everything when the log is preserved, the badge included', async () => {
    await preserve(true);
    await fetchFromPage('/a');
    await driver.page.goto(`${host('page')}/next`);
    await fetchFromPage('/b');
    expect(await known()).toEqual(['/a', '/b']);
    await expect.poll(() => driver.badge()).toBe('2');
  });

  it('keeps what the new page asked for at once', async () => {
    await fetchFromPage('/old');
    await driver.page.route('**/early', (route) =>
      route.fulfill({
        contentType: 'text/html',
        body: `<script>fetch('${host('api')}/new').catch(() => 0)</script>`,
      }),
    );
    await driver.page.goto(`${host('page')}/early`);
    await expect.poll(known).toEqual(['/new']);
  });

  it('of one tab leaves another alone', async () => {
    await fetchFromPage('/a');
    const other = await driver.context.newPage();
    await other.goto(`${host('page')}/other`);
    await other.close();
    expect(await known()).toEqual(['/a']);
  });
});

declare const chrome: {
  readonly runtime: {
    sendMessage(message: unknown): Promise<{ exchanges: { url: string }[] }>;
    connect(info: { name: string }): { postMessage(message: unknown): void };
  };
};
