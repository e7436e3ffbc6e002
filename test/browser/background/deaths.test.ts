import { setTimeout as pause } from 'node:timers/promises';
import { expect, it } from 'vitest';
import type { Exchange } from '../../../src/model/index.ts';
import { reportOf } from '../api-page.ts';
import { inBothBrowsersByTurns } from '../both.ts';
import { STAGES, storedExchanges } from '../stored.ts';
import { ways } from '../ways.ts';
import { useWorld } from '../world.ts';

/*
 * A long run: `npm run deaths -- --browser chromium --count 2000`. The background is killed without
 * waiting for it to be done with what it was just told, at every boundary of a preflighted,
 * redirected request. A browser may lose events with a background that dies; Raison may then know
 * less, and must not say what is not so.
 */

const COUNT = Number(process.env['DEATHS'] ?? 4);

const WHOLE = [
  'preflight 204 /tour',
  'actual 307 /tour',
  'preflight 204 /late',
  'actual 200 /late',
];

/** Longer than a quiet machine takes from an event to its record in storage, in milliseconds. */
const LONGEST_WAIT = 250;

/** Why the browser blocks it: the second hop's response lacks its header. */
const CAUSE = 'CORSMissingAllowOrigin';

interface Death {
  readonly stage: string;
  /** From the request's arrival at the server to the kill, and from the kill to its answer. */
  readonly waits: readonly [number, number];
}

type Verdict =
  | 'whole'
  | 'less, and says so'
  | 'less, and names no cause'
  | 'less, and the cause is right'
  | 'nothing'
  | 'FALSE';

const pathOf = (url: string): string => new URL(url).pathname;

function legsIn({ hops }: Exchange): string[] {
  return hops.flatMap(({ url, preflight, actual }) =>
    [preflight, actual].flatMap((leg) =>
      leg?.answer === undefined ? [] : `${leg.kind} ${leg.answer.status} ${pathOf(url)}`,
    ),
  );
}

/** The same with what is missing: a leg not seen sent, or not seen answered. */
function allLegsIn({ hops }: Exchange): string[] {
  return hops.flatMap(({ url, preflight, actual }) =>
    [preflight, actual].flatMap((leg) => {
      if (leg === undefined) return [];
      const sent = leg.sent === undefined ? 'unsent' : 'sent';
      return `${leg.kind} ${pathOf(url)} ${sent} ${leg.answer?.status ?? 'unanswered'}`;
    }),
  );
}

/** What is recorded of the one request that was made, against what happened. */
function judge(exchanges: readonly Exchange[], causes: readonly unknown[]): Verdict {
  const [only] = exchanges;
  if (only === undefined) return 'nothing';
  const legs = legsIn(only);
  if (exchanges.length > 1 || legs.some((leg) => !WHOLE.includes(leg))) return 'FALSE';
  if (WHOLE.every((leg) => legs.includes(leg))) return 'whole';
  if (only.incomplete) return 'less, and says so';
  if (causes.length === 0) return 'less, and names no cause';
  // A preflight that was not seen may have been spared by the browser's own cache: nothing is said of it.
  return causes.every((cause) => cause === CAUSE) ? 'less, and the cause is right' : 'FALSE';
}

inBothBrowsersByTurns('chromium', (launch) => {
  const world = useWorld(launch);

  async function dieAt({ stage, waits: [before, after] }: Death): Promise<void> {
    world.web.holds.add(stage);
    const asked = world.tab.evaluate(ways.fetch, `${world.web.origin('api')}/tour`, {
      method: 'PUT',
    });
    await expect.poll(() => world.web.waiting, { timeout: 20_000 }).toBe(1);
    await pause(before);
    await world.driver.stopBackground();
    await pause(after);
    world.web.release();
    expect(await asked).toBe('no');
  }

  async function examine(death: Death): Promise<{ verdict: Verdict; seen: string }> {
    world.web.holds.clear();
    await world.tab.goto(`${world.web.origin('page')}/`);
    await expect
      .poll(async () => (await reportOf(world.apiPage, world.tab)).exchanges.length)
      .toBe(0);
    await dieAt(death);
    // Until the last event is in storage, or is not to be expected any more.
    let found = await storedExchanges(world.apiPage);
    let causes: unknown[] = [];
    for (let looks = 0; looks < 20 && judge(found, causes) !== 'whole'; looks += 1) {
      await pause(100);
      const { exchanges } = await reportOf(world.apiPage, world.tab);
      causes = exchanges.flatMap(({ rootCause }) => rootCause ?? []);
      found = await storedExchanges(world.apiPage);
    }
    const seen = found.map((one) => `${one.end} [${allLegsIn(one).join(', ')}]`).join(' + ');
    return { verdict: judge(found, causes), seen };
  }

  it(`says nothing false after ${COUNT} deaths`, { timeout: 60_000 + COUNT * 60_000 }, async () => {
    const counts: Partial<Record<Verdict, number>> = {};
    const falseOnes: string[] = [];
    for (let index = 0; index < COUNT; index += 1) {
      const stage = STAGES[index % STAGES.length] ?? STAGES[0];
      // The first round leaves time enough, as the test of each boundary does.
      const waits = [
        index < STAGES.length ? 600 : Math.round(Math.random() * LONGEST_WAIT),
        Math.round(Math.random() * 100),
      ] as const;
      const { verdict, seen } = await examine({ stage, waits });
      counts[verdict] = (counts[verdict] ?? 0) + 1;
      const line = `${verdict}: killed ${waits[0]} ms into ${stage}, answered ${waits[1]} ms later: ${seen}`;
      if (verdict !== 'whole' && COUNT > STAGES.length) console.log(line);
      if (verdict === 'FALSE') falseOnes.push(line);
    }
    if (COUNT > STAGES.length) console.log(world.driver.browser, JSON.stringify(counts));
    expect(falseOnes).toEqual([]);
  });
});
