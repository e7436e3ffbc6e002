import { startChromium } from '../../../scripts/start/chromium.mjs';
import type { LaunchOptions } from '../driver-interface.ts';
import { ChromiumDriver } from './driver.ts';

/** Starts Chromium with `dist/chrome` in a profile of its own, which goes when it is closed. */
export async function launchChromium({
  lang = 'en',
  example,
}: LaunchOptions = {}): Promise<ChromiumDriver> {
  const flags = example ? ['--host-resolver-rules=MAP *.example 127.0.0.1'] : [];
  const { ready, close } = startChromium({ lang, headless: true, flags });
  const chromium = await ready;
  const browser = chromium.context.browser();
  if (browser === null) throw new Error('Chromium is gone');
  const session = await browser.newBrowserCDPSession();
  const desk = await chromium.context.newPage();
  await desk.goto(`chrome-extension://${chromium.extensionId}/src/options/index.html`);
  return new ChromiumDriver(chromium, session, desk, close);
}
