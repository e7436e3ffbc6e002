import type { ReportedExchange } from '../../../src/formats/report/report.ts';
import type { Browser } from '../../../src/model/index.ts';
import type { Case } from '../cases/case.ts';

/** What the browser itself says of a case. */
export interface BrowserVerdict {
  /**
   * `loaded`: the answer was handed to the page. `blocked`: refused for CORS, `error` names it.
   * `failed`: ended for another cause, `error` is the network error. `unsent`: never a request.
   */
  readonly end: 'loaded' | 'blocked' | 'failed' | 'unsent';
  readonly error: string;
  /** The value that the console prints with a CORS error; '' when it prints none. */
  readonly value: string;
}

/** What Raison says of a case. */
export interface RaisonVerdict {
  readonly outcome: string;
  /** One name when decided; several when it hinges on what the browser hides. */
  readonly errors: readonly string[];
  /** The value that the console prints with it, query values and passwords replaced. */
  readonly value: string;
  readonly mode: string;
  readonly proof: string;
  readonly explained: boolean;
  /** Reasons of severity `error`, most important first, as `hop/leg/reason`. */
  readonly faults: readonly string[];
  /** All that Raison reports of it. */
  readonly exchange: ReportedExchange;
}

/** A case that was run. `raison` is absent when Raison listed no such exchange. */
export interface Observed {
  readonly in: Browser;
  readonly case: Case;
  readonly browser: BrowserVerdict;
  readonly raison?: RaisonVerdict;
  /** How often Raison lists it. */
  readonly listed: number;
}

/** A real browser with the real extension. */
export interface OracleBrowser {
  /** Runs the cases as real requests; answers in the same order. */
  run(cases: readonly Case[]): Promise<Observed[]>;
  close(): Promise<void>;
}
