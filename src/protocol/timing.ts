import { isRecord } from './shape.ts';

/** What the inspected page's own resource timing says of one of its requests. */
export interface Timing {
  /** As the page asked for it, without fragment. */
  readonly url: string;
  /** Milliseconds since the epoch. */
  readonly start: number;
  /** HTTP status of an answer that the page was given; 0 of one that it was not. */
  readonly status: number;
}

/** The page that was asked may have answered anything. */
export function isTimings(value: unknown): value is readonly Timing[] {
  return Array.isArray(value) && value.every(isTiming);
}

function isTiming(value: unknown): value is Timing {
  if (!isRecord(value) || typeof value['url'] !== 'string') return false;
  return Number.isFinite(value['start']) && Number.isFinite(value['status']);
}
