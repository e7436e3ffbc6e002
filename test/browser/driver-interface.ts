import type { Browser } from '../../src/model/index.ts';

/**
 * What a browser test may do with a browser, the same for both: tests are written once against this
 * and run in Chromium and in Firefox. What only one browser can do stays out of here.
 */
export interface Driver {
  readonly browser: Browser;
  /** The extension's own origin with a slash: `chrome-extension://…/`, `moz-extension://…/`. */
  readonly base: string;
  /** Opens an ordinary tab in front and resolves when its page has loaded. */
  openTab(url: string): Promise<Tab>;
  /**
   * Opens a page in a private window, where the extension is not allowed unless the user says so.
   *
   * @returns how to close it
   */
  openPrivately(url: string): Promise<() => Promise<void>>;
  /** A page of the extension as an ordinary tab; `path` such as `src/panel/index.html?tabId=1`. */
  openExtensionPage(path: string): Promise<Tab>;
  /** The real DevTools of a tab with Raison's panel chosen. */
  openPanel(tab: Tab): Promise<Surface>;
  /** Closes the DevTools of a tab, and the panel with them. */
  closePanel(tab: Tab): Promise<void>;
  /** The popup under the toolbar button, opened on this tab. */
  openPopup(tab: Tab): Promise<Surface>;
  /** The badge's text as the toolbar shows it for this tab; '' when there is none. */
  badge(tab: Tab): Promise<string>;
  /** What the browser's console called each CORS refusal since the start, oldest first. */
  corsErrors(): Promise<CorsError[]>;
  /** Ends the service worker or event page as the browser does when it is idle. */
  stopBackground(): Promise<void>;
  isBackgroundRunning(): Promise<boolean>;
  /** Takes the extension's access to all sites away, or gives it back, as the user can. */
  setHostAccess(granted: boolean): Promise<void>;
  /**
   * Lets the extension into private windows, as the user can: it starts again, and what was open of it
   * ends. To be asked after `mistakes`, without which Chromium takes the extension away then.
   */
  allowPrivately(): Promise<void>;
  /** Ends the process of a tab's page, as want of memory does. */
  crash(tab: Tab): Promise<void>;
  /**
   * What went wrong in the extension's pages and background: uncaught exceptions, and what was said
   * by `console.error`. To be asked once at the start, too: from then on all is heard.
   */
  mistakes(): Promise<string[]>;
  close(): Promise<void>;
}

/** Something that shows a document: a tab, a panel, a popup. Input is real: events are trusted. */
export interface Surface {
  /** Runs a function there; it must not close over anything. Values travel as JSON. */
  evaluate<Args extends unknown[], Result>(
    fn: (...args: Args) => Result | Promise<Result>,
    ...args: Args
  ): Promise<Result>;
  /** Clicks with the mouse into the middle of the first element that matches. */
  click(selector: string): Promise<void>;
  /** Presses one key, named as in `KeyboardEvent.key`: `Tab`, `ArrowDown`, `a`. */
  press(key: string): Promise<void>;
  /** PNG. */
  screenshot(): Promise<Buffer>;
}

export interface Tab extends Surface {
  /** The extension API's number of this tab. */
  readonly tabId: number;
  goto(url: string): Promise<void>;
  close(): Promise<void>;
}

/** A name as `Diagnosis.browserErrors` spells it, with the URL of the request it is about. */
export interface CorsError {
  readonly name: string;
  readonly url: string;
}

export interface LaunchOptions {
  /** The browser's own language. */
  readonly lang?: 'en' | 'fr';
  /** Folder of the built extension, if not that of the last build. */
  readonly extension?: string;
  /** Finds `*.example` on this machine: hosts that are no developer's. */
  readonly example?: true;
  /** Pages that were left may come back alive, as they do for people; not all tests can bear it. */
  readonly bfcache?: true;
}
