import type { Arrival, Moment } from './arrivals.ts';
import { inOrder } from './arrivals.ts';

/** Far more than lies between the replayed events; little to wait for a first explanation. */
const PAUSE = 100;
/** A page that never stops asking must not wait for ever. */
const MOST_PAUSES = 10;

/**
 * Hands on what happens. In Firefox what comes first after the background woke may be out of order
 * (`arrivals.ts`), so that is gathered until nothing more comes, and then handed on in order.
 */
export class Inbox {
  readonly #hand: (task: () => void) => void;
  /** The first arrivals; `undefined` when all is handed on at once. */
  #first: Arrival[] | undefined;

  /** @param mixed whether the first arrivals may be out of order */
  constructor(hand: (task: () => void) => void, mixed: boolean) {
    this.#hand = hand;
    this.#first = mixed ? [] : undefined;
  }

  put(task: () => void, moment?: Moment): void {
    if (this.#first === undefined) {
      this.#hand(task);
      return;
    }
    this.#first.push(moment === undefined ? { task } : { task, moment });
    if (this.#first.length === 1) this.#gather(this.#first, MOST_PAUSES);
  }

  #gather(first: readonly Arrival[], pauses: number): void {
    const before = first.length;
    setTimeout(() => {
      if (first.length > before && pauses > 1) this.#gather(first, pauses - 1);
      else this.#open(first);
    }, PAUSE);
  }

  #open(first: readonly Arrival[]): void {
    this.#first = undefined;
    for (const { task } of inOrder(first)) this.#hand(task);
  }
}
