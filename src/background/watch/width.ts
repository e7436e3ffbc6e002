import type { Browser } from '../../model/index.ts';
import type { Heartbeat } from './heartbeat.ts';
import type { WatchState } from './memory.ts';
import type { Observers } from './observers.ts';
import type { Watched } from './policy.ts';

/**
 * Events of unwatched tabs that are put up with before the observers are narrowed: a background
 * that wakes for one navigation is not worth the change.
 */
const PATIENCE = 20;

/** How wide the observers are: as narrow as others need, and not before they do. */
export class Width {
  readonly #browser: Browser;
  readonly #observers: Observers;
  readonly #heartbeat: Pick<Heartbeat, 'beat'>;
  #unwanted = 0;

  constructor(browser: Browser, observers: Observers, heartbeat: Pick<Heartbeat, 'beat'>) {
    this.#browser = browser;
    this.#observers = observers;
    this.#heartbeat = heartbeat;
  }

  /** What another background must register in the same order, so that it is woken as this one. */
  get order(): readonly number[] {
    return this.#observers.isBeyondFirstTurn ? [...this.#observers.order] : [];
  }

  /**
   * Takes up what an earlier background left. Before anything else: what woke a worker comes right
   * after the storage's answer. Firefox wakes by filters, and those of the first turn are all.
   */
  resume({ order }: WatchState, watched: Watched): void {
    if (this.#browser === 'chromium') this.#observers.replay(order, watched);
  }

  /** Hears of an event of an unwatched tab; answers whether that is enough. */
  hadEnough(): boolean {
    this.#unwanted += 1;
    return this.#unwanted === PATIENCE;
  }

  /** Firefox's observers are for all tabs or for none (BROWSERS.md). */
  fit(watched: Watched): void {
    const isSome = watched !== 'all' && watched.size > 0;
    if (!this.#fits(watched)) {
      this.#observers.watch(this.#browser === 'firefox' && isSome ? 'all' : watched);
    }
    this.#heartbeat.beat(this.#browser === 'chromium' && this.#observers.isBeyondFirstTurn);
  }

  #fits(watched: Watched): boolean {
    const { isWide, isBeyondFirstTurn } = this.#observers;
    return isWide && watched !== 'all' && !isBeyondFirstTurn && this.#unwanted < PATIENCE;
  }
}
