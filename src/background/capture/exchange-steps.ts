import { isRedirectStatus, redirectLocation } from '../../fetch/index.ts';
import type { Answer, Browser, Exchange, HeaderList, Hop, Leg } from '../../model/index.ts';
import {
  GIVEN_UP,
  getHeader,
  lastHop,
  legsOf,
  MOST_HOPS,
  sanitizeHeaders,
  sharedText,
} from '../../model/index.ts';
import type {
  CompletedEvent,
  ErrorEvent,
  HeadersEvent,
  RawHeader,
  RequestEvent,
  SendEvent,
} from './request-event.ts';

/** An exchange as recorded so far, with what the recorder needs to go on. Plain data: stored. */
export interface Recorded {
  readonly exchange: Exchange;
  /** Order of starting. */
  readonly seq: number;
  /** Place of the last hop's `send` in the stream of events; absent when it was not reported. */
  readonly sentAt?: number;
  /** Began as a same-origin request that was redirected away; its mode is yet to be seen. */
  readonly unsure?: true;
  /** Id of its preflight, when that is still to end though the exchange has ended. */
  readonly awaits?: string;
  /** Ended because nothing more was heard of it: what is heard after all still counts. */
  readonly quiet?: true;
}

/** A preflight whose actual request has not claimed it yet. Plain data: it is stored. */
export interface UnmatchedPreflight {
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

/** New versions by id; `undefined` stands for removed. */
export type Updates<Item> = readonly (readonly [id: string, item: Item | undefined])[];

/** What an event changed. */
export interface Changes {
  readonly exchanges: Updates<Recorded>;
  readonly preflights: Updates<UnmatchedPreflight>;
}

/** All that a recorder remembers between two events. */
export interface Memory {
  readonly recorded: Iterable<Recorded>;
  readonly preflights: Iterable<UnmatchedPreflight>;
}

export const NOTHING: Changes = { exchanges: [], preflights: [] };

/**
 * Is there anything to show of it yet? Before the first answer or error there is no more than a
 * URL, and what is given up in that state leaves without a trace.
 */
export function hasSomethingToShow({ exchange, unsure }: Recorded): boolean {
  if (unsure) return false;
  if (exchange.end !== 'pending') return true;
  return exchange.hops.some((hop) => legsOf(hop).some(({ answer }) => answer !== undefined));
}

export function sentLeg(event: SendEvent, kind: Leg['kind']): Leg {
  return { kind, method: sharedText(event.method), sent: sanitize(event.headers) };
}

/** A leg that was only heard of when it had failed or been answered. */
export function unseenLeg(event: RequestEvent, kind: Leg['kind']): Leg {
  return { kind, method: sharedText(event.method) };
}

export function answerOf(event: HeadersEvent): Answer {
  return { status: event.status, headers: sanitize(event.headers) };
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

function withActual(exchange: Exchange, change: Partial<Leg>): Exchange {
  return withLastHop(exchange, { actual: { ...lastHop(exchange).actual, ...change } });
}

/** Another `send` on the same id is the next hop, or the same one with credentials after a 401. */
export function sentAgain({ exchange, seq }: Recorded, event: SendEvent, at: number): Recorded {
  const leg = sentLeg(event, 'actual');
  if (!hasMovedTo(exchange, event.url)) {
    return { exchange: withLastHop(exchange, { actual: leg }), seq, sentAt: at };
  }
  // Only a redirect leads to another address.
  const known = wasRedirected(exchange) ? exchange : asIncomplete(exchange);
  return { exchange: withHop(known, hopOf(event, leg)), seq, sentAt: at };
}

export function answered(recorded: Recorded, event: HeadersEvent): Recorded {
  return { ...recorded, exchange: withActual(recorded.exchange, { answer: answerOf(event) }) };
}

/** A hop that was never sent: its preflight or a blocker stopped it. */
export function movedUnseen({ exchange, seq }: Recorded, event: ErrorEvent): Recorded {
  return { exchange: withHop(exchange, hopOf(event, unseenLeg(event, 'actual'))), seq };
}

/**
 * Takes up a hop whose sending nobody saw: the response or the end of another address than the last,
 * or a second response after a redirect. Otherwise it would be taken for the last hop's own.
 */
export function withUnseenHop(recorded: Recorded, event: HeadersEvent | CompletedEvent): Recorded {
  const { exchange } = recorded;
  const isSecondResponse = event.kind === 'headers' && wasRedirected(exchange);
  if (lastHop(exchange).url === event.url && !isSecondResponse) return recorded;
  const { seq } = recorded;
  return {
    exchange: asIncomplete(withHop(exchange, hopOf(event, unseenLeg(event, 'actual')))),
    seq,
  };
}

export function asIncomplete(exchange: Exchange): Exchange {
  return { ...exchange, incomplete: true };
}

export function failed(recorded: Recorded, { error, delivered }: ErrorEvent): Recorded {
  const exchange = withActual(recorded.exchange, { error });
  const told = delivered === undefined ? {} : { readable: true };
  return sure({ ...recorded, exchange: { ...exchange, ...told, end: 'error', error } });
}

/** The page was given its response: a refusal would have been heard of by now. */
export function completedQuietly(recorded: Recorded): Recorded {
  return { ...recorded, exchange: { ...recorded.exchange, end: 'completed' }, quiet: true };
}

/** Has the last hop a response that leads nowhere else, and no end? */
export function isAnswered({ exchange }: Recorded): boolean {
  const { answer } = lastHop(exchange).actual;
  const isFinal = answer !== undefined && redirectLocation(answer) === undefined;
  return exchange.end === 'pending' && isFinal;
}

export function completed(recorded: Recorded, { fromCache }: CompletedEvent): Recorded {
  const { answer } = lastHop(recorded.exchange).actual;
  const exchange =
    fromCache && answer !== undefined
      ? withActual(recorded.exchange, { answer: { ...answer, fromCache } })
      : recorded.exchange;
  return sure({ ...recorded, exchange: { ...exchange, end: 'completed' } });
}

/** A redirect may lead to the very same URL again, so the answer counts, too. */
function hasMovedTo(exchange: Exchange, url: string): boolean {
  return lastHop(exchange).url !== url || wasRedirected(exchange);
}

export function wasRedirected(exchange: Exchange): boolean {
  return isRedirectStatus(lastHop(exchange).actual.answer?.status ?? 0);
}

/** Given up before any server had answered: there is nothing to explain. */
export function saysNothing({ error, hops }: Exchange): boolean {
  if (!GIVEN_UP.test(error ?? '')) return false;
  return hops.every((hop) => legsOf(hop).every(({ answer }) => answer === undefined));
}

/** Whatever ends is no longer in doubt. */
function sure({ exchange, seq, sentAt }: Recorded): Recorded {
  return { exchange, seq, ...(sentAt === undefined ? {} : { sentAt }) };
}

const TEXT = new TextDecoder();

/** What the recorder keeps of webRequest's headers. */
export function sanitize(lines: readonly RawHeader[]): HeaderList {
  return sanitizeHeaders(lines, textOf);
}

/** Bytes come only where they are no UTF-8: what cannot be read shows as `�`, and is no origin. */
function textOf({ value, binaryValue }: RawHeader): string {
  if (value !== undefined) return value;
  if (binaryValue === undefined || typeof binaryValue === 'string') return binaryValue ?? '';
  return TEXT.decode(new Uint8Array(binaryValue));
}
