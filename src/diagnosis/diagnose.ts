import type { Exchange } from '../model/index.ts';
import type { Neighbourhood } from '../reasons/index.ts';
import { isStranded } from '../reasons/index.ts';
import { verdictsOf } from './browser-errors.ts';
import type { Course, JudgedLeg } from './course.ts';
import { courseOf, viewUnder } from './course.ts';
import { deduceCredentials } from './credentials.ts';
import type { BrowserError, Diagnosis, Finding, Outcome } from './diagnosis.ts';
import { findingsOf } from './findings.ts';
import { isModeHidden, sameLeg } from './legs.ts';
import { inOrder } from './order.ts';
import type { Stage } from './stage.ts';
import { stageOf } from './stage.ts';

/**
 * Judges one exchange: what happened, why, and everything else that is wrong with it.
 * Pure: the same exchange and neighbourhood always give the same diagnosis.
 */
export function diagnose(exchange: Exchange, neighbourhood: Neighbourhood = {}): Diagnosis {
  const course = courseOf(exchange, neighbourhood);
  const stage = stageOf(course);
  const { hypotheses, credentials } = deduceCredentials(course, stage);
  const judged = hypotheses.length > 0 ? hypotheses : [false, true];
  const errors = errorsUnder(course, stage, judged);
  const hidden = isModeHidden(course.legs);
  const outcome = outcomeOf(stage, errors, hidden);
  const findings = hasVerdict(stage)
    ? inOrder(findingsOf(course, stage, judged, outcome === 'allowed'))
    : [];
  const { browserErrors, browserValue } = told(errors);
  return {
    outcome,
    credentials,
    findings: hidden && outcome === 'unknown' ? findings.map(asLikely) : findings,
    browserErrors,
    browserValue,
    explained: isExplained(outcome, findings),
  };
}

/** What the console says under each hypothesis that is left. */
function errorsUnder(
  course: Course,
  stage: Stage,
  hypotheses: readonly boolean[],
): (readonly BrowserError[])[] {
  if (stage.kind === 'failed') return failureUnder(course, hypotheses);
  const legs = judgedLegs(course, stage);
  return hypotheses.map(
    (one) => legs.map((leg) => viewUnder(leg, one).errors).find(({ length }) => length > 0) ?? [],
  );
}

/** Before Firefox looks where a redirect leads that cannot be followed, it looks at its headers. */
function failureUnder(
  { exchange, isCorsMode, checked }: Course,
  hypotheses: readonly boolean[],
): (readonly BrowserError[])[] {
  const failed = verdictsOf(exchange.browser).withoutAnswer(exchange, isCorsMode);
  const last = isStranded(exchange) ? checked.at(-1) : undefined;
  if (last === undefined) return [failed];
  const refused = hypotheses.map((one) => viewUnder(last, one).errors);
  return refused.map((errors) => (errors.length > 0 ? errors : failed));
}

function judgedLegs({ checked, leaving }: Course, stage: Stage): readonly JudgedLeg[] {
  if (stage.kind === 'unsaid') return checked;
  if (stage.kind !== 'stopped') return [];
  return [...checked, ...leaving].filter(({ ref }) => sameLeg(stage.leg, ref));
}

function outcomeOf(
  stage: Stage,
  errors: readonly (readonly BrowserError[])[],
  hidden: boolean,
): Outcome {
  if (stage.kind === 'passed') return 'allowed';
  if (stage.kind === 'stopped' || stage.kind === 'failed') return 'blocked';
  if (stage.kind !== 'unsaid') return 'unknown';
  if (errors.every((list) => list.length === 0)) return 'allowed';
  return !hidden && errors.every((list) => list.length > 0) ? 'blocked' : 'unknown';
}

/** In no-cors mode, which nothing seen excludes, none of it would be an error. */
function asLikely(finding: Finding): Finding {
  return finding.certainty === 'certain' ? { ...finding, certainty: 'likely' } : finding;
}

/** An exchange that was given up or is under way has none that could be explained. */
function hasVerdict({ kind }: Stage): boolean {
  return kind !== 'aborted' && kind !== 'pending';
}

function isExplained(outcome: Outcome, findings: readonly Finding[]): boolean {
  return outcome !== 'blocked' || findings.some(({ severity }) => severity === 'error');
}

/** What the console says, and the value it prints, whichever hypothesis is true. */
function told(errors: readonly (readonly BrowserError[])[]) {
  const browserErrors: string[] = [];
  let browserValue = '';
  for (const { name, value } of errors.flat()) {
    if (!browserErrors.includes(name)) browserErrors.push(name);
    browserValue ||= value;
  }
  return { browserErrors, browserValue };
}
