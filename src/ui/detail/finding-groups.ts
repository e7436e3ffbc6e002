import type { Diagnosis, Finding } from '../../diagnosis/index.ts';

/** The findings as they are read: what is wrong, what may be, and what else is worth knowing. */
export interface FindingGroups {
  readonly wrong: readonly Finding[];
  readonly ifCredentialed: readonly Finding[];
  readonly remarks: readonly Finding[];
}

/** Keeps the order of importance within each group. */
export function groupFindings({ findings }: Diagnosis): FindingGroups {
  const errors = findings.filter(({ severity }) => severity === 'error');
  return {
    wrong: errors.filter(({ certainty }) => certainty !== 'if-credentialed'),
    ifCredentialed: errors.filter(({ certainty }) => certainty === 'if-credentialed'),
    remarks: findings.filter(({ severity }) => severity !== 'error'),
  };
}
