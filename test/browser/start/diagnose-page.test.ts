import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findChromium } from '../../../scripts/start/chromium/find-chromium.mjs';
import { capped } from '../../../src/cli/mcp.ts';
import { diagnosePage, NoBrowser } from '../../../src/cli/diagnose-page.ts';
import type { Site } from '../../site/site.mjs';
import { startSite } from '../../site/site.mjs';

let site: Site;
const before = process.env['CHROMIUM_PATH'];

beforeAll(async () => {
  process.env['CHROMIUM_PATH'] = findChromium(process.env);
  site = await startSite();
});

afterAll(async () => {
  if (before === undefined) delete process.env['CHROMIUM_PATH'];
  else process.env['CHROMIUM_PATH'] = before;
  await site.close();
});

describe('diagnose_page', () => {
  it('names the faults of a page, and the lines for the first', async () => {
    const text = await diagnosePage(`${site.url}?lang=en`, 3000);
    expect(text).toContain('(CORSMissingAllowOrigin)');
    expect(text).toMatch(/Fix for \w+:/);
    expect(capped(text).length).toBeLessThanOrEqual(4500);
  });

  it('says what to do where Chromium is none', async () => {
    const path = process.env['CHROMIUM_PATH'];
    process.env['CHROMIUM_PATH'] = '/nowhere/chromium';
    await expect(diagnosePage(site.url, 0)).rejects.toThrow(/Set CHROMIUM_PATH/);
    process.env['CHROMIUM_PATH'] = path;
  });

  it('says that a page does not open', async () => {
    await expect(diagnosePage('http://localhost:9/', 0)).rejects.toThrow(NoBrowser);
  });
});
