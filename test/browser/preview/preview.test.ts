import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { sampled } from '../../sample.ts';
import { openApiPage } from '../api-page.ts';
import { inBothBrowsers } from '../both.ts';
import type { Driver, Tab } from '../driver-interface.ts';
import { ways } from '../ways.ts';
import { previewable, statuses } from './preview-rows.ts';
import {
  badgeColor,
  dataOf,
  openPanel,
  PreviewWorld,
  press,
  rulesIn,
  select,
  startPreview,
  stopAll,
} from './preview-world.ts';

const ask = (from: Tab, url: string, init?: RequestInit) => from.evaluate(ways.fetch, url, init);

/** A sample has half of each table in Chromium and the other half in Firefox. */
const PARTS = 2;

const RED = [0xb3, 0x26, 0x1e];
const BLUE = [0x0b, 0x57, 0xd0];

inBothBrowsers((launch, name) => {
  let driver: Driver;
  let world: PreviewWorld;
  let apiPage: Tab;
  let tab: Tab;
  let other: Tab;
  let panel: Tab;
  let count = 0;

  beforeAll(async () => {
    world = await PreviewWorld.open();
    driver = await launch();
    apiPage = await openApiPage(driver);
    tab = await driver.openTab(`${world.origin('page')}/`);
    other = await driver.openTab(`${world.origin('page')}/`);
    panel = await openPanel(driver, tab);
  });

  afterAll(async () => {
    await driver?.close();
    await world?.close();
  });

  afterEach(() => stopAll(apiPage));

  /** A query of its own, for which no browser remembers a preflight. */
  const urlOf = (path: string): string => `${world.origin('api')}${path}?n=${(count += 1)}`;
  const rules = async (): Promise<number> => (await rulesIn(apiPage)).length;

  /** Blocks a request, selects it and starts its preview. */
  async function preview(path: string, init?: RequestInit): Promise<string> {
    const url = urlOf(path);
    expect(await ask(tab, url, init)).toBe('no');
    await select(panel, url);
    await startPreview(panel, rules);
    return url;
  }

  async function stop(): Promise<void> {
    await press(panel, 'preview-stop');
    await expect.poll(rules).toBe(0);
  }

  const rowOf = async (url: string) =>
    (await dataOf(panel, 'exchange')).find((row) => row['url'] === url);

  const half = <Row>(rows: readonly Row[]) => sampled(rows, PARTS, name === 'firefox' ? 1 : 0);
  const shown = Object.entries(previewable).filter(([, row]) => row.notIn !== name);

  describe('what headers can fix passes under its preview, in this tab, until Stop', () => {
    it.each(half(shown))('%s', async (path, { init, reason }) => {
      await preview(`/${path}`, init);
      const url = urlOf(`/${path}`);
      expect(await ask(tab, url, init)).toBe('ok');
      expect(await ask(other, urlOf(`/${path}`), init)).toBe('no');
      await expect.poll(() => rowOf(url)).toMatchObject({ outcome: 'blocked', reason });
      expect(await rowOf(url)).toHaveProperty('previewed');
      await stop();
      expect(await ask(tab, urlOf(`/${path}`), init)).toBe('no');
    });
  });

  describe('what no header fixes is said beforehand', () => {
    it.each(half(statuses))('a preflight answered with %i', async (status) => {
      const headers = status === 302 ? { Location: '/elsewhere' } : {};
      world.places.set('/status', {
        preflight: { status, headers },
        actual: { status: 200, headers: {} },
      });
      const url = urlOf('/status');
      await ask(tab, url, { method: 'PUT' });
      await select(panel, url);
      const note = status === 302 ? 'preview-redirected-preflight' : 'preview-status';
      const text = () =>
        panel.evaluate(() =>
          [...document.querySelectorAll<HTMLElement>('[data-note]')].map(
            (one) => one.dataset['note'],
          ),
        );
      await expect.poll(text).toContain(note);
      const [offer] = await dataOf(panel, 'preview-offer');
      expect(offer).toMatchObject({ shows: status === 302 ? 'none' : 'part' });
      expect(await rules()).toBe(0);
    });

    it('of a 405 shows that the status is all that is left', async () => {
      world.places.set('/status', {
        preflight: { status: 405, headers: {} },
        actual: { status: 200, headers: {} },
      });
      await preview('/status', { method: 'PUT' });
      const url = urlOf('/status');
      expect(await ask(tab, url, { method: 'PUT' })).toBe('no');
      const named = async () => (await driver.corsErrors()).filter((one) => one.url === url);
      const expected =
        name === 'chromium' ? 'PreflightInvalidStatus' : 'CORSPreflightDidNotSucceed3';
      await expect.poll(async () => (await named())[0]?.name).toBe(expected);
      await expect.poll(async () => (await rowOf(url))?.['previewed']).toBe('blocked');
      await stop();
    });

    it('two header lines: Firefox judges what the server really sent', async () => {
      await preview('/doubled');
      expect(await ask(tab, urlOf('/doubled'))).toBe(name === 'firefox' ? 'no' : 'ok');
      await stop();
    });
  });

  describe('a page cannot', () => {
    const hostile = [
      '/s*t',
      '/s.t',
      '/(s|t)',
      '/s+t',
      '/s$',
      '/[s]t',
      '/s%2at',
      '/s\'"t',
      '/s;t=1',
      '//s',
    ];
    const strangers = ['/st', '/sXt', '/s', '/t', '/sst', '/s/t', '/', '/secret'];

    it.each(half(hostile))('widen a preview by the path %s', async (path) => {
      await preview(path);
      expect(await ask(tab, urlOf(path))).toBe('ok');
      for (const stranger of strangers)
        expect([stranger, await ask(tab, urlOf(stranger))]).toEqual([stranger, 'no']);
      await stop();
    });

    it('share it with a frame of another origin', async () => {
      await preview('/missing');
      const frame = await tab.evaluate(
        (src) =>
          new Promise<string>((resolve) => {
            const element = document.createElement('iframe');
            element.src = src;
            addEventListener('message', ({ data }) => resolve(String(data)), { once: true });
            document.body.append(element);
          }),
        `${world.origin('frame')}/frame?ask=${encodeURIComponent(urlOf('/missing'))}`,
      );
      expect(frame).toBe('no');
      expect(await tab.evaluate(ways.sandbox, urlOf('/missing'))).toBe('no');
      expect(await tab.evaluate(ways.worker, urlOf('/missing'))).toBe('ok');
      await stop();
    });
  });

  it('the popup says which are on, and stops them', async () => {
    await preview('/missing');
    const here = await driver.openExtensionPage(`src/popup/index.html?tabId=${tab.tabId}`);
    await expect.poll(() => dataOf(here, 'preview-bar')).toHaveLength(1);
    const there = await driver.openExtensionPage(`src/popup/index.html?tabId=${other.tabId}`);
    await expect.poll(() => dataOf(there, 'preview-elsewhere')).toHaveLength(1);
    await press(there, 'preview-stop');
    await expect.poll(rules).toBe(0);
    await here.close();
    await there.close();
  });

  it('says who is previewed: bar, badge, and the tab it is in', async () => {
    await preview('/missing');
    const [bar] = await dataOf(panel, 'preview-bar');
    expect(bar).toMatchObject({ endpoint: `${world.origin('api')}/missing` });
    await expect.poll(() => badgeColor(apiPage, tab)).toEqual(BLUE);
    expect(await badgeColor(apiPage, other)).toEqual(RED);
    const elsewhere = await openPanel(driver, other);
    await expect.poll(() => dataOf(elsewhere, 'preview-elsewhere')).toHaveLength(1);
    await press(elsewhere, 'preview-stop');
    await expect.poll(rules).toBe(0);
    await expect.poll(() => badgeColor(apiPage, tab)).toEqual(RED);
    await elsewhere.close();
  });
});
