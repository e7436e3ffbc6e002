import type { Browser, Leg } from '../../model/index.ts';
import { getHeader, lastHop } from '../../model/index.ts';
import type { Recorded, UnmatchedPreflight, Updates } from './exchange-steps.ts';
import { answerOf, sentLeg, unseenLeg, withLastHop } from './exchange-steps.ts';
import type { RequestEvent, SendEvent } from './request-event.ts';
import { isPreflight, isUnseenFailure } from './start-exchange.ts';

const MOST_UNMATCHED = 300;
const LONGEST_WAIT = 5 * 60_000;

/**
 * Preflights waiting for their actual request. No field links the two (docs/browsers/chromium.md,
 * Preflights): url, document, method and order do, and identical parallel requests are
 * interchangeable.
 */
export class UnmatchedPreflights {
  readonly #browser: Browser;
  readonly #unmatched = new Map<string, UnmatchedPreflight>();

  constructor(browser: Browser, preflights: Iterable<UnmatchedPreflight>) {
    this.#browser = browser;
    for (const preflight of preflights) this.#unmatched.set(preflight.requestId, preflight);
  }

  /** Takes an event of a preflight; answers `undefined` when it belongs to another request. */
  record(event: RequestEvent, seq: number): Updates<UnmatchedPreflight> | undefined {
    const known = this.#unmatched.get(event.requestId);
    if (known !== undefined) return this.#continue(known, event);
    if (event.kind === 'send' && isPreflight(event)) return this.#start(event, seq);
    return this.#isStopped(event) ? this.#startStopped(event, seq) : undefined;
  }

  /**
   * Takes out the preflight of the actual request that `event` speaks of: the oldest that fits,
   * those that have ended before those that have not. `sentAt` is the place of the actual's own
   * `send`: Firefox reports it before the preflight, so an older OPTIONS is another request's.
   */
  claim(event: RequestEvent, sentAt: number | undefined): UnmatchedPreflight | undefined {
    const after = this.#browser === 'firefox' ? (sentAt ?? -1) : -1;
    const fitting = this.#fitting(event).filter(({ seq }) => seq > after);
    const found = fitting.find(hasEnded) ?? fitting[0];
    if (found !== undefined) this.#unmatched.delete(found.requestId);
    return found;
  }

  /** Is one waiting that the request of `event` could claim? */
  isAwaiting(event: RequestEvent): boolean {
    return this.#fitting(event).length > 0;
  }

  /** Is it about one that waits, or about the request that one waits for? */
  knows(event: RequestEvent): boolean {
    return this.#unmatched.has(event.requestId) || this.isAwaiting(event);
  }

  forget(goes: (preflight: UnmatchedPreflight) => boolean): Updates<UnmatchedPreflight> {
    return this.#remove([...this.#unmatched.values()].filter(goes));
  }

  #continue(known: UnmatchedPreflight, event: RequestEvent): Updates<UnmatchedPreflight> {
    if (event.kind === 'headers') return this.#save(known, { answer: answerOf(event) });
    if (event.kind === 'error') return this.#save(known, { error: event.error });
    return [];
  }

  #start(event: SendEvent, seq: number): Updates<UnmatchedPreflight> {
    return [
      ...this.#expire(event.time),
      ...this.#save(unmatchedPreflight(event, sentLeg(event, 'preflight'), seq)),
    ];
  }

  /** An OPTIONS of which nobody heard before: a blocker stopped it, or it is a page's own. */
  #isStopped(event: RequestEvent): boolean {
    if (event.kind !== 'error' || event.method !== 'OPTIONS' || this.isAwaiting(event))
      return false;
    return isUnseenFailure({ ...event, type: 'xmlhttprequest' }, this.#browser);
  }

  #startStopped(event: RequestEvent, seq: number): Updates<UnmatchedPreflight> {
    const preflight = unmatchedPreflight(event, unseenLeg(event, 'preflight'), seq);
    return event.kind === 'error' ? this.#save(preflight, { error: event.error }) : [];
  }

  #save(
    preflight: UnmatchedPreflight,
    change: Partial<UnmatchedPreflight['leg']> = {},
  ): Updates<UnmatchedPreflight> {
    const kept = { ...preflight, leg: { ...preflight.leg, ...change } };
    this.#unmatched.set(kept.requestId, kept);
    return [[kept.requestId, kept]];
  }

  #fitting(event: RequestEvent): UnmatchedPreflight[] {
    return [...this.#unmatched.values()].filter((preflight) => fits(preflight, event));
  }

  /** Those that nobody will claim. */
  #expire(now: number): Updates<UnmatchedPreflight> {
    const all = [...this.#unmatched.values()];
    return this.#remove(
      all.filter(({ time }, i) => time < now - LONGEST_WAIT || i <= all.length - MOST_UNMATCHED),
    );
  }

  #remove(preflights: readonly UnmatchedPreflight[]): Updates<UnmatchedPreflight> {
    for (const { requestId } of preflights) this.#unmatched.delete(requestId);
    return preflights.map(({ requestId }) => [requestId, undefined]);
  }
}

function unmatchedPreflight(event: RequestEvent, leg: Leg, seq: number): UnmatchedPreflight {
  const { requestId, url, tabId, frameId, documentId, page, time } = event;
  const place = { requestId, leg, url, tabId, frameId, time, seq };
  return {
    ...place,
    ...(documentId === undefined ? {} : { documentId }),
    ...(page === undefined ? {} : { page }),
  };
}

/** Could the request of `event` be the one this preflight was sent for? */
export function fits(preflight: UnmatchedPreflight, event: RequestEvent): boolean {
  return (
    asksFor(preflight, event.method) &&
    preflight.url === event.url &&
    preflight.documentId === event.documentId &&
    preflight.tabId === event.tabId &&
    preflight.frameId === event.frameId &&
    preflight.page === event.page
  );
}

export function hasEnded({ leg }: UnmatchedPreflight): boolean {
  return leg.answer !== undefined || leg.error !== undefined;
}

/** An OPTIONS that was never sent names no method: it may be for any but another such OPTIONS. */
function asksFor({ leg }: UnmatchedPreflight, method: string): boolean {
  if (leg.sent === undefined) return method !== 'OPTIONS';
  return getHeader(leg.sent, 'Access-Control-Request-Method') === method;
}

const MOST_LATE = 50;

/**
 * Preflights that have not ended though their request has. The two ends come from
 * different processes of the browser and overtake each other about once in a hundred failures
 * (test/oracle).
 */
export class LatePreflights {
  readonly #awaited = new Map<string, Recorded>();

  remember(recorded: Recorded): void {
    if (recorded.awaits === undefined) return;
    this.#awaited.set(recorded.awaits, recorded);
    const [oldest] = this.#awaited.keys();
    if (this.#awaited.size > MOST_LATE && oldest !== undefined) this.#awaited.delete(oldest);
  }

  /** Is this a preflight that is still to end? */
  awaits(requestId: string): boolean {
    return this.#awaited.has(requestId);
  }

  /** Of an exchange that is no longer kept nothing more is to be heard. */
  forget(id: string): void {
    for (const [preflight, { exchange }] of this.#awaited) {
      if (exchange.id === id) this.#awaited.delete(preflight);
    }
  }

  /** The exchange with its preflight's end, when that is what the event tells. */
  finish(event: RequestEvent): Recorded | undefined {
    const recorded = this.#awaited.get(event.requestId);
    const preflight = recorded && lastHop(recorded.exchange).preflight;
    if (recorded === undefined || preflight === undefined) return undefined;
    if (event.kind !== 'headers' && event.kind !== 'error') return undefined;
    const told = event.kind === 'error' ? { error: event.error } : { answer: answerOf(event) };
    const exchange = withLastHop(recorded.exchange, { preflight: { ...preflight, ...told } });
    this.#awaited.delete(event.requestId);
    const { awaits: _, ...rest } = recorded;
    return { ...rest, exchange };
  }
}
