import { setTimeout as pause } from 'node:timers/promises';
import { build } from '../build.mjs';
import { openTarget } from '../chromium/target.mjs';
import { afterwards } from '../cleanup.mjs';
import { UserError } from '../user-error.mjs';
import { findFirefox, startFirefox } from './firefox.mjs';

/** @typedef {import('../options.mjs').Options} Options */
/** @typedef {import('./firefox.mjs').FirefoxTab} FirefoxTab */

/** A page of the user's own says nothing of when it is done. */
const PAGE_TIME = 5000;
const DEMO = { tries: 300, milliseconds: 200 };

/** @param {FirefoxTab} tab @param {Options} options */
async function ready(tab, { url }) {
  if (url !== undefined) return pause(PAGE_TIME);
  for (let i = 0; i < DEMO.tries; i++) {
    if (await tab.evaluate(() => document.body.dataset['done'] === 'true')) return undefined;
    await pause(DEMO.milliseconds);
  }
  throw new Error('the demo did not come to its end');
}

/** @param {FirefoxTab} tab @param {string} url */
async function visit(tab, url) {
  await tab.goto(url).catch((/** @type {unknown} */ error) => {
    const why = /about:neterror\?e=(\w+)|NS_\w+/.exec(String(error))?.[0] ?? String(error);
    throw new UserError('unreachable', { value: url, why });
  });
}

/** @param {Options} options @param {'en' | 'fr'} lang @param {boolean} headless */
export async function openFirefox(options, lang, headless) {
  await findFirefox();
  const target = await openTarget(options, lang);
  await build(true);
  const starting = startFirefox({ lang, headless });
  // A browser that still starts is waited for, or it would outlive us.
  afterwards(() => starting.then((one) => one.close()).catch(() => undefined));
  const firefox = await starting.catch((/** @type {unknown} */ error) => {
    throw new UserError('noLaunch', { why: String(error).split('\n')[0] ?? '' });
  });
  const tab = /** @type {FirefoxTab} */ (await firefox.openTab('about:blank'));
  // Only DevTools can settle what Firefox's events leave open.
  const panel = await firefox.openPanel(tab);
  await visit(tab, target.url);
  await ready(tab, options);
  return { target, firefox, tab, panel };
}
