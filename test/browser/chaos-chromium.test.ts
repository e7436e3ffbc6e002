import type { Page } from 'playwright';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { chaosRoutes } from './chaos-web.ts';
import { launchChromium } from './chromium/launch.ts';
import { ChromiumTab } from './chromium/tab.ts';
import { openDesk, reportOf, storedIn } from './desk.ts';
import type { Driver, Tab } from './driver-interface.ts';
import { openPanelPage, rowsOf } from './panel-page.ts';
import { ways } from './ways.ts';
import { Web } from './web.ts';

let driver: Driver;
let web: Web;
let desk: Tab;
let tab: Tab;

beforeAll(async () => {
  web = await Web.open(chaosRoutes);
  driver = await launchChromium();
  await driver.mistakes();
  desk = await openDesk(driver);
});

afterAll(async () => {
  await driver?.close();
  await web?.close();
});

beforeEach(async () => {
  tab = await driver.openTab(`${web.origin('page')}/`);
});

const ask = (path: string): Promise<string> =>
  tab.evaluate(ways.fetch, `${web.origin('api')}${path}`);
const paths = async (): Promise<string[]> =>
  (await reportOf(desk, tab)).exchanges.map(({ url }) => new URL(url).pathname);

function pageOf(of: Tab): Page {
  if (of instanceof ChromiumTab) return of.page;
  throw new Error('a tab of another browser');
}

describe('a page that crashes', () => {
  it('while it waits leaves what it had, and its successor begins anew', async () => {
    await ask('/had');
    web.holds.add('GET /waits');
    void ask('/waits').catch(() => 'crashed');
    await expect.poll(() => web.waiting).toBe(1);
    const page = pageOf(tab);
    const cdp = await page.context().newCDPSession(page);
    const crashed = page.waitForEvent('crash');
    cdp.send('Page.crash').catch(() => undefined);
    await crashed;
    web.release();
    const panel = await openPanelPage(driver, tab, 'en');
    await expect.poll(() => rowsOf(panel)).toHaveLength(1);
    expect(await paths()).toEqual(['/had']);
    expect((await storedIn(desk)).session).not.toContain('/waits');
  });
});

describe('all the while', () => {
  it('nothing was thrown or complained of', async () => {
    expect(await driver.mistakes()).toEqual([]);
  });
});
