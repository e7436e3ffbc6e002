import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Report } from '../../../src/formats/index.ts';
import {
  activate,
  chooseBuffer,
  discard,
  duplicate,
  emptyStorage,
  fillStorage,
  openApiPage,
  reloadExtension,
  reportOf,
  storedIn,
} from '../api-page.ts';
import { inBothBrowsersByTurns } from '../both.ts';
import type { Driver, Surface, Tab } from '../driver-interface.ts';
import { openPanelPage } from '../panel/panel-page.ts';
import { until } from '../retry.ts';
import { ways } from '../ways.ts';
import { Web } from '../web.ts';
import { chaosRoutes } from './chaos-web.ts';

const pathOf = (url: string): string => new URL(url).pathname;

/** What the panel shows of how many it lacks. */
const statusOf = (panel: Surface): Promise<string> =>
  panel.evaluate(() => document.querySelector('[data-testid="status"]')?.textContent ?? '');
const rowsIn = (panel: Surface): Promise<number> =>
  panel.evaluate(() => document.querySelectorAll('[data-testid="exchange"]').length);

/** `npm run chaos` takes 50,000. */
const BURST = Number(process.env['CHAOS_BURST'] ?? 300);
const ROOM = BURST > 1000 ? 1000 : 100;

/** Longer than a browser takes to refuse what it has no room for, in ms. */
const SETTLED = 1000;

inBothBrowsersByTurns('chromium', (launch) => {
  let driver: Driver;
  let web: Web;
  let apiPage: Tab;
  let tab: Tab;
  /** In the real DevTools. */
  let real: Surface;

  beforeAll(async () => {
    web = await Web.open(chaosRoutes);
    driver = await launch({ bfcache: true });
    await driver.mistakes();
    apiPage = await openApiPage(driver);
    tab = await driver.openTab(`${web.origin('page')}/`);
  });

  afterAll(async () => {
    await driver?.close();
    await web?.close();
  });

  beforeEach(async () => {
    web.release();
    web.holds.clear();
    await emptyStorage(apiPage);
    await tab.goto(`${web.origin('page')}/`);
    await until('an empty list', async () => (await paths(tab)).length === 0);
  });

  const ask = (of: Tab, path: string, init?: RequestInit): Promise<string> =>
    of.evaluate(ways.fetch, `${web.origin('api')}${path}`, init);
  const paths = async (of: Pick<Tab, 'tabId'>): Promise<string[]> =>
    (await reportOf(apiPage, of)).exchanges.map(({ url }) => pathOf(url));

  /** Whether there is room is known when the storage has answered: after the report, on a busy day. */
  const settledReport = (): Promise<Report> =>
    until('the same report twice', async () => {
      const before = await reportOf(apiPage, tab);
      await pause(SETTLED);
      const after = await reportOf(apiPage, tab);
      return before.dropped === after.dropped ? after : undefined;
    });

  /** Failing requests, so many at a time that no browser gives up on them. */
  const burst = (count: number, path: string): Promise<number> =>
    tab.evaluate(
      async (url, all) => {
        for (let at = 0; at < all; at += 100) {
          const some = Array.from(
            { length: Math.min(100, all - at) },
            (_, i) => `${url}/${at + i}`,
          );
          await Promise.all(some.map((one) => fetch(one).catch(() => 0)));
        }
        return all;
      },
      `${web.origin('api')}${path}`,
      count,
    );

  describe('a flood', () => {
    it(
      'of failing requests leaves the newest, and the rest is counted and shown',
      async () => {
        await chooseBuffer(apiPage, ROOM);
        const panel = await openPanelPage(driver, tab, 'en');
        await burst(BURST, '/burst');
        await expect
          .poll(async () => (await reportOf(apiPage, tab)).dropped, { timeout: 10_000 })
          .toBe(BURST - ROOM);
        const newest = Array.from({ length: ROOM }, (_, at) => `/burst/${BURST - ROOM + at}`);
        expect((await paths(tab)).toSorted()).toEqual(newest.toSorted());
        await expect.poll(() => rowsIn(panel)).toBe(ROOM);
        await expect.poll(() => statusOf(panel)).toContain('older dropped');
        const { session } = await storedIn(apiPage);
        if (BURST > 1000)
          console.log(`${BURST} failures: ${ROOM} kept, ${session.length} characters stored`);
        expect(session.length).toBeLessThan(ROOM * 4_000);
        await panel.close();
      },
      BURST * 100 + 60_000,
    );

    it('that no storage has room for is dropped, oldest first, and counted', async () => {
      await fillStorage(apiPage, 40_000);
      for (let at = 0; at < 12; at += 1) await ask(tab, `/heavy`);
      await ask(tab, '/last');
      await expect.poll(async () => (await paths(tab)).at(-1)).toBe('/last');
      const { exchanges, dropped } = await settledReport();
      expect(dropped).toBeGreaterThan(0);
      expect(exchanges.length + dropped).toBe(13);
      const panel = await openPanelPage(driver, tab, 'en');
      await expect.poll(() => statusOf(panel)).toContain(`${dropped} older`);
      await driver.stopBackground();
      expect(await paths(tab)).toEqual(exchanges.map(({ url }) => pathOf(url)));
      await panel.close();
    });
  });

  describe('a server', () => {
    it('that redirects for ever is shown with both ends of the way', async () => {
      await ask(tab, '/loop');
      await expect.poll(() => paths(tab)).toEqual(['/loop']);
      const [exchange] = (await reportOf(apiPage, tab)).exchanges;
      expect(exchange?.legs.length).toBeGreaterThan(19);
      expect(exchange?.legs.length).toBeLessThan(26);
    });

    it.each(['/fat', '/many'])('whose headers have no end is explained: %s', async (path) => {
      await ask(tab, path);
      await expect.poll(() => paths(tab)).toEqual([path]);
      const [exchange] = (await reportOf(apiPage, tab)).exchanges;
      expect(exchange).toMatchObject({ outcome: 'blocked' });
      expect(JSON.stringify(exchange).length).toBeLessThan(60_000);
    });
  });

  describe('a tab', () => {
    it('that is closed while it waits leaves nothing behind', async () => {
      const other = await driver.openTab(`${web.origin('page')}/`);
      web.holds.add('OPTIONS /closed');
      web.holds.add('GET /closed');
      void ask(other, '/closed', { method: 'PUT' }).catch(() => 'gone');
      void ask(other, '/closed').catch(() => 'gone');
      await expect.poll(() => web.waiting).toBe(2);
      await other.close();
      web.release();
      await ask(tab, '/after');
      await expect.poll(() => paths(tab)).toEqual(['/after']);
      expect(await paths(other)).toEqual([]);
      const stored = await storedIn(apiPage);
      expect(stored.session).not.toContain('/closed');
      expect(stored.session).not.toContain(`"t:${other.tabId}"`);
    });

    it('that goes elsewhere while it waits shows the new page only', async () => {
      web.holds.add('GET /left');
      void ask(tab, '/left').catch(() => 'gone');
      await expect.poll(() => web.waiting).toBe(1);
      await tab.goto(`${web.origin('page')}/next`);
      web.release();
      await expect.poll(() => paths(tab)).toEqual(['/next-asked']);
      await expect.poll(() => driver.badge(tab)).toBe('1');
    });

    it('that is duplicated shares nothing with its double', async () => {
      await tab.goto(`${web.origin('page')}/asker`);
      await expect.poll(() => paths(tab)).toEqual(['/asker-asked']);
      await ask(tab, '/own');
      const double = { tabId: await duplicate(apiPage, tab) };
      await expect.poll(() => paths(double), { timeout: 10_000 }).toEqual(['/asker-asked']);
      expect(await paths(tab)).toEqual(['/asker-asked', '/own']);
    });
  });

  describe('a page', () => {
    it('that comes back from the back/forward cache begins again', async () => {
      const other = await driver.openTab('about:blank');
      void other.goto(`${web.origin('page')}/left`).catch(() => 'left at once');
      await expect.poll(() => paths(other), { timeout: 10_000 }).toEqual(['/back-asked']);
      await other.close();
    });

    it('that is discarded comes back with what it asks then', async () => {
      const other = await driver.openTab(`${web.origin('page')}/asker`);
      await expect.poll(() => paths(other)).toEqual(['/asker-asked']);
      await ask(other, '/before');
      await activate(apiPage, tab);
      const tabId = await discard(apiPage, other);
      await activate(apiPage, { tabId });
      await expect.poll(() => paths({ tabId }), { timeout: 10_000 }).toEqual(['/asker-asked']);
      const left = tabId === other.tabId ? ['/asker-asked'] : [];
      expect(await paths(other)).toEqual(left);
    });

    it('in a private window is none of our business', async () => {
      web.holds.add('GET /secretly-asked');
      const close = await driver.openPrivately(`${web.origin('page')}/secretly`);
      await expect.poll(() => web.waiting, { timeout: 10_000 }).toBe(1);
      web.release();
      await ask(tab, '/openly');
      await expect.poll(() => paths(tab)).toEqual(['/openly']);
      const { session, local } = await storedIn(apiPage);
      expect(session).toContain('/openly');
      expect(session + local).not.toContain('secretly');
      await close();
    });
  });

  describe('panels', () => {
    it('of one tab agree, and those of another know nothing of it; two DevTools bear each other', async () => {
      const other = await driver.openTab(`${web.origin('page')}/`);
      real = await driver.openPanel(tab);
      await ask(tab, '/shared/1');
      await ask(tab, '/shared/2');
      await ask(other, '/other');
      await expect.poll(() => rowsIn(real), { timeout: 10_000 }).toBe(2);
      const beside = await driver.openPanel(other);
      await expect.poll(() => rowsIn(beside), { timeout: 10_000 }).toBe(1);
      const two = await openPanelPage(driver, other, 'en');
      await expect.poll(() => rowsIn(two)).toBe(1);
      const one = await openPanelPage(driver, tab, 'en');
      await expect.poll(() => rowsIn(one)).toBe(2);
      await one.evaluate(() => document.querySelector<HTMLElement>('.toolbar button')?.click());
      await expect.poll(() => driver.badge(tab)).toBe('');
      await activate(apiPage, tab);
      await expect.poll(() => rowsIn(real), { timeout: 10_000 }).toBe(0);
      expect(await paths(other)).toEqual(['/other']);
      await driver.closePanel(other);
      await ask(tab, '/still');
      await activate(apiPage, tab);
      await expect.poll(() => rowsIn(real), { timeout: 10_000 }).toBe(1);
    });
  });

  describe('all the while', () => {
    it('nothing was thrown or complained of but the want of room', async () => {
      const mistakes = await driver.mistakes();
      const others = mistakes.filter((message) => !/no room left/.test(message));
      expect(others).toEqual([]);
      expect(mistakes.length).toBeGreaterThan(0);
    });
  });

  describe('an extension that starts again', () => {
    it('records again, though its panel stood open, and has another panel', async () => {
      await reloadExtension(apiPage);
      await until('the new one', async () => {
        apiPage = await openApiPage(driver);
        await ask(tab, '/again');
        return (await paths(tab)).includes('/again');
      });
      await driver.closePanel(tab);
      real = await driver.openPanel(tab);
      await expect.poll(() => rowsIn(real), { timeout: 10_000 }).toBeGreaterThan(0);
      expect((await driver.mistakes()).filter((message) => !/no room left/.test(message))).toEqual(
        [],
      );
    });
  });
});
