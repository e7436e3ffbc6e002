import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type StubBrowser, startStubbed } from '../../stub/browser.ts';

let browser: StubBrowser;

beforeAll(async () => {
  browser = await startStubbed();
});

afterAll(() => browser?.close());

describe.each(['en', 'fr'] as const)('what cannot be shown costs itself alone, %s', (lang) => {
  it('a row and the parts of its explanation; all else is there', async () => {
    const page = await browser.look({ tabId: 4, lang, theme: 'light' });
    const rows = page.getByTestId('exchange');
    await rows.nth(1).waitFor();
    expect(await page.getByTestId('row-failed').getAttribute('data-id')).toBe('broken');
    await page.locator('[data-id="broken"]').click();
    await page.locator('[data-testid="part-failed"][data-part="story"]').waitFor();
    expect(await page.getByTestId('picture').count()).toBe(1);
    await rows.first().click();
    await page.locator('[data-testid="detail"][aria-busy="false"] h2').first().waitFor();
    expect(await page.getByTestId('part-failed').count()).toBe(0);
    expect(await page.getByTestId('fix').count()).toBeGreaterThan(0);
  });
});
