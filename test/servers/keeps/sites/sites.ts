import { apacheSites } from './apache.ts';
import { nginxSites } from './nginx.ts';
import { caddySites, expressSites, haproxySites } from './others.ts';
import type { Site } from './site.ts';

/** All sites of the suite. */
export const allSites: readonly Site[] = [
  ...nginxSites,
  ...apacheSites,
  ...caddySites,
  ...haproxySites,
  ...expressSites,
];
