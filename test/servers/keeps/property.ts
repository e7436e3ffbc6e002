import { assert, asyncProperty, sample } from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Launch } from '../../browser/both.ts';
import { parts, siteOf } from './random.ts';
import type { Page } from './run.ts';
import { openPage, runSites } from './run.ts';
import { faultsOf, wasBlocked } from './suite.ts';

const HOUR = 3_600_000;
export const SEED = Number(process.env['KEEPS_SEED'] ?? 20_261);
/**
 * Any configuration of the usual parts keeps what it grants. A failure prints the seed, the smallest
 * parts that fail and the configuration; `KEEPS_SEED=… npm run keeps` runs it again.
 */
export function property(launch: Launch, runs: number): void {
  let page: Page;
  let blocked = 0;

  beforeAll(async () => {
    page = await openPage(launch);
  });

  afterAll(async () => {
    await page?.close();
    console.log(`random configurations: ${runs}, the request was blocked on ${blocked}`);
  });

  it(
    `holds for ${runs} random configurations`,
    async () => {
      // Several at a time first; one after the other only to find the smallest parts that fail.
      const sites = sample(parts, { seed: SEED, numRuns: runs }).map(siteOf);
      const outcomes = await runSites(page, sites);
      blocked = outcomes.filter(wasBlocked).length;
      const failed = outcomes.map(faultsOf).filter((faults) => faults !== '');
      if (failed.length === 0) return;
      console.log(`${failed.length} of ${runs} fail; looking for the smallest: ${failed[0]}`);
      const holds = asyncProperty(parts, async (chosen) => {
        const [outcome] = await runSites(page, [siteOf(chosen)]);
        if (outcome === undefined) throw new Error('a site without its outcome');
        expect(faultsOf(outcome)).toBe('');
      });
      await assert(holds, { seed: SEED, numRuns: runs });
    },
    HOUR,
  );
}
