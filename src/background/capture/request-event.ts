import type { Browser } from '../../model/index.ts';
import { originOf, withoutFragment, withUserinfo } from '../../model/index.ts';

/** A header line as webRequest delivers it; `binaryValue` when the bytes are no UTF-8. */
export interface RawHeader {
  readonly name: string;
  readonly value?: string | undefined;
  readonly binaryValue?: readonly number[] | string | undefined;
}

/** What every event says about its request. */
export interface About {
  readonly requestId: string;
  /** Absolute, without fragment, user name and password. */
  readonly url: string;
  readonly method: string;
  readonly type: string;
  readonly tabId: number;
  readonly frameId: number;
  readonly documentId?: string;
  /** Serialized origin of the page, where the browser tells it. */
  readonly page?: string;
  /** Milliseconds since the epoch. */
  readonly time: number;
}

export interface SendEvent extends About {
  readonly kind: 'send';
  /** Not yet sanitized (`sanitize.ts`): most requests are let go before that costs anything. */
  readonly headers: readonly RawHeader[];
}

export interface HeadersEvent extends About {
  readonly kind: 'headers';
  readonly status: number;
  readonly headers: readonly RawHeader[];
}

export interface ErrorEvent extends About {
  readonly kind: 'error';
  readonly error: string;
  /** The answer had been handed to the page before; only Chromium tells. */
  readonly delivered?: true;
}

export interface CompletedEvent extends About {
  readonly kind: 'completed';
  readonly fromCache: boolean;
}

/**
 * A webRequest event, the same for both browsers.
 *
 * Only four of webRequest's nine events are observed (in Chromium three: not `completed`), since each
 * one costs the browser a crossing into our process (docs/decisions/events.md), and these suffice: a
 * request killed by its preflight shows in `error` alone, and a followed redirect is a second `send`,
 * or an `error` for another URL, on the same id. `test/recordings` holds this claim against every
 * recording.
 */
export type RequestEvent = SendEvent | HeadersEvent | ErrorEvent | CompletedEvent;

/** Value of the first line named `name` (lower case), without admitting the list. */
export function rawValue(headers: readonly RawHeader[], name: string): string | undefined {
  return headers.find((header) => header.name.toLowerCase() === name)?.value;
}

/** The fields of webRequest's details that we read; Chromium and Firefox each fill some. */
export interface Details {
  readonly requestId: string;
  readonly url: string;
  readonly method: string;
  readonly type: string;
  readonly tabId: number;
  readonly frameId: number;
  readonly timeStamp: number;
  readonly documentId?: string | undefined;
  /** Chromium: serialized origin of the page, never a URL. */
  readonly initiator?: string | undefined;
  /** Firefox: URL of what caused the request (the worker script for workers). */
  readonly originUrl?: string | undefined;
  readonly documentUrl?: string | undefined;
  readonly requestHeaders?: readonly RawHeader[] | undefined;
  readonly responseHeaders?: readonly RawHeader[] | undefined;
  readonly statusCode?: number | undefined;
  readonly error?: string | undefined;
  readonly fromCache?: boolean | undefined;
  readonly ip?: string | undefined;
}

/**
 * Turns one browser's details into the common event. Assigned, not spread: this runs for every
 * event of every page, and an object that begins with a spread costs many times as much.
 */
export function toEvent(
  browser: Browser,
  kind: RequestEvent['kind'],
  details: Details,
): RequestEvent {
  if (kind === 'error') return toErrorEvent(browser, details);
  const about = aboutOf(browser, details);
  const { requestHeaders = [], responseHeaders = [], statusCode = 0, fromCache = false } = details;
  if (kind === 'completed') return Object.assign(about, { kind, fromCache });
  if (kind === 'send') return Object.assign(about, { kind, headers: requestHeaders });
  return Object.assign(about, { kind, status: statusCode, headers: responseHeaders });
}

/** The same for an error, whose kind the type then tells. */
export function toErrorEvent(browser: Browser, details: Details): ErrorEvent {
  return Object.assign(
    aboutOf(browser, details),
    { kind: 'error' as const },
    errorOf(browser, details),
  );
}

/**
 * Chromium's error names the server's address only once an answer was handed over. An EventSource
 * that lets go of an unfit answer ends now and then in `net::ERR_FAILED`, and so only this tells it
 * from a refused one (test/oracle).
 */
function errorOf(browser: Browser, { error = '', ip }: Details) {
  return browser === 'chromium' && ip !== undefined
    ? { error, delivered: true as const }
    : { error };
}

function aboutOf(browser: Browser, details: Details): Place {
  const { requestId, method, type, tabId, frameId, documentId, timeStamp } = details;
  const page = browser === 'chromium' ? details.initiator : pageOf(details);
  const url = withUserinfo(withoutFragment(details.url), '');
  const about: Place = { requestId, url, method, type, tabId, frameId, time: timeStamp };
  if (documentId !== undefined) about.documentId = documentId;
  if (page !== undefined) about.page = page;
  return about;
}

/** What every event says of its request, under construction. */
type Place = { -readonly [Key in keyof About]: About[Key] };

/** Firefox names URLs, not origins. `about:` and sandboxed pages stay unknown: `Origin` decides. */
function pageOf({ originUrl, documentUrl }: Details): string | undefined {
  const url = originUrl ?? documentUrl;
  if (url === undefined) return undefined;
  const origin = plainOrigin(url) ?? originOf(url);
  return origin === 'null' ? undefined : origin;
}

/** Scheme and host cut off the front: this runs for every request, and parsing is dear. */
function plainOrigin(url: string): string | undefined {
  if (!url.startsWith('http')) return undefined;
  const end = url.indexOf('/', url.indexOf('//') + 2);
  const origin = end < 0 ? url : url.slice(0, end);
  return origin.includes('@') ? undefined : origin;
}
