import { beforeEach, describe, expect, it } from 'vitest';
import type { ReportedExchange } from '../../../src/formats/index.ts';
import { reportOf } from '../api-page.ts';
import { inBothBrowsers } from '../both.ts';
import { ROWS } from '../exchange-rows.ts';
import { until } from '../retry.ts';
import { ways } from '../ways.ts';
import { useWorld } from '../world.ts';

const legsOf = ({ legs }: ReportedExchange): string =>
  legs.map(({ kind, status }) => `${kind} ${status}`).join(', ');

inBothBrowsers((launch) => {
  const world = useWorld(launch);

  beforeEach(async () => {
    await world.tab.goto(`${world.web.origin('page')}/`);
    await until('an empty list', async () => (await exchanges()).length === 0);
  });

  async function exchanges(): Promise<readonly ReportedExchange[]> {
    return (await reportOf(world.apiPage, world.tab)).exchanges;
  }

  /** The first word of the browser's console on what happened since; a second repeats it. */
  async function saidSince(count: number): Promise<string | undefined> {
    return (await world.driver.corsErrors())[count]?.name;
  }

  describe('a request', () => {
    it.each(ROWS)('$name', async ({ way = 'fetch', path, init, legs, reason }) => {
      const before = (await world.driver.corsErrors()).length;
      const url = `${world.web.origin('api')}${path}`;
      expect(await world.tab.evaluate(ways[way], url, init)).toBe(reason === null ? 'ok' : 'no');
      await expect.poll(async () => (await exchanges()).map(legsOf)).toEqual([legs]);
      // That a request passed, Chromium tells by silence.
      const outcome = reason === null ? 'allowed' : 'blocked';
      await expect.poll(async () => (await exchanges())[0]?.outcome).toBe(outcome);
      const [exchange] = await exchanges();
      expect(exchange).toMatchObject({ url, rootCause: reason });
      const [predicted] = exchange?.browserErrors ?? [];
      await expect.poll(() => saidSince(before)).toBe(predicted);
    });
  });
});
