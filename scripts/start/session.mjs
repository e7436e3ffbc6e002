import { setTimeout as pause } from 'node:timers/promises';
import { build } from './build.mjs';
import { startChromium } from './chromium/chromium.mjs';
import { openDevTools } from './chromium/devtools.mjs';
import { findChromium } from './chromium/find-chromium.mjs';
import { checkPath, takePicture } from './chromium/picture.mjs';
import { openTarget, visit } from './chromium/target.mjs';
import { hear } from './chromium/verdicts.mjs';
import { afterwards } from './cleanup.mjs';
import { openPanelPage, readReport, readRows } from './panel.mjs';
import { Printer } from './terminal/print.mjs';
import { speak } from './terminal/speak.mjs';

/** @typedef {import('./options.mjs').Options} Options */
/** @typedef {import('./chromium/target.mjs').Target} Target */

/** The recorder writes in batches: what the page saw is in the list a moment later. */
const SETTLING = { tries: 50, milliseconds: 200 };

/**
 * @param {import('playwright').Page} panel
 * @param {Target} target
 * @param {readonly import('./chromium/verdicts.mjs').Verdict[]} verdicts
 */
async function settle(panel, target, verdicts) {
  for (let i = 0; i < SETTLING.tries; i++) {
    const rows = await readRows(panel);
    const problems = target.problems(rows, verdicts);
    if (problems.length === 0) return { rows, problems };
    await pause(SETTLING.milliseconds);
  }
  const rows = await readRows(panel);
  return { rows, problems: target.problems(rows, verdicts) };
}

/**
 * @param {Options} options
 * @param {'en' | 'fr'} lang
 * @param {boolean} headless
 */
async function open(options, lang, headless) {
  findChromium(process.env); // nobody wants to wait for a build to hear that it is missing
  const target = await openTarget(options, lang);
  await build();
  const chromium = startChromium({ lang, headless });
  afterwards(chromium.close);
  const browser = await chromium.ready;
  await speak(browser.worker, lang);
  const { verdicts, isQuiet } = await hear(browser.page);
  await visit(browser.page, target.url);
  await target.ready(browser.page, isQuiet);
  return { target, browser, verdicts };
}

/**
 * Without a window: prints what the panel explains.
 *
 * @param {Options} options
 * @param {'en' | 'fr'} lang
 * @returns {Promise<number>} 0 when every blocked request is explained, else 1
 */
export async function explainHere(options, lang) {
  const picture = checkPath(options);
  const { target, browser, verdicts } = await open(options, lang, true);
  const panel = await openPanelPage(browser.context, { ...browser, lang });
  const { rows, problems } = await settle(panel, target, verdicts);
  const print = new Printer(lang, options.json ? process.stderr : process.stdout);
  if (options.json) console.log(JSON.stringify(await readReport(panel, browser.tabId), null, 2));
  else await print.explanations(panel, rows, target, verdicts);
  const isBlocked = rows.some(({ outcome }) => outcome === 'blocked');
  if (picture !== undefined) print.picture(await takePicture(browser, picture, isBlocked));
  print.verdict(rows, problems);
  return problems.length === 0 ? 0 : 1;
}

/**
 * With a window: stays until it is closed.
 *
 * @param {Options} options
 * @param {'en' | 'fr'} lang
 * @returns {Promise<number>} 0
 */
export async function showWindow(options, lang) {
  const { target, browser } = await open(options, lang, false);
  await openDevTools(browser.context, browser.page, browser.extensionId);
  new Printer(lang, process.stdout).window(target.url, 'Chromium');
  if (browser.context.pages().length === 0) return 0;
  await new Promise((resolve) => browser.context.once('close', resolve));
  return 0;
}
