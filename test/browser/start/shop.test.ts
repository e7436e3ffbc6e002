import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { scenarios } from '../../site/scenarios.mjs';
import { type Site, startSite } from '../../site/site.mjs';
import { inBothBrowsersByTurns } from '../both.ts';
import type { CorsError, Driver, Tab } from '../driver-interface.ts';
import type { Row } from '../panel/panel-page.ts';
import { explanationOf, openPanelPage, rowsOf } from '../panel/panel-page.ts';
import { until } from '../retry.ts';

const broken = scenarios.filter(({ reason }) => reason !== null);
const fine = scenarios.filter(({ reason }) => reason === null);

inBothBrowsersByTurns('firefox', (launch) => {
  let site: Site;
  let driver: Driver;
  let tab: Tab;
  let panel: Tab;
  let rows: Row[];
  let said: CorsError[];

  /** The real panel stands open: only DevTools can settle what Firefox leaves open. */
  beforeAll(async () => {
    site = await startSite();
    driver = await launch();
    tab = await driver.openTab('about:blank');
    await driver.openPanel(tab);
    await tab.goto(site.url);
    await until('the end of the demo', () => tab.evaluate(() => document.body.dataset['done']));
    panel = await openPanelPage(driver, tab, 'en');
    const settled = async (): Promise<boolean> => {
      rows = await rowsOf(panel);
      return rows.filter(({ outcome }) => outcome === 'blocked').length >= broken.length;
    };
    // When some never come, the tests say which.
    await until('every verdict', settled, 10_000).catch(() => undefined);
    said = await driver.corsErrors();
  });

  afterAll(async () => {
    await driver?.close();
    await site?.close();
  });

  const urlOf = (id: string): string => site.asked.find((one) => one.id === id)?.url ?? '';
  const rowOf = (id: string): Row | undefined => rows.find(({ url }) => url === urlOf(id));
  const seen = (id: string): Promise<string | undefined> =>
    tab.evaluate(
      (name) => document.querySelector<HTMLElement>(`[data-scenario="${name}"]`)?.dataset['state'],
      id,
    );

  describe('what the browser blocks is explained', () => {
    it.each(broken)('$id', async ({ id, reason, init }) => {
      expect(await seen(id)).toBe('blocked');
      const method = init?.method ?? 'GET';
      expect(rowOf(id)).toMatchObject({ outcome: 'blocked', reason, method });
    });
  });

  describe('what the browser says of it is predicted', () => {
    it.each(broken)('$id', ({ id }) => {
      const [first] = said.filter(({ url }) => url === urlOf(id));
      const predicted = rowOf(id)?.browserError.split('|') ?? [];
      expect(predicted.length).toBeLessThanOrEqual(2);
      // A redirect that was followed is told under the address it led to.
      expect(first === undefined ? predicted : [...predicted, '']).toContain(
        first?.name ?? predicted[0],
      );
    });

    it('of almost all under their own address', () => {
      const named = broken.filter(({ id }) => said.some(({ url }) => url === urlOf(id)));
      expect(named.length).toBeGreaterThanOrEqual(broken.length - 3);
    });
  });

  describe('what the browser allows is not called blocked', () => {
    it.each(fine)('$id', async ({ id }) => {
      expect(await seen(id)).toBe('ok');
      expect(rowOf(id)?.outcome).not.toBe('blocked');
    });
  });

  it('every blocked request is explained in English and in French, with the same fixes', async () => {
    const french = await openPanelPage(driver, tab, 'fr');
    await until('the list', async () => (await rowsOf(french)).length === rows.length);
    for (const { id } of broken) {
      const en = await explanationOf(panel, urlOf(id));
      const fr = await explanationOf(french, urlOf(id));
      expect([id, fr.reasons, fr.fixes]).toEqual([id, en.reasons, en.fixes]);
      expect(en.titles).not.toContain('');
      expect(fr.titles.filter((title) => en.titles.includes(title))).toEqual([]);
    }
  });

  it('the badge counts the distinct failures', async () => {
    await expect.poll(() => driver.badge(tab)).toBe(String(broken.length));
  });
});
