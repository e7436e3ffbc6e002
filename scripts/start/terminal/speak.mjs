/**
 * Makes Raison's pages speak the language of the terminal: Chromium's own depends on which of its
 * translations are installed. And makes it record every page, since one was named to look at.
 *
 * @param {import('playwright').Worker} worker
 * @param {'en' | 'fr'} lang
 */
export function speak(worker, lang) {
  return worker.evaluate((language) => {
    const { chrome } = /** @type {{ chrome: import('webextension-polyfill').Browser }} */ (
      /** @type {unknown} */ (globalThis)
    );
    return chrome.storage.local.set({ preferences: { language, watch: 'always' } });
  }, lang);
}
