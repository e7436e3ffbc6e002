import { reasonList } from './generated/list.ts';
import type { Reason } from './reason.ts';
import { GROUPS } from './reason.ts';

type Listed = (typeof reasonList)[number];

/**
 * Every reason, most telling first. On one leg this order decides which finding is the root cause,
 * so a cause that explains others stands before them. Each says by `group` and `rank` where it is.
 */
export const reasons: readonly Listed[] = reasonList.toSorted(
  (one, other) =>
    GROUPS.indexOf(one.group) - GROUPS.indexOf(other.group) ||
    one.rank - other.rank ||
    (one.id < other.id ? -1 : 1),
);

export type ReasonId = Listed['id'];

/** The variables that only this reason's texts use. */
export type OwnVar<Id extends ReasonId> =
  Extract<Listed, { id: Id }> extends Reason<string, infer Own> ? Own : never;

export function reasonById(id: ReasonId): Reason<ReasonId> {
  const found = reasons.find((reason) => reason.id === id);
  if (found === undefined) throw new RangeError(`No reason is called ${id}`);
  return found;
}

export type { MdnReason } from '../browsers/index.ts';
export { mdnPage } from '../browsers/index.ts';
export type { ConditionFacts, ConditionId, When } from './conditions.ts';
export { conditionIds, conditionsOf, conditionsOfLeg } from './conditions.ts';
export { legFacts } from './leg-facts.ts';
export { cookieProblem } from './lib/cookies.ts';
export { isStranded, isWithheldInFirefox } from './lib/network-failure.ts';
export type {
  Evidence,
  FixableBy,
  Group,
  LegFacts,
  LooksAt,
  Neighbours,
  Reason,
  Severity,
} from './reason.ts';
