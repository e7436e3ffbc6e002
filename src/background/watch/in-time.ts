import type { RequestEvent } from '../event.ts';
import { rawValue } from '../event.ts';

/**
 * Can this event be trusted in a document that was there before it was watched? Chromium shows an
 * observer all that concerns CORS only in documents that begin after it. In older ones it leaves out
 * preflights, refused answers, and the headers that the network adds, of which every request has one.
 */
export function isInTime(event: RequestEvent): boolean {
  return event.kind !== 'send' || rawValue(event.headers, 'accept-encoding') !== undefined;
}
