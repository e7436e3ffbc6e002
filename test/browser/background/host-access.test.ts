import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openApiPage, reportOf } from '../api-page.ts';
import { inBothBrowsersByTurns } from '../both.ts';
import type { Driver, Surface, Tab } from '../driver-interface.ts';
import { ways } from '../ways.ts';
import { Web } from '../web.ts';
import { exchangeRoutes } from '../world.ts';

/** What the notice says of our access; '' when it is not shown. */
function noticeOn(surface: Surface): Promise<string> {
  return surface.evaluate(
    () => document.querySelector<HTMLElement>('[data-testid="access"]')?.dataset['access'] ?? '',
  );
}

inBothBrowsersByTurns('firefox', (launch) => {
  let driver: Driver;
  let web: Web;
  let apiPage: Tab;
  let tab: Tab;
  let panel: Surface;

  beforeAll(async () => {
    web = await Web.open(exchangeRoutes);
    driver = await launch();
    apiPage = await openApiPage(driver);
    tab = await driver.openTab(`${web.origin('page')}/`);
    panel = await driver.openPanel(tab);
  });

  afterAll(async () => {
    await driver?.close();
    await web?.close();
  });

  const ask = (): Promise<string> => tab.evaluate(ways.fetch, `${web.origin('api')}/bare`);
  const listed = async (): Promise<number> => (await reportOf(apiPage, tab)).exchanges.length;

  describe('access to sites', () => {
    it('is not spoken of while it is there', async () => {
      await ask();
      await expect.poll(listed).toBe(1);
      expect([await noticeOn(panel), await noticeOn(apiPage)]).toEqual(['', '']);
    });

    it('is missed in panel, popup and options as soon as it is withheld', async () => {
      await driver.setHostAccess(false);
      await expect.poll(() => noticeOn(panel)).toBe('none');
      await expect.poll(() => noticeOn(apiPage)).toBe('none');
      const popup = await driver.openPopup(tab);
      await expect.poll(() => noticeOn(popup)).toBe('none');
    });

    it('is missed by a background that was asleep, too', async () => {
      await driver.setHostAccess(true);
      await expect.poll(() => noticeOn(panel)).toBe('');
      await driver.stopBackground();
      await driver.setHostAccess(false);
      await expect.poll(() => noticeOn(panel)).toBe('none');
    });

    it('is really gone: nothing is recorded', async () => {
      await ask();
      expect(await listed()).toBe(1);
    });

    it('is no longer missed once it is given back, and requests are seen again', async () => {
      await driver.setHostAccess(true);
      await expect.poll(() => noticeOn(panel)).toBe('');
      await ask();
      await expect.poll(listed).toBe(2);
    });
  });
});
