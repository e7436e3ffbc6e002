import { writeFile } from 'node:fs/promises';
import { setTimeout as pause } from 'node:timers/promises';

/** @typedef {import('../start/chromium/chromium.mjs').Browser} Browser */

const SIZE = { width: 1280, height: 800 };
const POPUP = { width: 560, height: 600 };
const DRAWN = 500;

/** Where Chromium hangs a popup: under the toolbar, at the right. */
const page = (/** @type {string} */ behind, /** @type {string} */ popup) => `<!doctype html><style>
  body { margin: 0; background: url(data:image/png;base64,${behind}) 0 0 / 1280px 800px; }
  img { position: absolute; inset: 12px 24px auto auto; border-radius: 8px;
    box-shadow: 0 0 0 1px #0003, 0 8px 32px #0006; }
</style><img src="data:image/png;base64,${popup}">`;

/**
 * The toolbar's popup, as a page of its own: no automation can photograph the real one.
 *
 * @param {Browser} browser
 * @param {{ lang: string, theme: string, url: string }} of `url` of the request to select
 */
async function popupPicture({ context, extensionId, tabId }, { lang, theme, url }) {
  const popup = await context.newPage();
  await popup.setViewportSize(POPUP);
  const query = new URLSearchParams({ tabId: `${tabId}`, lang, theme });
  await popup.goto(`chrome-extension://${extensionId}/src/popup/index.html?${query}`);
  await popup.locator(`[data-testid="exchange"][data-url="${url}"]`).click();
  await popup.getByTestId('glance').waitFor();
  await pause(DRAWN);
  const picture = await popup.screenshot();
  await popup.close();
  return picture.toString('base64');
}

/**
 * Photographs the demo shop with the popup over it.
 *
 * @param {Browser} browser
 * @param {{ lang: string, theme: string, url: string }} of
 * @param {string} file
 */
export async function photographPopup(browser, of, file) {
  await browser.page.setViewportSize(SIZE);
  const shop = (await browser.page.screenshot()).toString('base64');
  const popup = await popupPicture(browser, of);
  const board = await browser.context.newPage();
  await board.setViewportSize(SIZE);
  await board.setContent(page(shop, popup), { waitUntil: 'load' });
  await writeFile(file, await board.screenshot());
  await board.close();
}
