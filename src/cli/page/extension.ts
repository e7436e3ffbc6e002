import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserContext, BrowserType, Page, Worker } from 'playwright-core';
import type { Entry } from '../../diagnosis/index.ts';
import { openFile } from '../../formats/open.ts';
import type { Report } from '../../formats/report/report.ts';
import { launchOptions, visit } from './launch.ts';

/** Beside the package's files, and where the repository builds it. */
const FOLDERS = ['../extension', 'extension', '../../../dist/chrome'];

/** How long Chromium may take to start, in milliseconds. */
const LAUNCH = 20_000;

/** How long the extension's worker may take to start, in milliseconds; branded Chrome never does. */
const START = 5000;

/** How long requests may take to end once the page is quiet, in milliseconds. */
const SETTLING = 2000;

/** Raison's extension for Chromium, unpacked; `undefined` where it is not built. */
function extensionFolder(): string | undefined {
  const folders = FOLDERS.map((folder) => join(import.meta.dirname, folder));
  // The command line of Chromium separates folders by commas.
  return folders.find((one) => existsSync(join(one, 'manifest.json')) && !one.includes(','));
}

/**
 * Opens a page in a Chromium that has Raison's extension, in a profile of its own, and asks the
 * extension for its report of the tab: what its panel shows. `undefined` where no such Chromium can
 * be had: branded Chrome and headless shells load no extensions.
 *
 * @throws NoBrowser where the page does not open
 */
export async function seenByExtension(
  chromium: BrowserType,
  url: string,
  wait: number,
): Promise<readonly Entry[] | undefined> {
  const folder = extensionFolder();
  const context = folder === undefined ? undefined : await contextWith(chromium, folder);
  if (context === undefined) return undefined;
  try {
    const worker = await workerOf(context);
    return worker === undefined ? undefined : await reported(context, worker, url, wait);
  } finally {
    await context.close();
  }
}

async function contextWith(
  chromium: BrowserType,
  folder: string,
): Promise<BrowserContext | undefined> {
  const options = launchOptions();
  // Without a path Playwright would take its headless shell.
  const channel = options.executablePath === undefined ? { channel: 'chromium' } : {};
  try {
    return await chromium.launchPersistentContext('', {
      ...options,
      ...channel,
      timeout: LAUNCH,
      args: [`--disable-extensions-except=${folder}`, `--load-extension=${folder}`],
      ignoreDefaultArgs: ['--disable-extensions'],
    });
  } catch {
    return undefined; // the caller starts Chromium without it, and says what is wrong if it cannot
  }
}

async function workerOf(context: BrowserContext): Promise<Worker | undefined> {
  const [known] = context.serviceWorkers();
  if (known !== undefined) return known;
  const starting = context.waitForEvent('serviceworker', { timeout: START });
  return starting.catch(() => undefined);
}

async function reported(
  context: BrowserContext,
  worker: Worker,
  url: string,
  wait: number,
): Promise<Entry[]> {
  const extension = await context.newPage();
  await extension.goto(new URL('src/options/index.html', worker.url()).href);
  await extension.evaluate(`chrome.storage.local.set({ preferences: { watch: 'always' } })`);
  const known = await tabsOf(extension);
  const page = await context.newPage();
  const [tabId = -1] = (await tabsOf(extension)).filter((id) => !known.includes(id));
  // Once it answers, it has heard of its preference, too.
  await reportOf(extension, tabId);
  const report = () => reportOf(extension, tabId);
  await visit(page, url, wait, async () => isSettled(await report()));
  const opened = openFile(JSON.stringify(await settled(report)));
  if (opened.kind === 'refused') throw new Error(`the extension's report: ${opened.because}`);
  return opened.entries.filter(({ diagnosis }) => diagnosis.outcome === 'blocked');
}

function tabsOf(extension: Page): Promise<number[]> {
  return extension.evaluate('chrome.tabs.query({}).then((tabs) => tabs.map(({ id }) => id))');
}

function reportOf(extension: Page, tabId: number): Promise<Report> {
  return extension.evaluate(`chrome.runtime.sendMessage({ type: 'report', tabId: ${tabId} })`);
}

function isSettled({ exchanges }: Report): boolean {
  return exchanges.every(({ end }) => end !== 'pending');
}

/** The browser tells extensions of an end a moment after the page knows of it. */
async function settled(report: () => Promise<Report>): Promise<Report> {
  const deadline = Date.now() + SETTLING;
  for (;;) {
    const latest = await report();
    if (isSettled(latest) || Date.now() > deadline) return latest;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}
