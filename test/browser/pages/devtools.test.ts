import { mkdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openDevTools } from '../../../scripts/start/chromium/devtools.mjs';
import { photograph } from '../../../scripts/start/chromium/photograph.mjs';
import { type Site, startSite } from '../../site/site.mjs';
import { type Driver, drive } from '../driver.ts';

type DevTools = Awaited<ReturnType<typeof openDevTools>>;

const RESULTS = join(import.meta.dirname, '../../../test-results');

let site: Site;
let driver: Driver;
let tools: DevTools;

beforeAll(async () => {
  site = await startSite();
  driver = await drive('en');
  await driver.page.goto(site.url);
  await driver.page.waitForSelector('body[data-done]');
  tools = await openDevTools(driver.context, driver.page, driver.extensionId);
});

afterAll(async () => {
  await driver?.close();
  await site?.close();
});

/** Evaluates in the panel, inside the real DevTools. */
const ask = (expression: string) => tools.panel.evaluate(expression);

const urlOf = (id: string) => site.asked.find((one) => one.id === id)?.url ?? '';
const select = (id: string) =>
  ask(`document.querySelector('[data-testid="exchange"][data-url="${urlOf(id)}"]').click()`);
const count = (id: string) => ask(`document.querySelectorAll('[data-url="${urlOf(id)}"]').length`);
/** Where the DevTools are narrow, the list has yielded to the chosen request. */
const backToList = () => ask(`document.querySelector('[data-testid="back"]')?.click()`);
const shown = (selector: string) =>
  ask(`document.querySelector(${JSON.stringify(selector)})?.textContent ?? ''`);

describe('the panel in the real DevTools', () => {
  it('lists a request that was made before DevTools was opened', async () => {
    const selector = `[data-testid="exchange"][data-url="${urlOf('missing')}"]`;
    await expect
      .poll(() => ask(`document.querySelector('${selector}')?.dataset.reason`))
      .toBe('CORSMissingAllowOrigin');
  });

  it('shows the Nginx text of the selected request', async () => {
    await select('missing');
    const code = '[data-testid="fix"][data-server="nginx"] pre[data-context="location"] > code';
    await expect.poll(() => shown(code)).toContain('add_header Access-Control-Allow-Origin');
    // Nothing names this server: what is unfolded are the headers that any server has to send.
    const unfolded = `[...document.querySelectorAll('[data-testid="fix"]')]
      .map((fix) => fix.innerText).join('')`;
    await expect.poll(() => ask(unfolded)).toContain(site.origin);
  });

  it('lists a request that is made while it is open', async () => {
    await backToList();
    await expect.poll(() => count('missing')).toBe(1);
    await driver.page.locator('[data-scenario="missing"] button').click();
    await expect.poll(() => count('missing')).toBe(2);
  });

  it('agrees with the badge on the number of distinct failures', async () => {
    const failures = await ask(`new Set(
      [...document.querySelectorAll('[data-testid="exchange"][data-outcome="blocked"]')]
        .map(({ dataset: d }) => [d.reason, d.url, d.method].join(' '))
    ).size`);
    expect(failures).toBe(site.asked.filter(({ reason }) => reason !== null).length);
    await expect.poll(() => driver.badge()).toBe(String(failures));
  });

  it('can be photographed', async () => {
    mkdirSync(RESULTS, { recursive: true });
    const file = join(RESULTS, 'devtools.png');
    await photograph(tools.frontend, file);
    expect(statSync(file).size).toBeGreaterThan(20_000);
  });
});
