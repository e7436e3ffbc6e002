/**
 * The one door to the extension API: the rest of the source imports `browser` from here, so that
 * the polyfill can be replaced in tests and every difference between Chromium and Firefox has one
 * place to live.
 */
import polyfill from 'webextension-polyfill';

export type { Runtime } from 'webextension-polyfill';

/** A name of its own: through the import the bundler would look it up anew at every use. */
export const browser = polyfill;
