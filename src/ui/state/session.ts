import { signal } from '@preact/signals';
import { browser } from '../../browser.ts';
import type { Access, WatchShown } from '../../protocol.ts';
import { ACCESS_KEY, WATCH_KEY } from '../../protocol.ts';

/** What the background last wrote; a DevTools panel in Firefox cannot look itself. */
export const access = signal<Access['sites']>('all');

/** Follows the browser's permission for as long as the page lives. */
export function followAccess(): void {
  const { session } = browser.storage;
  session.onChanged.addListener((changes) => {
    const change = changes[ACCESS_KEY];
    if (change !== undefined) access.value = sitesOf(change.newValue);
  });
  session
    .get(ACCESS_KEY)
    .then((stored) => (access.value = sitesOf(stored[ACCESS_KEY])))
    .catch((error: unknown) => console.error('Raison could not look up its access', error));
}

/** Until the background has looked, nothing is known to be withheld. */
function sitesOf(stored: unknown): Access['sites'] {
  return stored === undefined ? 'all' : (stored as Access).sites;
}

/**
 * Asks the reader for access to all sites, which browsers only allow in a click. Pages without the
 * permissions API have another opened that asks.
 */
export async function askForAccess(): Promise<void> {
  const { permissions }: Partial<typeof browser> = browser;
  try {
    if (permissions === undefined) await browser.runtime.sendMessage({ type: 'access' });
    else await permissions.request({ origins: ['<all_urls>'] });
  } catch (error) {
    console.error('Raison could not ask for access', error);
  }
}

/** What the background last wrote. Until it has, nothing is known to go unwatched. */
const state = signal<WatchShown>({ watched: 'all', missedFailures: [] });

/** Follows which tabs are watched for as long as the page lives. */
export function followWatch(): void {
  const { session } = browser.storage;
  session.onChanged.addListener((changes) => {
    const change = changes[WATCH_KEY];
    if (change !== undefined) read(change.newValue);
  });
  session
    .get(WATCH_KEY)
    .then((stored) => read(stored[WATCH_KEY]))
    .catch((error: unknown) => console.error('Raison could not look what it watches', error));
}

/** Did something probably fail in the tab before it was watched? */
export function isMissed(tabId: number | undefined): boolean {
  return tabId !== undefined && state.value.missedFailures.includes(tabId);
}

export function isWatched(tabId: number | undefined): boolean {
  const { watched } = state.value;
  return tabId === undefined || watched === 'all' || watched.includes(tabId);
}

/** Only the background writes there, so a shape is taken as given. */
function read(stored: unknown): void {
  if (stored !== undefined) state.value = stored as WatchShown;
}
