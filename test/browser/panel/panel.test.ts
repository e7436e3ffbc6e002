import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { inBothBrowsersByTurns } from '../both.ts';
import type { Driver, Surface, Tab } from '../driver-interface.ts';
import { until } from '../retry.ts';
import { ways } from '../ways.ts';
import { Web } from '../web.ts';
import { exchangeRoutes } from '../world.ts';

const ROW = '[data-testid="exchange"]';

const count = (surface: Surface): Promise<number> =>
  surface.evaluate((row) => document.querySelectorAll(row).length, ROW);
const selectedPath = (surface: Surface): Promise<string> =>
  surface.evaluate((row) => {
    const selected = document.querySelector<HTMLElement>(`${row}[aria-selected="true"]`);
    return selected === null ? '' : new URL(selected.dataset['url'] ?? '').pathname;
  }, ROW);
const text = (surface: Surface, selector: string): Promise<string> =>
  surface.evaluate((one) => document.querySelector(one)?.textContent ?? '', selector);

/** Where the DevTools are narrow, the list has yielded to the chosen request. */
async function backToList(panel: Surface): Promise<void> {
  const hasYielded = await panel.evaluate(
    () => (document.querySelector<HTMLElement>('[data-testid="back"]')?.offsetWidth ?? 0) > 0,
  );
  if (!hasYielded) return;
  await panel.click('[data-testid="back"]');
  // Its rows are drawn, and the chosen one is focused, with the next frame: keys go there only then.
  await until('the focus on a row', () =>
    panel.evaluate((row) => document.activeElement?.matches(row) ?? false, ROW),
  );
}

inBothBrowsersByTurns('firefox', (launch, browser) => {
  let driver: Driver;
  let web: Web;
  let tab: Tab;
  let panel: Surface;

  beforeAll(async () => {
    web = await Web.open(exchangeRoutes);
    driver = await launch({ lang: 'fr' });
    tab = await driver.openTab(`${web.origin('page')}/`);
    await ask('/bare');
    await ask('/late', { method: 'PUT' });
    panel = await driver.openPanel(tab);
  });

  afterAll(async () => {
    await driver?.close();
    await web?.close();
  });

  const ask = (path: string, init?: RequestInit): Promise<string> =>
    tab.evaluate(ways.fetch, `${web.origin('api')}${path}`, init);

  describe('the panel in the real DevTools', () => {
    it('lists what was asked before DevTools was opened', async () => {
      await expect.poll(() => count(panel), { timeout: 10_000 }).toBe(2);
    });

    it('selects with the mouse', async () => {
      await backToList(panel);
      await panel.click(`${ROW}[data-url$="/late"]`);
      await expect.poll(() => selectedPath(panel)).toBe('/late');
      await backToList(panel);
      await panel.click(`${ROW}[data-url$="/bare"]`);
      await expect.poll(() => selectedPath(panel)).toBe('/bare');
      await expect.poll(() => text(panel, '[data-testid="detail"]')).toContain('/bare');
    });

    it('selects with the keyboard', async () => {
      await backToList(panel);
      await panel.press('ArrowDown');
      await expect.poll(() => selectedPath(panel)).toBe('/late');
      await backToList(panel);
      await panel.press('ArrowUp');
      await expect.poll(() => selectedPath(panel)).toBe('/bare');
    });

    it('shows the configuration to paste for the page’s own origin', async () => {
      const code = '[data-testid="fix"][data-server="nginx"]';
      await expect.poll(() => text(panel, code)).toContain('Access-Control-Allow-Origin');
      expect(await text(panel, '[data-testid="detail"]')).toContain(web.origin('page'));
    });

    it('lists at once what is asked while it is open', async () => {
      await ask('/other');
      await expect.poll(() => count(panel)).toBe(3);
    });

    it('goes on after the background has died', async () => {
      await driver.stopBackground();
      await ask('/another');
      await expect.poll(() => count(panel), { timeout: 10_000 }).toBe(4);
    });

    it('can be photographed', async () => {
      expect((await panel.screenshot()).byteLength).toBeGreaterThan(20_000);
    });
  });

  it('the badge counts along', async () => {
    await expect.poll(() => driver.badge(tab)).toBe('4');
  });

  it('the popup shows the same list, in the language of the browser', async () => {
    const popup = await driver.openPopup(tab);
    await expect.poll(() => count(popup), { timeout: 10_000 }).toBe(4);
    // Chromium's own language depends on which of its translations are installed.
    const languages = browser === 'firefox' ? ['fr'] : ['en', 'fr'];
    expect(languages).toContain(await popup.evaluate(() => document.documentElement.lang));
    await popup.click(`${ROW}[data-url$="/late"]`);
    await expect.poll(() => selectedPath(popup)).toBe('/late');
    // Its window grows with what it shows, a little later.
    const hasRoom = (): Promise<boolean> =>
      popup.evaluate(() => {
        const { scrollWidth, clientWidth } = document.documentElement;
        return innerWidth > 400 && scrollWidth === clientWidth;
      });
    await expect.poll(hasRoom, { timeout: 10_000 }).toBe(true);
  });
});
