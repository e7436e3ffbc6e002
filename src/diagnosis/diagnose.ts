import type { BrowserError } from '../browsers/index.ts';
import { verdictsOf } from '../browsers/index.ts';
import type { Exchange } from '../model/index.ts';
import type { Neighbours } from '../reasons/index.ts';
import { isStranded } from '../reasons/index.ts';
import { deduceCredentials } from './credentials.ts';
import type { Diagnosis, Finding, LegRef, Outcome } from './diagnosis.ts';
import type { ExchangeContext, JudgedLeg } from './exchange-context.ts';
import { contextOf, isModeHidden, sameLeg, verdictUnder } from './exchange-context.ts';
import type { Found } from './findings.ts';
import { findingsOf, inOrder } from './findings.ts';
import type { Stage } from './stage.ts';
import { stageOf } from './stage.ts';

/**
 * Judges one exchange: what happened, why, and everything else that is wrong with it.
 * Pure: the same exchange and neighbours always give the same diagnosis.
 */
export function diagnose(exchange: Exchange, neighbours: Neighbours = {}): Diagnosis {
  const context = contextOf(exchange, neighbours);
  const stage = stageOf(context);
  const { hypotheses, credentials } = deduceCredentials(context, stage);
  const judged = hypotheses.length > 0 ? hypotheses : [false, true];
  const errors = errorsUnder(context, stage, judged);
  const hidden = isModeHidden(context.legs);
  const outcome = outcomeOf(stage, errors, hidden);
  const found = isOver(stage)
    ? findingsOf(context, stage, judged, outcome === 'allowed')
    : NOTHING_FOUND;
  const findings = inOrder(found.findings);
  return {
    outcome,
    credentials,
    findings: hidden && outcome === 'unknown' ? findings.map(asLikely) : findings,
    ...told(errors),
    explained: isExplained(outcome, findings),
    ...(found.failedChecks.length > 0 ? { failedChecks: found.failedChecks } : {}),
  };
}

const NOTHING_FOUND: Found = { findings: [], failedChecks: [] };

/** What the console says under each hypothesis that is left. */
function errorsUnder(
  context: ExchangeContext,
  stage: Stage,
  hypotheses: readonly boolean[],
): (readonly BrowserError[])[] {
  if (stage.kind === 'failed') return failureUnder(context, hypotheses);
  const legs = judgedLegs(context, stage);
  return hypotheses.map(
    (one) =>
      legs.map((leg) => verdictUnder(leg, one).errors).find(({ length }) => length > 0) ?? [],
  );
}

/** Before Firefox looks where a redirect leads that cannot be followed, it looks at its headers. */
function failureUnder(
  { exchange, isCorsMode, checked }: ExchangeContext,
  hypotheses: readonly boolean[],
): (readonly BrowserError[])[] {
  const failed = verdictsOf(exchange.browser).withoutResponse(exchange, isCorsMode);
  const last = isStranded(exchange) ? checked.at(-1) : undefined;
  if (last === undefined) return [failed];
  const refused = hypotheses.map((one) => verdictUnder(last, one).errors);
  return refused.map((errors) => (errors.length > 0 ? errors : failed));
}

function judgedLegs({ checked, leaving }: ExchangeContext, stage: Stage): readonly JudgedLeg[] {
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

/** What was given up is over, too: it is looked at for what may have ended it. */
function isOver({ kind }: Stage): boolean {
  return kind !== 'pending';
}

function isExplained(outcome: Outcome, findings: readonly Finding[]): boolean {
  return outcome !== 'blocked' || findings.some(({ severity }) => severity === 'error');
}

/** What the console says, and the value it prints, whichever hypothesis is true. */
function told(errors: readonly (readonly BrowserError[])[]) {
  const browserErrors: string[] = [];
  const browserValues: Record<string, string> = {};
  let browserValue = '';
  for (const { name, value } of errors.flat()) {
    if (!browserErrors.includes(name)) browserErrors.push(name);
    browserValues[name] ||= value;
    browserValue ||= value;
  }
  // One name prints the one value; several need to know whose it is.
  return { browserErrors, browserValue, ...(browserErrors.length > 1 ? { browserValues } : {}) };
}

/**
 * The first leg whose answer the browser would refuse by its headers alone, whatever its events
 * say; `undefined` when it would accept them all. For answers that a preview helped past.
 *
 * @param credentialed whether the request's credentials mode is `include`
 */
export function firstRefused(exchange: Exchange, credentialed: boolean): LegRef | undefined {
  const refused = contextOf(exchange).checked.find(
    (leg) => verdictUnder(leg, credentialed).errors.length > 0,
  );
  return refused?.ref;
}
