import type { Entry } from '../../diagnosis/index.ts';
import type { PanelUpdate } from '../../protocol.ts';
import type { LogChange, TabLog } from '../store/tab-log.ts';
import type { DiagnosisCache } from './diagnosis-cache.ts';

/** Ten updates a second are smooth to the eye; a burst must not flood the page. */
const PAUSE = 100;

/**
 * Entries in one message, and the pause before the next: the page shows the first part while the
 * others are still to come, and reads none for so long that it would feel stuck.
 */
const MOST_AT_ONCE = 200;
const PART_PAUSE = 25;

/** The part of the tab log that is followed. */
export type SubscribedLog = Pick<TabLog, 'exchanges' | 'dropped' | 'preserve' | 'problems'>;

/** One page that follows one tab: gathers what changed and sends it now and then. */
export class Subscription {
  readonly #tabLog: SubscribedLog;
  readonly #diagnoses: Pick<DiagnosisCache, 'entriesOf'>;
  readonly #send: (update: PanelUpdate) => void;
  readonly #changed = new Set<string>();
  readonly #gone = new Set<string>();
  #remaining: (readonly Entry[])[] = [];
  #needsSnapshot = false;
  #timer: ReturnType<typeof setTimeout> | undefined;
  tabId: number | undefined;

  constructor(
    tabLog: SubscribedLog,
    diagnoses: Pick<DiagnosisCache, 'entriesOf'>,
    send: (update: PanelUpdate) => void,
  ) {
    this.#tabLog = tabLog;
    this.#diagnoses = diagnoses;
    this.#send = send;
  }

  /** Begins to follow, with everything there is. */
  follow(tabId: number): void {
    this.tabId = tabId;
    this.#needsSnapshot = true;
    this.#update();
  }

  notify({ tabIds, id, gone }: LogChange): void {
    if (this.tabId === undefined || !tabIds.includes(this.tabId)) return;
    if (gone !== undefined) this.#remove(gone);
    else if (id === undefined) this.#needsSnapshot = true;
    else this.#changed.add(id);
    this.#timer ??= setTimeout(() => this.#update(), PAUSE);
  }

  refresh(): void {
    if (this.tabId !== undefined) this.notify({ tabIds: [this.tabId] });
  }

  stop(): void {
    clearTimeout(this.#timer);
    this.tabId = undefined;
  }

  #remove(id: string): void {
    this.#gone.add(id);
    this.#changed.delete(id);
    this.#remaining = this.#remaining.map((part) =>
      part.filter(({ exchange }) => exchange.id !== id),
    );
  }

  #update(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    if (this.tabId === undefined) return;
    if (this.#needsSnapshot) this.#sendFirst(this.tabId);
    else if (this.#remaining.length > 0)
      this.#sendEntries(this.tabId, this.#remaining.shift() ?? []);
    else this.#sendChanged(this.tabId);
    if (this.#remaining.length > 0) this.#timer = setTimeout(() => this.#update(), PART_PAUSE);
    else if (this.#changed.size > 0) this.#timer = setTimeout(() => this.#update(), PAUSE);
  }

  #sendFirst(tabId: number): void {
    const { preserve } = this.#tabLog;
    const [entries = [], ...rest] = parts(this.#entries(tabId));
    this.#remaining = rest;
    this.#needsSnapshot = false;
    this.#changed.clear();
    this.#gone.clear();
    this.#send({ type: 'snapshot', tabId, entries, ...this.#state(tabId), preserve });
  }

  /** What changed while parts are still to come is sent after the last of them. */
  #sendChanged(tabId: number): void {
    const entries = this.#entries(tabId).filter(({ exchange }) => this.#changed.has(exchange.id));
    this.#changed.clear();
    this.#sendEntries(tabId, entries);
  }

  #sendEntries(tabId: number, entries: readonly Entry[]): void {
    const gone = [...this.#gone];
    this.#gone.clear();
    const removed = gone.length > 0 ? { gone } : {};
    this.#send({ type: 'entries', entries, ...removed, ...this.#state(tabId) });
  }

  #state(tabId: number): Pick<PanelUpdate, 'dropped' | 'problems' | 'more'> {
    const { problems } = this.#tabLog;
    return {
      dropped: this.#tabLog.dropped(tabId),
      ...(problems.length > 0 && { problems }),
      ...(this.#remaining.length > 0 && { more: true }),
    };
  }

  #entries(tabId: number): Entry[] {
    return this.#diagnoses.entriesOf(this.#tabLog.exchanges(tabId));
  }
}

function parts(entries: readonly Entry[]): (readonly Entry[])[] {
  const count = Math.ceil(entries.length / MOST_AT_ONCE);
  return Array.from({ length: count }, (_, index) =>
    entries.slice(index * MOST_AT_ONCE, (index + 1) * MOST_AT_ONCE),
  );
}
