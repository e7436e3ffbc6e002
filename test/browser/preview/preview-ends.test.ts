import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { openApiPage, storedIn } from '../api-page.ts';
import { inBothBrowsers } from '../both.ts';
import type { Driver, Surface, Tab } from '../driver-interface.ts';
import { until } from '../retry.ts';
import { ways } from '../ways.ts';
import {
  dataOf,
  openPanel,
  PreviewWorld,
  press,
  previewsIn,
  rulesIn,
  select,
  startPreview,
  stopAll,
} from './preview-world.ts';

inBothBrowsers((launch) => {
  let driver: Driver;
  let world: PreviewWorld;
  let apiPage: Tab;
  let tab: Tab;
  let panel: Tab;
  let count = 0;

  beforeAll(async () => {
    world = await PreviewWorld.open();
    driver = await launch();
    apiPage = await openApiPage(driver);
  });

  afterAll(async () => {
    await driver?.close();
    await world?.close();
  });

  beforeEach(async () => {
    tab = await driver.openTab(`${world.origin('page')}/`);
    panel = await openPanel(driver, tab);
  });

  afterEach(async () => {
    await stopAll(apiPage);
    for (const one of [panel, tab]) await one.close().catch(() => undefined);
  });

  const urlOf = (path: string): string => `${world.origin('api')}${path}?n=${(count += 1)}`;
  const ask = (url: string) => tab.evaluate(ways.fetch, url);
  const rules = async (): Promise<number> => (await rulesIn(apiPage)).length;
  const lastEnd = async () => (await previewsIn(apiPage)).past.at(-1)?.why;
  async function isOver(): Promise<void> {
    await expect.poll(rules, { timeout: 10_000 }).toBe(0);
  }

  const problem = async () => (await dataOf(panel, 'preview-problem'))[0]?.['why'];

  async function preview(where: Pick<Surface, 'evaluate'> = panel): Promise<void> {
    const url = urlOf('/missing');
    expect(await ask(url)).toBe('no');
    await select(where, url);
    await startPreview(where, rules);
    expect(await ask(urlOf('/missing'))).toBe('ok');
  }

  describe('no rule is left', () => {
    it('when the tab closes', async () => {
      await preview();
      await tab.close();
      await isOver();
      await expect.poll(lastEnd).toBe('tab-closed');
    });

    it('when the panel closes that showed it', async () => {
      await preview();
      await panel.close();
      await isOver();
      await expect.poll(lastEnd).toBe('panel-closed');
      expect(await ask(urlOf('/missing'))).toBe('no');
    });

    it('when the real DevTools closes', async () => {
      await panel.close();
      const tools = await driver.openPanel(tab);
      await preview(tools);
      await driver.closePanel(tab);
      await isOver();
      expect(await ask(urlOf('/missing'))).toBe('no');
    });

    it('when the background is killed', async () => {
      await preview();
      await driver.stopBackground();
      await isOver();
      expect(await ask(urlOf('/missing'))).toBe('no');
      await expect
        .poll(() => dataOf(panel, 'preview-ended'))
        .toMatchObject([{ why: 'background-stopped' }]);
    });

    it('when the background is killed and nobody looks: any request of any tab clears it', async () => {
      await preview();
      await press(panel, 'preview-pin');
      await expect.poll(async () => (await previewsIn(apiPage)).on[0]?.pinned).toBe(true);
      await panel.close();
      await driver.stopBackground();
      await ask(urlOf('/list'));
      await isOver();
    });

    it('when the tab goes to another site', async () => {
      await preview();
      await tab.goto(`${world.origin('page')}/again`);
      expect(await ask(urlOf('/missing'))).toBe('ok');
      await tab.goto(`${world.origin('elsewhere')}/`);
      await isOver();
      await expect.poll(lastEnd).toBe('navigated');
    });

    it('when access to sites is withdrawn', async () => {
      await preview();
      await driver.setHostAccess(false);
      await isOver();
      await expect.poll(lastEnd).toBe('access-withdrawn');
      await driver.setHostAccess(true);
    });
  });

  it('stays when it is pinned and the panel closes', async () => {
    await preview();
    await press(panel, 'preview-pin');
    await expect.poll(async () => (await previewsIn(apiPage)).on[0]?.pinned).toBe(true);
    await panel.close();
    await new Promise((done) => setTimeout(done, 5000));
    expect(await ask(urlOf('/missing'))).toBe('ok');
  });

  it('lasts no longer than a quarter of an hour', async () => {
    await preview();
    const lengths = (await previewsIn(apiPage)).on.map((one) => one.until - one.from);
    expect(lengths).toEqual([15 * 60 * 1000]);
  });

  describe('bad moments are told, and leave nothing half-installed', () => {
    it('no access', async () => {
      const url = urlOf('/missing');
      await ask(url);
      await select(panel, url);
      await driver.setHostAccess(false);
      await press(panel, 'preview-start');
      await expect.poll(problem).toBe('no-access');
      expect(await rules()).toBe(0);
      await driver.setHostAccess(true);
    });

    it('the tab has gone elsewhere', async () => {
      const check = (): Promise<boolean> =>
        panel.evaluate(() => {
          const boxes = [...document.querySelectorAll<HTMLInputElement>('.toolbar input')];
          const box = boxes.find(({ type }) => type === 'checkbox');
          if (box?.checked === false) box.click();
          return box !== undefined;
        });
      await until('the box that preserves', check);
      await expect.poll(async () => (await storedIn(apiPage)).local).toContain('"preserve":true');
      const url = urlOf('/missing');
      await ask(url);
      await select(panel, url);
      await tab.goto(`${world.origin('elsewhere')}/`);
      await press(panel, 'preview-start').catch(() => undefined);
      await expect.poll(problem).toMatch(/moved|gone/);
      expect(await rules()).toBe(0);
    });

    it('the browser takes no more rules', async () => {
      const url = urlOf('/missing');
      await ask(url);
      await select(panel, url);
      await apiPage.evaluate(fill, world.origin('nobody'));
      await press(panel, 'preview-start');
      await expect.poll(problem).toBe('quota');
      expect((await previewsIn(apiPage)).on).toEqual([]);
      await apiPage.evaluate(empty);
    });
  });

  it('a page reaches nothing of it', async () => {
    await preview();
    const id = (await previewsIn(apiPage)).on[0]?.id ?? '';
    const said = await tab.evaluate(knock, id, driver.base.split('/')[2] ?? '');
    expect(said).toMatch(/^(?:no way in|refused)/);
    expect(await rules()).toBe(2);
  });
});

interface Rules {
  readonly declarativeNetRequest: {
    updateSessionRules(change: object): Promise<void>;
    getSessionRules(): Promise<{ id: number }[]>;
  };
}
declare const browser: Rules | undefined;
declare const chrome: Rules & {
  runtime?: { sendMessage?(id: string, message: object): Promise<unknown> };
};

/** Leaves no room for one more rule with a regular expression: both browsers take 1000. */
async function fill(nobody: string): Promise<void> {
  const api = typeof browser === 'undefined' ? chrome : browser;
  const addRules = Array.from({ length: 1000 }, (_, index) => ({
    id: 1000 + index,
    action: {
      type: 'modifyHeaders',
      responseHeaders: [{ header: 'x', operation: 'set', value: 'y' }],
    },
    condition: { regexFilter: `^${nobody}/${index}$`, resourceTypes: ['xmlhttprequest'] },
  }));
  await api.declarativeNetRequest.updateSessionRules({ addRules });
}

async function empty(): Promise<void> {
  const api = typeof browser === 'undefined' ? chrome : browser;
  const rules = await api.declarativeNetRequest.getSessionRules();
  const removeRuleIds = rules.map(({ id }) => id);
  await api.declarativeNetRequest.updateSessionRules({ removeRuleIds });
}

/** What a hostile page could try with the name of a preview. */
async function knock(id: string, extension: string): Promise<string> {
  const runtime = typeof chrome === 'undefined' ? undefined : chrome.runtime;
  if (runtime?.sendMessage === undefined) return 'no way in';
  return runtime.sendMessage(extension, { type: 'preview-stop', id }).then(
    (answer) => `answered ${JSON.stringify(answer)}`,
    (error: unknown) => `refused ${String(error)}`,
  );
}
