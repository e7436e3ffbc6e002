import type { CDPSession, Page } from 'playwright';
import type { Browser as Chromium } from '../../../scripts/start/chromium/chromium.mjs';
import { openDevTools } from '../../../scripts/start/chromium/devtools.mjs';
import type { CorsError, Driver, Surface, Tab } from '../driver-interface.ts';
import { until } from '../retry.ts';
import { placeOfFrame } from './frame.ts';
import { choose, mistakesOf, tabIds } from './manage.ts';
import { ReportedErrors } from './reported-errors.ts';
import { ChromiumTab } from './tab.ts';
import { attach, TargetSurface } from './target.ts';

/** A running Chromium with the extension. */
export class ChromiumDriver implements Driver {
  readonly browser = 'chromium';
  readonly base: string;
  readonly close: () => Promise<void>;
  readonly #chromium: Chromium;
  readonly #session: CDPSession;
  /** A page of the extension's, to ask its API: the worker may be asleep or dead. */
  #apiPage: Page;
  readonly #reported: ReportedErrors[] = [];
  /** Targets of the DevTools, by tab. */
  readonly #frontends = new Map<number, string>();

  constructor(chromium: Chromium, session: CDPSession, apiPage: Page, close: () => Promise<void>) {
    this.#chromium = chromium;
    this.#session = session;
    this.#apiPage = apiPage;
    this.base = `chrome-extension://${chromium.extensionId}/`;
    this.close = close;
  }

  async openTab(url: string): Promise<Tab> {
    // It ends with an extension that starts again.
    if (this.#apiPage.isClosed()) this.#apiPage = await this.#anotherApiPage();
    const known = await tabIds(this.#apiPage);
    const page = await this.#chromium.context.newPage();
    const [tabId = -1] = (await tabIds(this.#apiPage)).filter((id) => !known.includes(id));
    this.#reported.push(await ReportedErrors.of(page));
    await page.goto(url);
    return new ChromiumTab(page, tabId);
  }

  async openPrivately(url: string): Promise<() => Promise<void>> {
    const context = await this.#chromium.context.browser()?.newContext();
    if (context === undefined) throw new Error('Chromium is gone');
    await (await context.newPage()).goto(url);
    return () => context.close();
  }

  openExtensionPage(path: string): Promise<Tab> {
    return this.openTab(this.base + path);
  }

  async openPanel(tab: Tab): Promise<Surface> {
    const { context, extensionId } = this.#chromium;
    const { frontend, panel, target } = await openDevTools(context, pageOf(tab), extensionId);
    this.#frontends.set(tab.tabId, target);
    return new TargetSurface(panel, frontend, () => placeOfFrame(frontend, this.base));
  }

  async closePanel({ tabId }: Tab): Promise<void> {
    const targetId = this.#frontends.get(tabId);
    const isOpen = async (): Promise<boolean> => {
      const { targetInfos } = await this.#session.send('Target.getTargets', { filter: [{}] });
      return targetInfos.some((one) => one.targetId === targetId);
    };
    // The browser itself closes them with an extension that starts again.
    if (targetId === undefined || !(await isOpen())) return;
    await this.#session.send('Target.closeTarget', { targetId });
    await until('the end of the DevTools', async () => !(await isOpen()));
  }

  async openPopup(tab: Tab): Promise<Surface> {
    await pageOf(tab).bringToFront();
    await this.#apiPage.evaluate('chrome.action.openPopup()');
    const targetId = await until('the popup', () => this.#targetOf('page', 'src/popup/'));
    const popup = await attach(this.#session, targetId);
    return new TargetSurface(popup, popup, async () => ({ x: 0, y: 0 }));
  }

  badge({ tabId }: Tab): Promise<string> {
    return this.#apiPage.evaluate(`chrome.action.getBadgeText({ tabId: ${tabId} })`);
  }

  async corsErrors(): Promise<CorsError[]> {
    return this.#reported.flatMap((reported) => reported.errors());
  }

  /** Playwright's own session would keep the worker alive: its target is closed instead. */
  async stopBackground(): Promise<void> {
    const targetId = await this.#worker();
    if (targetId === undefined) return;
    await this.#session.send('Target.closeTarget', { targetId });
    // A page that follows it wakes it again at once, under the same name.
    const isGone = async (): Promise<boolean> => (await this.#worker()) === undefined;
    await until('the end of the worker', isGone, 1000).catch(() => undefined);
  }

  async isBackgroundRunning(): Promise<boolean> {
    return (await this.#worker()) !== undefined;
  }

  async setHostAccess(granted: boolean): Promise<void> {
    const { context, extensionId } = this.#chromium;
    await choose(context, extensionId, { hostAccess: granted ? 'ON_ALL_SITES' : 'ON_CLICK' });
  }

  async allowPrivately(): Promise<void> {
    const { context, extensionId } = this.#chromium;
    const ended = this.#apiPage.waitForEvent('close');
    await choose(context, extensionId, { incognitoAccess: true });
    await ended;
  }

  async crash(tab: Tab): Promise<void> {
    const page = pageOf(tab);
    const session = await page.context().newCDPSession(page);
    const crashed = page.waitForEvent('crash');
    // Whoever crashes does not answer.
    session.send('Page.crash').catch(() => undefined);
    await crashed;
  }

  async mistakes(): Promise<string[]> {
    const { context, extensionId } = this.#chromium;
    return mistakesOf(context, extensionId);
  }

  async #anotherApiPage(): Promise<Page> {
    const page = await this.#chromium.context.newPage();
    await page.goto(`${this.base}src/options/index.html`);
    return page;
  }

  #worker(): Promise<string | undefined> {
    return this.#targetOf('service_worker', '');
  }

  async #targetOf(type: string, path: string): Promise<string | undefined> {
    const { targetInfos } = await this.#session.send('Target.getTargets', { filter: [{}] });
    const url = this.base + path;
    return targetInfos.find((one) => one.type === type && one.url.startsWith(url))?.targetId;
  }
}

function pageOf(tab: Tab): Page {
  if (tab instanceof ChromiumTab) return tab.page;
  throw new Error('a tab of another browser');
}
