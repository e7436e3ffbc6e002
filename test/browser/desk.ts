import type { Report } from '../../src/share/index.ts';
import type { Driver, Tab } from './driver-interface.ts';

/** What extension pages call the API; Chromium knows only the second name. */
declare const browser: ExtensionApi | undefined;
declare const chrome: ExtensionApi;

interface ExtensionApi {
  readonly runtime: { sendMessage(message: object): Promise<Report> };
}

/** Opens a page of the extension's from which its background can be asked. */
export function openDesk(driver: Driver): Promise<Tab> {
  return driver.openExtensionPage('src/options/index.html');
}

/** The JSON report of a tab, as any page of the extension gets it. Wakes a sleeping background. */
export function reportOf(desk: Tab, { tabId }: Tab): Promise<Report> {
  return desk.evaluate((id) => {
    const api = typeof browser === 'undefined' ? chrome : browser;
    return api.runtime.sendMessage({ type: 'report', tabId: id });
  }, tabId);
}
