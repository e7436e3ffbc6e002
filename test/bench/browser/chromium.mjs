import { mkdtempSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright';
import { findChromium } from '../../../scripts/start/chromium/find-chromium.mjs';
import { browserWith } from './cpu.mjs';
import { HOST_RULES } from './site.mjs';

/** @typedef {import('./variants.mjs').Extension} Extension */

/** @param {Extension | undefined} extension */
function flags(extension) {
  const load =
    extension === undefined
      ? ['--disable-extensions']
      : [`--disable-extensions-except=${extension.folder}`, `--load-extension=${extension.folder}`];
  return [
    ...load,
    `--host-resolver-rules=${HOST_RULES}`,
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    '--disable-gpu',
    // Chromium refuses its sandbox to root, and containers often know no other user.
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  ];
}

/**
 * A browser of its own, in a profile of its own, with at most one extension, which is awake.
 *
 * @param {Extension | undefined} extension
 */
export async function launchChromium(extension) {
  const profile = mkdtempSync(join(tmpdir(), 'raison-bench-'));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: findChromium(process.env),
    headless: true,
    args: flags(extension),
    ignoreDefaultArgs: ['--disable-extensions', '--enable-automation'],
  });
  const close = async () => {
    await context.close();
    await rm(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
  };
  if (extension !== undefined) await choose(context, extension);
  const page = context.pages()[0] ?? (await context.newPage());
  return { page, pid: browserWith(profile), close };
}

/** @param {import('playwright').BrowserContext} context @param {Extension} extension */
async function choose(context, { watch }) {
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  if (watch === undefined) return;
  await worker.evaluate(async (choice) => {
    const { chrome } = /** @type {{ chrome: import('webextension-polyfill').Browser }} */ (
      /** @type {unknown} */ (globalThis)
    );
    await chrome.storage.local.set({ preferences: { watch: choice } });
  }, watch);
}
