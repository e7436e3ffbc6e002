import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Fix } from '../../../src/fixes/index.ts';
import type { Launch } from '../../browser/both.ts';
import { unusedPort } from '../../site/unused-port.mjs';
import type { Advised } from './advice.ts';
import { advise, chosen, isSetByHand } from './advice.ts';
import type { Applications } from './application.ts';
import { startApplications } from './application.ts';
import type { Case } from './case.ts';
import { applyFix } from './case.ts';
import type { Pages } from './pages.ts';
import { openPages } from './pages.ts';
import type { Shown } from './panel.ts';
import { notFixed, notSafe } from './verdict.ts';

/** What a round trip leaves for further questions, once its hooks have run. */
export interface RoundTrip {
  readonly pages: () => Pages;
  readonly adviceOn: (name: string) => Advised;
  /** Every reason that the panel named. */
  readonly reasonsMet: () => ReadonlySet<string>;
}

/** Blocked in the browser → text out of the panel → pasted into the server → passes in the browser. */
export function roundTrip(title: string, launch: Launch, cases: readonly Case[]): RoundTrip {
  const score = { fixed: 0, safe: 0 };
  let open: { pages: Pages; behind: Applications } | undefined;
  let advised: Map<string, Advised> = new Map();

  beforeAll(async () => {
    const behind = await startApplications();
    open = { behind, pages: await openPages(launch) };
    advised = await advise(open.pages, { ...behind, nobody: await unusedPort() }, cases);
  }, 900_000);

  afterAll(async () => {
    const [all, panel] = [cases.length, fromPanel(cases).length];
    const counted = `fixed ${score.fixed}/${all} safe ${score.safe}/${all}`;
    console.log(`${title}: ${counted} (${panel} from the panel)`);
    open?.behind.close();
    await open?.pages.close();
  });

  const pages = (): Pages => must(open?.pages, 'no browser');
  const adviceOn = (name: string): Advised => must(advised.get(name), `${name} was not asked`);

  describe.concurrent(`round trip: ${title}`, () => {
    it.each(cases)('$name', async ({ name, situation }) => {
      const one = adviceOn(name);
      const fix = chosen(one, situation);
      const planned = fix.blocks.map(({ code }) => code);
      expect(one.shown ? codesOf(one.shown, fix) : planned).toEqual(planned);
      const report = await applyFix(pages(), one.faulty, fix);
      const faults = notFixed(report, situation, pages().ours.origin);
      const harms = notSafe(report, situation, pages());
      if (faults.length === 0) score.fixed += 1;
      if (harms.length === 0) score.safe += 1;
      expect({ faults, harms }).toEqual({ faults: [], harms: [] });
    });
  });

  const reasonsMet = () =>
    new Set([...advised.values()].flatMap(({ shown }) => shown?.reasons ?? []));
  return { pages, adviceOn, reasonsMet };
}

/** The cases whose text needs nothing that the panel has no control for. */
export function fromPanel(cases: readonly Case[]): Case[] {
  return cases.filter(({ situation }) => !isSetByHand(situation));
}

/** What the panel shows of this fix, to be copied. */
function codesOf({ fixes }: Shown, { server, variant }: Fix): string[] | undefined {
  const same = fixes.find((one) => one.server === server && one.variant === variant);
  return same?.blocks.map(({ code }) => code);
}

function must<T>(value: T | undefined, why: string): T {
  if (value === undefined) throw new Error(why);
  return value;
}
