import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, BrowserType, LaunchOptions, Page } from 'playwright-core';
import { redactUrl, redactUrls } from '../../formats/redact.ts';
import { safeValue } from '../../model/index.ts';

/** What keeps a page from being opened, and what to do about it, in one line. */
export class NoBrowser extends Error {}

const PACKAGES = ['playwright-core', 'playwright', '@playwright/test'];

/** Loads a package as the project in the working directory would. @throws like `require.resolve` */
export type Load = (name: string) => Promise<unknown>;

const loadFromProject: Load = async (name) => {
  const { resolve } = createRequire(join(process.cwd(), 'package.json'));
  return import(pathToFileURL(resolve(name)).href);
};

/** Playwright's Chromium, from the project. @throws NoBrowser where there is no Playwright */
export async function chromiumOf(load: Load = loadFromProject): Promise<BrowserType> {
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

export function launchOptions(): LaunchOptions {
  const { CHROMIUM_PATH: path } = process.env;
  return {
    ...(path === undefined ? {} : { executablePath: path }),
    // Chromium's sandbox does not start for root, as in most containers.
    chromiumSandbox: process.getuid?.() !== 0,
  };
}

/** @throws NoBrowser */
export async function launched(chromium: BrowserType): Promise<Browser> {
  try {
    return await chromium.launch(launchOptions());
  } catch (error) {
    throw new NoBrowser(
      `Chromium does not start: ${firstLine(error)} Set CHROMIUM_PATH to a Chromium or Chrome, or run npx playwright install chromium.`,
    );
  }
}

/** A page is quiet when nothing of it was heard for so long, in milliseconds. */
const QUIET = 500;

/** How often it is asked, in milliseconds. */
const POLL = 50;

const HEARD = ['request', 'response', 'requestfinished', 'requestfailed'] as const;

/**
 * Opens a page and waits until its network is quiet. One that never stops asking is judged by what
 * it asked until then. Playwright's own `networkidle` never comes to a page with a refused preflight:
 * it hears of no end of the request.
 *
 * @param wait how long it may go on making requests, in milliseconds
 * @param isSettled whether no request is under way, as whoever records them knows
 * @throws NoBrowser where it does not open
 */
export async function visit(
  page: Page,
  url: string,
  wait: number,
  isSettled: () => boolean | Promise<boolean>,
): Promise<void> {
  let heard = Date.now();
  const hear = (): void => void (heard = Date.now());
  for (const name of HEARD) page.on(name as 'request', hear);
  await page.goto(url, { waitUntil: 'load', timeout: 15_000 }).catch((error: unknown) => {
    throw new NoBrowser(`${redactUrl(url)} does not open: ${firstLine(error)}`);
  });
  const deadline = Date.now() + wait;
  const isQuiet = async () => Date.now() - heard >= QUIET && (await isSettled());
  while (Date.now() < deadline && !(await isQuiet())) await page.waitForTimeout(POLL);
}

/** Playwright's errors name the URL. */
function firstLine(error: unknown): string {
  const [line = ''] = (error instanceof Error ? error.message : String(error)).split('\n');
  return safeValue(redactUrls(line));
}
