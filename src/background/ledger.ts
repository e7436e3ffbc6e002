import type { Exchange } from '../model/index.ts';
import type { Recorded } from './recorded.ts';
import { isShown } from './shown.ts';
import { weightOf } from './weight.ts';

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
  /** Rough characters of all exchanges together (`weight.ts`). */
  readonly weight: number;
}

/** A half of storage.session's 10 MB, since a record's weight is an estimate. */
export const LIMITS: Limits = { perTab: 1000, weight: 5_000_000 };

interface Page {
  note: TabNote;
  readonly records: Map<string, Recorded>;
}

/** Requests of service workers belong to no tab: browsers give them this id. */
export const NO_TAB = -1;

/** The exchanges of every tab, oldest first, within limits. Pure memory: `store.ts` persists. */
export class Ledger {
  readonly #pages = new Map<number, Page>();
  #limits: Limits;
  readonly #weights = new Map<string, number>();
  #weight = 0;

  constructor(limits: Limits = LIMITS) {
    this.#limits = limits;
  }

  tabIds(): number[] {
    return [...this.#pages.keys()];
  }

  note(tabId: number): TabNote {
    return this.#pages.get(tabId)?.note ?? { tabId, dropped: 0, gone: [], since: 0 };
  }

  amend(tabId: number, change: Partial<TabNote>): TabNote {
    const page = this.#page(tabId);
    page.note = { ...page.note, ...change };
    return page.note;
  }

  records(tabId: number): Recorded[] {
    return [...(this.#pages.get(tabId)?.records.values() ?? [])];
  }

  /** Adds or replaces; answers what had to go to make room. */
  put(recorded: Recorded): Recorded[] {
    const { id, tabId } = recorded.exchange;
    const { records } = this.#page(tabId);
    records.set(id, recorded);
    this.#weigh(id, weightOf(recorded.exchange));
    const crowd = records.size > this.#limits.perTab ? this.#dropOldest([tabId]) : [];
    return [...crowd, ...this.#lighten()];
  }

  /** Another limit for every tab; answers what had to go. */
  limit(perTab: number): Recorded[] {
    this.#limits = { ...this.#limits, perTab };
    return this.tabIds().flatMap((tabId) => {
      const crowd = Math.max(0, this.#page(tabId).records.size - perTab);
      return Array.from({ length: crowd }, () => this.#dropOldest([tabId])).flat();
    });
  }

  remove({ exchange }: Recorded): void {
    this.#pages.get(exchange.tabId)?.records.delete(exchange.id);
    this.#weigh(exchange.id, 0);
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

  /** Drops the oldest of all tabs until about this share of the weight is free. */
  shed(share: number): Recorded[] {
    return this.#lighten(this.#weight * (1 - share));
  }

  #lighten(limit = this.#limits.weight): Recorded[] {
    const gone: Recorded[] = [];
    while (this.#weight > limit) {
      const dropped = this.#dropOldest(this.tabIds());
      if (dropped.length === 0) break;
      gone.push(...dropped);
    }
    return gone;
  }

  /** The oldest of these tabs. Maps keep insertion order, so each tab's first is its oldest. */
  #dropOldest(tabIds: number[]): Recorded[] {
    const heads = tabIds.flatMap((tabId) => {
      const [first] = this.#page(tabId).records.values();
      return first === undefined ? [] : [first];
    });
    const oldest = heads.toSorted((one, other) => one.seq - other.seq)[0];
    if (oldest === undefined) return [];
    const { tabId } = oldest.exchange;
    this.remove(oldest);
    if (isShown(oldest)) this.amend(tabId, { dropped: this.note(tabId).dropped + 1 });
    return [oldest];
  }

  #weigh(id: string, weight: number): void {
    this.#weight += weight - (this.#weights.get(id) ?? 0);
    if (weight === 0) this.#weights.delete(id);
    else this.#weights.set(id, weight);
  }

  #page(tabId: number): Page {
    const known = this.#pages.get(tabId);
    if (known !== undefined) return known;
    const page: Page = { note: this.note(tabId), records: new Map() };
    this.#pages.set(tabId, page);
    return page;
  }
}
