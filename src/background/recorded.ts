import type { Exchange } from '../model/index.ts';
import type { Orphan } from './orphan.ts';

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

/** New versions by id; `undefined` stands for removed. */
export type Updates<Item> = readonly (readonly [id: string, item: Item | undefined])[];

/** What an event changed. */
export interface Changes {
  readonly exchanges: Updates<Recorded>;
  readonly orphans: Updates<Orphan>;
}

/** All that a recorder remembers between two events. */
export interface Memory {
  readonly recorded: Iterable<Recorded>;
  readonly orphans: Iterable<Orphan>;
}

export const NOTHING: Changes = { exchanges: [], orphans: [] };
