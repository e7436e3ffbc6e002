import { startChromium } from '../../../scripts/start/chromium.mjs';
import type { LaunchOptions } from '../driver-interface.ts';
import { ChromiumDriver } from './driver.ts';

export interface ChromiumOptions extends LaunchOptions {
  /** More of Chromium's own options. */
  readonly args?: readonly string[];
  /** Options that Playwright would give it and must not. */
  readonly without?: readonly string[];
}

/** Starts Chromium with `dist/chrome` in a profile of its own, which goes when it is closed. */
export async function launchChromium(options: ChromiumOptions = {}): Promise<ChromiumDriver> {
  const { bfcache, without = [], ...rest } = options;
  const never = bfcache === undefined ? without : [...without, '--disable-back-forward-cache'];
  const { ready, close } = startChromium({ lang: 'en', headless: true, without: never, ...rest });
  const chromium = await ready;
  const browser = chromium.context.browser();
  if (browser === null) throw new Error('Chromium is gone');
  const session = await browser.newBrowserCDPSession();
  const desk = await chromium.context.newPage();
  await desk.goto(`chrome-extension://${chromium.extensionId}/src/options/index.html`);
  return new ChromiumDriver(chromium, session, desk, close);
}
