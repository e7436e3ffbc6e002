import { isRedirectStatus } from '../../fetch/index.ts';
import { GIVEN_UP, originOf, parseUrl } from '../../model/index.ts';
import type { ErrorEvent, HeadersEvent, RequestEvent, SendEvent } from './request-event.ts';
import { rawValue } from './request-event.ts';

/** Not CORS, but looks like it to the developer: these end a request in any mode. */
const LOOK_ALIKE = new Set([
  'net::ERR_BLOCKED_BY_ORB',
  'net::ERR_BLOCKED_BY_RESPONSE',
  'net::ERR_BLOCKED_BY_LOCAL_NETWORK_ACCESS_CHECKS',
  'NS_ERROR_DOM_CORP_FAILED',
  'NS_ERROR_LOCAL_NETWORK_ACCESS_DENIED',
]);

export function isLookAlike(error: string): boolean {
  return LOOK_ALIKE.has(error);
}

/** To the page's own origin. A prefix test: parsing every URL of a page would cost too much. */
export function isSameOrigin({ page, url }: RequestEvent): boolean {
  if (page === undefined || !url.startsWith(page)) return false;
  const next = url[page.length];
  return next === '/' || next === undefined;
}

/** OPTIONS with a header that page code cannot set: sent by the browser on another's behalf. */
export function isPreflight({ method, headers }: SendEvent): boolean {
  return method === 'OPTIONS' && rawValue(headers, 'access-control-request-method') !== undefined;
}

/**
 * Can this request fail CORS, or does it at least surprise (`fetch` in `no-cors` mode)?
 * Plain http hosts get no `Sec-Fetch-Mode`; there the `Origin` header decides.
 */
export function shouldRecord(event: SendEvent): boolean {
  if (isSameOrigin(event)) return false;
  const mode = rawValue(event.headers, 'sec-fetch-mode');
  const origin = rawValue(event.headers, 'origin');
  if (mode === 'cors' || (mode === undefined && origin !== undefined)) return true;
  const opaque = mode === 'no-cors' || mode === undefined;
  return opaque && event.type === 'xmlhttprequest' && event.page !== undefined;
}

/** A redirect that leads a request away from the page's own origin. */
export function redirectsAway(event: HeadersEvent): boolean {
  if (!isRedirectStatus(event.status) || !isSameOrigin(event)) return false;
  const target = parseUrl(rawValue(event.headers, 'location') ?? '', event.url);
  return target !== undefined && target.origin !== originOf(event.url);
}

/**
 * An error of a request whose sending was not seen or not worth recording.
 * Chromium does not report the sending of what its preflight or a blocker stopped; in Firefox every
 * request is seen being sent, so there only the look-alikes are change.
 */
export function isUnseenFailure(event: ErrorEvent, browser: 'chromium' | 'firefox'): boolean {
  if (isSameOrigin(event) || GIVEN_UP.test(event.error)) return false;
  if (isLookAlike(event.error)) return true;
  return browser === 'chromium' && event.type === 'xmlhttprequest' && event.page !== undefined;
}
