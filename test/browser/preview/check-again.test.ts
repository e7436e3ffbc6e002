import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { openApiPage } from '../api-page.ts';
import { inBothBrowsersByTurns } from '../both.ts';
import type { Driver, Surface, Tab } from '../driver-interface.ts';
import { ways } from '../ways.ts';
import type { Place } from './preview-world.ts';
import {
  dataOf,
  openPanel,
  PreviewWorld,
  press,
  rulesIn,
  select,
  stopAll,
  textIn,
} from './preview-world.ts';

const PUT: RequestInit = { method: 'PUT', headers: { 'X-Own': 'secret' } };
const OTHER = { 'Access-Control-Allow-Origin': 'http://other.localhost:1' };
const ALLOW = { 'Access-Control-Allow-Origin': '{page}' };

inBothBrowsersByTurns('chromium', (launch) => {
  let driver: Driver;
  let world: PreviewWorld;
  let apiPage: Tab;
  let tab: Tab;
  let tools: Surface;
  let count = 0;

  beforeAll(async () => {
    world = await PreviewWorld.open();
    driver = await launch();
    apiPage = await openApiPage(driver);
    tab = await driver.openTab(`${world.origin('page')}/`);
    tools = await driver.openPanel(tab);
  });

  afterAll(async () => {
    await driver?.close();
    await world?.close();
  });

  beforeEach(async () => {
    await stopAll(apiPage);
    world.places.set('/faulty', {
      preflight: { status: 204, headers: OTHER },
      actual: { status: 200, headers: OTHER },
    });
  });

  function faulty(): Place {
    const place = world.places.get('/faulty');
    if (place === undefined) throw new Error('no such place');
    return place;
  }

  const urlOf = (path: string): string => `${world.origin('api')}${path}?n=${(count += 1)}`;

  async function block(init?: RequestInit): Promise<string> {
    const url = urlOf('/faulty');
    expect(await tab.evaluate(ways.fetch, url, init)).toBe('no');
    await select(tools, url);
    return url;
  }

  /** `change leg reason` of each line; empty until there are any. */
  async function compared(): Promise<string[]> {
    const lines = await dataOf(tools, 'compared');
    return lines.map(({ change, leg, reason }) => `${change} ${leg} ${reason}`);
  }

  /** Every change, once a comparison of this request is shown. */
  async function changes(): Promise<Record<string, string>> {
    await expect.poll(compared, { timeout: 20_000 }).not.toEqual([]);
    const lines = await dataOf(tools, 'compared');
    return Object.fromEntries(
      lines.map(({ change = '', leg, reason }) => [`${leg} ${reason}`, change]),
    );
  }

  async function sendAgain(): Promise<void> {
    await press(tools, 'check-again');
    await press(tools, 'check-send');
  }

  describe('the server was changed between two checks', () => {
    it('fixed: exactly what was wrong is fixed, and the request passes', async () => {
      await block();
      faulty().actual = { status: 200, headers: ALLOW };
      await press(tools, 'check-again');
      expect(await changes()).toEqual({ 'actual CORSAllowOriginNotMatchingOrigin': 'fixed' });
      const [comparison] = await dataOf(tools, 'comparison');
      expect(comparison).toMatchObject({ previewed: 'false' });
    });

    it('not at all: all is still there', async () => {
      await block();
      await press(tools, 'check-again');
      expect(await changes()).toEqual({ 'actual CORSAllowOriginNotMatchingOrigin': 'still' });
    });

    it('in part: only that part is fixed', async () => {
      await block(PUT);
      faulty().preflight = {
        status: 204,
        headers: { ...ALLOW, 'Access-Control-Allow-Methods': 'PUT' },
      };
      await sendAgain();
      expect(await changes()).toEqual({
        'preflight CORSAllowOriginNotMatchingOrigin': 'fixed',
        'preflight CORSMethodNotFound': 'fixed',
        'preflight CORSMissingAllowHeaderFromPreflight': 'still',
      });
    });

    it('the preflight alone: the next fault is new', async () => {
      await block(PUT);
      const lists = {
        'Access-Control-Allow-Methods': 'PUT',
        'Access-Control-Allow-Headers': 'X-Own',
      };
      faulty().preflight = { status: 204, headers: { ...ALLOW, ...lists } };
      await sendAgain();
      expect(await changes()).toMatchObject({
        'preflight CORSMethodNotFound': 'fixed',
        'actual CORSAllowOriginNotMatchingOrigin': 'new',
      });
    });
  });

  describe('the page asks, and only what it is told to', () => {
    it('the same method and headers, past every cache, without a body', async () => {
      const url = await block(PUT);
      world.asked.length = 0;
      await sendAgain();
      await changes();
      expect(world.asked).toEqual([`OPTIONS ${new URL(url).pathname}${new URL(url).search}`]);
      expect(await textIn(tools, 'check-unknown')).not.toContain('secret');
    });

    it('a method that may change data only after a question', async () => {
      await block(PUT);
      world.asked.length = 0;
      await press(tools, 'check-again');
      await expect.poll(() => dataOf(tools, 'check-question')).toHaveLength(1);
      await new Promise((done) => setTimeout(done, 500));
      expect(world.asked).toEqual([]);
    });

    it('from wherever the page is on its own site', async () => {
      await block();
      await tab.evaluate((url) => history.replaceState(null, '', url), '/same-site');
      await press(tools, 'check-again');
      expect(await changes()).toEqual({ 'actual CORSAllowOriginNotMatchingOrigin': 'still' });
    });
  });

  it('under a preview it says so, and that the server is unchanged', async () => {
    await block();
    await press(tools, 'preview-start');
    await expect.poll(async () => (await rulesIn(apiPage)).length).toBe(2);
    await press(tools, 'check-again');
    expect(await changes()).toEqual({ 'actual CORSAllowOriginNotMatchingOrigin': 'fixed' });
    const [comparison] = await dataOf(tools, 'comparison');
    expect(comparison).toMatchObject({ previewed: 'true' });
    expect(await dataOf(tools, 'previewed')).toHaveLength(1);
    const findings = await dataOf(tools, 'finding');
    expect(findings.map(({ reason }) => reason)).toContain('CORSAllowOriginNotMatchingOrigin');
  });

  it('by reloading, also where there is no DevTools', async () => {
    const page = `${world.origin('page')}/frame?ask=${encodeURIComponent(`${world.origin('api')}/faulty`)}`;
    await tab.goto(page);
    const panel = await openPanel(driver, tab);
    await select(panel, `${world.origin('api')}/faulty`);
    faulty().actual = { status: 200, headers: ALLOW };
    await press(panel, 'check-reload');
    const lines = () => dataOf(panel, 'compared');
    await expect
      .poll(lines, { timeout: 20_000 })
      .toMatchObject([{ change: 'fixed', reason: 'CORSAllowOriginNotMatchingOrigin' }]);
    await panel.close();
  });
});
