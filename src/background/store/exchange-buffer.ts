import type { Exchange, HeaderList, Leg } from '../../model/index.ts';
import { legsOf } from '../../model/index.ts';
import type { Recorded } from '../capture/exchange-steps.ts';
import { hasSomethingToShow } from '../capture/exchange-steps.ts';

/** What is known of a tab besides its exchanges. Plain data: it is stored. */
export interface TabNote {
  readonly tabId: number;
  /** Shown exchanges dropped for want of room since the last clearing. */
  readonly dropped: number;
  /** Origin of the page in the tab, once a navigation told it. */
  readonly origin?: string;
  readonly documentId?: string;
  /** Documents that left the tab: their late events must not reappear. */
  readonly gone: readonly string[];
  /** When the tab was last cleared, in milliseconds since the epoch. */
  readonly since: number;
}

export interface Limits {
  readonly perTab: number;
  /** Rough characters of all exchanges together (`estimatedSize`). */
  readonly size: number;
}

/** A half of storage.session's 10 MB, since a record's size is an estimate. */
export const LIMITS: Limits = { perTab: 1000, size: 5_000_000 };

interface Page {
  note: TabNote;
  readonly records: Map<string, Recorded>;
}

/** Requests of service workers belong to no tab: browsers give them this id. */
export const NO_TAB = -1;

/** The exchanges of every tab, oldest first, within limits. Pure memory: `ExchangeStore` persists. */
export class ExchangeBuffer {
  readonly #pages = new Map<number, Page>();
  #limits: Limits;
  readonly #sizes = new Map<string, number>();
  #size = 0;

  constructor(limits: Limits = LIMITS) {
    this.#limits = limits;
  }

  tabIds(): number[] {
    return [...this.#pages.keys()];
  }

  note(tabId: number): TabNote {
    return this.#pages.get(tabId)?.note ?? { tabId, dropped: 0, gone: [], since: 0 };
  }

  updateNote(tabId: number, change: Partial<TabNote>): TabNote {
    const page = this.#page(tabId);
    page.note = { ...page.note, ...change };
    return page.note;
  }

  records(tabId: number): Recorded[] {
    return [...(this.#pages.get(tabId)?.records.values() ?? [])];
  }

  /** Adds or replaces; answers what had to go to make room. */
  add(recorded: Recorded): Recorded[] {
    const { id, tabId } = recorded.exchange;
    const { records } = this.#page(tabId);
    records.set(id, recorded);
    this.#resize(id, estimatedSize(recorded.exchange));
    const dropped = records.size > this.#limits.perTab ? this.#dropOldest([tabId]) : [];
    return [...dropped, ...this.#makeRoom()];
  }

  /** Another limit for every tab; answers what had to go. */
  setLimit(perTab: number): Recorded[] {
    this.#limits = { ...this.#limits, perTab };
    return this.tabIds().flatMap((tabId) => {
      const dropped = Math.max(0, this.#page(tabId).records.size - perTab);
      return Array.from({ length: dropped }, () => this.#dropOldest([tabId])).flat();
    });
  }

  remove({ exchange }: Recorded): void {
    this.#pages.get(exchange.tabId)?.records.delete(exchange.id);
    this.#resize(exchange.id, 0);
  }

  /** Takes out what `goes`; answers it. */
  clear(tabId: number, goes: (exchange: Exchange) => boolean): Recorded[] {
    const gone = this.records(tabId).filter(({ exchange }) => goes(exchange));
    for (const recorded of gone) this.remove(recorded);
    return gone;
  }

  forgetTab(tabId: number): Recorded[] {
    const gone = this.clear(tabId, () => true);
    this.#pages.delete(tabId);
    return gone;
  }

  /** Drops the oldest of all tabs until about this share of the size is free. */
  dropShare(share: number): Recorded[] {
    return this.#makeRoom(this.#size * (1 - share));
  }

  #makeRoom(limit = this.#limits.size): Recorded[] {
    const gone: Recorded[] = [];
    while (this.#size > limit) {
      const dropped = this.#dropOldest(this.tabIds());
      if (dropped.length === 0) break;
      gone.push(...dropped);
    }
    return gone;
  }

  /**
   * Is there nothing to show of it, or was the tab cleared while it was under way? Such a request
   * lives on unseen until it ends: without its beginning, its end could not be explained. Silence is
   * no news: most of what it ends had been seen answered when the tab was cleared.
   */
  isHidden(recorded: Recorded): boolean {
    const { end, tabId, time } = recorded.exchange;
    if (!hasSomethingToShow(recorded)) return true;
    const isUnderWay = end === 'pending' || recorded.quiet === true;
    return isUnderWay && time < this.note(tabId).since;
  }

  /**
   * The oldest of these tabs, first among those that have ended: what is under way is still needed
   * to explain its end. Maps keep insertion order, so each tab's first is its oldest.
   */
  #dropOldest(tabIds: number[]): Recorded[] {
    const oldest = this.#oldest(tabIds, hasEnded) ?? this.#oldest(tabIds, () => true);
    if (oldest === undefined) return [];
    const { tabId } = oldest.exchange;
    const wasHidden = this.isHidden(oldest);
    this.remove(oldest);
    if (!wasHidden) this.updateNote(tabId, { dropped: this.note(tabId).dropped + 1 });
    return [oldest];
  }

  #oldest(tabIds: number[], isSuch: (recorded: Recorded) => boolean): Recorded | undefined {
    const firsts = tabIds.flatMap((tabId) => this.records(tabId).find(isSuch) ?? []);
    return firsts.toSorted((one, other) => one.seq - other.seq)[0];
  }

  #resize(id: string, size: number): void {
    this.#size += size - (this.#sizes.get(id) ?? 0);
    if (size === 0) this.#sizes.delete(id);
    else this.#sizes.set(id, size);
  }

  #page(tabId: number): Page {
    const known = this.#pages.get(tabId);
    if (known !== undefined) return known;
    const page: Page = { note: this.note(tabId), records: new Map() };
    this.#pages.set(tabId, page);
    return page;
  }
}

function hasEnded({ exchange }: Recorded): boolean {
  return exchange.end !== 'pending';
}

/** Braces, quotes and field names that go into the stored text of each part. */
const PER_EXCHANGE = 300;
const PER_LEG = 80;
const PER_HEADER = 24;

/** About as many characters as the exchange has when stored; cheaper than to serialise it. */
function estimatedSize(exchange: Exchange): number {
  const hops = exchange.hops.map(
    (hop) => hop.url.length + legsOf(hop).reduce((sum, leg) => sum + sizeOfLeg(leg), 0),
  );
  return hops.reduce((sum, size) => sum + size, PER_EXCHANGE);
}

function sizeOfLeg({ sent = [], answer }: Leg): number {
  return PER_LEG + sizeOfHeaders(sent) + sizeOfHeaders(answer?.headers ?? []);
}

function sizeOfHeaders(list: HeaderList): number {
  return list.reduce((sum, { name, value }) => sum + PER_HEADER + name.length + value.length, 0);
}
