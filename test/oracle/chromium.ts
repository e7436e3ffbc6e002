import type { Page } from 'playwright';
import type { Browser as WebExtension } from 'webextension-polyfill';
import type { Report } from '../../src/share/report.ts';
import type { Batch } from './batches.ts';
import { batchesOf } from './batches.ts';
import type { Case } from './case.ts';
import type { Launched } from './chromium-launch.ts';
import { launchChromium } from './chromium-launch.ts';
import { Witness } from './chromium-witness.ts';
import { jobOf } from './job.ts';
import { foreignOrigin, pageUrl } from './places.ts';
import { raisonVerdicts } from './report.ts';
import type { OracleServer } from './server.ts';
import { until } from './until.ts';
import type { BrowserVerdict, Observed, OracleBrowser, RaisonVerdict } from './verdict.ts';

/** What `page/runner.js` puts on the page, and what the extension's page calls its API. */
declare const oracle: {
  open(places: string[], frameOrigin: string): Promise<void>;
  run(jobs: unknown[]): Promise<[string, string][]>;
};
declare const chrome: WebExtension;

type Listed = ReadonlyMap<string, readonly RaisonVerdict[]>;

/** Chromium's half of the oracle: its verdicts come over CDP. */
export class ChromiumOracle implements OracleBrowser {
  readonly #launched: Launched;
  readonly #server: OracleServer;
  #batches = 0;

  private constructor(launched: Launched, server: OracleServer) {
    this.#launched = launched;
    this.#server = server;
  }

  static async open(server: OracleServer, extension: string): Promise<ChromiumOracle> {
    return new ChromiumOracle(await launchChromium(extension), server);
  }

  async run(cases: readonly Case[]): Promise<Observed[]> {
    this.#server.serve(cases);
    const observed = new Map<string, Observed>();
    for (const batch of batchesOf(cases)) {
      for (const one of await this.#run(batch)) observed.set(one.case.id, one);
    }
    return cases.flatMap(({ id }) => observed.get(id) ?? []);
  }

  close(): Promise<void> {
    return this.#launched.close();
  }

  /** One tab for many cases, all of them under way at once. */
  async #run(batch: Batch): Promise<Observed[]> {
    const page = await this.#launched.context.newPage();
    const witness = await Witness.of(page);
    const tag = `batch-${(this.#batches += 1)}`;
    await page.goto(pageUrl(batch[0].page, this.#server.ports, tag));
    await this.#people(page, batch);
    await witness.watch(page);
    const verdicts = await this.#perform(page, witness, batch);
    const listed = await this.#ask(tag, [...verdicts.keys()].filter(awaits(verdicts)));
    await page.close();
    return batch.map((one) => observedOf(one, verdicts.get(one.id), listed.get(one.id) ?? []));
  }

  /** Opens the iframes and the worker in which some of the cases are to run. */
  #people(page: Page, batch: Batch): Promise<void> {
    const places = [...new Set(batch.map(({ place }) => place))];
    const frames = foreignOrigin(this.#server.ports);
    return page.evaluate(([names, origin]) => oracle.open(names, origin), [
      places,
      frames,
    ] as const);
  }

  async #perform(
    page: Page,
    witness: Witness,
    batch: Batch,
  ): Promise<ReadonlyMap<string, BrowserVerdict>> {
    const jobs = batch.map((one) => jobOf(one, this.#server.ports));
    const told = new Map(await page.evaluate((list) => oracle.run(list), jobs));
    await until(() => batch.every(({ id }) => told.get(id) === 'unsent' || witness.isOver(id)));
    await settled();
    return new Map(batch.map(({ id }) => [id, witness.verdictOn(id, told.get(id) ?? '')]));
  }

  /** Asks until every awaited case has its verdict, or patience ends: then it was missed. */
  async #ask(tag: string, awaited: readonly string[]): Promise<Listed> {
    let listed: Listed = new Map();
    await until(async () => {
      listed = raisonVerdicts(await this.#report(tag));
      return awaited.every((id) => listed.get(id)?.some(({ outcome }) => outcome !== 'unknown'));
    });
    return listed;
  }

  #report(tag: string): Promise<Report> {
    return this.#launched.desk.evaluate(async (end) => {
      const tabs = await chrome.tabs.query({});
      const tabId = tabs.find(({ url }) => url?.endsWith(`/${end}`))?.id ?? -1;
      return chrome.runtime.sendMessage<object, Report>({ type: 'report', tabId });
    }, tag);
  }
}

/** The end of a request and its verdict come as two messages. */
function settled(): Promise<void> {
  return new Promise((done) => setTimeout(done, 50));
}

/** Raison must come to a verdict on what was refused; what it never heard of needs no waiting. */
function awaits(verdicts: ReadonlyMap<string, BrowserVerdict>): (id: string) => boolean {
  return (id) => verdicts.get(id)?.end === 'blocked';
}

function observedOf(
  testCase: Case,
  browser: BrowserVerdict | undefined,
  verdicts: readonly RaisonVerdict[],
): Observed {
  if (browser === undefined) throw new Error(`The browser says nothing of case ${testCase.id}`);
  const [raison] = verdicts;
  const found = raison === undefined ? {} : { raison };
  return { case: testCase, browser, listed: verdicts.length, ...found };
}
