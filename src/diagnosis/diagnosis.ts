import type { Exchange, LegKind } from '../model/index.ts';
import type { ConditionId, FixableBy, ReasonId } from '../reasons/index.ts';

/** As far as the browser shows it: did the page get to read the answer? */
export type Outcome = 'blocked' | 'allowed' | 'unknown';

/**
 * `certain`: holds whatever is hidden. `if-credentialed`: holds only when the request carries
 * credentials, which nothing seen decides. `likely`: the evidence points here, not beyond doubt.
 */
export type Certainty = 'certain' | 'likely' | 'if-credentialed';

/** Where in the exchange a finding holds. */
export interface LegRef {
  /** 0 for the URL that the page asked for. */
  readonly hop: number;
  readonly kind: LegKind;
}

/** One reason that holds on one leg, with what proves it. */
export interface Finding {
  readonly reason: ReasonId;
  readonly leg: LegRef;
  readonly certainty: Certainty;
  readonly severity: 'error' | 'warning' | 'remark';
  readonly header?: string;
  /** `null` when the header is absent. */
  readonly value?: string | null;
  readonly expected?: string;
  /** Who can fix it here, where that is not who can fix the reason in general: see `fixableBy`. */
  readonly fixableBy?: FixableBy;
  /** Values for the reason's texts, all from the network or derived from it. */
  readonly vars: Readonly<Record<string, string>>;
  /** The facts that hold here, by which sentences are chosen; absent where nothing was recorded. */
  readonly conditions?: readonly ConditionId[];
}

/** What showed the credentials mode: see `credentials.ts`. */
export type CredentialsProof =
  | 'cookie'
  | 'storage-access'
  | 'request-type'
  | 'outcome'
  /** Both hypotheses explain what happened. */
  | 'undecided';

export interface Credentials {
  readonly mode: 'include' | 'omit' | 'unknown';
  readonly proof: CredentialsProof;
}

export interface Diagnosis {
  readonly outcome: Outcome;
  readonly credentials: Credentials;
  /** Most important first; the first is the root cause. Empty when nothing is wrong. */
  readonly findings: readonly Finding[];
  /**
   * What the browser's console says: a `CorsError` name (Chromium) or message category (Firefox).
   * Several names when it hinges on something hidden, the one that needs fewest faults first;
   * empty when it says nothing about CORS.
   */
  readonly browserErrors: readonly string[];
  /**
   * The value that the console prints with it (CDP's `failedParameter`); '' when there is none.
   * Where it prints one of several and nothing tells which, all of them, joined by commas.
   */
  readonly browserValue: string;
  /** Of several names each with the value that it prints; see `valueSaid`. */
  readonly browserValues?: Readonly<Record<string, string>>;
  /** False when the browser blocked the exchange and nothing that we can see explains it. */
  readonly explained: boolean;
  /**
   * Reasons whose check broke down over this exchange, which is a mistake of Raison's: whether they
   * hold is not known. Absent when there is none.
   */
  readonly failedChecks?: readonly ReasonId[];
}

/** An exchange with what we make of it: the unit that the store keeps and the panel shows. */
export interface Entry {
  readonly exchange: Exchange;
  readonly diagnosis: Diagnosis;
  /**
   * There when a preview changed what the browser saw: the exchange as the browser saw it. `exchange`
   * and `diagnosis` are then of the server's own answer, so that nobody takes the server for fixed.
   */
  readonly previewed?: Entry;
  /** The diagnosis itself failed, by a mistake of ours: it says nothing, and that must be said. */
  readonly isUndiagnosed?: true;
}

/** The value that the console prints under this one of its names. */
export function valueSaid({ browserValue, browserValues }: Diagnosis, name: string): string {
  return browserValues === undefined ? browserValue : (browserValues[name] ?? '');
}

/**
 * The values of which the console prints one under this name. Chromium names one of the headers that are
 * not allowed, in an order that nobody outside can know; every other sentence has one value.
 */
export function valuesSaid(diagnosis: Diagnosis, name: string): string[] {
  const value = valueSaid(diagnosis, name);
  return name === 'HeaderDisallowedByPreflightResponse' ? value.split(', ') : [value];
}

/** The finding that we put first, or `undefined` when there is none that explains a failure. */
export function rootCause(diagnosis: Diagnosis): Finding | undefined {
  return diagnosis.findings[0];
}
