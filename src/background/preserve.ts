import { browser } from '../browser.ts';

const KEY = 'preserve';

/** The "preserve log" choice; it holds for all tabs. Off when it cannot be read. */
export async function loadPreserve(): Promise<boolean> {
  try {
    const stored = await browser.storage.local.get(KEY);
    return stored[KEY] === true;
  } catch (error) {
    console.error('Raison could not read the choice to preserve the log', error);
    return false;
  }
}

export function storePreserve(on: boolean): void {
  browser.storage.local.set({ [KEY]: on }).catch((error: unknown) => {
    console.error('Raison could not store the choice to preserve the log', error);
  });
}
