import { browser } from '../browser.ts';
import type { Access } from '../protocol.ts';
import { ACCESS_KEY } from '../protocol.ts';
import { couldNot } from './could-not.ts';
import { guarded } from './guard.ts';

/**
 * Writes down, for the pages, which sites the browser lets us see, now and whenever it changes.
 * Registers its listeners at once: without access no request would wake us again.
 */
export function watchAccess(): void {
  const look = guarded(() => void noteAccess());
  browser.permissions.onAdded.addListener(look);
  browser.permissions.onRemoved.addListener(look);
  look();
}

/** Opens the page with the button: only a page that the reader clicked on may ask for access. */
export async function openAccessPage(): Promise<{ done: true } | { error: string }> {
  try {
    await browser.runtime.openOptionsPage();
    return { done: true };
  } catch (error) {
    couldNot('open its options', error);
    return { error: 'the page that asks for access could not be opened' };
  }
}

async function noteAccess(): Promise<void> {
  try {
    await browser.storage.session.set({ [ACCESS_KEY]: await currentAccess() });
  } catch (error) {
    couldNot('note which sites it may see', error);
  }
}

async function currentAccess(): Promise<Access> {
  const { permissions } = browser;
  if (await permissions.contains({ origins: ['<all_urls>'] })) return { sites: 'all' };
  const { origins = [] } = await permissions.getAll();
  return { sites: origins.length > 0 ? 'some' : 'none' };
}
