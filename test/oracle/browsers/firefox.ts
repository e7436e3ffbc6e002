import type { Report } from '../../../src/formats/report/report.ts';
import { reportOf } from '../../browser/api-page.ts';
import type { Tab } from '../../browser/driver-interface.ts';
import type { FirefoxDriver } from '../../browser/firefox/driver.ts';
import type { Case } from '../cases/case.ts';
import type { Ports } from '../cases/places.ts';
import type { Job, OracleTab, OracleTabs, Runner, Told } from '../cases/tabs.ts';
import type { BrowserVerdict } from '../judge/verdict.ts';
import { until } from '../until.ts';
import type { Launched } from './firefox-launch.ts';
import { launchOracleFirefox } from './firefox-launch.ts';
import { FirefoxVerdicts } from './firefox-verdicts.ts';

declare const oracle: Runner;

/** Firefox's half of the oracle: its verdicts are read in the browser's own window. */
export class FirefoxTabs implements OracleTabs {
  readonly driver: FirefoxDriver;
  readonly #launched: Launched;
  readonly #verdicts: FirefoxVerdicts;

  private constructor(launched: Launched, verdicts: FirefoxVerdicts) {
    this.driver = launched.driver;
    this.#launched = launched;
    this.#verdicts = verdicts;
  }

  static async launch(extension: string, ports: Ports): Promise<FirefoxTabs> {
    const launched = await launchOracleFirefox(extension, ports);
    return new FirefoxTabs(launched, await FirefoxVerdicts.in(launched.driver.reach.chrome));
  }

  async open(url: string): Promise<OracleTab> {
    const { driver, apiPage } = this.#launched;
    return new FirefoxTab(await driver.openTab(url), apiPage, this.#verdicts);
  }

  close(): Promise<void> {
    return this.#launched.driver.close();
  }
}

class FirefoxTab implements OracleTab {
  readonly #tab: Tab;
  readonly #apiPage: Tab;
  readonly #verdicts: FirefoxVerdicts;

  constructor(tab: Tab, apiPage: Tab, verdicts: FirefoxVerdicts) {
    this.#tab = tab;
    this.#apiPage = apiPage;
    this.#verdicts = verdicts;
  }

  people(places: readonly Case['place'][], frameOrigin: string): Promise<void> {
    return this.#tab.evaluate((names, origin) => oracle.open(names, origin), places, frameOrigin);
  }

  async run(jobs: readonly Job[]): Promise<Told> {
    return new Map(await this.#tab.evaluate((list) => oracle.run(list), jobs));
  }

  async verdicts(told: Told): Promise<ReadonlyMap<string, BrowserVerdict>> {
    const all = [...told];
    await until(async () => {
      await this.#verdicts.look();
      return all.every(([id, end]) => this.#verdicts.isOver(id, end));
    });
    await settled();
    await this.#verdicts.look();
    return new Map(all.map(([id, end]) => [id, this.#verdicts.verdictOn(id, end)]));
  }

  report(): Promise<Report> {
    return reportOf(this.#apiPage, this.#tab);
  }

  close(): Promise<void> {
    return this.#tab.close();
  }
}

/** A channel ends in one process, and another writes the message that says why. */
function settled(): Promise<void> {
  return new Promise((done) => setTimeout(done, 300));
}
