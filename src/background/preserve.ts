import { browser } from '../browser.ts';
import { logFailure } from './errors.ts';

const KEY = 'preserve';

/** The "preserve log" choice; it holds for all tabs. Off when it cannot be read. */
export async function loadPreserve(): Promise<boolean> {
  try {
    const stored = await browser.storage.local.get(KEY);
    return stored[KEY] === true;
  } catch (error) {
    logFailure('read the choice to preserve the log', error);
    return false;
  }
}

export function storePreserve(on: boolean): void {
  browser.storage.local.set({ [KEY]: on }).catch((error: unknown) => {
    logFailure('store the choice to preserve the log', error);
  });
}
