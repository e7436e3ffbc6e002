import type { Answer, Browser, Exchange, Hop, Leg } from '../model/index.ts';
import { getHeader, lastHop, sharedText } from '../model/index.ts';
import { admit } from './door.ts';
import type { HeadersEvent, RequestEvent, SendEvent } from './event.ts';

/** Browsers follow 20 redirects; more can only come from something hostile or broken. */
const MOST_HOPS = 25;

export function sentLeg(event: SendEvent, kind: Leg['kind']): Leg {
  return { kind, method: sharedText(event.method), sent: admit(event.headers) };
}

/** A leg that was only heard of when it had failed or been answered. */
export function unseenLeg(event: RequestEvent, kind: Leg['kind']): Leg {
  return { kind, method: sharedText(event.method) };
}

export function answerOf(event: HeadersEvent): Answer {
  return { status: event.status, headers: admit(event.headers) };
}

export function hopOf(event: RequestEvent, actual: Leg): Hop {
  return { url: event.url, actual };
}

/** An exchange with its first hop; the page's origin is the browser's word, else what was sent. */
export function beginExchange(browser: Browser, event: RequestEvent, hop: Hop): Exchange {
  const { requestId, tabId, frameId, documentId, type, time } = event;
  const sentOrigin = hop.actual.sent && getHeader(hop.actual.sent, 'Origin');
  return {
    id: requestId,
    browser,
    tabId,
    frameId,
    ...(documentId === undefined ? {} : { documentId: sharedText(documentId) }),
    origin: sharedText(event.page ?? sentOrigin ?? 'null'),
    type: sharedText(type),
    time,
    hops: [hop],
    end: 'pending',
  };
}

/** Appends a hop. Beyond the limit the newest takes the place of the last: both ends stay. */
export function withHop(exchange: Exchange, hop: Hop): Exchange {
  const [first, ...rest] = exchange.hops;
  return { ...exchange, hops: [first, ...rest.slice(0, MOST_HOPS - 2), hop] };
}

export function withLastHop(exchange: Exchange, change: Partial<Hop>): Exchange {
  const hop = { ...lastHop(exchange), ...change };
  const [first, ...rest] = exchange.hops;
  const hops: Exchange['hops'] = rest.length === 0 ? [hop] : [first, ...rest.slice(0, -1), hop];
  return { ...exchange, hops };
}

export function withActual(exchange: Exchange, change: Partial<Leg>): Exchange {
  return withLastHop(exchange, { actual: { ...lastHop(exchange).actual, ...change } });
}
