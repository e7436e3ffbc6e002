import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchChromium } from '../../browser/chromium/launch.ts';
import { apacheSites } from './apache.ts';
import { nginxSites } from './nginx.ts';
import { caddySites, expressSites, haproxySites } from './others.ts';
import type { Outcome, Page } from './run.ts';
import { openPage, runSites } from './run.ts';
import { writeFileSync } from 'node:fs';

const ALL = [...nginxSites, ...apacheSites, ...caddySites, ...haproxySites, ...expressSites];
const only = process.env['KEEPS_ONLY'];
const sites = only === undefined ? ALL : ALL.filter(({ name }) => new RegExp(only).test(name));

let page: Page;
let outcomes: Outcome[] = [];

beforeAll(async () => {
  page = await openPage(launchChromium);
  outcomes = await runSites(page, sites);
}, 1_200_000);

afterAll(async () => {
  await page?.close();
  const score = (server?: string) => {
    const some = outcomes.filter(({ site }) => server === undefined || site.server === server);
    const count = (key: 'notFixed' | 'lost' | 'gained') => `${some.filter((one) => one[key].length === 0).length}/${some.length}`;
    return `fixed ${count('notFixed')} kept ${count('lost')} safe ${count('gained')}`;
  };
  for (const server of ['nginx', 'apache', 'caddy', 'haproxy', 'express']) console.log(`${server}: ${score(server)}`);
  console.log(`in all: ${score()}`);
  writeFileSync('/tmp/keeps.json', JSON.stringify(outcomes, null, 1));
});

describe('a fix takes nothing away', () => {
  it.each(sites.map(({ name }) => name))('%s', (name) => {
    const one = outcomes.find(({ site }) => site.name === name);
    const { notFixed, lost, gained } = one ?? { notFixed: ['not run'], lost: [], gained: [] };
    const first = (list: readonly string[]) => list.slice(0, 3);
    expect({ notFixed, lost: first(lost), gained: first(gained) }).toEqual({ notFixed: [], lost: [], gained: [] });
  });
});
