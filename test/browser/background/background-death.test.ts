import { beforeEach, describe, expect, it } from 'vitest';
import { reportOf } from '../api-page.ts';
import { inBothBrowsers } from '../both.ts';
import { until } from '../retry.ts';
import type { Stage } from '../stored.ts';
import { STAGES, storedExchanges, untilStored } from '../stored.ts';
import { ways } from '../ways.ts';
import { useWorld } from '../world.ts';

/** What is known when nobody dies; the second hop's answer lacks its header. */
const WHOLE = {
  path: '/tour',
  outcome: 'blocked',
  rootCause: 'CORSMissingAllowOrigin',
  legs: ['preflight 204 /tour', 'actual 307 /tour', 'preflight 204 /late', 'actual 200 /late'],
};

const pathOf = (url: string): string => new URL(url).pathname;

inBothBrowsers((launch) => {
  const world = useWorld(launch);

  beforeEach(async () => {
    world.web.holds.clear();
    await world.tab.goto(`${world.web.origin('page')}/`);
    await until('an empty list', async () => (await known()).length === 0);
  });

  async function known(): Promise<object[]> {
    const { exchanges } = await reportOf(world.apiPage, world.tab);
    return exchanges.map(({ url, outcome, rootCause, legs }) => ({
      path: pathOf(url),
      outcome,
      rootCause,
      legs: legs.map((leg) => `${leg.kind} ${leg.status} ${pathOf(leg.url)}`),
    }));
  }

  /** Ends the background once what it saw is in storage. */
  async function dieKnowing(count: number): Promise<void> {
    await until('all in storage', async () => {
      const stored = await storedExchanges(world.apiPage);
      return stored.length === count && stored.every(({ end }) => end !== 'pending');
    });
    await world.driver.stopBackground();
  }

  /** Asks, and kills the background whenever the server has one of these requests in hand. */
  async function tourDyingAt(stages: readonly Stage[]): Promise<void> {
    for (const stage of stages) world.web.holds.add(stage);
    const asked = world.tab.evaluate(ways.fetch, `${world.web.origin('api')}/tour`, {
      method: 'PUT',
    });
    for (const stage of stages) {
      await expect.poll(() => world.web.waiting, { timeout: 10_000 }).toBe(1);
      await untilStored(world.apiPage, stage);
      await world.driver.stopBackground();
      world.web.release();
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
      await dieKnowing(1);
      expect(await known()).toEqual([WHOLE]);
    });
  });

  it('a burst is not lost with the background that saw it', async () => {
    const urls = Array.from({ length: 50 }, (_, i) => `${world.web.origin('api')}/burst/${i}`);
    await world.tab.evaluate(
      (all) => Promise.all(all.map((url) => fetch(url).catch(() => 0))).then(() => 0),
      urls,
    );
    await expect.poll(known).toHaveLength(50);
    await dieKnowing(50);
    expect(await known()).toHaveLength(50);
  });

  it('the badge outlives the background, and is right again with the next failure', async () => {
    await world.tab.evaluate(ways.fetch, `${world.web.origin('api')}/bare`);
    await expect.poll(() => world.driver.badge(world.tab)).toBe('1');
    await dieKnowing(1);
    expect(await world.driver.badge(world.tab)).toBe('1');
    await world.tab.evaluate(ways.fetch, `${world.web.origin('api')}/other`);
    await expect.poll(() => world.driver.badge(world.tab)).toBe('2');
  });
});
