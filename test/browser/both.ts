import { describe } from 'vitest';
import type { Browser } from '../../src/model/index.ts';
import { sampled } from '../sample.ts';
import { launchChromium } from './chromium/launch.ts';
import type { Driver, LaunchOptions } from './driver-interface.ts';
import { launchFirefox } from './firefox/launch.ts';

export type Launch = (options?: LaunchOptions) => Promise<Driver>;

const LAUNCHERS: readonly (readonly [Browser, Launch])[] = [
  ['chromium', launchChromium],
  ['firefox', launchFirefox],
];

type Suite = (launch: Launch, browser: Browser) => void;

/**
 * Runs a suite in Chromium and in Firefox. What can run in one only says so in
 * `one-browser.ts`, with its reason.
 */
export function inBothBrowsers(suite: Suite): void {
  describe.each(LAUNCHERS)('in %s', (browser, launch) => {
    suite(launch, browser);
  });
}

/**
 * A long suite of what hardly depends on the browser: `npm test` runs it in one of them, the next
 * sample (`test/sample.ts`) in the other, `npm run test:whole` in both.
 *
 * @param first which browser `npm test` takes
 */
export function inBothBrowsersByTurns(first: Browser, suite: Suite): void {
  const turns = sampled(LAUNCHERS, LAUNCHERS.length, first === 'chromium' ? 0 : 1);
  describe.each(turns)('in %s', (browser, launch) => {
    suite(launch, browser);
  });
}
