import { browser } from '../../browser.ts';
import type { Browser } from '../../model/index.ts';
import { guarded } from '../errors.ts';
import type { Unregister } from '../watch/listener-scope.ts';
import { ALL, FAILURE_TYPES, FETCHES, RequestListeners } from '../watch/listener-scope.ts';
import type { Details, ErrorEvent, RequestEvent } from './request-event.ts';
import { toErrorEvent, toEvent } from './request-event.ts';

const { webRequest } = browser;

/** Enumerations that both browsers expose and the polyfill's types leave out. */
interface Enumerations {
  readonly OnSendHeadersOptions?: Readonly<Record<string, string>>;
  readonly ResourceType?: Readonly<Record<string, string>>;
}

const enums = webRequest as typeof webRequest & Enumerations;

/**
 * Types whose requests can fail CORS or end as a look-alike. Navigations and WebSockets cannot:
 * leaving them out here saves the browser the way to us (docs/browsers/chromium.md, What observing
 * costs).
 */
const TYPES = [
  ...(['xmlhttprequest', 'script', 'font', 'image', 'imageset', 'stylesheet', 'media'] as const),
  ...(['other', 'ping', 'beacon', 'json', 'xslt', 'object', 'web_manifest'] as const),
];

/** Only Chromium knows `extraHeaders`, and needs it to show CORS at all; Firefox throws at it. */
export function browserOf(): Browser {
  const options = Object.values(enums.OnSendHeadersOptions ?? {});
  return options.includes('extraHeaders') ? 'chromium' : 'firefox';
}

/** What listeners hand on. */
export interface RequestHandlers {
  /** Everything, in the tabs that are watched. */
  readonly onEvent: (event: RequestEvent) => void;
  /** Errors of all tabs, as the failure listener sees them. */
  readonly onFailure: (event: ErrorEvent) => void;
}

const URLS = ['http://*/*', 'https://*/*'];

/** Registers all listeners of requests; to be called at the worker's first turn. */
export function listenToRequests(from: Browser, hearing: RequestHandlers): RequestListeners {
  // Always first, and never taken away: its number must be the same in every life of the worker.
  if (from === 'chromium') listenForFailures(hearing);
  return new RequestListeners((tabId) => listenToAll(from, hearing, tabId));
}

/**
 * All that tells of a failure without `extraHeaders`, which would make the browser show us, and
 * pay for, every preflight of every tab. What it hears of a watched tab, no other listener is told
 * again: each would be a crossing of its own.
 */
function listenForFailures({ onFailure, onEvent }: RequestHandlers): void {
  const filter = { urls: URLS, types: [...FAILURE_TYPES] };
  const listener = guarded((details: Details) => {
    const event = toErrorEvent('chromium', details);
    onFailure(event);
    onEvent(event);
  });
  webRequest.onErrorOccurred.addListener(listener, filter);
}

/**
 * Three events, each because a verdict needs it (docs/decisions/events.md: each costs a crossing):
 * `onSendHeaders` has the request's own headers, and alone tells a hop's `Origin`;
 * `onHeadersReceived`, the answer to judge, also of a preflight; `onErrorOccurred`, that it was
 * refused, and all there is of what a preflight stopped. That it passed, Chromium tells by silence;
 * Firefox, whose refusals may end like good ones, by a fourth, `onCompleted`.
 */
function listenToAll(from: Browser, { onEvent }: RequestHandlers, tabId: number): Unregister {
  const filter = { urls: URLS, ...scopeOf(tabId) };
  const handler = (kind: RequestEvent['kind']) =>
    guarded((details: Details) => onEvent(toEvent(from, kind, details)));
  const isChromium = from === 'chromium';
  const extra = isChromium ? (['extraHeaders'] as const) : [];
  const { onSendHeaders, onHeadersReceived, onErrorOccurred, onCompleted } = webRequest;
  const registered = [
    listen(onSendHeaders, handler('send'), filter, ['requestHeaders', ...extra]),
    listen(onHeadersReceived, handler('headers'), filter, ['responseHeaders', ...extra]),
  ];
  if (!isChromium) registered.push(listen(onCompleted, handler('completed'), filter));
  const types = isChromium ? filter.types.filter((type) => !isFailureType(type)) : filter.types;
  // Exactly two arguments: Firefox throws at a third (docs/browsers/firefox.md, Fields).
  if (types.length > 0)
    registered.push(listen(onErrorOccurred, handler('error'), { ...filter, types }));
  return () => {
    for (const unregister of registered) unregister();
  };
}

function listen<Listener, Args extends unknown[]>(
  event: {
    addListener(listener: Listener, ...args: Args): void;
    removeListener(listener: Listener): void;
  },
  listener: Listener,
  ...args: Args
): Unregister {
  event.addListener(listener, ...args);
  return () => event.removeListener(listener);
}

/** The types and the tab that a set of listeners is for; see `RequestListeners`. */
function scopeOf(tabId: number): { types: ReturnType<typeof knownTypes>; tabId?: number } {
  const types = knownTypes();
  if (tabId === ALL) return { types };
  if (tabId === FETCHES) return { types: types.filter((type) => type === FETCH_TYPE) };
  return { types: types.filter((type) => type !== FETCH_TYPE), tabId };
}

/** Does `listenForFailures` hear of these? */
function isFailureType(type: string): boolean {
  return FAILURE_TYPES.some((one) => one === type);
}

/** What `fetch` and `XMLHttpRequest` ask for, of pages and workers alike. */
const FETCH_TYPE = 'xmlhttprequest';

/** A type that the browser does not know would throw and cost all listeners. */
function knownTypes(): (typeof TYPES)[number][] {
  const known = new Set<string>(Object.values(enums.ResourceType ?? {}));
  return TYPES.filter((type) => known.has(type));
}
