import { browser } from '../../browser.ts';
import { parseUrl } from '../../model/index.ts';

/**
 * May this extension touch both sites? A rule of one that may not is accepted and does nothing
 * (facts/chromium.md §6), which would look like a fix that does not work.
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
