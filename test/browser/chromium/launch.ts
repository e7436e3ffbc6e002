import { EXTENSION } from '../../../scripts/start/build.mjs';
import { startChromium } from '../../../scripts/start/chromium/chromium.mjs';
import type { LaunchOptions } from '../driver-interface.ts';
import { ChromiumDriver } from './driver.ts';

export interface ChromiumOptions extends LaunchOptions {
  /** More for the command line. */
  readonly flags?: readonly string[];
  /** Options that Playwright would give it and must not. */
  readonly without?: readonly string[];
  /** What its profile begins with, as Chromium stores it. */
  readonly preferences?: object;
}

const EXAMPLE = '--host-resolver-rules=MAP *.example 127.0.0.1';
const NO_BFCACHE = '--disable-back-forward-cache';

/** Starts Chromium with `dist/chrome` in a profile of its own, which goes when it is closed. */
export async function launchChromium(options: ChromiumOptions = {}): Promise<ChromiumDriver> {
  const { lang = 'en', bfcache, example, extension = EXTENSION } = options;
  const flags = [...(options.flags ?? []), ...(example ? [EXAMPLE] : [])];
  const without = [...(options.without ?? []), ...(bfcache ? [NO_BFCACHE] : [])];
  const { preferences } = options;
  const { ready, close } = startChromium({
    lang,
    headless: true,
    extension,
    flags,
    without,
    ...(preferences === undefined ? {} : { preferences }),
  });
  const chromium = await ready;
  const browser = chromium.context.browser();
  if (browser === null) throw new Error('Chromium is gone');
  const session = await browser.newBrowserCDPSession();
  const apiPage = await chromium.context.newPage();
  await apiPage.goto(`chrome-extension://${chromium.extensionId}/src/options/index.html`);
  return new ChromiumDriver(chromium, session, apiPage, close);
}
