import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { ReportedExchange } from '../../../src/formats/index.ts';
import { openApiPage, reportOf } from '../api-page.ts';
import { inBothBrowsers } from '../both.ts';
import type { Driver, Tab } from '../driver-interface.ts';
import { ROWS, routes } from '../exchange-rows.ts';
import { until } from '../retry.ts';
import { ways } from '../ways.ts';
import { Web } from '../web.ts';

const legsOf = ({ legs }: ReportedExchange): string =>
  legs.map(({ kind, status }) => `${kind} ${status}`).join(', ');

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
    await tab.goto(`${web.origin('page')}/`);
    await until('an empty list', async () => (await exchanges()).length === 0);
  });

  async function exchanges(): Promise<readonly ReportedExchange[]> {
    return (await reportOf(apiPage, tab)).exchanges;
  }

  /** The first word of the browser's console on what happened since; a second repeats it. */
  async function saidSince(count: number): Promise<string | undefined> {
    return (await driver.corsErrors())[count]?.name;
  }

  describe('a request', () => {
    it.each(ROWS)('$name', async ({ way = 'fetch', path, init, legs, reason }) => {
      const before = (await driver.corsErrors()).length;
      const url = `${web.origin('api')}${path}`;
      expect(await tab.evaluate(ways[way], url, init)).toBe(reason === null ? 'ok' : 'no');
      await expect.poll(async () => (await exchanges()).map(legsOf)).toEqual([legs]);
      const [exchange] = await exchanges();
      expect(exchange).toMatchObject({ url, rootCause: reason });
      expect(exchange?.outcome).toBe(reason === null ? 'allowed' : 'blocked');
      const [predicted] = exchange?.browserErrors ?? [];
      await expect.poll(() => saidSince(before)).toBe(predicted);
    });
  });
});
