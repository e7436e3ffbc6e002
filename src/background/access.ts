import { browser } from '../browser.ts';
import { parseUrl } from '../model/index.ts';
import type { Access } from '../protocol.ts';
import { ACCESS_KEY } from '../protocol.ts';
import { guarded, logFailure } from './errors.ts';

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
    logFailure('open its options', error);
    return { error: 'the page that asks for access could not be opened' };
  }
}

async function noteAccess(): Promise<void> {
  try {
    await browser.storage.session.set({ [ACCESS_KEY]: await currentAccess() });
  } catch (error) {
    logFailure('note which sites it may see', error);
  }
}

async function currentAccess(): Promise<Access> {
  const { permissions } = browser;
  if (await permissions.contains({ origins: ['<all_urls>'] })) return { sites: 'all' };
  const { origins = [] } = await permissions.getAll();
  return { sites: origins.length > 0 ? 'some' : 'none' };
}

/**
 * May this extension touch both sites? A rule of one that may not is accepted and does nothing
 * (docs/browsers/chromium.md, Changing headers for a preview), which would look like a fix that
 * does not work.
 */
export async function hasAccess(...urls: readonly string[]): Promise<boolean> {
  if (await browser.permissions.contains({ origins: ['<all_urls>'] })) return true;
  return browser.permissions.contains({ origins: urls.flatMap(patternOf) });
}

/** Firefox knows no ports in patterns. */
function patternOf(url: string): string[] {
  const parsed = parseUrl(url);
  return parsed === undefined ? [] : [`${parsed.protocol}//${parsed.hostname}/*`];
}
