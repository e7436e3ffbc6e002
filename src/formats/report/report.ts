import type {
  Certainty,
  Credentials,
  Entry,
  Finding,
  LegRef,
  Outcome,
} from '../../diagnosis/index.ts';
import { rootCause } from '../../diagnosis/index.ts';
import type { Browser, End, Exchange, HeaderList, Hop, Leg } from '../../model/index.ts';
import { firstHop, legsOf } from '../../model/index.ts';
import type { ConditionId, ReasonId } from '../../reasons/index.ts';
import { redactEntry } from '../redact.ts';

/**
 * What one tab's exchanges came to, for tools and for colleagues; `report.schema.json` says the same
 * for machines. Version 1. Unless asked otherwise, what addresses give away is replaced by `…`
 * (`redact.ts`); cookies and keys were never recorded.
 * A reader must refuse a `version` it does not know; fields may be added within a version.
 */
export interface Report {
  readonly schema: 'raison-report';
  readonly version: 1;
  readonly tabId: number;
  /** Older exchanges that the recorder had no room for. */
  readonly dropped: number;
  /** Oldest first. */
  readonly exchanges: readonly ReportedExchange[];
}

export interface ReportedExchange {
  readonly browser: Browser;
  /** As the page asked for it. */
  readonly url: string;
  readonly method: string;
  /** webRequest resource type: `xmlhttprequest`, `script`, `font`, … */
  readonly type: string;
  /** Origin of the page. */
  readonly origin: string;
  /** Start, ISO 8601 in UTC. */
  readonly time: string;
  /** The browser's name for the page's document; `null` where it has none, as for workers. */
  readonly documentId: string | null;
  /** How the browser said that it ended. */
  readonly end: End;
  /** Whether the page was given the response, where the browser told; else `null`. */
  readonly readable: boolean | null;
  /** Something of it happened unseen. */
  readonly incomplete: boolean;
  readonly outcome: Outcome;
  readonly credentials: Credentials;
  /** What the browser's console says; several names when it hinges on something hidden. */
  readonly browserErrors: readonly string[];
  /** The header value, method or header name that the console prints with it; '' for none. */
  readonly browserValue: string;
  /** The network error that the browser reported, as it words it. */
  readonly error: string | null;
  /** False when the exchange was blocked and nothing that we can see explains it. */
  readonly explained: boolean;
  /** Id of the reason put first. */
  readonly rootCause: ReasonId | null;
  /** Reasons whose check broke down, a mistake of Raison's: whether they hold is not known. */
  readonly failedChecks: readonly ReasonId[];
  /** Most important first. */
  readonly findings: readonly ReportedFinding[];
  /** In the order in which they crossed the network. */
  readonly legs: readonly ReportedLeg[];
}

export interface ReportedFinding {
  readonly reason: ReasonId;
  readonly leg: LegRef;
  readonly certainty: Certainty;
  readonly severity: Finding['severity'];
  readonly header: string | null;
  /** `null` when the header is absent or the finding is about none. */
  readonly value: string | null;
  readonly expected: string | null;
  /** Names of the facts that hold there, by which sentences are chosen (`reasons/conditions.ts`). */
  readonly conditions: readonly ConditionId[];
}

export interface ReportedLeg extends LegRef {
  readonly url: string;
  readonly method: string;
  /** `null` when no answer came. */
  readonly status: number | null;
  readonly fromCache: boolean;
  readonly error: string | null;
  /** All recorded headers; `null` when the browser never reported sending this leg. */
  readonly sent: HeaderList | null;
  /** All recorded headers of the answer. */
  readonly received: HeaderList;
}

export interface ReportOptions {
  /** True unless said otherwise. */
  readonly redact?: boolean;
}

/** The report of one tab; `entries` oldest first. */
export function reportOf(
  tabId: number,
  entries: readonly Entry[],
  dropped: number,
  { redact = true }: ReportOptions = {},
): Report {
  const exchanges = (redact ? entries.map(redactEntry) : entries).map(exchangeOf);
  return { schema: 'raison-report', version: 1, tabId, dropped, exchanges };
}

function exchangeOf({ exchange, diagnosis }: Entry): ReportedExchange {
  const { url, actual } = firstHop(exchange);
  const {
    outcome,
    credentials,
    browserErrors,
    browserValue,
    explained,
    findings,
    failedChecks = [],
  } = diagnosis;
  return {
    browser: exchange.browser,
    url,
    method: actual.method,
    type: exchange.type,
    origin: exchange.origin,
    time: new Date(exchange.time).toISOString(),
    documentId: exchange.documentId ?? null,
    end: exchange.end,
    readable: exchange.readable ?? null,
    incomplete: exchange.incomplete ?? false,
    outcome,
    credentials,
    browserErrors,
    browserValue,
    error: exchange.error ?? null,
    explained,
    rootCause: rootCause(diagnosis)?.reason ?? null,
    failedChecks,
    findings: findings.map(findingOf),
    legs: allLegs(exchange),
  };
}

function findingOf(finding: Finding): ReportedFinding {
  const { reason, leg, certainty, severity, header, value, expected, conditions = [] } = finding;
  return {
    reason,
    leg,
    certainty,
    severity,
    header: header ?? null,
    value: value ?? null,
    expected: expected ?? null,
    conditions,
  };
}

function allLegs({ hops }: Exchange): ReportedLeg[] {
  return hops.flatMap((hop, index) => legsOf(hop).map((leg) => legOf(hop, leg, index)));
}

function legOf({ url }: Hop, leg: Leg, index: number): ReportedLeg {
  return {
    hop: index,
    kind: leg.kind,
    url,
    method: leg.method,
    status: leg.answer?.status ?? null,
    fromCache: leg.answer?.fromCache ?? false,
    error: leg.error ?? null,
    sent: leg.sent ?? null,
    received: leg.answer?.headers ?? [],
  };
}
