import type { Browser } from '../../src/model/index.ts';
import type { Batch } from './batches.ts';
import { batchesOf } from './batches.ts';
import { traitsOf } from './browsers/traits.ts';
import type { Case } from './cases/case.ts';
import { foreignOrigin, pageUrl } from './cases/places.ts';
import type { OracleServer } from './cases/server.ts';
import type { OracleTab, OracleTabs } from './cases/tabs.ts';
import { jobOf } from './job.ts';
import { raisonVerdicts } from './judge/report.ts';
import type { BrowserVerdict, Observed, OracleBrowser, RaisonVerdict } from './judge/verdict.ts';
import { until } from './until.ts';

type Listed = ReadonlyMap<string, readonly RaisonVerdict[]>;

/** Runs many cases in one tab, all of them under way at once; the same in every browser. */
export class BatchedOracle implements OracleBrowser {
  readonly #name: Browser;
  readonly #tabs: OracleTabs;
  readonly #server: OracleServer;
  #batches = 0;

  constructor(name: Browser, tabs: OracleTabs, server: OracleServer) {
    this.#name = name;
    this.#tabs = tabs;
    this.#server = server;
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
    return this.#tabs.close();
  }

  async #run(batch: Batch): Promise<Observed[]> {
    const { ports } = this.#server;
    const tag = `batch-${(this.#batches += 1)}`;
    const tab = await this.#tabs.open(pageUrl(batch[0].page, ports, tag), tag);
    await tab.people([...new Set(batch.map(({ place }) => place))], foreignOrigin(ports));
    const verdicts = await tab.verdicts(await tab.run(batch.map((one) => jobOf(one, ports))));
    const listed = await ask(tab, this.#awaited(verdicts), !traitsOf(this.#name).leavesOpen);
    await tab.close();
    return batch.map((one) => this.#observed(one, verdicts, listed));
  }

  /** Raison must have heard of what was refused; what it never hears of needs no waiting. */
  #awaited(verdicts: ReadonlyMap<string, BrowserVerdict>): string[] {
    const { silent } = traitsOf(this.#name);
    const refused = [...verdicts].filter(([, { end }]) => end === 'blocked');
    return refused.flatMap(([id, { error }]) => (silent.has(error) ? [] : [id]));
  }

  #observed(one: Case, all: ReadonlyMap<string, BrowserVerdict>, listed: Listed): Observed {
    const browser = all.get(one.id);
    if (browser === undefined) throw new Error(`The browser says nothing of case ${one.id}`);
    const verdicts = listed.get(one.id) ?? [];
    const [raison] = verdicts;
    const found = raison === undefined ? {} : { raison };
    return { in: this.#name, case: one, browser, listed: verdicts.length, ...found };
  }
}

/**
 * Asks until every awaited exchange has ended for Raison, and all that it lists where `all` of them end;
 * or until patience ends: then it was missed.
 */
async function ask(tab: OracleTab, awaited: readonly string[], all: boolean): Promise<Listed> {
  let listed: Listed = new Map();
  await until(async () => {
    listed = raisonVerdicts(await tab.report());
    if (all && ![...listed.values()].flat().every(isSettled)) return false;
    return awaited.every((id) => listed.get(id)?.some(isSettled));
  });
  return listed;
}

/** What is called blocked needs no end. */
function isSettled({ outcome, exchange }: RaisonVerdict): boolean {
  return outcome === 'blocked' || exchange.end !== 'pending';
}
