import { writeFile } from 'node:fs/promises';
import { setTimeout as pause } from 'node:timers/promises';
import { checkPath } from '../chromium/picture.mjs';
import { readRows } from '../panel.mjs';
import { Printer } from '../terminal/print.mjs';
import { openFirefox } from './firefox-open.mjs';
import { asPage } from './firefox-page.mjs';

/** @typedef {import('../options.mjs').Options} Options */
/** @typedef {import('../chromium/verdicts.mjs').Verdict} Verdict */
/** @typedef {import('./firefox.mjs').Firefox} Firefox */
/** @typedef {import('./firefox.mjs').FirefoxTab} FirefoxTab */

/** The recorder writes in batches: what the page saw is in the list a moment later. */
const SETTLING = { tries: 50, milliseconds: 200 };

/**
 * What Firefox's console called it first; a failed preflight is told twice. It names no method.
 *
 * @param {Firefox} firefox
 * @param {readonly import('../panel.mjs').Row[]} rows
 * @returns {Promise<Verdict[]>}
 */
async function verdictsOf(firefox, rows) {
  const first = new Map(
    (await firefox.corsErrors()).toReversed().map((one) => [one.url, one.name]),
  );
  return [...first].map(([url, corsError]) => {
    const method = rows.find((row) => row.url === url)?.method ?? 'GET';
    return { url, method, corsError, errorText: '' };
  });
}

/**
 * @param {import('playwright').Page} page the panel
 * @param {import('../chromium/target.mjs').Target} target
 * @param {Firefox} firefox
 */
async function settle(page, target, firefox) {
  for (let i = 0; ; i++) {
    const rows = await readRows(page);
    const verdicts = await verdictsOf(firefox, rows);
    const problems = target.problems(rows, verdicts);
    if (problems.length === 0 || i === SETTLING.tries) return { rows, verdicts, problems };
    await pause(SETTLING.milliseconds);
  }
}

/**
 * Without a window: prints what the panel explains.
 *
 * @param {Options} options
 * @param {'en' | 'fr'} lang
 * @returns {Promise<number>} 0 when every blocked request is explained, else 1
 */
export async function explainHere(options, lang) {
  const path = checkPath(options);
  const { target, firefox, tab, panel } = await openFirefox(options, lang, true);
  const query = new URLSearchParams({ tabId: `${tab.tabId}`, lang, all: '1' });
  const list = await firefox.openExtensionPage(`src/panel/index.html?${query}`);
  const page = asPage(/** @type {FirefoxTab} */ (list));
  const { rows, verdicts, problems } = await settle(page, target, firefox);
  const print = new Printer(lang, options.json ? process.stderr : process.stdout);
  if (options.json) console.log(JSON.stringify(await reportOf(list, tab.tabId), null, 2));
  else await print.explanations(page, rows, target, verdicts);
  if (path !== undefined) {
    await tab.activate();
    await writeFile(path, await panel.screenshot());
    print.picture(path);
  }
  print.verdict(rows, problems);
  return problems.length === 0 ? 0 : 1;
}

/** @param {import('../../../test/browser/driver-interface.ts').Tab} page @param {number} tabId */
function reportOf(page, tabId) {
  return page.evaluate((id) => {
    const { browser } = /** @type {{ browser: import('webextension-polyfill').Browser }} */ (
      /** @type {unknown} */ (globalThis)
    );
    return browser.runtime.sendMessage({ type: 'report', tabId: id });
  }, tabId);
}

/**
 * With a window: stays until it is closed.
 *
 * @param {Options} options
 * @param {'en' | 'fr'} lang
 * @returns {Promise<number>} 0
 */
export async function showWindow(options, lang) {
  const { target, firefox } = await openFirefox(options, lang, false);
  new Printer(lang, process.stdout).window(target.url, 'Firefox');
  const { child } = firefox.reach;
  if (child.exitCode === null) await new Promise((resolve) => child.once('exit', resolve));
  return 0;
}
