import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchChromium } from '../chromium/launch.ts';
import type { Driver, Surface, Tab } from '../driver-interface.ts';
import { Web } from '../web.ts';

/** Lines and columns of this text are what the panel must name. */
const SCRIPT = `// line one
function loadCart(url) {
  return fetch(url).catch(() => 'blocked');
}
async function start(url) {
  await null;
  return loadCart(url);
}
`;

let web: Web;
let driver: Driver;
let tab: Tab;
let panel: Surface;

beforeAll(async () => {
  const page = { 'Content-Type': 'text/html' };
  web = await Web.open(() => ({
    '/': { actual: { headers: page, body: '<title>x</title><script src="/js/cart.js"></script>' } },
    '/js/cart.js': { actual: { headers: { 'Content-Type': 'text/javascript' }, body: SCRIPT } },
    '/items': {},
  }));
  driver = await launchChromium();
  tab = await driver.openTab(`${web.origin('page')}/`);
  panel = await driver.openPanel(tab);
  await tab.evaluate(
    (url) => (globalThis as unknown as { start(url: string): Promise<string> }).start(url),
    `${web.origin('api')}/items`,
  );
});

afterAll(async () => {
  await driver?.close();
  await web?.close();
});

const shown = () =>
  panel.evaluate(() => document.querySelector('[data-testid="call-site"]')?.textContent ?? '');

describe('the call that made a request (only Chromium tells extensions)', () => {
  it('is named with file, line, column and function, counted from 1', async () => {
    await expect.poll(shown, { timeout: 10_000 }).toContain('cart.js:3:10');
    expect(await shown()).toContain('loadCart()');
  });

  it('names the calls before it', async () => {
    expect(await shown()).toContain('cart.js:7:10');
  });

  it('is a button that shows it in Sources', async () => {
    const buttons = await panel.evaluate(
      () => document.querySelectorAll('[data-testid="call-site"] button.link').length,
    );
    expect(buttons).toBeGreaterThan(0);
  });
});
