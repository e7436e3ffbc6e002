import type { RequestEvent } from './request-event.ts';

/** Far more than lies between the replayed events; little to wait for a first explanation. */
const PAUSE = 100;
/** A page that never stops asking must not wait for ever. */
const MOST_PAUSES = 10;

/**
 * Hands on what happens. What comes first after the background woke may be out of order (`inOrder`), so
 * that is gathered until nothing more comes, and then handed on in order.
 */
export class EventReorderer {
  readonly #deliver: (task: () => void) => void;
  /** What came first; `undefined` once all is handed on at once. */
  #first: Delivery[] | undefined = [];

  constructor(deliver: (task: () => void) => void) {
    this.#deliver = deliver;
  }

  add(task: () => void, moment?: TimedEvent): void {
    if (this.#first === undefined) {
      this.#deliver(task);
      return;
    }
    this.#first.push(moment === undefined ? { task } : { task, moment });
    if (this.#first.length === 1) this.#gather(this.#first, MOST_PAUSES);
  }

  #gather(first: readonly Delivery[], pauses: number): void {
    const before = first.length;
    setTimeout(() => {
      if (first.length > before && pauses > 1) this.#gather(first, pauses - 1);
      else this.#open(first);
    }, PAUSE);
  }

  #open(first: readonly Delivery[]): void {
    this.#first = undefined;
    for (const { task } of inOrder(first)) this.#deliver(task);
  }
}

/** When something happened, and what of it bears on the order of others. */
export type TimedEvent =
  | RequestEvent
  | { readonly kind: 'navigating' | 'committed'; readonly time: number };

/** Something to be done, with the moment that it is about. */
export interface Delivery {
  readonly task: () => void;
  /** Absent when it comes after all that happened. */
  readonly moment?: TimedEvent;
}

type Timed = Delivery & { readonly moment: TimedEvent };

/** At the same millisecond an answer cannot precede its request, nor an end its answer. */
const KINDS = ['navigating', 'committed', 'headers', 'send', 'completed', 'error'] as const;

/**
 * The order in which things happened. Firefox hands a woken event page what woke it listener by
 * listener: all sendings first, then all answers, then the ends. Each line is in order; the clock
 * orders the lines, and where it is too coarse, what must come before what. Chromium lets what happens
 * once the worker runs overtake what waited for its start, within each line, too (observed: the answer
 * of a preflight before its sending, in one of a hundred starts under load).
 */
export function inOrder(deliveries: readonly Delivery[]): Delivery[] {
  const lines = KINDS.map((kind) =>
    deliveries
      .filter(isTimed)
      .filter(({ moment }) => moment.kind === kind)
      .toSorted((one, other) => one.moment.time - other.moment.time),
  );
  const ordered: Delivery[] = [];
  for (let next = shiftEarliest(lines); next !== undefined; next = shiftEarliest(lines))
    ordered.push(next);
  return [...ordered, ...deliveries.filter((delivery) => !isTimed(delivery))];
}

function isTimed(delivery: Delivery): delivery is Timed {
  return delivery.moment !== undefined;
}

function shiftEarliest(lines: Timed[][]): Timed | undefined {
  const times = lines.flatMap(([head]) => head?.moment.time ?? []);
  const earliest = Math.min(...times);
  const ready = lines.filter(([head]) => head?.moment.time === earliest);
  const line = ready.find(([head]) => head && !isTooEarly(head, lines)) ?? ready[0];
  return line?.shift();
}

/** The sending that this answers is still to come. */
function isTooEarly({ moment }: Timed, lines: readonly Timed[][]): boolean {
  if (moment.kind !== 'headers') return false;
  return lines.some((line) =>
    line.some(
      ({ moment: other }) =>
        other.kind === 'send' && other.requestId === moment.requestId && other.url === moment.url,
    ),
  );
}
