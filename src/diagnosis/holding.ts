import type { Evidence, LegFacts, Reason, ReasonId } from '../reasons/index.ts';

/** A reason that holds on a leg under a hypothesis, and what proves it. */
export interface Held {
  readonly reason: Reason<ReasonId>;
  readonly evidence: Evidence;
}

/** Which of the reasons hold. */
export function holding(asked: readonly Reason<ReasonId>[], facts: LegFacts): readonly Held[] {
  const found: Held[] = [];
  for (const reason of asked) {
    const evidence = reason.evaluate(facts);
    if (evidence !== undefined) found.push({ reason, evidence });
  }
  return withoutRefined(found);
}

/** A special cause replaces the general reason it refines, on the same leg only. */
function withoutRefined(found: readonly Held[]): readonly Held[] {
  return found.filter(
    ({ reason }) => !found.some(({ reason: other }) => other.refines.includes(reason.id)),
  );
}
