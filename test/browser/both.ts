import { describe } from 'vitest';
import type { Browser } from '../../src/model/index.ts';
import { launchChromium } from './chromium/launch.ts';
import type { Driver, LaunchOptions } from './driver-interface.ts';
import { launchFirefox } from './firefox/launch.ts';

export type Launch = (options?: LaunchOptions) => Promise<Driver>;

const LAUNCHERS: readonly (readonly [Browser, Launch])[] = [
  ['chromium', launchChromium],
  ['firefox', launchFirefox],
];

/**
 * Runs a suite in Chromium and in Firefox. What can run in one only says so in
 * `one-browser.ts`, with its reason.
 */
export function inBothBrowsers(suite: (launch: Launch, browser: Browser) => void): void {
  describe.each(LAUNCHERS)('in %s', (browser, launch) => {
    suite(launch, browser);
  });
}
