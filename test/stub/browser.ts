import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright';
import { startChromium } from '../../scripts/start/chromium/chromium.mjs';
import { speakPseudo } from './pseudo.mjs';
import { makeStubbed } from './stubbed.mjs';

/** How a page of the extension is to be looked at. */
export interface View {
  readonly path?: string;
  /** `none`: the page is not about a tab. */
  readonly tabId?: number | 'none';
  readonly lang: 'en' | 'fr';
  readonly theme: 'light' | 'dark';
  readonly size?: { readonly width: number; readonly height: number };
}

export interface StubBrowser {
  /** Opens a page; everything that moves is still, and it is the same hour everywhere. */
  look(view: View): Promise<Page>;
  /** The page that is open follows another choice of the reader's, in the state it is in. */
  dress(as: Pick<View, 'lang' | 'theme'>): Promise<void>;
  /** A page of no site, to compute in. */
  blank(): Promise<Page>;
  close(): Promise<void>;
}

export interface Stubbed {
  /** The build; `dist/chrome` unless said. */
  readonly from?: string;
  /** Instead of English, a language that nobody speaks. */
  readonly pseudo?: boolean;
}

/** Chromium with the extension's pages and a stubbed background. */
export async function startStubbed({ from, pseudo = false }: Stubbed = {}): Promise<StubBrowser> {
  const folder = mkdtempSync(join(tmpdir(), 'raison-stub-'));
  await makeStubbed(folder, from);
  if (pseudo) await speakPseudo(folder);
  const { ready, close } = startChromium({ lang: 'en', headless: true, extension: folder });
  const { context, worker, extensionId } = await ready;
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Emulation.setTimezoneOverride', { timezoneId: 'UTC' });
  await page.emulateMedia({ reducedMotion: 'reduce' });
  const choose = ({ lang, theme }: Pick<View, 'lang' | 'theme'>): Promise<unknown> => {
    const preferences = JSON.stringify({ language: lang, theme });
    return worker.evaluate(`chrome.storage.local.set({ preferences: ${preferences} })`);
  };
  return {
    async look({ path = 'src/panel/index.html', tabId = 1, lang, theme, size }) {
      // What an earlier look chose must not show in this one.
      await worker.evaluate(
        'chrome.storage.local.clear().then(() => chrome.storage.session.clear())',
      );
      await choose({ lang, theme });
      await page.setViewportSize(size ?? { width: 1000, height: 640 });
      await page.goto(`chrome-extension://${extensionId}/${path}?tabId=${tabId}`);
      await page.locator('#app > *').first().waitFor();
      return page;
    },
    async dress({ lang, theme }) {
      const root = page.locator('html');
      // A theme alone is a matter of style sheets: nothing has to be drawn again.
      if ((await root.getAttribute('lang')) !== lang) await choose({ lang, theme });
      else await root.evaluate(({ dataset }, name) => (dataset['theme'] = name), theme);
      await page.locator(`html[lang="${lang}"][data-theme="${theme}"]`).waitFor();
      await page.locator('[aria-busy="true"]').waitFor({ state: 'detached' });
    },
    blank: () => context.newPage(),
    async close() {
      await close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
