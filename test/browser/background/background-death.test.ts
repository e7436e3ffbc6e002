import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { openApiPage, reportOf } from '../api-page.ts';
import { inBothBrowsers } from '../both.ts';
import type { Driver, Tab } from '../driver-interface.ts';
import { routes } from '../exchange-rows.ts';
import { until } from '../retry.ts';
import { ways } from '../ways.ts';
import { Web } from '../web.ts';

/** Every moment at which the server has been asked and has not answered yet. */
const STAGES = ['OPTIONS /tour', 'PUT /tour', 'OPTIONS /late', 'PUT /late'];

/** What is known when nobody dies; the second hop's answer lacks its header. */
const WHOLE = {
  path: '/tour',
  outcome: 'blocked',
  rootCause: 'CORSMissingAllowOrigin',
  legs: ['preflight 204 /tour', 'actual 307 /tour', 'preflight 204 /late', 'actual 200 /late'],
};

/** Longer than a busy machine takes from an event to its record in storage, in ms. */
const WAKING = 600;

const pathOf = (url: string): string => new URL(url).pathname;

inBothBrowsers((launch) => {
  let driver: Driver;
  let web: Web;
  let apiPage: Tab;
  let tab: Tab;

  beforeAll(async () => {
    web = await Web.open((one) => routes({ page: one.origin('page'), third: one.origin('third') }));
    driver = await launch();
    apiPage = await openApiPage(driver);
    tab = await driver.openTab(`${web.origin('page')}/`);
  });

  afterAll(async () => {
    await driver?.close();
    await web?.close();
  });

  beforeEach(async () => {
    web.holds.clear();
    await tab.goto(`${web.origin('page')}/`);
    await until('an empty list', async () => (await known()).length === 0);
  });

  async function known(): Promise<object[]> {
    const { exchanges } = await reportOf(apiPage, tab);
    return exchanges.map(({ url, outcome, rootCause, legs }) => ({
      path: pathOf(url),
      outcome,
      rootCause,
      legs: legs.map((leg) => `${leg.kind} ${leg.status} ${pathOf(leg.url)}`),
    }));
  }

  /** No browser ends a background in the moment in which it wakes it, or while it writes. */
  async function die(): Promise<void> {
    await pause(WAKING);
    await driver.stopBackground();
  }

  /** Asks, and kills the background whenever the server has one of these requests in hand. */
  async function tourDyingAt(stages: readonly string[]): Promise<void> {
    for (const stage of stages) web.holds.add(stage);
    const asked = tab.evaluate(ways.fetch, `${web.origin('api')}/tour`, { method: 'PUT' });
    for (const _ of stages) {
      await expect.poll(() => web.waiting, { timeout: 10_000 }).toBe(1);
      await die();
      web.release();
    }
    expect(await asked).toBe('no');
  }

  describe('a preflighted, redirected exchange is complete and right', () => {
    it.each([
      ['when nobody dies', []],
      ...STAGES.map((stage) => [`when the background dies during ${stage}`, [stage]] as const),
      ['when it dies every time', STAGES],
    ] as const)('%s', async (_, stages) => {
      await tourDyingAt(stages);
      await expect.poll(known, { timeout: 10_000 }).toEqual([WHOLE]);
    });

    it('when it dies after the end', async () => {
      await tourDyingAt([]);
      await expect.poll(known).toEqual([WHOLE]);
      await die();
      expect(await known()).toEqual([WHOLE]);
    });
  });

  it('a burst is not lost with the background that saw it', async () => {
    const urls = Array.from({ length: 50 }, (_, i) => `${web.origin('api')}/burst/${i}`);
    await tab.evaluate(
      (all) => Promise.all(all.map((url) => fetch(url).catch(() => 0))).then(() => 0),
      urls,
    );
    await expect.poll(known).toHaveLength(50);
    await die();
    expect(await known()).toHaveLength(50);
  });

  it('the badge outlives the background, and is right again with the next failure', async () => {
    await tab.evaluate(ways.fetch, `${web.origin('api')}/bare`);
    await expect.poll(() => driver.badge(tab)).toBe('1');
    await die();
    expect(await driver.badge(tab)).toBe('1');
    await tab.evaluate(ways.fetch, `${web.origin('api')}/other`);
    await expect.poll(() => driver.badge(tab)).toBe('2');
  });
});
