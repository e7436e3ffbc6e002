import type { Browser } from '../model/index.ts';
import { lastHop } from '../model/index.ts';
import { Beginnings } from './beginnings.ts';
import type { ErrorEvent, RequestEvent } from './event.ts';
import { withLastHop } from './legs.ts';
import { hasEnded } from './orphan.ts';
import { Preflights } from './preflights.ts';
import {
  answered,
  completed,
  failed,
  movedUnseen,
  saysNothing,
  sentAgain,
  wasRedirected,
} from './progress.ts';
import type { Changes, Memory, Recorded } from './recorded.ts';
import { NOTHING } from './recorded.ts';
import { Stragglers } from './stragglers.ts';
import { isWorthRecording } from './worth.ts';

/** Turns events, one at a time and in order, into exchanges. Knows no browser API and no clock. */
export class Recorder {
  readonly #browser: Browser;
  readonly #open = new Map<string, Recorded>();
  readonly #beginnings: Beginnings;
  readonly #preflights: Preflights;
  readonly #stragglers = new Stragglers();
  #seq = 0;

  constructor(browser: Browser, memory: Memory = { recorded: [], orphans: [] }) {
    this.#browser = browser;
    this.#beginnings = new Beginnings(browser);
    const orphans = [...memory.orphans].toSorted((one, other) => one.seq - other.seq);
    this.#preflights = new Preflights(browser, orphans);
    for (const recorded of memory.recorded) this.#remember(recorded);
    this.#seq = Math.max(this.#seq, orphans.at(-1)?.seq ?? 0);
  }

  take(event: RequestEvent): Changes {
    this.#seq += 1;
    const open = this.#open.get(event.requestId);
    // Known requests first: a page may use OPTIONS as its own method, and that may fail.
    if (open !== undefined) return this.#goOn(open, event);
    const late = this.#stragglers.take(event);
    if (late !== undefined) return this.#put(late);
    const orphans = this.#preflights.take(event, this.#seq);
    return orphans === undefined ? this.#begin(event) : { exchanges: [], orphans };
  }

  /** Has the request of this event, or its preflight, been seen before? */
  follows(event: RequestEvent): boolean {
    const { requestId } = event;
    const isKnown = this.#open.has(requestId) || this.#stragglers.awaits(requestId);
    return isKnown || this.#preflights.knows(event);
  }

  /** Stops following an exchange that the ledger no longer holds. */
  forget(id: string): void {
    this.#open.delete(id);
    this.#stragglers.forget(id);
  }

  /** The tab was closed: nobody will claim the preflights that its pages left. */
  forgetTab(tabId: number): Changes['orphans'] {
    return this.#preflights.forgetTab(tabId);
  }

  #remember(recorded: Recorded): void {
    const { exchange, seq, sentAt } = recorded;
    this.#seq = Math.max(this.#seq, seq, sentAt ?? 0);
    if (exchange.end === 'pending') this.#open.set(exchange.id, recorded);
    this.#stragglers.remember(recorded);
  }

  #begin(event: RequestEvent): Changes {
    if (event.kind === 'completed') this.#beginnings.completed(event);
    if (event.kind === 'error') return this.#beginFailed(event);
    if (event.kind === 'headers') return this.#put(this.#beginnings.answered(event, this.#seq));
    if (event.kind !== 'send') return NOTHING;
    const begun = this.#beginnings.sent(event, this.#seq);
    return begun === undefined ? NOTHING : this.#adoptIn('chromium', begun, event);
  }

  #beginFailed(event: ErrorEvent): Changes {
    const expected = this.#preflights.isAwaiting(event);
    const begun = this.#beginnings.failed(event, this.#seq, expected);
    return begun === undefined ? NOTHING : this.#fail(begun, event);
  }

  #goOn(open: Recorded, event: RequestEvent): Changes {
    if (event.kind === 'completed') return this.#put(completed(open, event));
    if (event.kind === 'headers') return this.#adoptIn('firefox', answered(open, event), event);
    if (event.kind === 'error') {
      return this.#fail(this.#isMoved(open, event) ? movedUnseen(open, event) : open, event);
    }
    if (open.unsure && !isWorthRecording(event)) return this.#drop(open);
    return this.#adoptIn('chromium', sentAgain(open, event, this.#seq), event);
  }

  /**
   * Chromium reports no sending of a hop that its preflight stopped: its error is all there is.
   * Firefox gives a refused redirect the URL it led to, but never asked for
   * (facts/firefox.md §3, law 6), so there an error opens no hop.
   */
  #isMoved({ exchange }: Recorded, event: ErrorEvent): boolean {
    if (this.#browser === 'firefox') return false;
    if (lastHop(exchange).url !== event.url) return true;
    return wasRedirected(exchange) && this.#preflights.isAwaiting(event);
  }

  #fail(open: Recorded, event: ErrorEvent): Changes {
    const recorded = failed(open, event);
    const { sent, answer } = lastHop(recorded.exchange).actual;
    // Past the moment at which it would have joined, a preflight that fits is another request's.
    const joined = this.#browser === 'chromium' ? sent : answer;
    const ended = joined ? this.#put(recorded) : this.#adopt(recorded, event);
    const [, last] = ended.exchanges[0] ?? [];
    return last && saysNothing(last.exchange) ? { ...ended, ...this.#gone(last) } : ended;
  }

  /**
   * Chromium sends the actual request after its preflight, so that is the moment to join them;
   * Firefox reports it as sent before, so there it is the answer.
   */
  #adoptIn(browser: Browser, recorded: Recorded, event: RequestEvent): Changes {
    return browser === this.#browser ? this.#adopt(recorded, event) : this.#put(recorded);
  }

  #adopt(recorded: Recorded, event: RequestEvent): Changes {
    if (lastHop(recorded.exchange).preflight !== undefined) return this.#put(recorded);
    const orphan = this.#preflights.adopt(event, recorded.sentAt);
    if (orphan === undefined) return this.#put(recorded);
    const exchange = withLastHop(recorded.exchange, { preflight: orphan.leg });
    const time = exchange.hops.length === 1 ? Math.min(orphan.time, exchange.time) : exchange.time;
    const late = exchange.end !== 'pending' && !hasEnded(orphan);
    const awaits = late ? { awaits: orphan.requestId } : {};
    const { exchanges } = this.#put({ ...recorded, ...awaits, exchange: { ...exchange, time } });
    return { exchanges, orphans: [[orphan.requestId, undefined]] };
  }

  #put(recorded: Recorded | undefined): Changes {
    if (recorded === undefined) return NOTHING;
    const { id, end } = recorded.exchange;
    if (end === 'pending') this.#open.set(id, recorded);
    else this.#open.delete(id);
    this.#stragglers.remember(recorded);
    return { exchanges: [[id, recorded]], orphans: [] };
  }

  #drop(recorded: Recorded): Changes {
    return { ...NOTHING, ...this.#gone(recorded) };
  }

  #gone({ exchange }: Recorded): Pick<Changes, 'exchanges'> {
    this.forget(exchange.id);
    return { exchanges: [[exchange.id, undefined]] };
  }
}
