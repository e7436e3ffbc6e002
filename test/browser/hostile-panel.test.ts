import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { inBothBrowsers } from './both.ts';
import type { Driver, Surface, Tab } from './driver-interface.ts';
import { HOSTILE, HostileServer } from './hostile-server.ts';
import { openPanelPage } from './panel-page.ts';
import { select } from './preview-world.ts';
import { until } from './retry.ts';
import { ways } from './ways.ts';

/** What a page of ours looks like while it shows what a hostile server said. */
interface Looks {
  /** Elements that only the server's markup could have made. */
  readonly injected: number;
  readonly title: string;
  /** Texts, tooltips and names that hold a character which nobody can see or which turns others. */
  readonly unseen: readonly string[];
  /** What sticks out of the window or of its pane, by class. */
  readonly tooWide: readonly string[];
  /** Heights of the list's rows, each once. */
  readonly heights: readonly number[];
}

inBothBrowsers((launch) => {
  let driver: Driver;
  let server: HostileServer;
  let tab: Tab;
  let panel: Tab;

  beforeAll(async () => {
    server = await HostileServer.open();
    driver = await launch();
    tab = await driver.openTab(`${server.origin('page')}/`);
    for (const path of Object.keys(HOSTILE)) {
      await tab.evaluate(ways.fetch, urlOf(path));
      await tab.evaluate(ways.fetch, urlOf(path), { method: 'PUT' });
    }
    panel = await openPanelPage(driver, tab, 'fr');
    await until('the rows', async () => (await rowsIn(panel)) === 2 * Object.keys(HOSTILE).length);
  });

  afterAll(async () => {
    await driver?.close();
    await server?.close();
  });

  const urlOf = (path: string): string => `${server.origin('api')}${path}`;

  describe('what a hostile server says is shown as text, in its place', () => {
    it.each(Object.keys(HOSTILE))('in the panel: %s', async (path) => {
      await select(panel, urlOf(path));
      expectHarmless(await panel.evaluate(lookAt));
      await panel.evaluate(unfold);
      expectHarmless(await panel.evaluate(lookAt));
    });

    it.each(Object.keys(HOSTILE))('of a preflight, in the panel: %s', async (path) => {
      await panel.evaluate(selectPut, urlOf(path));
      expectHarmless(await panel.evaluate(lookAt));
    });

    it('the unseen is made visible', async () => {
      await select(panel, urlOf('/bidi'));
      expect(await detailOf(panel)).toContain('⟪U+202E⟫');
      await select(panel, urlOf('/control'));
      expect(await detailOf(panel)).toMatch(/a␁b␛\[31mred␡/);
    });

    it('in the popup', async () => {
      const popup = await driver.openPopup(tab);
      await until('its rows', async () => (await rowsIn(popup)) > 0);
      for (const path of Object.keys(HOSTILE)) {
        await popup.evaluate(selectPut, urlOf(path));
        expectHarmless(await popup.evaluate(lookAt));
      }
    });
  });
});

function expectHarmless(looks: Looks): void {
  expect(looks).toMatchObject({ injected: 0, title: 'Raison', unseen: [], tooWide: [] });
  expect(looks.heights).toHaveLength(1);
}

function rowsIn(surface: Surface): Promise<number> {
  return surface.evaluate(() => document.querySelectorAll('[data-testid="exchange"]').length);
}

function detailOf(surface: Surface): Promise<string> {
  return surface.evaluate(
    () => document.querySelector('[data-testid="detail"]')?.textContent ?? '',
  );
}

/** These run in the page; hence no word from outside. */
function lookAt(): Looks {
  const bad =
    /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/;
  const all = [...document.querySelectorAll<HTMLElement>('body *')];
  const attributes = all.flatMap((one) => [one.title, one.getAttribute('aria-label') ?? '']);
  const texts = [document.body.textContent ?? '', ...attributes].filter((text) => bad.test(text));
  const panes = [
    document.documentElement,
    ...document.querySelectorAll('.list-pane, .detail-pane'),
  ];
  const rows = [...document.querySelectorAll<HTMLElement>('[data-testid="exchange"]')];
  return {
    injected: document.querySelectorAll('[data-injected]').length,
    title: document.title,
    unseen: texts.map((text) => text.slice(0, 200)),
    tooWide: panes
      .filter(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth + 1)
      .map((one) => `${one.className} ${one.scrollWidth} > ${one.clientWidth}`),
    heights: [...new Set(rows.map(({ offsetHeight }) => offsetHeight))],
  };
}

/** Shows long values whole. */
async function unfold(): Promise<void> {
  const buttons = document.querySelectorAll<HTMLElement>('.hostile > button.link');
  for (const button of buttons) button.click();
  await new Promise((done) => setTimeout(done, 100));
}

async function selectPut(url: string): Promise<void> {
  const rows = [...document.querySelectorAll<HTMLElement>('[data-testid="exchange"]')];
  rows.find(({ dataset }) => dataset['url'] === url && dataset['method'] === 'PUT')?.click();
  await new Promise((done) => setTimeout(done, 200));
}
