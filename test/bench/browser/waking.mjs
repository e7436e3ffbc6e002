import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { chromium } from 'playwright';
import { findChromium } from '../../../scripts/start/chromium/find-chromium.mjs';

/*
 * Milliseconds from a message to a sleeping worker to its first listener's answer, and of the same
 * message to one that is awake. Each folder in a browser of its own, in interleaved rounds.
 *
 *   node test/bench/browser/waking.mjs ROUNDS FOLDER...
 */

const [rounds = '40', ...folders] = process.argv.slice(2);

/** Where the only extension's files lie. @param {import('playwright').BrowserContext} context */
async function baseOf(context) {
  const page = context.pages()[0] ?? (await context.newPage());
  const cdp = await context.newCDPSession(page);
  for (;;) {
    const { targetInfos } = await cdp.send('Target.getTargets');
    const found = targetInfos.find(({ url }) => url.startsWith('chrome-extension://'));
    if (found !== undefined) return found.url.split('/').slice(0, 3).join('/');
    await new Promise((done) => setTimeout(done, 200));
  }
}

/** @param {string} folder */
async function open(folder) {
  const context = await chromium.launchPersistentContext(
    mkdtempSync(join(tmpdir(), 'raison-wake-')),
    {
      executablePath: findChromium(process.env),
      headless: true,
      args: [
        `--disable-extensions-except=${resolve(folder)}`,
        `--load-extension=${resolve(folder)}`,
        '--disable-gpu',
        ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      ],
      ignoreDefaultArgs: ['--disable-extensions', '--enable-automation'],
    },
  );
  const close = () => context.close();
  const page = context.pages()[0] ?? (await context.newPage());
  await page.goto(`${await baseOf(context)}/src/options/index.html`);
  const cdp = await context.newCDPSession(page);
  await cdp.send('ServiceWorker.enable');
  const ask = () =>
    page.evaluate(async () => {
      const { chrome } = /** @type {{ chrome: import('webextension-polyfill').Browser }} */ (
        /** @type {unknown} */ (globalThis)
      );
      const from = performance.now();
      await chrome.runtime.sendMessage({ type: 'nothing that is known' });
      return performance.now() - from;
    });
  const round = async () => {
    await cdp.send('ServiceWorker.stopAllWorkers');
    await new Promise((done) => setTimeout(done, 400));
    const woken = await ask();
    await new Promise((done) => setTimeout(done, 400));
    return { woken, awake: await ask() };
  };
  return {
    folder,
    round,
    close,
    woken: /** @type {number[]} */ ([]),
    awake: /** @type {number[]} */ ([]),
  };
}

/** @param {readonly number[]} values @param {number} share */
function quantile(values, share) {
  const sorted = values.toSorted((one, other) => one - other);
  return sorted[Math.round((sorted.length - 1) * share)] ?? Number.NaN;
}

/** @param {readonly number[]} values */
const summary = (values) =>
  `${quantile(values, 0.5).toFixed(1)} [${quantile(values, 0.25).toFixed(1)}..${quantile(values, 0.75).toFixed(1)}]`;

const all = [];
for (const folder of folders) all.push(await open(folder));
for (let at = 0; at < Number(rounds); at += 1) {
  for (const one of all) {
    const { woken, awake } = await one.round();
    // The first one compiles what the browser then keeps.
    if (at === 0) continue;
    one.woken.push(woken);
    one.awake.push(awake);
  }
}
for (const { folder, woken, awake, close } of all) {
  console.log(`${folder}: woken ${summary(woken)} ms, awake ${summary(awake)} ms`);
  await close();
}
