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

/**
 * Opens a page and waits until its network is quiet. One that never stops asking is judged by what
 * it asked until then.
 *
 * @param wait how long it may go on making requests, in milliseconds
 * @throws NoBrowser where it does not open
 */
export async function visit(page: Page, url: string, wait: number): Promise<void> {
  await page.goto(url, { waitUntil: 'load', timeout: 15_000 }).catch((error: unknown) => {
    throw new NoBrowser(`${redactUrl(url)} does not open: ${firstLine(error)}`);
  });
  // To Playwright 0 means without end.
  if (wait > 0) await page.waitForLoadState('networkidle', { timeout: wait }).catch(ignoreTimeout);
}

/** Playwright's errors name the URL. */
function firstLine(error: unknown): string {
  const [line = ''] = (error instanceof Error ? error.message : String(error)).split('\n');
  return safeValue(redactUrls(line));
}

function ignoreTimeout(error: unknown): void {
  if (!(error instanceof Error) || error.name !== 'TimeoutError') throw error;
}
