import { launchChromium } from '../../browser/chromium/launch.ts';
import { randomSites } from './random.ts';
import { chosen, keeps } from './suite.ts';

/** Any configuration of the usual parts keeps what it grants. */
const sites = randomSites(Number(process.env['KEEPS_SEEDS'] ?? 200));

keeps('random configurations in Chromium', launchChromium, chosen(sites));
