import { signal } from '@preact/signals';
import { browser } from '../../browser.ts';
import type { WatchShown } from '../../protocol.ts';
import { WATCH_KEY } from '../../protocol.ts';

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
