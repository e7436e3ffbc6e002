import type { ErrorEvent, RequestEvent } from '../capture/request-event.ts';
import { rawValue } from '../capture/request-event.ts';
import { isSameOrigin } from '../capture/start-exchange.ts';
import { hostOf } from './developer-page.ts';

/**
 * What fails CORS without a word in the markup, in an unwatched tab: fetch, modules, fonts,
 * beacons. Pictures, films and style sheets only do where `crossorigin` is set, and are given up by
 * the dozen at every navigation.
 */
export const FAILURE_TYPES = ['xmlhttprequest', 'script', 'font', 'ping'] as const;

/**
 * Chromium's two words for a refusal; the first one for others, too (docs/browsers/chromium.md, How
 * a request ends).
 */
const REFUSED = new Set(['net::ERR_FAILED', 'net::ERR_BLOCKED_BY_LOCAL_NETWORK_ACCESS_CHECKS']);

/** All that an error tells of a request whose headers nobody saw. */
export function isProbableFailure(event: ErrorEvent): boolean {
  if (!REFUSED.has(event.error) || event.delivered) return false;
  return event.page !== undefined && !isSameOrigin(event);
}

/**
 * The host to remember for a failure: that of the tab's page, or where it is unknown, the frame's.
 */
export function hostToRemember(tabUrl: string | undefined, event: ErrorEvent): string | undefined {
  return hostOf(tabUrl ?? event.page ?? '');
}

/**
 * Was the request seen in full from its beginning? To listeners without `extraHeaders` Chromium
 * shows no preflight, no refused answer and none of the headers that the network adds, of which
 * every request has this one (docs/browsers/chromium.md, Which events exist): so may a request look
 * that began before ours came.
 */
export function wasSeenWhole(event: RequestEvent): boolean {
  return event.kind !== 'send' || rawValue(event.headers, 'accept-encoding') !== undefined;
}
