/** @typedef {import('playwright').Page} Page */

/**
 * An exchange as the panel lists it.
 *
 * @typedef {object} Row
 * @property {string} url
 * @property {string} method
 * @property {string} outcome
 * @property {string} reason
 * @property {string} reasons
 * @property {string} browserError names joined by `|`
 * @property {string} certainty
 *
 * @typedef {object} Finding
 * @property {string} reason
 * @property {string} leg
 * @property {string} certainty
 * @property {string} title
 * @property {string} failed the header or status, what it was and what it must be; may be empty
 * @property {Piece[]} body
 *
 * @typedef {{ kind: string, text: string }} Piece `kind` is the element: h4, p or li
 * @typedef {{ context: string, place: string, code: string }} Block
 * @typedef {{ server: string, isChosen: boolean, blocks: Block[] }} Fix one way to fix it; those not chosen are alternatives
 * @typedef {{ story: string, findings: Finding[], first: string, changes: string, fixes: Fix[], places: Piece[], advice: Piece[] }} Detail
 */

const ROW = '[data-testid="exchange"]';

/**
 * Opens the panel of a tab as an ordinary page, every row rendered.
 *
 * @param {import('playwright').BrowserContext} context
 * @param {{ extensionId: string, tabId: number, lang: string }} of
 */
export async function openPanelPage(context, { extensionId, tabId, lang }) {
  const page = await context.newPage();
  const query = new URLSearchParams({ tabId: `${tabId}`, lang, all: '1' });
  await page.goto(`chrome-extension://${extensionId}/src/panel/index.html?${query}`);
  return page;
}

/** @param {Page} panel @returns {Promise<Row[]>} */
export function readRows(panel) {
  return panel.locator(ROW).evaluateAll((rows) =>
    rows.map((row) => {
      const data = /** @type {HTMLElement} */ (row).dataset;
      const { url = '', method = '', outcome = '', reason = '', reasons = '' } = data;
      const { browserError = '', certainty = '' } = data;
      return { url, method, outcome, reason, reasons, browserError, certainty };
    }),
  );
}

/**
 * The JSON report of a tab, as the extension gives it.
 *
 * @param {Page} panel any page of the extension
 * @param {number} tabId
 * @returns {Promise<unknown>}
 */
export function readReport(panel, tabId) {
  return panel.evaluate((id) => {
    const { chrome } = /** @type {{ chrome: import('webextension-polyfill').Browser }} */ (
      /** @type {unknown} */ (globalThis)
    );
    return chrome.runtime.sendMessage({ type: 'report', tabId: id });
  }, tabId);
}
