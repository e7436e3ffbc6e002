import { launchChromium } from '../../browser/chromium/launch.ts';
import { allSites } from './sites/sites.ts';
import { chosen, keeps } from './suite.ts';

keeps('Chromium', launchChromium, chosen(allSites));
