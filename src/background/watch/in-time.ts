import type { RequestEvent } from '../event.ts';
import { rawValue } from '../event.ts';

/**
 * Was the request seen in full from its beginning? To observers without `extraHeaders` Chromium shows
 * no preflight, no refused answer and none of the headers that the network adds, of which every
 * request has this one (facts/chromium.md §2.1): so may a request look that began before ours came.
 */
export function isInTime(event: RequestEvent): boolean {
  return event.kind !== 'send' || rawValue(event.headers, 'accept-encoding') !== undefined;
}
