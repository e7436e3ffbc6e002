import { launchChromium } from '../../browser/chromium/launch.ts';
import { allSites } from './sites/sites.ts';
import { keeps } from './suite.ts';

/** `KEEPS_ONLY='nginx: map' npm run keeps`: only the sites whose name matches. */
const only = new RegExp(process.env['KEEPS_ONLY'] ?? '.');

keeps(
  'Chromium',
  launchChromium,
  allSites.filter(({ name }) => only.test(name)),
);
