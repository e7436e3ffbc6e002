/**
 * The only way to the extension API: the rest of the source imports `browser` from here, so that
 * the polyfill can be replaced in tests and every difference between Chromium and Firefox has one
 * place to live.
 */
import type { Runtime } from 'webextension-polyfill';
import polyfill from 'webextension-polyfill';

export type { Runtime } from 'webextension-polyfill';

/** A name of its own: through the import the bundler would look it up again at every use. */
export const browser = polyfill;

/**
 * Opens a port of this name to the background.
 *
 * @returns `undefined` in a page that an extension left behind when it was reloaded: there nobody
 *   is to be spoken to, and `runtime` itself is gone
 */
export function connectAs(name: string): Runtime.Port | undefined {
  const { runtime }: { runtime?: Partial<typeof browser.runtime> } = browser;
  return runtime?.id === undefined ? undefined : browser.runtime.connect({ name });
}
