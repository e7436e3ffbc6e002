import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, BrowserType } from 'playwright-core';
import type { Entry } from '../diagnosis/index.ts';
import { redactEntry, redactUrl, redactUrls } from '../formats/redact.ts';
import { briefText } from '../formats/share.ts';
import { faultOf, say } from '../formats/wording.ts';
import { firstHop, safeValue } from '../model/index.ts';
import { linesFor } from './faults.ts';
import { recordCors } from './playwright/index.ts';
import { say as own } from './texts/index.ts';

/** What keeps a page from being opened, and what to do about it, in one line. */
export class NoBrowser extends Error {}

const PACKAGES = ['playwright-core', 'playwright', '@playwright/test'];

/** Loads a package as the project in the working directory would. @throws like `require.resolve` */
export type Load = (name: string) => Promise<unknown>;

const loadFromProject: Load = async (name) => {
  const { resolve } = createRequire(join(process.cwd(), 'package.json'));
  return import(pathToFileURL(resolve(name)).href);
};

/**
 * Opens a page in Chromium, waits until its network is quiet, and says every CORS fault of its
 * requests and the lines that fix the first.
 *
 * @param wait how long the page may go on making requests, in milliseconds
 * @throws NoBrowser where Playwright or Chromium is missing, or the page does not open
 */
export async function diagnosePage(
  url: string,
  wait: number,
  load: Load = loadFromProject,
): Promise<string> {
  const browser = await launched(await chromiumOf(load));
  try {
    const page = await browser.newPage();
    const recording = await recordCors(page);
    await page.goto(url, { waitUntil: 'load', timeout: 15_000 }).catch((error: unknown) => {
      throw new NoBrowser(`${redactUrl(url)} does not open: ${firstLine(error)}`);
    });
    // A page that never stops asking is judged by what it asked until then.
    await page.waitForLoadState('networkidle', { timeout: wait }).catch(ignoreTimeout);
    return pageText(url, await recording.faults());
  } finally {
    await browser.close();
  }
}

async function chromiumOf(load: Load): Promise<BrowserType> {
  for (const name of PACKAGES) {
    try {
      const { chromium, default: all } = (await load(name)) as Playwright;
      const found = chromium ?? all?.chromium;
      if (found !== undefined) return found;
    } catch (error) {
      if (!isMissing(error)) throw error;
    }
  }
  throw new NoBrowser(
    'diagnose_page needs Playwright in this project: npm install --save-dev playwright-core. Without a browser, call check with the URL that fails and the origin of the page.',
  );
}

interface Playwright {
  readonly chromium?: BrowserType;
  readonly default?: { readonly chromium?: BrowserType };
}

function isMissing(error: unknown): boolean {
  const code = error instanceof Error && 'code' in error ? error.code : '';
  return code === 'MODULE_NOT_FOUND' || code === 'ERR_MODULE_NOT_FOUND';
}

async function launched(chromium: BrowserType): Promise<Browser> {
  const { CHROMIUM_PATH: path } = process.env;
  try {
    return await chromium.launch({
      ...(path === undefined ? {} : { executablePath: path }),
      // Chromium's sandbox does not start for root, as in most containers.
      chromiumSandbox: process.getuid?.() !== 0,
    });
  } catch (error) {
    throw new NoBrowser(
      `Chromium does not start: ${firstLine(error)} Set CHROMIUM_PATH to a Chromium or Chrome, or run npx playwright install chromium.`,
    );
  }
}

function firstLine(error: unknown): string {
  const [line = ''] = (error instanceof Error ? error.message : String(error)).split('\n');
  return safeValue(redactUrls(line));
}

function ignoreTimeout(error: unknown): void {
  if (!(error instanceof Error) || error.name !== 'TimeoutError') throw error;
}

/** Every request and its faults; of the first all that is known, and the lines where there is room. */
export function pageText(url: string, entries: readonly Entry[]): string {
  const [first, ...others] = entries.map(redactEntry);
  if (first === undefined) return `${redactUrl(url)}: ${own('no-faults', 'en')}`;
  const also = ['Also blocked:', ...others.map(shortText)].join('\n');
  const further = 'Call fix_for_server for the lines of each URL.';
  const brief = {
    head: [headline(first)],
    faults: first.diagnosis.findings.map((finding) => faultOf(finding, false, 'en')),
    lines: linesFor([first], undefined, 'en'),
    tail: [...(others.length === 0 ? [] : [also, further]), say('assistant-data', 'en')],
    ...(others.length === 0 ? { without: further } : {}),
  };
  return briefText(brief, 'en');
}

function shortText({ exchange, diagnosis }: Entry): string {
  const { url, actual } = firstHop(exchange);
  const errors = diagnosis.findings.filter(
    ({ severity, certainty }) => severity === 'error' && certainty !== 'if-credentialed',
  );
  const ids = new Set(errors.map(({ reason }) => reason));
  return `✖ ${actual.method} ${safeValue(url)}: ${[...ids].join(', ')}`;
}

function headline({ exchange }: Entry): string {
  const { url, actual } = firstHop(exchange);
  return `${actual.method} ${url} from ${exchange.origin}`;
}
