import type { Exchange } from '../exchange/index.ts';
import { lastHop } from '../exchange/index.ts';
import type { LooksAt, Neighbourhood, Reason, ReasonId } from '../reasons/index.ts';
import { reasons } from '../reasons/index.ts';
import type { Finding } from './diagnosis.ts';
import type { PlacedLeg } from './legs.ts';
import { checkedLegs, factsOf, isCorsMode, leavingLegs, placedLegs } from './legs.ts';
import type { Stage } from './stage.ts';
import { commonVars } from './vars.ts';

const ALL: readonly Reason<ReasonId>[] = reasons;

/** Every reason that holds on any leg under one credentials hypothesis, in order of the legs. */
export function findingsUnder(
  exchange: Exchange,
  stage: Stage,
  credentialed: boolean,
  neighbourhood: Neighbourhood,
): Finding[] {
  return looks(exchange, stage).flatMap(([placed, kinds]) => {
    const facts = factsOf(exchange, placed, credentialed, neighbourhood);
    const found = ALL.filter((reason) => kinds.includes(reason.looksAt)).flatMap((reason) => {
      const evidence = reason.evaluate(facts);
      return evidence === undefined ? [] : [finding(reason, placed, facts, evidence)];
    });
    return withoutRefined(found);
  });
}

/** Which legs are looked at, and by which kinds of reasons. */
function looks(exchange: Exchange, stage: Stage): [PlacedLeg, readonly LooksAt[]][] {
  const leaving = stage.kind === 'stopped' ? leavingLegs(exchange).map(asRedirect) : [];
  const answers = [...leaving, ...checkedLegs(exchange).map(asAnswer)];
  if (stage.kind === 'failed') return [...answers, [failedLeg(exchange), ['failure']]];
  if (answers.length > 0 || isCorsMode(exchange)) return answers;
  return placedLegs(exchange).map((placed) => [placed, ['opaque']]);
}

function asRedirect(placed: PlacedLeg): [PlacedLeg, LooksAt[]] {
  return [placed, ['redirect']];
}

function asAnswer(placed: PlacedLeg): [PlacedLeg, LooksAt[]] {
  return [placed, ['answers', 'redirect', placed.ref.kind]];
}

/** The leg on which an exchange ended that got no readable answer. */
function failedLeg(exchange: Exchange): PlacedLeg {
  const hop = lastHop(exchange);
  const index = exchange.hops.length - 1;
  const preflight = hop.preflight;
  if (preflight !== undefined && preflight.answer === undefined) {
    return { ref: { hop: index, kind: 'preflight' }, hop, leg: preflight };
  }
  return { ref: { hop: index, kind: 'actual' }, hop, leg: hop.actual };
}

function finding(
  reason: Reason<ReasonId>,
  placed: PlacedLeg,
  facts: ReturnType<typeof factsOf>,
  evidence: NonNullable<ReturnType<Reason['evaluate']>>,
): Finding {
  return {
    reason: reason.id,
    leg: placed.ref,
    certainty: evidence.certainty ?? 'certain',
    severity: reason.severity,
    ...(evidence.header === undefined ? {} : { header: evidence.header }),
    ...(evidence.value === undefined ? {} : { value: evidence.value }),
    ...(evidence.expected === undefined ? {} : { expected: evidence.expected }),
    vars: { ...commonVars(facts, evidence), ...evidence.vars },
  };
}

/** A special cause replaces the general reason it refines, on the same leg only. */
function withoutRefined(found: readonly Finding[]): Finding[] {
  const refined = new Set(
    found.flatMap(({ reason }) => ALL.find(({ id }) => id === reason)?.refines ?? []),
  );
  return found.filter(({ reason }) => !refined.has(reason));
}
