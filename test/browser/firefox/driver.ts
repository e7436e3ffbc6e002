import type { ChildProcess } from 'node:child_process';
import { kill } from 'node:process';
import type { CorsError, Driver, Surface, Tab } from '../driver-interface.ts';
import { until } from '../retry.ts';
import {
  allowPrivately,
  isBackgroundRunning,
  pageProcess,
  selectedTabId,
  setHostAccess,
  stopBackground,
} from './extension.ts';
import { corsErrorsOf, heard } from './oracle.ts';
import { ended } from './process.ts';
import { EXTENSION_UUID } from './profile.ts';
import type { Bidi } from './protocol/bidi.ts';
import type { Chrome } from './protocol/chrome.ts';
import type { Marionette } from './protocol/marionette.ts';
import type { Heard } from './protocol/privileged.ts';
import { FirefoxTab } from './tab.ts';
import { openPopup, shownBadge } from './toolbar.ts';
import { closePanel, openPanel } from './toolbox.ts';

/** What a running Firefox is reached through. */
export interface Reach {
  readonly marionette: Marionette;
  readonly bidi: Bidi;
  readonly chrome: Chrome;
  readonly child: ChildProcess;
  readonly profile: string;
  /** What was said by `console.error`. */
  readonly errors: readonly string[];
}

/** Runs in the browser's window. */
const OPEN_PRIVATELY = `async (url) => {
  const other = window.OpenBrowserWindow({ private: true });
  await new Promise((resolve) => other.addEventListener('load', resolve, { once: true }));
  await other.delayedStartupPromise;
  const triggeringPrincipal = window.Services.scriptSecurityManager.getSystemPrincipal();
  window.raison.privateWindow = other;
  other.gBrowser.selectedBrowser.fixupAndLoadURIString(url, { triggeringPrincipal });
}`;

/** A running Firefox with the extension. */
export class FirefoxDriver implements Driver {
  readonly browser = 'firefox';
  readonly base = `moz-extension://${EXTENSION_UUID}/`;
  readonly reach: Reach;
  readonly #tabs = new Map<number, FirefoxTab>();

  constructor(reach: Reach) {
    this.reach = reach;
  }

  async openTab(url: string): Promise<Tab> {
    const { bidi, chrome } = this.reach;
    const kind = { type: 'tab' };
    const { context } = await bidi.send<{ context: string }>('browsingContext.create', kind);
    const tab = new FirefoxTab(bidi, context, await selectedTabId(chrome));
    this.#tabs.set(tab.tabId, tab);
    await tab.goto(url);
    return tab;
  }

  async openPrivately(url: string): Promise<() => Promise<void>> {
    const { chrome } = this.reach;
    await chrome.runSource(OPEN_PRIVATELY, url);
    return () => chrome.runSource('() => window.raison.privateWindow.close()');
  }

  openExtensionPage(path: string): Promise<Tab> {
    return this.openTab(this.base + path);
  }

  async openPanel(tab: Tab): Promise<Surface> {
    await this.#show(tab);
    return openPanel(this.reach.chrome, this.reach.marionette);
  }

  async closePanel(tab: Tab): Promise<void> {
    await this.#show(tab);
    await closePanel(this.reach.chrome);
  }

  async openPopup(tab: Tab): Promise<Surface> {
    await this.#show(tab);
    return openPopup(this.reach.chrome, this.reach.marionette);
  }

  async badge(tab: Tab): Promise<string> {
    await this.#show(tab);
    return shownBadge(this.reach.chrome);
  }

  async corsErrors(): Promise<CorsError[]> {
    return corsErrorsOf(await this.heard());
  }

  /** Firefox only: every message and blocked channel, as the browser itself named them. */
  heard(): Promise<Heard> {
    return heard(this.reach.chrome);
  }

  stopBackground(): Promise<void> {
    return stopBackground(this.reach.chrome);
  }

  isBackgroundRunning(): Promise<boolean> {
    return isBackgroundRunning(this.reach.chrome);
  }

  setHostAccess(granted: boolean): Promise<void> {
    return setHostAccess(this.reach.chrome, granted);
  }

  allowPrivately(): Promise<void> {
    return allowPrivately(this.reach.chrome);
  }

  async crash(tab: Tab): Promise<void> {
    await this.#show(tab);
    const process = await pageProcess(this.reach.chrome);
    if (process === undefined) throw new Error('the tab has no page');
    kill(process, 'SIGKILL');
    // Firefox puts a page of its own in its place.
    await until('the end of the page', async () => {
      const another = await pageProcess(this.reach.chrome);
      return another !== undefined && another !== process;
    });
  }

  async mistakes(): Promise<string[]> {
    const { console: said } = await this.heard();
    const thrown = said.filter(({ source }) => source.startsWith(this.base));
    return [...thrown.map(({ message }) => message), ...this.reach.errors];
  }

  async close(): Promise<void> {
    const { marionette, child, profile } = this.reach;
    // Firefox may hang up before it answers.
    await marionette.send('Marionette:Quit', { flags: ['eForceQuit'] }).catch(() => undefined);
    await ended(child, profile);
  }

  async #show({ tabId }: Tab): Promise<void> {
    await this.#tabs.get(tabId)?.activate();
  }
}
