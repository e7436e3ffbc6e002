import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { inBothBrowsersByTurns } from '../both.ts';
import type { Driver, Tab } from '../driver-interface.ts';
import { until } from '../retry.ts';
import { ways } from '../ways.ts';
import { Web } from '../web.ts';
import { exchangeRoutes } from '../world.ts';

/** What has the focus, in short. */
const focused = (panel: Tab): Promise<string> =>
  panel.evaluate(() => {
    const { activeElement } = document;
    if (!(activeElement instanceof HTMLElement)) return '';
    const name = activeElement.getAttribute('aria-label') ?? activeElement.textContent ?? '';
    return activeElement.dataset['url'] ?? name;
  });

const MOST_TABS = 60;

inBothBrowsersByTurns('chromium', (launch) => {
  let driver: Driver;
  let web: Web;
  let panel: Tab;
  let tab: Tab;

  beforeAll(async () => {
    web = await Web.open(exchangeRoutes);
    driver = await launch();
    tab = await driver.openTab(`${web.origin('page')}/`);
    for (const path of ['/bare', '/lost', '/good']) {
      await tab.evaluate(ways.fetch, `${web.origin('api')}${path}`);
    }
    panel = await driver.openExtensionPage(
      `src/panel/index.html?tabId=${tab.tabId}&lang=en&theme=light`,
    );
    const count = () => panel.evaluate(() => document.querySelectorAll('[data-id]').length);
    await until('both rows', async () => (await count()) === 2);
  });

  afterAll(async () => {
    await driver?.close();
    await web?.close();
  });

  const said = () =>
    panel.evaluate(() => document.querySelector('[data-testid="announcer"]')?.textContent);

  async function tabTo(wanted: (name: string) => boolean): Promise<string> {
    for (let i = 0; i < MOST_TABS; i++) {
      await panel.press('Tab');
      const name = await focused(panel);
      if (wanted(name)) return name;
    }
    throw new Error('no tab stop of that name');
  }

  describe('with the keyboard alone', () => {
    it('finds the blocked request', async () => {
      await tabTo((name) => name.endsWith('/bare'));
      await panel.press('ArrowDown');
      expect(await focused(panel)).toMatch(/\/lost$/);
      await panel.press('Home');
      expect(await focused(panel)).toMatch(/\/bare$/);
    });

    it('reads the reason', async () => {
      await panel.press('Enter');
      expect(await focused(panel)).toBe('Explanation');
      const text = await panel.evaluate(
        () => document.activeElement?.querySelector('h2')?.innerText,
      );
      expect(text).toBe('CORS header ‘Access-Control-Allow-Origin’ missing');
    });

    it('copies the fix with one key', async () => {
      // Read out a moment after the choice: what is said of the key would come before it.
      await expect.poll(said).toMatch(/^Access-Control-Allow-Origin: absent/);
      await panel.press('c');
      await expect.poll(said).toBe('Copied');
    });

    it('comes back to the request', async () => {
      await panel.press('Escape');
      expect(await focused(panel)).toMatch(/\/bare$/);
    });
  });

  describe('with few keys', () => {
    it('chooses, copies the fix and checks again, from the moment the panel has the focus', async () => {
      await tab.evaluate(() => document.body.setAttribute('data-before', ''));
      await panel.evaluate(() =>
        document.querySelector<HTMLElement>('[role="treeitem"][tabindex="0"]')?.focus(),
      );
      const isWhole = () =>
        panel.evaluate(
          () => document.querySelector('[data-testid="detail"][aria-busy="false"] pre') !== null,
        );
      for (const key of ['ArrowDown', 'ArrowUp']) await panel.press(key);
      await until('the fix', isWhole);
      await panel.press('c');
      await expect.poll(said).toMatch(/^Copied/);
      await panel.press('r');
      const isReloaded = () => tab.evaluate(() => !document.body?.hasAttribute('data-before'));
      await until('the page is asked again', isReloaded);
      console.log('choose, copy the fix, check again: 4 keys');
    });
  });
});
