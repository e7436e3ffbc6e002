import type { BrowserContext, Page } from 'playwright';

/** Numbers of all tabs. */
export function tabIds(apiPage: Page): Promise<number[]> {
  return apiPage.evaluate('chrome.tabs.query({}).then((tabs) => tabs.map(({ id }) => id))');
}

/**
 * What went wrong in the extension's pages and worker, as the browser's own list of errors has it:
 * uncaught exceptions and what was said by `console.error`. The list is kept from the first call on.
 */
export async function mistakesOf(context: BrowserContext, extensionId: string): Promise<string[]> {
  const id = JSON.stringify(extensionId);
  const page = await context.newPage();
  await page.goto('chrome://extensions');
  const messages = await page.evaluate<string[]>(`(async () => {
    const manager = chrome.developerPrivate;
    await manager.updateProfileConfiguration({ inDeveloperMode: true });
    await manager.updateExtensionConfiguration({ extensionId: ${id}, errorCollection: true });
    const { runtimeErrors } = await manager.getExtensionInfo(${id});
    return runtimeErrors.map(({ message }) => message);
  })()`);
  await page.close();
  return messages;
}

interface Choice {
  readonly hostAccess?: 'ON_ALL_SITES' | 'ON_CLICK';
  readonly incognitoAccess?: true;
}

/** What the user's choices on chrome://extensions do. */
export async function choose(
  context: BrowserContext,
  extensionId: string,
  choice: Choice,
): Promise<void> {
  const change = JSON.stringify({ extensionId, ...choice });
  const page = await context.newPage();
  await page.goto('chrome://extensions');
  await page.evaluate(`chrome.developerPrivate.updateExtensionConfiguration(${change})`);
  await page.close();
}
