import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContext, Page } from 'playwright';
import { chromium } from 'playwright';
import { COOKIE_HOSTS, HOST_RULES } from '../cases/places.ts';

export interface Launched {
  readonly context: BrowserContext;
  /** A page of the extension, from which its messages can be sent. */
  readonly apiPage: Page;
  close(): Promise<void>;
}

/** Real Chromium with the built extension, started in the way that was found to work. */
export async function launchChromium(extension: string): Promise<Launched> {
  const profile = await mkdtemp(join(tmpdir(), 'raison-oracle-'));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium',
    headless: true,
    ignoreDefaultArgs: ['--disable-extensions'],
    args: flags(extension),
  });
  await context.addCookies(cookies());
  return {
    context,
    apiPage: await openApiPage(context),
    close: async () => {
      await context.close();
      await rm(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
    },
  };
}

function flags(extension: string): string[] {
  return [
    '--no-sandbox',
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    `--host-resolver-rules=${HOST_RULES}`,
    `--disable-extensions-except=${extension}`,
    `--load-extension=${extension}`,
  ];
}

/** Only addresses under `/with` get cookies; on plain http names a site's own code alone does. */
function cookies() {
  return COOKIE_HOSTS.map((domain) => {
    const trusted = domain === 'localhost' || domain === '127.0.0.1';
    const crossSite = trusted ? { sameSite: 'None' as const, secure: true } : {};
    return { name: 'session', value: 'c00k1e', domain, path: '/with', ...crossSite };
  });
}

/** Requests made before the extension's worker runs would be lost to it. */
async function openApiPage(context: BrowserContext): Promise<Page> {
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  const apiPage = await context.newPage();
  await apiPage.goto(`chrome-extension://${new URL(worker.url()).host}/src/options/index.html`);
  return apiPage;
}
