import type { ReasonId } from '../reasons/index.ts';
import { reasons } from '../reasons/index.ts';
import type { Certainty, Finding } from './diagnosis.ts';

const RANK = new Map<ReasonId, number>(reasons.map(({ id }, index) => [id, index]));
const SEVERITIES: readonly Finding['severity'][] = ['error', 'warning', 'remark'];

/** What is certain comes before what hinges on credentials; `likely` keeps its place. */
function doubt(certainty: Certainty): number {
  return certainty === 'if-credentialed' ? 1 : 0;
}

/**
 * Most important first: errors, then warnings and remarks; what is sure before what hinges on
 * something hidden; the leg that the browser refused before the others; then leg after leg; on one
 * leg by the order of the reasons' list. The first finding is the root cause.
 */
export function inOrder(findings: readonly Finding[]): Finding[] {
  return findings.toSorted(
    (one, other) =>
      SEVERITIES.indexOf(one.severity) - SEVERITIES.indexOf(other.severity) ||
      doubt(one.certainty) - doubt(other.certainty) ||
      one.leg.hop - other.leg.hop ||
      legRank(one) - legRank(other) ||
      (RANK.get(one.reason) ?? 0) - (RANK.get(other.reason) ?? 0),
  );
}

function legRank(finding: Finding): number {
  return finding.leg.kind === 'preflight' ? 0 : 1;
}
