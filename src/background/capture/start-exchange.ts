import { isImageWithheld, isLookAlike, kindOf } from '../../browsers/index.ts';
import { isRedirectStatus } from '../../fetch/index.ts';
import type { Browser, Exchange, Leg } from '../../model/index.ts';
import { GIVEN_UP, originOf, parseUrl } from '../../model/index.ts';
import type { Recorded } from './exchange-steps.ts';
import {
  answerOf,
  asIncomplete,
  beginExchange,
  hopOf,
  sentLeg,
  unseenLeg,
  withHop,
} from './exchange-steps.ts';
import type { ErrorEvent, HeadersEvent, RequestEvent, SendEvent } from './request-event.ts';
import { rawValue } from './request-event.ts';

/** Decides with which event of an unknown request an exchange begins: with most, none does. */
export class ExchangeStarter {
  readonly #browser: Browser;
  readonly #recentResponses = new RecentResponses();

  constructor(browser: Browser) {
    this.#browser = browser;
  }

  onSend(event: SendEvent, seq: number): Recorded | undefined {
    if (!shouldRecord(event)) return undefined;
    return { exchange: this.#exchange(event, sentLeg(event, 'actual')), seq, sentAt: seq };
  }

  /** Same-origin requests are let go until a redirect leads them away. */
  onHeaders(event: HeadersEvent, seq: number): Recorded | undefined {
    if (!redirectsAway(event)) {
      this.#recentResponses.remember(event);
      return undefined;
    }
    const leg = { ...unseenLeg(event, 'actual'), answer: answerOf(event) };
    return { exchange: this.#exchange(event, leg), seq, unsure: true };
  }

  /** `expected`: a preflight waits for this request, so it is what the preflight stopped. */
  onError(event: ErrorEvent, seq: number, expected: boolean): Recorded | undefined {
    const response = this.#recentResponses.remove(event.requestId);
    const isFailure = isUnseenFailure(event, this.#browser) || isWithheld(event, response);
    if (!expected && !isFailure) return undefined;
    const unseen = unseenLeg(event, 'actual');
    if (response === undefined) return { exchange: this.#exchange(event, unseen), seq };
    const exchange = this.#exchange(response, { ...unseen, answer: answerOf(response) });
    // Firefox gives a refused redirect the address it led to, but never asked for.
    const isOtherHop = response.url !== event.url && this.#browser === 'chromium';
    const whole = isOtherHop ? withHop(exchange, hopOf(event, unseen)) : exchange;
    // Of what is recorded at all, only these are let go when they are sent: the others were missed.
    const isWhole = isLookAlike(event.error, this.#browser) || isWithheld(event, response);
    return { exchange: isWhole ? whole : asIncomplete(whole), seq };
  }

  onCompleted({ requestId }: RequestEvent): void {
    this.#recentResponses.remove(requestId);
  }

  forget(goes: (event: HeadersEvent) => boolean): void {
    this.#recentResponses.forget(goes);
  }

  #exchange(event: RequestEvent, leg: Leg): Exchange {
    return beginExchange(this.#browser, event, hopOf(event, leg));
  }
}

const MOST_RESPONSES = 256;

/**
 * The latest answers to cross-origin requests that are not recorded, in case they end as a
 * look-alike (CORP, ORB) whose proof is in these headers. Never stored, and unread unless needed:
 * a dead worker costs the evidence, not the finding.
 */
export class RecentResponses {
  readonly #latest = new Map<string, HeadersEvent>();

  remember(event: HeadersEvent): void {
    if (event.page === undefined || isSameOrigin(event)) return;
    this.#latest.set(event.requestId, event);
    if (this.#latest.size <= MOST_RESPONSES) return;
    const [oldest] = this.#latest.keys();
    if (oldest !== undefined) this.#latest.delete(oldest);
  }

  remove(requestId: string): HeadersEvent | undefined {
    const event = this.#latest.get(requestId);
    this.#latest.delete(requestId);
    return event;
  }

  forget(goes: (event: HeadersEvent) => boolean): void {
    for (const event of this.#latest.values()) if (goes(event)) this.remove(event.requestId);
  }
}

/** An image of which Firefox says only that it was given up: see `isImageWithheld`. */
function isWithheld({ type, error }: ErrorEvent, response: HeadersEvent | undefined): boolean {
  if (response === undefined || isSameOrigin(response)) return false;
  return isImageWithheld(type, error, rawValue(response.headers, 'content-type') ?? null);
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
function redirectsAway(event: HeadersEvent): boolean {
  if (!isRedirectStatus(event.status) || !isSameOrigin(event)) return false;
  const target = parseUrl(rawValue(event.headers, 'location') ?? '', event.url);
  return target !== undefined && target.origin !== originOf(event.url);
}

/**
 * An error of a request whose sending was not seen or not worth recording.
 * Chromium does not report the sending of what its preflight or a blocker stopped; in Firefox every
 * request is seen being sent but for those that a blocker stops, so there only these and the
 * look-alikes count.
 */
export function isUnseenFailure(event: ErrorEvent, browser: 'chromium' | 'firefox'): boolean {
  if (isSameOrigin(event) || GIVEN_UP.test(event.error)) return false;
  if (isLookAlike(event.error, browser)) return true;
  if (event.type !== 'xmlhttprequest' || event.page === undefined) return false;
  return browser === 'chromium' || kindOf(event.error, browser) === 'blocked';
}
