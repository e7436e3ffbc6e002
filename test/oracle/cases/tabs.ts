import type { Report } from '../../../src/formats/report/report.ts';
import type { jobOf } from '../job.ts';
import type { BrowserVerdict } from '../judge/verdict.ts';
import type { Case } from './case.ts';

/** What `page/runner.js` is asked to do. */
export type Job = ReturnType<typeof jobOf>;

/** What the page's own code was told of each case: `loaded`, `failed` or `unsent`. */
export type Told = ReadonlyMap<string, string>;

/** What `page/runner.js` puts on the page. */
export interface Runner {
  open(places: readonly string[], frameOrigin: string): Promise<void>;
  run(jobs: readonly Job[]): Promise<[id: string, told: string][]>;
}

/** A tab with the oracle's page, in whichever browser. */
export interface OracleTab {
  /** Opens the iframes and the worker in which some of the cases are to run. */
  people(places: readonly Case['place'][], frameOrigin: string): Promise<void>;
  /** Makes the requests; resolves when the page knows how they ended. */
  run(jobs: readonly Job[]): Promise<Told>;
  /** The browser's own verdicts, once it has come to all of them or patience ends. */
  verdicts(told: Told): Promise<ReadonlyMap<string, BrowserVerdict>>;
  /** What the extension reports of the tab. */
  report(): Promise<Report>;
  close(): Promise<void>;
}

/** A real browser with the real extension. */
export interface OracleTabs {
  /** @param tag makes the address unlike that of any other tab */
  open(url: string, tag: string): Promise<OracleTab>;
  close(): Promise<void>;
}
