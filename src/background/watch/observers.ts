import type { Watched } from './policy.ts';

/** Takes observers away again. */
export type Off = () => void;

/** Stands in for a tab's number where observers are for all tabs. */
export const ALL = -1;

/**
 * The full observers: at a background's first turn for all tabs, since what is not registered then
 * misses what woke it; later, where others should be spared, one set a tab.
 *
 * Chromium wakes a worker for a listener by its number in order of registration. So a background
 * begins by registering again, in the same order, whatever an earlier one had registered later.
 */
export class Observers {
  readonly #register: (tabId: number) => Off;
  readonly #on = new Map<number, Off>();
  readonly #order: number[] = [];

  /** Registers at once, for all tabs. */
  constructor(register: (tabId: number) => Off) {
    this.#register = register;
    this.#on.set(ALL, register(ALL));
  }

  /** What was registered since the first turn, in order. */
  get order(): readonly number[] {
    return this.#order;
  }

  /** Do others pay for what is watched? */
  get isWide(): boolean {
    return this.#on.has(ALL);
  }

  /** Would a background that dies now be woken under numbers that only `order` knows? */
  get isBeyondFirstTurn(): boolean {
    return this.#order.some((tabId) => this.#on.has(tabId));
  }

  /** Registers again what an earlier background had, then keeps what it watched at its end. */
  replay(order: readonly number[], watched: Watched): void {
    if (order.length === 0) return;
    for (const tabId of order) this.#add(tabId);
    this.watch(watched);
  }

  watch(watched: Watched): void {
    const wanted = watched === 'all' ? new Set([ALL]) : watched;
    // First the new ones: no event falls between.
    for (const tabId of wanted) if (!this.#on.has(tabId)) this.#add(tabId);
    for (const tabId of this.#on.keys()) if (!wanted.has(tabId)) this.#remove(tabId);
  }

  #add(tabId: number): void {
    const off = this.#register(tabId);
    this.#remove(tabId);
    this.#on.set(tabId, off);
    this.#order.push(tabId);
  }

  #remove(tabId: number): void {
    this.#on.get(tabId)?.();
    this.#on.delete(tabId);
  }
}
