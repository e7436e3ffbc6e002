import type { Exchange } from '../exchange/index.ts';
import type { Neighbourhood } from '../reasons/index.ts';
import { verdictsOf } from './browser-errors.ts';
import { deduceCredentials } from './credentials.ts';
import type { BrowserError, Diagnosis, Finding, Outcome } from './diagnosis.ts';
import { findingsUnder } from './findings.ts';
import type { PlacedLeg } from './legs.ts';
import { checkedLegs, factsOf, isModeHidden, leavingLegs, sameLeg } from './legs.ts';
import { inOrder, merged } from './order.ts';
import type { Stage } from './stage.ts';
import { stageOf } from './stage.ts';

/**
 * Judges one exchange: what happened, why, and everything else that is wrong with it.
 * Pure: the same exchange and neighbourhood always give the same diagnosis.
 */
export function diagnose(exchange: Exchange, neighbourhood: Neighbourhood = {}): Diagnosis {
  const stage = stageOf(exchange);
  const { hypotheses, credentials } = deduceCredentials(exchange, stage);
  const judged = hypotheses.length > 0 ? hypotheses : [false, true];
  const browserErrors = errorsUnder(exchange, stage, judged);
  const hidden = isModeHidden(exchange);
  const outcome = outcomeOf(stage, browserErrors, hidden);
  const found = judged.map((one) => findingsUnder(exchange, stage, one, neighbourhood));
  const findings = inOrder(
    merged(found[judged.indexOf(false)], found[judged.indexOf(true)]),
  ).filter((finding) => fitsStage(finding, stage, outcome));
  return {
    outcome,
    credentials,
    findings: hidden && outcome === 'unknown' ? findings.map(asLikely) : findings,
    browserErrors: distinct(browserErrors.flat().map(({ name }) => name)),
    browserValue: browserErrors.flat().find(({ value }) => value !== '')?.value ?? '',
    explained: isExplained(outcome, findings),
  };
}

/** What the console says under each hypothesis that is left. */
function errorsUnder(
  exchange: Exchange,
  stage: Stage,
  hypotheses: readonly boolean[],
): (readonly BrowserError[])[] {
  const verdicts = verdictsOf(exchange.browser);
  if (stage.kind === 'failed') return [verdicts.withoutAnswer(exchange)];
  const placed = judgedLegs(exchange, stage);
  return hypotheses.map(
    (one) =>
      placed
        .map((leg) => verdicts.errorsOf(factsOf(exchange, leg, one)))
        .find((errors) => errors.length > 0) ?? [],
  );
}

function judgedLegs(exchange: Exchange, stage: Stage): PlacedLeg[] {
  if (stage.kind === 'unsaid') return checkedLegs(exchange);
  if (stage.kind !== 'stopped') return [];
  const refusable = [...checkedLegs(exchange), ...leavingLegs(exchange)];
  return refusable.filter(({ ref }) => sameLeg(stage.leg, ref));
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

/**
 * An answer that the page could read has no errors, whatever its headers look like; and an exchange
 * that was given up or is under way has no verdict that could be explained.
 */
function fitsStage(finding: Finding, stage: Stage, outcome: Outcome): boolean {
  if (stage.kind === 'aborted' || stage.kind === 'pending') return false;
  return outcome !== 'allowed' || finding.severity !== 'error';
}

function isExplained(outcome: Outcome, findings: readonly Finding[]): boolean {
  return outcome !== 'blocked' || findings.some(({ severity }) => severity === 'error');
}

function distinct(names: readonly string[]): string[] {
  return [...new Set(names)];
}
