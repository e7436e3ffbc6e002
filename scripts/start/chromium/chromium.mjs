import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright';
import { EXTENSION } from '../build.mjs';
import { UserError } from '../user-error.mjs';
import { findChromium } from './find-chromium.mjs';

/**
 * @typedef {object} Options
 * @property {string} lang
 * @property {boolean} headless
 * @property {readonly string[]} [flags] more for the command line
 * @property {string} [extension] folder of the unpacked extension; `dist/chrome` unless said
 * @property {readonly string[]} [without] options that Playwright would give it and must not
 * @property {object} [preferences] what its profile begins with, as Chromium stores it
 */

/** @param {Options} options */
export function flagsOf({ lang, flags = [], extension = EXTENSION }) {
  return [
    `--disable-extensions-except=${extension}`,
    `--load-extension=${extension}`,
    `--lang=${lang}`,
    '--start-maximized',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    '--disable-gpu',
    ...flags,
    // Chromium refuses its sandbox to root, and containers often know no other user.
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  ];
}

/**
 * @param {string} executablePath
 * @param {string} profile
 * @param {Options} options
 */
function launch(executablePath, profile, options) {
  const { headless, without = [] } = options;
  return chromium.launchPersistentContext(profile, {
    executablePath,
    headless,
    viewport: headless ? { width: 1280, height: 900 } : null,
    args: flagsOf(options),
    ignoreDefaultArgs: ['--disable-extensions', '--enable-automation', ...without],
    // Signals are ours: we also have ports and files to give back.
    handleSIGINT: false,
    handleSIGTERM: false,
    handleSIGHUP: false,
  });
}

/** @param {string} profile @param {object} preferences */
function prefer(profile, preferences) {
  mkdirSync(join(profile, 'Default'));
  writeFileSync(join(profile, 'Default/Preferences'), JSON.stringify(preferences));
}

/** @param {unknown} error @returns {never} */
function refuse(error) {
  throw new UserError('noLaunch', { why: String(error).split('\n')[0] ?? '' });
}

/** @param {import('playwright').Worker} worker */
function onlyTab(worker) {
  return worker.evaluate(async () => {
    const { chrome } = /** @type {{ chrome: import('webextension-polyfill').Browser }} */ (
      /** @type {unknown} */ (globalThis)
    );
    const [tab] = await chrome.tabs.query({});
    return tab?.id ?? -1;
  });
}

/** @param {import('playwright').BrowserContext} context */
async function meet(context) {
  // Requests made before the extension's worker runs would be lost to it.
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  const page = context.pages()[0] ?? (await context.newPage());
  const extensionId = new URL(worker.url()).host;
  return { context, worker, page, tabId: await onlyTab(worker), extensionId };
}

/** @typedef {Awaited<ReturnType<typeof meet>>} Browser */

/**
 * Starts Chromium with the extension in a profile of its own. `close` may be called at any moment:
 * a browser that still starts is waited for, or it would outlive us.
 *
 * @param {Options} options
 * @returns {{ ready: Promise<Browser>, close: () => Promise<void> }}
 */
export function startChromium(options) {
  const path = findChromium(process.env);
  const profile = mkdtempSync(join(tmpdir(), 'raison-'));
  if (options.preferences !== undefined) prefer(profile, options.preferences);
  const launching = launch(path, profile, options);
  const close = async () => {
    await launching.then((context) => context.close()).catch(() => undefined);
    await rm(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
  };
  return { ready: launching.catch(refuse).then(meet), close };
}
