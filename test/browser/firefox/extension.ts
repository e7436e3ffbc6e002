import { EXTENSION_ID } from './profile.ts';
import type { Chrome } from './protocol/chrome.ts';
import type { BrowserWindow } from './protocol/privileged.ts';

/**
 * Ends the event page. Firefox's own timer would spare a page that has not yet acknowledged an event
 * (once), and say nothing of it: a test that wants it dead must not be told that it is.
 */
export async function stopBackground(chrome: Chrome): Promise<void> {
  await chrome.run(async ({ WebExtensionPolicy }, id) => {
    const { extension } = WebExtensionPolicy.getByID(id);
    const now = { ignoreDevToolsAttached: true, disableResetIdleForTest: true };
    await extension.terminateBackground(now);
  }, EXTENSION_ID);
}

export async function isBackgroundRunning(chrome: Chrome): Promise<boolean> {
  const state = await chrome.run(
    ({ WebExtensionPolicy }, id) => WebExtensionPolicy.getByID(id).extension.backgroundState,
    EXTENSION_ID,
  );
  return state === 'running';
}

/** What the switch in Firefox's extension settings does. */
export async function setHostAccess(chrome: Chrome, granted: boolean): Promise<void> {
  await chrome.run(changeOrigins, EXTENSION_ID, granted ? 'add' : 'remove');
}

async function changeOrigins(
  { ChromeUtils, WebExtensionPolicy }: BrowserWindow,
  id: string,
  change: 'add' | 'remove',
): Promise<void> {
  const url = 'resource://gre/modules/ExtensionPermissions.sys.mjs';
  const { ExtensionPermissions } = ChromeUtils.importESModule(url);
  const access = { origins: ['<all_urls>'], permissions: [] };
  await ExtensionPermissions[change](id, access, WebExtensionPolicy.getByID(id).extension);
}

/** What the choice "Run in Private Windows" does: the extension starts again. */
export async function allowPrivately(chrome: Chrome): Promise<void> {
  await chrome.run(async ({ ChromeUtils, WebExtensionPolicy }, id) => {
    const gre = 'resource://gre/modules';
    const { ExtensionPermissions } = ChromeUtils.importESModule(
      `${gre}/ExtensionPermissions.sys.mjs`,
    );
    const { AddonManager } = ChromeUtils.importESModule(`${gre}/AddonManager.sys.mjs`);
    const access = { origins: [], permissions: ['internal:privateBrowsingAllowed'] };
    await ExtensionPermissions.add(id, access, WebExtensionPolicy.getByID(id).extension);
    await (await AddonManager.getAddonByID(id)).reload();
  }, EXTENSION_ID);
}

/** The number, in the operating system, of the process that holds the page in front. */
export async function pageProcess(chrome: Chrome): Promise<number | undefined> {
  const process = await chrome.run(
    ({ gBrowser }) =>
      gBrowser.selectedTab.linkedBrowser.browsingContext?.currentWindowGlobal?.osPid ?? null,
  );
  return process ?? undefined;
}

/** The extension API's number of the tab in front. */
export function selectedTabId(chrome: Chrome): Promise<number> {
  return chrome.run(({ ChromeUtils, gBrowser }) => {
    const url = 'resource://gre/modules/ExtensionParent.sys.mjs';
    const { ExtensionParent } = ChromeUtils.importESModule(url);
    return ExtensionParent.apiManager.global.tabTracker.getId(gBrowser.selectedTab);
  });
}
