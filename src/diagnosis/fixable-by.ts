import type { FixableBy } from '../reasons/index.ts';
import { reasonById } from '../reasons/index.ts';
import type { Finding } from './diagnosis.ts';

/** Who can fix what a finding is about: the one place that every heading and text takes it from. */
export function fixableBy({
  reason,
  fixableBy: here,
}: Pick<Finding, 'reason' | 'fixableBy'>): FixableBy {
  return here ?? reasonById(reason).fixableBy;
}
