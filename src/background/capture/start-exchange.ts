import type { Browser, Exchange, Leg } from '../../model/index.ts';
import { answerOf, beginExchange, hopOf, sentLeg, unseenLeg } from './exchange-steps.ts';
import type { Recorded } from './recorded.ts';
import type { ErrorEvent, HeadersEvent, RequestEvent, SendEvent } from './request-event.ts';
import { isSameOrigin, isUnseenFailure, redirectsAway, shouldRecord } from './should-record.ts';

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
    const answer = this.#recentResponses.remove(event.requestId);
    if (!expected && !isUnseenFailure(event, this.#browser)) return undefined;
    const leg = { ...unseenLeg(event, 'actual'), ...(answer && { answer: answerOf(answer) }) };
    return { exchange: this.#exchange(event, leg), seq };
  }

  onCompleted({ requestId }: RequestEvent): void {
    this.#recentResponses.remove(requestId);
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
}
