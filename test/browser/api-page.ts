import type { Report } from '../../src/formats/index.ts';
import type { Driver, Tab } from './driver-interface.ts';
import { until } from './retry.ts';

/** What extension pages call the API; Chromium knows only the second name. */
declare const browser: ExtensionApi | undefined;
declare const chrome: ExtensionApi;

interface StorageArea {
  get(keys: null): Promise<object>;
  set(items: object): Promise<void>;
  remove(key: string): Promise<void>;
}

interface ExtensionApi {
  readonly tabs: {
    duplicate(tabId: number): Promise<{ id: number }>;
    discard(tabId: number): Promise<{ id: number } | undefined>;
    update(tabId: number, change: { active: true; url?: string }): Promise<unknown>;
  };
  readonly windows: {
    create(what: { incognito: true; url: string }): Promise<{ id: number; tabs: { id: number }[] }>;
    remove(windowId: number): Promise<void>;
  };
  readonly storage: { readonly local: StorageArea; readonly session: StorageArea };
  readonly runtime: {
    sendMessage(message: object): Promise<Report>;
    reload(): void;
    getManifest(): { readonly version: string };
  };
}

/** Opens a page of the extension's from which its background can be asked. */
export function openApiPage(driver: Driver): Promise<Tab> {
  return driver.openExtensionPage('src/options/index.html');
}

/** The JSON report of a tab, as any page of the extension gets it. Wakes a sleeping background. */
export function reportOf(
  apiPage: Pick<Tab, 'evaluate'>,
  { tabId }: Pick<Tab, 'tabId'>,
): Promise<Report> {
  return apiPage.evaluate((id) => {
    const api = typeof browser === 'undefined' ? chrome : browser;
    return api.runtime.sendMessage({ type: 'report', tabId: id });
  }, tabId);
}

/** All that the extension has stored, for good and for the session, as text. */
export function storedIn(apiPage: Tab): Promise<{ local: string; session: string }> {
  return apiPage.evaluate(async () => {
    const { local, session } = (typeof browser === 'undefined' ? chrome : browser).storage;
    const [kept, passing] = await Promise.all([local.get(null), session.get(null)]);
    return { local: JSON.stringify(kept), session: JSON.stringify(passing) };
  });
}

/** Fills the session's storage with what is none of ours, down to fewer than so many bytes. */
export function fillStorage(apiPage: Tab, left: number): Promise<void> {
  const sizes = Array.from({ length: 12 }, (_, at) => Math.floor(5_000_000 / 2 ** at));
  return apiPage.evaluate(
    async (all) => {
      const { session } = (typeof browser === 'undefined' ? chrome : browser).storage;
      for (const size of all) {
        // What does not fit is followed by halves of it.
        await session.set({ [`filler${size}`]: ['x'.repeat(size)] }).catch(() => undefined);
      }
    },
    sizes
      .filter((size) => size > left / 2)
      .flatMap((size, at) => (at === 0 ? [size, size + 1] : [size])),
  );
}

export function emptyStorage(apiPage: Tab): Promise<void> {
  return apiPage.evaluate(async () => {
    const { session } = (typeof browser === 'undefined' ? chrome : browser).storage;
    const keys = Object.keys(await session.get(null)).filter((key) => key.startsWith('filler'));
    for (const key of keys) await session.remove(key);
  });
}

/** Chooses how many exchanges are kept of a tab. */
export function chooseBuffer(apiPage: Tab, buffer: number): Promise<void> {
  return apiPage.evaluate((chosen) => {
    const { local } = (typeof browser === 'undefined' ? chrome : browser).storage;
    return local.set({ preferences: { buffer: chosen } });
  }, buffer);
}

/** Opens the same page once more, as the tab's menu does; answers the new tab's number. */
export function duplicate(apiPage: Tab, { tabId }: Tab): Promise<number> {
  return apiPage.evaluate(async (id) => {
    const { tabs } = typeof browser === 'undefined' ? chrome : browser;
    return (await tabs.duplicate(id)).id;
  }, tabId);
}

/**
 * Takes the page of a tab out of memory, as browsers do when that gets scarce; answers the number
 * that the tab has from then on, which in Chromium is another.
 */
export function discard(apiPage: Tab, { tabId }: Tab): Promise<number> {
  return apiPage.evaluate(async (id) => {
    const { tabs } = typeof browser === 'undefined' ? chrome : browser;
    return (await tabs.discard(id))?.id ?? id;
  }, tabId);
}

/** Chooses a tab, which loads its page if it was discarded. */
export async function activate(apiPage: Tab, { tabId }: Pick<Tab, 'tabId'>): Promise<void> {
  await apiPage.evaluate(async (id) => {
    await (typeof browser === 'undefined' ? chrome : browser).tabs.update(id, { active: true });
  }, tabId);
}

/** Starts the extension again, as an update does, and resolves when its pages have ended. */
export async function reloadExtension(apiPage: Tab): Promise<void> {
  const asked = apiPage.evaluate(() => {
    const { runtime } = typeof browser === 'undefined' ? chrome : browser;
    setTimeout(() => runtime.reload(), 100);
  });
  // The page that asks ends as well, now and then before it has answered.
  await asked.catch(() => undefined);
  const hasEnded = (): Promise<boolean> => apiPage.evaluate(() => false).catch(() => true);
  await until('the end of the old one', hasEnded);
}

/** The version that runs. */
export function versionOf(apiPage: Tab): Promise<string> {
  return apiPage.evaluate(() => {
    const { runtime } = typeof browser === 'undefined' ? chrome : browser;
    return runtime.getManifest().version;
  });
}

/** Has a tab go somewhere, also one whose page is dead. */
export async function send(
  apiPage: Tab,
  { tabId }: Pick<Tab, 'tabId'>,
  url: string,
): Promise<void> {
  await apiPage.evaluate(
    async (id, address) => {
      const { tabs } = typeof browser === 'undefined' ? chrome : browser;
      await tabs.update(id, { active: true, url: address });
    },
    tabId,
    url,
  );
}

/** Opens a page in a private window, which only an extension may that is let into them. */
export function openPrivateWindow(
  apiPage: Tab,
  url: string,
): Promise<{ windowId: number; tabId: number }> {
  return apiPage.evaluate(async (address) => {
    const { windows } = typeof browser === 'undefined' ? chrome : browser;
    const { id, tabs } = await windows.create({ incognito: true, url: address });
    return { windowId: id, tabId: tabs[0]?.id ?? -1 };
  }, url);
}

export function closeWindow(apiPage: Tab, windowId: number): Promise<void> {
  return apiPage.evaluate((id) => {
    const { windows } = typeof browser === 'undefined' ? chrome : browser;
    return windows.remove(id);
  }, windowId);
}
