/**
 * The one door to the extension API: the rest of the source imports `browser` from here, so that
 * the polyfill can be replaced in tests and every difference between Chromium and Firefox has one
 * place to live.
 */
import browser from 'webextension-polyfill';

export type { Runtime } from 'webextension-polyfill';
export { browser };
