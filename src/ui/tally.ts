import type { Entry } from '../diagnosis/index.ts';
import { failureKey } from '../diagnosis/index.ts';

/** The numbers of the status bar. */
export interface Tally {
  readonly blocked: number;
  /** Blocked, counted once per root cause, endpoint and method, as the badge counts. */
  readonly distinct: number;
  readonly allowed: number;
}

export function tally(entries: readonly Entry[]): Tally {
  const blocked = entries.filter(({ diagnosis }) => diagnosis.outcome === 'blocked');
  const allowed = entries.filter(({ diagnosis }) => diagnosis.outcome === 'allowed');
  return {
    blocked: blocked.length,
    distinct: new Set(blocked.map(failureKey)).size,
    allowed: allowed.length,
  };
}
