/** @typedef {import('./firefox.mjs').FirefoxTab} FirefoxTab */

/**
 * Elements of a page in Firefox, with as much of Playwright's locators as `npm start` uses.
 *
 * @param {FirefoxTab} tab
 * @param {string} selector
 */
function locate(tab, selector) {
  const all = `[...document.querySelectorAll(${JSON.stringify(selector)})]`;
  return {
    /** @param {(elements: Element[]) => unknown} fn */
    evaluateAll: (fn) => tab.evaluateSource(`() => (${String(fn)})(${all})`),
    /** @param {number} index */
    nth: (index) => ({
      /** @param {(element: Element) => unknown} fn */
      evaluate: (fn) => tab.evaluateSource(`() => (${String(fn)})(${all}[${index}])`),
    }),
  };
}

/**
 * A tab of Firefox for the code that reads Raison's panel through a page of Playwright's.
 *
 * @param {FirefoxTab} tab
 * @returns {import('playwright').Page}
 */
export function asPage(tab) {
  const page = {
    locator: (/** @type {string} */ selector) => locate(tab, selector),
    getByTestId: (/** @type {string} */ id) => locate(tab, `[data-testid="${id}"]`),
  };
  return /** @type {import('playwright').Page} */ (/** @type {unknown} */ (page));
}
