import type { Entry, Finding, LegRef } from '../../diagnosis/index.ts';
import { isCorsSafelistedMethod, isOkStatus, preflightQuestion } from '../../fetch/index.ts';
import type { Leg } from '../../model/index.ts';
import { getHeader } from '../../model/index.ts';

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
export function checksOf(entry: Entry, ref: LegRef, leg: Leg): CheckLine[] {
  const { answer } = leg;
  if (answer === undefined) return [];
  const findings = findingsOn(entry, ref);
  const headers = [...ON_EVERY_ANSWER, ...askedFor(leg)].flatMap((name) =>
    headerLine(name, getHeader(answer.headers, name), findings),
  );
  return ref.kind === 'preflight' ? [statusLine(answer.status), ...headers] : headers;
}

/** Errors, of any certainty, that hold on a leg. */
export function errorsOn(entry: Entry, ref: LegRef): Finding[] {
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
