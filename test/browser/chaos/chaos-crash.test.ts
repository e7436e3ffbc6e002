import { afterAll, beforeAll, expect, it } from 'vitest';
import { openApiPage, reportOf, send, storedIn } from '../api-page.ts';
import { inBothBrowsersByTurns } from '../both.ts';
import type { Driver, Tab } from '../driver-interface.ts';
import { openPanelPage, rowsOf } from '../panel/panel-page.ts';
import { until } from '../retry.ts';
import { ways } from '../ways.ts';
import { Web } from '../web.ts';
import { chaosRoutes } from './chaos-web.ts';

inBothBrowsersByTurns('chromium', (launch) => {
  let driver: Driver;
  let web: Web;
  let apiPage: Tab;

  beforeAll(async () => {
    web = await Web.open(chaosRoutes);
    driver = await launch();
    await driver.mistakes();
    apiPage = await openApiPage(driver);
  });

  afterAll(async () => {
    await driver?.close();
    await web?.close();
  });

  it('a page that crashes while it waits leaves what it had, and its successor begins again', async () => {
    const tab = await driver.openTab(`${web.origin('page')}/asker`);
    const paths = async (): Promise<string[]> =>
      (await reportOf(apiPage, tab)).exchanges.map(({ url }) => new URL(url).pathname);
    const ask = (path: string): Promise<string> =>
      tab.evaluate(ways.fetch, `${web.origin('api')}${path}`);
    await ask('/had');
    await expect.poll(paths).toEqual(['/asker-asked', '/had']);
    web.holds.add('GET /waits');
    void ask('/waits').catch(() => 'crashed');
    await expect.poll(() => web.waiting).toBe(1);
    await driver.crash(tab);
    const panel = await openPanelPage(driver, tab, 'en');
    await expect.poll(() => rowsOf(panel)).toHaveLength(2);
    expect(await paths()).toEqual(['/asker-asked', '/had']);
    await send(apiPage, tab, `${web.origin('page')}/next`);
    await expect.poll(paths).toEqual(['/next-asked']);
    // In Firefox what waits outlives its page, and is answered.
    web.release();
    web.holds.clear();
    await expect.poll(() => rowsOf(panel)).toHaveLength(1);
    await until(
      'the end of what waited',
      async () => !(await storedIn(apiPage)).session.includes('/waits'),
    );
    expect(await paths()).toEqual(['/next-asked']);
    expect(await driver.mistakes()).toEqual([]);
  });
});
