import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import manifest from '../../../manifest.json' with { type: 'json' };
import { EXTENSION } from '../../../scripts/start/build.mjs';
import { type StubBrowser, startStubbed } from '../../stub/browser.ts';

/** What an update takes away from under an open page: files in the folder of the old version. */
const GONE = ['language-fr.js', 'explanation.js'];

const folder = mkdtempSync(join(tmpdir(), 'raison-missing-'));
let browser: StubBrowser;

beforeAll(async () => {
  cpSync(EXTENSION, folder, { recursive: true });
  for (const name of GONE) rmSync(join(folder, `v${manifest.version}`, name));
  browser = await startStubbed({ from: folder });
});

afterAll(async () => {
  await browser?.close();
  rmSync(folder, { recursive: true });
});

const notice = (page: Page) => page.getByTestId('unloaded');
const look = (lang: 'en' | 'fr', path?: string) =>
  browser.look({ lang, theme: 'light', ...(path === undefined ? {} : { path }) });

describe('a page whose files are gone', () => {
  it('lists what it can, and says that a part is missing', async () => {
    const page = await look('en');
    await notice(page).waitFor();
    expect(await notice(page).innerText()).toContain('A part of Raison could not be loaded');
    expect(await page.getByTestId('exchange').count()).toBeGreaterThan(0);
    expect(await page.getByTestId('finding').count()).toBe(0);
  });

  it('keeps the language that it has, and says so in the one that was asked for', async () => {
    const page = await look('en', 'src/options/index.html');
    expect(await notice(page).count()).toBe(0);
    await page.locator('#language').selectOption('fr');
    await notice(page).waitFor();
    expect(await notice(page).innerText()).toContain('Une partie de Raison');
    expect(await page.locator('h1').innerText()).toBe('Options of Raison');
    expect(await page.locator('html').getAttribute('lang')).toBe('en');
  });

  it.each(['panel', 'popup', 'options'])('without any language says that (%s)', async (name) => {
    const page = await look('fr', `src/${name}/index.html`);
    expect(await notice(page).innerText()).toContain('Une partie de Raison');
    expect(await page.locator('#app > *').count()).toBe(1);
    await page.evaluate(() => document.body.setAttribute('data-old', ''));
    await page.getByRole('button', { name: 'Recharger' }).click();
    await page.locator('body:not([data-old])').waitFor();
  });
});
