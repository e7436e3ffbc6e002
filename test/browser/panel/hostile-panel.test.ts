import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sampled } from '../../sample.ts';
import { inBothBrowsers } from '../both.ts';
import type { Driver, Surface, Tab } from '../driver-interface.ts';
import { HOSTILE, HostileServer } from '../hostile-server.ts';
import { select } from '../preview/preview-world.ts';
import { until } from '../retry.ts';
import { ways } from '../ways.ts';
import { openPanelPage } from './panel-page.ts';

/** What a page of ours looks like while it shows what a hostile server said. */
interface Looks {
  /** Elements that only the server's markup could have made. */
  readonly injected: number;
  readonly title: string;
  /** Texts, tooltips and names that hold a character which nobody can see or which turns others. */
  readonly unseen: readonly string[];
  /** What sticks out of the window or of its pane, by class. */
  readonly tooWide: readonly string[];
  /** How many different heights the list's rows have. */
  readonly heights: number;
}

/** Chromium reads bytes as UTF-8 where it can, Firefox each for itself. */
const OVERRIDE = /⟪U\+202E⟫|â⟪U\+0080⟫®/;

const HARMLESS: Looks = { injected: 0, title: 'Raison', unseen: [], tooWide: [], heights: 1 };

/** A sample shows half of them in Chromium and the other half in Firefox. */
const PARTS = 2;

inBothBrowsers((launch, name) => {
  const PATHS = sampled(Object.keys(HOSTILE), PARTS, name === 'firefox' ? 1 : 0);

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
    it.each(PATHS)('in the panel: %s', async (path) => {
      await select(panel, urlOf(path));
      expect(await panel.evaluate(lookAt)).toEqual(HARMLESS);
      await panel.evaluate(unfold);
      expect(await panel.evaluate(lookAt)).toEqual(HARMLESS);
    });

    it.each(PATHS)('of a preflight, in the panel: %s', async (path) => {
      await panel.evaluate(selectPut, urlOf(path));
      expect(await panel.evaluate(lookAt)).toEqual(HARMLESS);
    });

    it('the unseen is made visible', async () => {
      await select(panel, urlOf('/bidi'));
      expect(await detailOf(panel)).toMatch(OVERRIDE);
      await select(panel, urlOf('/control'));
      expect(await detailOf(panel)).toMatch(/a␁b␛\[31mred␡/);
    });

    it('in the popup', async () => {
      const popup = await driver.openPopup(tab);
      await until('its rows', async () => (await rowsIn(popup)) > 0);
      for (const path of Object.keys(HOSTILE)) {
        await popup.evaluate(selectPut, urlOf(path));
        expect(await popup.evaluate(lookAt)).toEqual(HARMLESS);
      }
    });
  });
});

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
  const bad = /[\p{Cc}\p{Cf}]/u;
  const all = [...document.querySelectorAll<HTMLElement>('body *')];
  const attributes = all.flatMap((one) =>
    ['title', 'aria-label'].map((name) => one.getAttribute(name) ?? ''),
  );
  const texts = [document.body.textContent ?? '', ...attributes].filter((text) =>
    bad.test(text.replaceAll('\n', '')),
  );
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
    heights: new Set(rows.map(({ offsetHeight }) => offsetHeight)).size,
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
