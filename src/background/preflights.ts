import type { Browser } from '../model/index.ts';
import type { RequestEvent, SendEvent } from './event.ts';
import { answerOf, sentLeg, unseenLeg } from './legs.ts';
import type { Orphan } from './orphan.ts';
import { fits, hasEnded, orphanOf } from './orphan.ts';
import type { Updates } from './recorded.ts';
import { isPreflight, isTelling } from './worth.ts';

const MOST_ORPHANS = 300;
const LONGEST_WAIT = 5 * 60_000;

/**
 * Preflights waiting for their actual request. No field links the two (facts/chromium.md §2.4):
 * url, document, method and order do, and identical parallel requests are interchangeable.
 */
export class Preflights {
  readonly #browser: Browser;
  readonly #orphans = new Map<string, Orphan>();

  constructor(browser: Browser, orphans: Iterable<Orphan>) {
    this.#browser = browser;
    for (const orphan of orphans) this.#orphans.set(orphan.requestId, orphan);
  }

  /** Takes an event of a preflight; answers `undefined` when it belongs to another request. */
  take(event: RequestEvent, seq: number): Updates<Orphan> | undefined {
    const known = this.#orphans.get(event.requestId);
    if (known !== undefined) return this.#goOn(known, event);
    if (event.kind === 'send' && isPreflight(event)) return this.#begin(event, seq);
    return this.#isStopped(event) ? this.#beginStopped(event, seq) : undefined;
  }

  /**
   * Takes out the preflight of the actual request that `event` speaks of: the oldest that fits,
   * those that have ended before those that have not. `sentAt` is the place of the actual's own
   * `send`: Firefox reports it before the preflight, so an older OPTIONS is another request's.
   */
  adopt(event: RequestEvent, sentAt: number | undefined): Orphan | undefined {
    const after = this.#browser === 'firefox' ? (sentAt ?? -1) : -1;
    const fitting = this.#fitting(event).filter(({ seq }) => seq > after);
    const found = fitting.find(hasEnded) ?? fitting[0];
    if (found !== undefined) this.#orphans.delete(found.requestId);
    return found;
  }

  /** Is one waiting that the request of `event` could adopt? */
  isAwaiting(event: RequestEvent): boolean {
    return this.#fitting(event).length > 0;
  }

  /** Is it about one that waits, or about the request that one waits for? */
  knows(event: RequestEvent): boolean {
    return this.#orphans.has(event.requestId) || this.isAwaiting(event);
  }

  forgetTab(tabId: number): Updates<Orphan> {
    const left = [...this.#orphans.values()].filter((orphan) => orphan.tabId === tabId);
    return this.#letGo(left);
  }

  #goOn(known: Orphan, event: RequestEvent): Updates<Orphan> {
    if (event.kind === 'headers') return this.#keep(known, { answer: answerOf(event) });
    if (event.kind === 'error') return this.#keep(known, { error: event.error });
    return [];
  }

  #begin(event: SendEvent, seq: number): Updates<Orphan> {
    return [
      ...this.#expire(event.time),
      ...this.#keep(orphanOf(event, sentLeg(event, 'preflight'), seq)),
    ];
  }

  /** An OPTIONS of which nobody heard before: a blocker stopped it, or it is a page's own. */
  #isStopped(event: RequestEvent): boolean {
    if (event.kind !== 'error' || event.method !== 'OPTIONS' || this.isAwaiting(event))
      return false;
    return isTelling({ ...event, type: 'xmlhttprequest' }, this.#browser);
  }

  #beginStopped(event: RequestEvent, seq: number): Updates<Orphan> {
    const orphan = orphanOf(event, unseenLeg(event, 'preflight'), seq);
    return event.kind === 'error' ? this.#keep(orphan, { error: event.error }) : [];
  }

  #keep(orphan: Orphan, change: Partial<Orphan['leg']> = {}): Updates<Orphan> {
    const kept = { ...orphan, leg: { ...orphan.leg, ...change } };
    this.#orphans.set(kept.requestId, kept);
    return [[kept.requestId, kept]];
  }

  #fitting(event: RequestEvent): Orphan[] {
    return [...this.#orphans.values()].filter((orphan) => fits(orphan, event));
  }

  /** Those that nobody will claim. */
  #expire(now: number): Updates<Orphan> {
    const all = [...this.#orphans.values()];
    return this.#letGo(
      all.filter(({ time }, i) => time < now - LONGEST_WAIT || i <= all.length - MOST_ORPHANS),
    );
  }

  #letGo(orphans: readonly Orphan[]): Updates<Orphan> {
    for (const { requestId } of orphans) this.#orphans.delete(requestId);
    return orphans.map(({ requestId }) => [requestId, undefined]);
  }
}
