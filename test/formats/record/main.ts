import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { startChromium } from '../../../scripts/start/chromium/chromium.mjs';
import { launchFirefox } from '../../browser/firefox/launch.ts';
import { startSite } from '../../site/site.mjs';
import { recordChromium } from './chromium.mjs';
import { recordFirefox } from './firefox.ts';
import { startOddSite } from './odd-site.mjs';
import { trimmed } from './trim.ts';

const FIXTURES = join(import.meta.dirname, '../fixtures');

const SITES = { shop: startSite, odd: startOddSite } as const;

async function fromChromium(url: string): Promise<string> {
  const { ready, close } = startChromium({ lang: 'en', headless: true });
  try {
    return await recordChromium(await ready, url);
  } finally {
    await close();
  }
}

async function fromFirefox(url: string): Promise<string> {
  const driver = await launchFirefox();
  try {
    return (await recordFirefox(driver, url)).har;
  } finally {
    await driver.close();
  }
}

/** Records every site in both browsers; needs both builds of the extension in `dist`. */
export async function main(): Promise<void> {
  for (const [name, start] of Object.entries(SITES)) {
    const site = await start();
    try {
      const hars = { chromium: await fromChromium(site.url), firefox: await fromFirefox(site.url) };
      for (const [browser, har] of Object.entries(hars)) {
        writeFileSync(join(FIXTURES, `${name}-${browser}.har`), trimmed(har));
      }
    } finally {
      await site.close();
    }
  }
}
