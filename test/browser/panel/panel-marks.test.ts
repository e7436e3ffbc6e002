import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type StubBrowser, startStubbed } from '../../stub/browser.ts';
import { openHar } from './panel-reaches.ts';

const BROKEN = 4;

let browser: StubBrowser;

beforeAll(async () => {
  browser = await startStubbed();
});

afterAll(() => browser?.close());

const rowOf = (page: Page, id: string) => page.locator(`[data-testid="exchange"][data-id="${id}"]`);

async function choose(page: Page, id: string): Promise<void> {
  await rowOf(page, id).click();
  await page.locator('[data-testid="detail"][aria-busy="false"]').waitFor();
}

describe.each([
  { lang: 'en', failed: 'check failed', gone: 'No longer kept' },
  { lang: 'fr', failed: 'vérification échouée', gone: 'N’est plus conservée' },
] as const)('marks of a request, $lang', ({ lang, failed, gone }) => {
  let page: Page;

  beforeAll(async () => {
    page = await browser.look({ tabId: BROKEN, lang, theme: 'light' });
    await rowOf(page, 'of-worker').waitFor();
  });

  it('a check that failed is marked in its row alone, and named in its explanation', async () => {
    expect(await page.getByTestId('check-failed-tag').count()).toBe(1);
    expect(await rowOf(page, 'check-failed').innerText()).toContain(failed);
    await choose(page, 'check-failed');
    const said = await page.getByTestId('failed-checks').innerText();
    expect(said).toContain('duplicate-proxy-and-app');
    expect(await page.getByTestId('fix').count()).toBeGreaterThan(0);
  });

  it('a worker’s request is marked as such in the list and in its explanation', async () => {
    expect(await page.getByTestId('worker-tag').count()).toBe(1);
    expect(await rowOf(page, 'of-worker').getByTestId('worker-tag').isVisible()).toBe(true);
    await choose(page, 'of-worker');
    expect(await page.getByTestId('worker-tag').count()).toBe(2);
    expect(await page.locator('[data-note="preview-service-worker"]').count()).toBe(1);
  });

  it('a file has no tab: its requests are no worker’s, and have no preview', async () => {
    await openHar(page);
    await page.locator('[data-testid="exchange"]').first().click();
    await page.locator('[data-testid="fix"]').first().waitFor();
    expect(await page.getByTestId('worker-tag').count()).toBe(0);
    expect(await page.getByTestId('preview-offer').count()).toBe(0);
    await page.locator('.file-bar button').click();
    await rowOf(page, 'of-worker').waitFor();
  });

  it('a request that is dropped while it is read stays on screen, marked', async () => {
    await choose(page, 'of-worker');
    const title = await page.locator('.finding-title').first().innerText();
    await page.context().serviceWorkers()[0]?.evaluate(`drop(${BROKEN}, 'of-worker')`);
    await page.getByTestId('gone').waitFor();
    expect(await rowOf(page, 'of-worker').count()).toBe(0);
    expect(await page.getByTestId('gone').innerText()).toContain(gone);
    expect(await page.locator('.finding-title').first().innerText()).toBe(title);
    await choose(page, 'check-failed');
    expect(await page.getByTestId('gone').count()).toBe(0);
  });
});
