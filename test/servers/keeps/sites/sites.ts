import { apacheSites } from './apache.ts';
import { apacheCombined } from './apache-combined.ts';
import { nginxSites } from './nginx.ts';
import { nginxCombined } from './nginx-combined.ts';
import { otherSites } from './others.ts';
import { otherCombined } from './others-combined.ts';
import type { Site } from './site.ts';

/** All sites of the suite. */
export const allSites: readonly Site[] = [
  ...nginxSites,
  ...nginxCombined,
  ...apacheSites,
  ...apacheCombined,
  ...otherSites,
  ...otherCombined,
];
