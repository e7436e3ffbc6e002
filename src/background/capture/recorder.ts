import type { Browser } from '../../model/index.ts';
import { lastHop } from '../../model/index.ts';
import type { Changes, Memory, Recorded } from './exchange-steps.ts';
import {
  answered,
  asIncomplete,
  completed,
  completedQuietly,
  failed,
  isAnswered,
  movedUnseen,
  NOTHING,
  saysNothing,
  sentAgain,
  wasRedirected,
  withLastHop,
  withUnseenHop,
} from './exchange-steps.ts';
import { hasEnded, LatePreflights, UnmatchedPreflights } from './preflights.ts';
import type { ErrorEvent, RequestEvent } from './request-event.ts';
import { ExchangeStarter, shouldRecord } from './start-exchange.ts';

/** Turns events, one at a time and in order, into exchanges. Knows no browser API and no clock. */
export class Recorder {
  readonly #browser: Browser;
  readonly #open = new Map<string, Recorded>();
  readonly #starter: ExchangeStarter;
  readonly #unmatched: UnmatchedPreflights;
  readonly #late = new LatePreflights();
  /** The period in which a request was last answered; those that have ended since go with it. */
  readonly #answered = new Map<string, number>();
  #period = 0;
  #seq = 0;

  constructor(browser: Browser, memory: Memory = { recorded: [], preflights: [] }) {
    this.#browser = browser;
    this.#starter = new ExchangeStarter(browser);
    const preflights = [...memory.preflights].toSorted((one, other) => one.seq - other.seq);
    this.#unmatched = new UnmatchedPreflights(browser, preflights);
    for (const recorded of memory.recorded) this.#remember(recorded);
    this.#seq = Math.max(this.#seq, preflights.at(-1)?.seq ?? 0);
  }

  record(event: RequestEvent): Changes {
    this.#seq += 1;
    const open = this.#open.get(event.requestId);
    // Known requests first: a page may use OPTIONS as its own method, and that may fail.
    if (open !== undefined) return this.#continue(open, event);
    const late = this.#late.finish(event);
    if (late !== undefined) return this.#update(late);
    const preflights = this.#unmatched.record(event, this.#seq);
    return preflights === undefined ? this.#start(event) : { exchanges: [], preflights };
  }

  /**
   * Ends a period. Chromium tells of a refused response within milliseconds, so what has been answered
   * for a whole period without an error has passed (docs/decisions/events.md, Silence). What an earlier
   * background saw answered stays as it is: its error may have been missed.
   */
  completeAnswered(): Changes {
    const due = [...this.#answered].filter(([, period]) => period < this.#period);
    const exchanges = due.flatMap(([id]) => {
      this.#answered.delete(id);
      const open = this.#open.get(id);
      // What follows it goes on from here: a body may break off, a password be asked for.
      return open && isAnswered(open) ? [[id, completedQuietly(open)] as const] : [];
    });
    this.#period += 1;
    return { exchanges, preflights: [] };
  }

  /** Has the request of this event, or its preflight, been seen before? */
  isFollowing(event: RequestEvent): boolean {
    const { requestId } = event;
    const isKnown = this.#open.has(requestId) || this.#late.awaits(requestId);
    return isKnown || this.#unmatched.knows(event);
  }

  /** Stops following an exchange that is no longer kept. */
  stopFollowing(id: string): void {
    this.#open.delete(id);
    this.#late.forget(id);
  }

  /** Forgets requests that nobody is left to see, and the preflights that nobody will claim. */
  forget(goes: (what: Pick<RequestEvent, 'tabId' | 'page'>) => boolean): Changes['preflights'] {
    this.#starter.forget(goes);
    return this.#unmatched.forget(goes);
  }

  #remember(recorded: Recorded): void {
    const { exchange, seq, sentAt } = recorded;
    this.#seq = Math.max(this.#seq, seq, sentAt ?? 0);
    if (exchange.end === 'pending' || recorded.quiet)
      this.#open.set(exchange.id, { ...recorded, exchange: { ...exchange, end: 'pending' } });
    this.#late.remember(recorded);
  }

  #start(event: RequestEvent): Changes {
    if (event.kind === 'completed') this.#starter.onCompleted(event);
    if (event.kind === 'error') return this.#startFailed(event);
    if (event.kind === 'headers') return this.#update(this.#starter.onHeaders(event, this.#seq));
    if (event.kind !== 'send') return NOTHING;
    const started = this.#starter.onSend(event, this.#seq);
    if (started === undefined) return NOTHING;
    // An earlier request of this id, if there was one, is no longer what a late preflight belongs to.
    this.#late.forget(event.requestId);
    return this.#joinPreflightIn('chromium', started, event);
  }

  #startFailed(event: ErrorEvent): Changes {
    const expected = this.#unmatched.isAwaiting(event);
    const started = this.#starter.onError(event, this.#seq, expected);
    return started === undefined ? NOTHING : this.#fail(started, event);
  }

  #continue(open: Recorded, event: RequestEvent): Changes {
    if (event.kind === 'completed') {
      return this.#update(completed(withUnseenHop(open, event), event));
    }
    if (event.kind === 'headers') {
      const next = answered(withUnseenHop(open, event), event);
      return this.#joinPreflightIn('firefox', next, event);
    }
    if (event.kind === 'error') {
      return this.#fail(this.#isMoved(open, event) ? movedUnseen(open, event) : open, event);
    }
    if (open.unsure && !shouldRecord(event)) return this.#drop(open);
    return this.#joinPreflightIn('chromium', sentAgain(open, event, this.#seq), event);
  }

  /**
   * Chromium reports no sending of a hop that its preflight stopped: its error is all there is.
   * Firefox gives a refused redirect the URL it led to, but never asked for
   * (docs/browsers/firefox.md, How a request ends, 6), so there an error opens no hop.
   */
  #isMoved({ exchange }: Recorded, event: ErrorEvent): boolean {
    if (this.#browser === 'firefox') return false;
    if (lastHop(exchange).url !== event.url) return true;
    return wasRedirected(exchange) && this.#unmatched.isAwaiting(event);
  }

  #fail(open: Recorded, event: ErrorEvent): Changes {
    const recorded = failed(open, event);
    const { sent, answer } = lastHop(recorded.exchange).actual;
    // Past the moment at which it would have joined, a preflight that fits is another request's.
    const joined = this.#browser === 'chromium' ? sent : answer;
    const ended = joined ? this.#update(recorded) : this.#joinPreflight(recorded, event);
    const [, last] = ended.exchanges[0] ?? [];
    return last && saysNothing(last.exchange) ? { ...ended, ...this.#removed(last) } : ended;
  }

  /**
   * Chromium sends the actual request after its preflight, so that is the moment to join them;
   * Firefox reports it as sent before, so there it is the answer.
   */
  #joinPreflightIn(browser: Browser, recorded: Recorded, event: RequestEvent): Changes {
    return browser === this.#browser
      ? this.#joinPreflight(recorded, event)
      : this.#update(recorded);
  }

  #joinPreflight(recorded: Recorded, event: RequestEvent): Changes {
    if (lastHop(recorded.exchange).preflight !== undefined) return this.#update(recorded);
    const preflight = this.#unmatched.claim(event, recorded.sentAt);
    if (preflight === undefined) return this.#update(recorded);
    const exchange = withLastHop(recorded.exchange, { preflight: preflight.leg });
    const time =
      exchange.hops.length === 1 ? Math.min(preflight.time, exchange.time) : exchange.time;
    const late = exchange.end !== 'pending' && !hasEnded(preflight);
    const awaits = late ? { awaits: preflight.requestId } : {};
    const joined = { ...exchange, time };
    // No browser sends a request before its preflight was answered: the answer was missed.
    const wasMissed = exchange.end === 'pending' && !hasEnded(preflight);
    const next = wasMissed ? asIncomplete(joined) : joined;
    const { exchanges } = this.#update({ ...recorded, ...awaits, exchange: next });
    return { exchanges, preflights: [[preflight.requestId, undefined]] };
  }

  #update(recorded: Recorded | undefined): Changes {
    if (recorded === undefined) return NOTHING;
    const { id, end } = recorded.exchange;
    if (end === 'pending') this.#open.set(id, recorded);
    else this.#open.delete(id);
    if (this.#browser === 'chromium' && isAnswered(recorded)) this.#answered.set(id, this.#period);
    this.#late.remember(recorded);
    return { exchanges: [[id, recorded]], preflights: [] };
  }

  #drop(recorded: Recorded): Changes {
    return { ...NOTHING, ...this.#removed(recorded) };
  }

  #removed({ exchange }: Recorded): Pick<Changes, 'exchanges'> {
    this.stopFollowing(exchange.id);
    return { exchanges: [[exchange.id, undefined]] };
  }
}
