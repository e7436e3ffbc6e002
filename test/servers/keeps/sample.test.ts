import { constantFrom, sample, uniqueArray } from 'fast-check';
import { launchChromium } from '../../browser/chromium/launch.ts';
import type { Started } from '../setup/site.ts';
import { randomSites, SEED } from './random.ts';
import type { Site } from './sites/site.ts';
import { allSites } from './sites/sites.ts';
import { keeps } from './suite.ts';

/** Of each server's sites, so many; `npm run keeps` takes all. */
const SITES: Readonly<Record<Started, number>> = {
  nginx: 5,
  apache: 5,
  caddy: 2,
  haproxy: 2,
  express: 2,
};
const CONFIGURATIONS = 20;

function some([server, count]: [string, number]): Site[] {
  const sites = allSites.filter((site) => site.server === server);
  const chosen = uniqueArray(constantFrom(...sites), { minLength: count, maxLength: count });
  return sample(chosen, { seed: SEED, numRuns: 1 }).flat();
}

keeps('a sample in Chromium', launchChromium, [
  ...Object.entries(SITES).flatMap(some),
  ...randomSites(CONFIGURATIONS),
]);
