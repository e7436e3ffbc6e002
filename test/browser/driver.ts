import { existsSync } from 'node:fs';
import type { Page } from 'playwright';
import type { Browser as WebExtension } from 'webextension-polyfill';
import { EXTENSION } from '../../scripts/start/build.mjs';
import { type Browser, startChromium } from '../../scripts/start/chromium/chromium.mjs';
import { openPanelPage } from '../../scripts/start/panel.mjs';

/** What the extension's worker calls its API. */
declare const chrome: WebExtension;

/** A headless Chromium that runs the built extension, with one blank tab. */
export interface Driver extends Browser {
  /** The panel of the first tab, opened as an ordinary page with every row rendered. */
  panel(lang?: 'en' | 'fr'): Promise<Page>;
  badge(): Promise<string>;
  close(): Promise<void>;
}

/**
 * Starts Chromium with `dist/chrome` in a throw-away profile. Fails when there is no build:
 * `npm test` makes one first.
 */
export async function drive(lang: 'en' | 'fr' = 'en'): Promise<Driver> {
  if (!existsSync(EXTENSION)) throw new Error('no dist/chrome: run npm run build');
  const { ready, close } = startChromium({ lang, headless: true });
  const browser = await ready.catch(async (error: unknown) => {
    await close();
    throw error;
  });
  const { context, worker, tabId } = browser;
  return {
    ...browser,
    close,
    panel: (language = lang) => openPanelPage(context, { ...browser, lang: language }),
    badge: () => worker.evaluate((id) => chrome.action.getBadgeText({ tabId: id }), tabId),
  };
}
