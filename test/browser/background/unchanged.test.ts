import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Site, startSite } from '../../site/site.mjs';
import { openApiPage } from '../api-page.ts';
import { launchChromium } from '../chromium/launch.ts';
import { launchFirefox } from '../firefox/launch.ts';
import { rulesIn } from '../preview/preview-world.ts';
import { until } from '../retry.ts';
import type { Traffic } from './traffic.ts';
import { makePlacebo, trafficOf } from './traffic.ts';

const LAUNCH = { chromium: launchChromium, firefox: launchFirefox } as const;

describe.each(['chromium', 'firefox'] as const)('without a preview, in %s', (browser) => {
  let site: Site;
  let without: Traffic;
  let withIt: Traffic;

  beforeAll(async () => {
    site = await startSite();
    const placebo = await makePlacebo(browser);
    without = await trafficOf(browser, site.url, placebo.path);
    await placebo.remove();
    withIt = await trafficOf(browser, site.url);
  });

  afterAll(async () => {
    await site?.close();
  });

  it('every header of the whole demo is sent and received as if Raison were not there', () => {
    expect(withIt.lines.length).toBeGreaterThan(500);
    expect(withIt.lines).toEqual(without.lines);
  });

  it('the page fares the same', () => {
    expect(withIt.page.length).toBe(site.asked.length);
    expect(withIt.page).toEqual(without.page);
  });

  it('there is no rule', async () => {
    const driver = await LAUNCH[browser]();
    const apiPage = await openApiPage(driver);
    const tab = await driver.openTab(site.url);
    await until('the end of the demo', () => tab.evaluate(() => document.body.dataset['done']));
    expect(await rulesIn(apiPage)).toEqual([]);
    await driver.close();
  });
});
