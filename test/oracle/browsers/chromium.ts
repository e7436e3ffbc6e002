import type { Page } from 'playwright';
import type { Browser as WebExtension } from 'webextension-polyfill';
import type { Report } from '../../../src/formats/report/report.ts';
import type { Case } from '../cases/case.ts';
import type { Job, OracleTab, OracleTabs, Runner, Told } from '../cases/tabs.ts';
import type { BrowserVerdict } from '../judge/verdict.ts';
import { until } from '../until.ts';
import type { Launched } from './chromium-launch.ts';
import { launchChromium } from './chromium-launch.ts';
import { ChromiumVerdicts } from './chromium-verdicts.ts';

declare const oracle: Runner;
/** What the extension's page calls its API. */
declare const chrome: WebExtension;

/** Chromium's half of the oracle: its verdicts come over CDP. */
export class ChromiumTabs implements OracleTabs {
  readonly #launched: Launched;

  private constructor(launched: Launched) {
    this.#launched = launched;
  }

  static async launch(extension: string): Promise<ChromiumTabs> {
    return new ChromiumTabs(await launchChromium(extension));
  }

  async open(url: string, tag: string): Promise<OracleTab> {
    const page = await this.#launched.context.newPage();
    const verdicts = await ChromiumVerdicts.of(page);
    await page.goto(url);
    return new ChromiumTab(page, verdicts, this.#launched.apiPage, tag);
  }

  close(): Promise<void> {
    return this.#launched.close();
  }
}

class ChromiumTab implements OracleTab {
  readonly #page: Page;
  readonly #verdicts: ChromiumVerdicts;
  readonly #apiPage: Page;
  readonly #tag: string;

  constructor(page: Page, verdicts: ChromiumVerdicts, apiPage: Page, tag: string) {
    this.#page = page;
    this.#verdicts = verdicts;
    this.#apiPage = apiPage;
    this.#tag = tag;
  }

  async people(places: readonly Case['place'][], frameOrigin: string): Promise<void> {
    const where = [places, frameOrigin] as const;
    await this.#page.evaluate(([names, origin]) => oracle.open(names, origin), where);
    await this.#verdicts.watch(this.#page);
  }

  async run(jobs: readonly Job[]): Promise<Told> {
    return new Map(await this.#page.evaluate((list) => oracle.run(list), jobs));
  }

  async verdicts(told: Told): Promise<ReadonlyMap<string, BrowserVerdict>> {
    const all = [...told];
    await until(() => all.every(([id, end]) => end === 'unsent' || this.#verdicts.isOver(id)));
    await settled();
    return new Map(all.map(([id, end]) => [id, this.#verdicts.verdictOn(id, end)]));
  }

  report(): Promise<Report> {
    return this.#apiPage.evaluate(async (end) => {
      const tabs = await chrome.tabs.query({});
      const tabId = tabs.find(({ url }) => url?.endsWith(`/${end}`))?.id ?? -1;
      return chrome.runtime.sendMessage<object, Report>({ type: 'report', tabId });
    }, this.#tag);
  }

  close(): Promise<void> {
    return this.#page.close();
  }
}

/** The end of a request and its verdict come as two messages. */
function settled(): Promise<void> {
  return new Promise((done) => setTimeout(done, 50));
}
