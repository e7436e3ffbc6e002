import type { Leg } from '../model/index.ts';
import { getHeader } from '../model/index.ts';
import type { RequestEvent } from './event.ts';

/** A preflight whose actual request has not claimed it yet. Plain data: it is stored. */
export interface Orphan {
  readonly requestId: string;
  readonly leg: Leg;
  readonly url: string;
  readonly tabId: number;
  readonly frameId: number;
  readonly documentId?: string;
  readonly page?: string;
  readonly time: number;
  /** Place in the stream of events; orders what clocks cannot. */
  readonly seq: number;
}

export function orphanOf(event: RequestEvent, leg: Leg, seq: number): Orphan {
  const { requestId, url, tabId, frameId, documentId, page, time } = event;
  const place = { requestId, leg, url, tabId, frameId, time, seq };
  return {
    ...place,
    ...(documentId === undefined ? {} : { documentId }),
    ...(page === undefined ? {} : { page }),
  };
}

/** Could the request of `event` be the one this preflight was sent for? */
export function fits(orphan: Orphan, event: RequestEvent): boolean {
  return (
    asksFor(orphan, event.method) &&
    orphan.url === event.url &&
    orphan.documentId === event.documentId &&
    orphan.tabId === event.tabId &&
    orphan.frameId === event.frameId &&
    orphan.page === event.page
  );
}

export function hasEnded({ leg }: Orphan): boolean {
  return leg.answer !== undefined || leg.error !== undefined;
}

/** An OPTIONS that was never sent names no method: it may be for any but another such OPTIONS. */
function asksFor({ leg }: Orphan, method: string): boolean {
  if (leg.sent === undefined) return method !== 'OPTIONS';
  return getHeader(leg.sent, 'Access-Control-Request-Method') === method;
}
