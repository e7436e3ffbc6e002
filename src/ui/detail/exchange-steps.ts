import type { Credentials, Entry, Finding, LegRef } from '../../diagnosis/index.ts';
import {
  isCorsSafelistedMethod,
  isCorsTainted,
  isOkStatus,
  preflightQuestion,
} from '../../fetch/index.ts';
import type { Exchange, Hop, Leg, LegKind } from '../../model/index.ts';
import { getHeader, legsOf, originOf } from '../../model/index.ts';

/**
 * How a leg ended. `depends`: on whether credentials were sent. `unclear`: its checks are in order
 * and the exchange was blocked all the same. `unchecked`: no CORS check is made on it.
 */
export type LegState =
  | 'passed'
  | 'failed'
  | 'depends'
  | 'unclear'
  | 'unchecked'
  | 'never-sent'
  | 'waiting'
  | 'no-answer';

export interface PictureLeg {
  readonly kind: LegKind;
  readonly method: string;
  readonly state: LegState;
  readonly asked: readonly AskedLine[];
  readonly checks: readonly CheckLine[];
  readonly status?: number;
  readonly error?: string;
}

export interface PictureHop {
  readonly url: string;
  readonly server: string;
  readonly legs: readonly PictureLeg[];
}

/** The exchange as a sequence of messages, hop by hop, each header that was checked marked. */
export function pictureOf(entry: Entry): PictureHop[] {
  return entry.exchange.hops.map((hop, index) => ({
    url: hop.url,
    server: originOf(hop.url),
    legs: legsOf(hop).map((leg) => {
      const { kind, method, answer, error } = leg;
      const checked = isCorsTainted(entry.exchange, index);
      return {
        kind,
        method,
        state: stateOf(entry, hop, index, kind),
        asked: askedOn(leg),
        checks: checked ? checksOf(entry, { hop: index, kind }, leg) : [],
        ...(answer === undefined ? {} : { status: answer.status }),
        ...(error === undefined ? {} : { error }),
      };
    }),
  }));
}

function stateOf(entry: Entry, hop: Hop, index: number, kind: LegKind): LegState {
  const { exchange, diagnosis } = entry;
  const errors = errorsOn(entry, { hop: index, kind });
  const leg = kind === 'preflight' ? hop.preflight : hop.actual;
  if (leg?.answer === undefined) return unansweredState(entry, hop, index, kind);
  if (errors.some(({ certainty }) => certainty !== 'if-credentialed')) return 'failed';
  if (errors.length > 0) return 'depends';
  if (!isCorsTainted(exchange, index)) return 'unchecked';
  return diagnosis.explained || !isLastLeg(exchange, index, kind) ? 'passed' : 'unclear';
}

function unansweredState(entry: Entry, hop: Hop, index: number, kind: LegKind): LegState {
  const refused =
    hop.preflight !== undefined &&
    (hop.preflight.answer === undefined ||
      errorsOn(entry, { hop: index, kind: 'preflight' }).length > 0);
  if (kind === 'actual' && refused) return 'never-sent';
  return entry.exchange.end === 'pending' ? 'waiting' : 'no-answer';
}

function isLastLeg(exchange: Exchange, index: number, kind: LegKind): boolean {
  return index === exchange.hops.length - 1 && kind === 'actual';
}

export type Mark = 'pass' | 'fail' | 'depends' | 'warn';

/** One thing that the browser checked on an answer, and how it came out. */
export interface CheckLine {
  readonly mark: Mark;
  /** Header name, or `status`. */
  readonly name: string;
  /** `null` when the header is absent. */
  readonly value: string | null;
  readonly expected?: string;
}

const ON_EVERY_ANSWER = ['Access-Control-Allow-Origin', 'Access-Control-Allow-Credentials'];
const ALLOW_METHODS = 'Access-Control-Allow-Methods';
const ALLOW_HEADERS = 'Access-Control-Allow-Headers';

/** What was checked on the answer of a leg: a preflight's status, then the headers that count. */
function checksOf(entry: Entry, ref: LegRef, leg: Leg): CheckLine[] {
  const { answer } = leg;
  if (answer === undefined) return [];
  const findings = findingsOn(entry, ref);
  const headers = [...ON_EVERY_ANSWER, ...askedFor(leg)].flatMap((name) =>
    headerLine(name, getHeader(answer.headers, name), findings),
  );
  return ref.kind === 'preflight' ? [statusLine(answer.status), ...headers] : headers;
}

/** Errors, of any certainty, that hold on a leg. */
function errorsOn(entry: Entry, ref: LegRef): Finding[] {
  return findingsOn(entry, ref).filter(({ severity }) => severity === 'error');
}

function findingsOn({ diagnosis }: Entry, ref: LegRef): Finding[] {
  return diagnosis.findings.filter(({ leg }) => leg.hop === ref.hop && leg.kind === ref.kind);
}

/** A preflight's lists are only checked for what it asked beyond the safelists. */
function askedFor(leg: Leg): string[] {
  const question = preflightQuestion(leg.sent);
  if (question === undefined) return leg.kind === 'preflight' ? [ALLOW_METHODS, ALLOW_HEADERS] : [];
  const methods = isCorsSafelistedMethod(question.method) ? [] : [ALLOW_METHODS];
  return question.headerNames.length === 0 ? methods : [...methods, ALLOW_HEADERS];
}

function statusLine(status: number): CheckLine {
  return { mark: isOkStatus(status) ? 'pass' : 'fail', name: 'status', value: String(status) };
}

function headerLine(name: string, value: string | null, findings: readonly Finding[]): CheckLine[] {
  const about = findings.filter(({ header }) => header?.toLowerCase() === name.toLowerCase());
  const [worst] = about.toSorted((a, b) => weight(b) - weight(a));
  if (worst === undefined) return value === null ? [] : [{ mark: 'pass', name, value }];
  const { expected } = worst;
  return [{ mark: markOf(worst), name, value, ...(expected === undefined ? {} : { expected }) }];
}

function markOf({ severity, certainty }: Finding): Mark {
  if (severity !== 'error') return 'warn';
  return certainty === 'if-credentialed' ? 'depends' : 'fail';
}

function weight(finding: Finding): number {
  return ['warn', 'depends', 'fail'].indexOf(markOf(finding));
}

/** One request header that matters to CORS. */
export interface AskedLine {
  readonly name: string;
  readonly value: string;
  /** Length of a secret value that was never recorded. */
  readonly hidden?: number;
}

/** In the order in which they are shown. */
const TELLING = [
  'origin',
  'access-control-request-method',
  'access-control-request-headers',
  'cookie',
  'authorization',
  'proxy-authorization',
];

/** The request headers of a leg that decide what the server has to allow. */
function askedOn(leg: Leg): AskedLine[] {
  return (leg.sent ?? [])
    .filter(({ name }) => rank(name) >= 0)
    .toSorted((a, b) => rank(a.name) - rank(b.name))
    .map(({ name, value, hidden }) => ({
      name,
      value,
      ...(hidden === undefined ? {} : { hidden }),
    }));
}

function rank(name: string): number {
  return TELLING.indexOf(name.toLowerCase());
}

/** A text in three parts: where it agrees with another at both ends, and where it differs. */
export interface Difference {
  readonly before: string;
  readonly differs: string;
  readonly after: string;
}

/**
 * Marks in `got` what keeps it from being `expected`. Empty `differs` means that something is
 * missing at that very place. `undefined` when they agree too little for a mark to help.
 */
export function difference(got: string, expected: string): Difference | undefined {
  const start = agreement(got, expected);
  const rest = Math.min(got.length, expected.length) - start;
  const end = Math.min(
    rest,
    agreement([...got].toReversed().join(''), [...expected].toReversed().join('')),
  );
  if (start + end < expected.length / 2) return undefined;
  return {
    before: got.slice(0, start),
    differs: got.slice(start, got.length - end),
    after: got.slice(got.length - end),
  };
}

function agreement(a: string, b: string): number {
  let length = 0;
  while (length < a.length && length < b.length && a[length] === b[length]) length++;
  return length;
}

/** What showed whether credentials were sent, as the key of a text; nothing where nothing did. */
export function credentialsText({ mode, proof }: Credentials) {
  if (mode === 'unknown' || proof === 'undecided') return undefined;
  if (proof === 'cookie') return 'credentialsCookie';
  if (proof === 'request-type') return 'credentialsType';
  const isSent = mode === 'include';
  // The header stands on every request with credentials to another site: its absence tells, too.
  if (proof === 'storage-access') return isSent ? 'credentialsStorage' : 'credentialsNoStorage';
  return isSent ? 'credentialsOutcomeInclude' : 'credentialsOutcomeOmit';
}
