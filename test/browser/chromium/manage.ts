import type { BrowserContext, Page } from 'playwright';

/** Numbers of all tabs. */
export function tabIds(desk: Page): Promise<number[]> {
  return desk.evaluate('chrome.tabs.query({}).then((tabs) => tabs.map(({ id }) => id))');
}

/** What the user's choice on chrome://extensions does: "on click" or "on all sites". */
export async function setHostAccess(
  context: BrowserContext,
  extensionId: string,
  granted: boolean,
): Promise<void> {
  const hostAccess = granted ? 'ON_ALL_SITES' : 'ON_CLICK';
  const change = JSON.stringify({ extensionId, hostAccess });
  const page = await context.newPage();
  await page.goto('chrome://extensions');
  await page.evaluate(`chrome.developerPrivate.updateExtensionConfiguration(${change})`);
  await page.close();
}
