import type { Exchange, Leg } from '../../model/index.ts';
import { legsOf } from '../../model/index.ts';

/** An exchange as recorded so far, with what the recorder needs to go on. Plain data: stored. */
export interface Recorded {
  readonly exchange: Exchange;
  /** Order of starting. */
  readonly seq: number;
  /** Place of the last hop's `send` in the stream of events; absent when it was not reported. */
  readonly sentAt?: number;
  /** Began as a same-origin request that was redirected away; its mode is yet to be seen. */
  readonly unsure?: true;
  /** Id of its preflight, when that is still to end though the exchange has ended. */
  readonly awaits?: string;
}

/** A preflight whose actual request has not claimed it yet. Plain data: it is stored. */
export interface UnmatchedPreflight {
  readonly requestId: string;
  readonly leg: Leg;
  readonly url: string;
  readonly tabId: number;
  readonly frameId: number;
  readonly documentId?: string;
  readonly page?: string;
  readonly time: number;
  /** Place in the stream of events; orders what clocks cannot. */
  readonly seq: number;
}

/** New versions by id; `undefined` stands for removed. */
export type Updates<Item> = readonly (readonly [id: string, item: Item | undefined])[];

/** What an event changed. */
export interface Changes {
  readonly exchanges: Updates<Recorded>;
  readonly preflights: Updates<UnmatchedPreflight>;
}

/** All that a recorder remembers between two events. */
export interface Memory {
  readonly recorded: Iterable<Recorded>;
  readonly preflights: Iterable<UnmatchedPreflight>;
}

export const NOTHING: Changes = { exchanges: [], preflights: [] };

/**
 * Is there anything to show of it yet? Before the first answer or error there is no more than a
 * URL, and what is given up in that state leaves without a trace.
 */
export function hasSomethingToShow({ exchange, unsure }: Recorded): boolean {
  if (unsure) return false;
  if (exchange.end !== 'pending') return true;
  return exchange.hops.some((hop) => legsOf(hop).some(({ answer }) => answer !== undefined));
}
