import type { Leg } from '../model/index.ts';
import { lastHop } from '../model/index.ts';
import type { Course, JudgedLeg } from './course.ts';
import { judgedLeg } from './course.ts';
import type { Finding } from './diagnosis.ts';
import { findingsOn } from './finding.ts';
import { holding } from './holding.ts';
import type { PlacedLeg } from './legs.ts';
import type { Look } from './looks.ts';
import { reasonsFor } from './looks.ts';
import type { Stage } from './stage.ts';

/**
 * Every reason that holds on any leg under the hypotheses that are left.
 *
 * @param isAllowed the page could read the answer: nothing about it is an error
 */
export function findingsOf(
  course: Course,
  stage: Stage,
  hypotheses: readonly boolean[],
  isAllowed: boolean,
): Finding[] {
  const found: Finding[] = [];
  for (const [leg, as] of looks(course, stage)) {
    const asked = reasonsFor(as, isAllowed);
    const plain = hypotheses.includes(false) ? holding(asked, leg.plain.facts) : undefined;
    const credentialed = hypotheses.includes(true)
      ? holding(asked, leg.credentialed.facts)
      : undefined;
    found.push(...findingsOn(leg, plain, credentialed));
  }
  return found;
}

/** Which legs are looked at, and as what. */
function looks(course: Course, stage: Stage): [JudgedLeg, Look][] {
  const { checked, leaving, legs } = course;
  const answers = checked.map((leg): [JudgedLeg, Look] => [leg, leg.ref.kind]);
  if (stage.kind === 'failed') {
    const failed = legs.filter(({ leg }) => leg === failedLeg(course));
    return [...answers, ...failed.map((placed) => look(course, placed, 'failure'))];
  }
  if (stage.kind === 'stopped' && leaving.length > 0) {
    return [...leaving.map((leg): [JudgedLeg, Look] => [leg, 'redirect']), ...answers];
  }
  if (course.isCorsMode) return answers;
  return legs.map((placed) => look(course, placed, 'opaque'));
}

function look(course: Course, placed: PlacedLeg, as: Look): [JudgedLeg, Look] {
  return [judgedLeg(course.exchange, course.neighbourhood, placed), as];
}

/** The leg on which an exchange ended that got no readable answer. */
function failedLeg({ exchange }: Course): Leg {
  const { preflight, actual } = lastHop(exchange);
  return preflight !== undefined && preflight.answer === undefined ? preflight : actual;
}
