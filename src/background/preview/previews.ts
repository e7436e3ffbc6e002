import type { Preview, PreviewEnd, PreviewsState, Seen } from '../../fixes/preview/index.ts';
import { rulesOf } from '../../fixes/preview/index.ts';
import type { Exchange } from '../../model/index.ts';
import { couldNot } from '../could-not.ts';
import type { Engine } from '../engine.ts';
import type { PreviewMemory } from './memory.ts';
import { NO_PREVIEWS, withPast } from './memory.ts';
import type { RuleBook } from './rule-book.ts';

/** A page that calls more endpoints than this at once has other worries. */
export const MOST_PREVIEWS = 20;

/** Everything of a preview but what `Previews` itself gives it. */
export type Draft = Omit<Preview, 'id' | 'slot'>;

/**
 * The previews that are on, their rules and their stored state, kept the same: changes come one
 * after the other, and a page learns of a preview when its rules hold, never before.
 *
 * A preview never outlives the background that watches over its end. Whatever rules a stopped or
 * crashed one left behind go first of all.
 */
export class Previews {
  /** Resolves, never rejects, once nothing is left of earlier times. */
  readonly ready: Promise<void>;
  readonly #rules: RuleBook;
  readonly #memory: PreviewMemory;
  readonly #listeners: ((tabIds: readonly number[]) => void)[] = [];
  #state: PreviewsState = NO_PREVIEWS;
  #seen = new WeakMap<Exchange, Seen | 'plain'>();
  #turn: Promise<void>;

  constructor(rules: RuleBook, memory: PreviewMemory) {
    this.#rules = rules;
    this.#memory = memory;
    this.#turn = this.#cleanUp();
    this.ready = this.#turn;
  }

  get on(): readonly Preview[] {
    return this.#state.on;
  }

  onChange(listener: (tabIds: readonly number[]) => void): void {
    this.#listeners.push(listener);
  }

  /** Replaces a preview of the same endpoint in the same tab. Rejects when no rule is installed. */
  begin(draft: Draft): Promise<void> {
    return this.#inTurn(() => this.#begin(draft));
  }

  /** Ends what `goes`; nothing happens when nothing does. */
  end(goes: (preview: Preview) => boolean, why: PreviewEnd): Promise<void> {
    return this.#inTurn(() => this.#end(goes, why));
  }

  pin(id: string, pinned: boolean): Promise<void> {
    return this.#inTurn(async () => {
      const on = this.on.map((one) => (one.id === id ? { ...one, pinned } : one));
      await this.#become({ ...this.#state, on });
    });
  }

  /** Both sides of an exchange that a preview changed; `undefined` for all others. */
  see(exchange: Exchange, engine: Engine): Seen | undefined {
    const known = this.#seen.get(exchange) ?? this.#look(exchange, engine);
    this.#seen.set(exchange, known);
    return known === 'plain' ? undefined : known;
  }

  #look(exchange: Exchange, { covers, seenThrough }: Engine): Seen | 'plain' {
    const all = [...this.on, ...this.#state.past.toReversed()];
    const preview = all.find((one) => covers(one, exchange));
    return preview === undefined ? 'plain' : seenThrough(preview, exchange);
  }

  async #cleanUp(): Promise<void> {
    try {
      await this.#rules.clear();
      this.#state = await this.#memory.load();
      if (this.on.length > 0) await this.#become(this.#without(() => true, 'background-stopped'));
    } catch (error) {
      couldNot('clear away earlier previews', error);
    }
  }

  async #begin(draft: Draft): Promise<void> {
    const old = this.on.filter((one) => isSame(one, draft));
    const others = this.on.filter((one) => !old.includes(one));
    const slot = old[0]?.slot ?? freeSlot(others);
    if (slot > MOST_PREVIEWS) throw new Error('quota: too many previews are on');
    const preview: Preview = { ...draft, id: crypto.randomUUID(), slot };
    const rules = rulesOf(preview, preview.tabId);
    if (rules.length === 0) throw new Error('no rule can be written for this request');
    await this.#rules.put(slot, rules);
    await this.#orTakeBack(
      slot,
      { ...this.#without((one) => old.includes(one), 'stopped') },
      preview,
    );
  }

  /** A preview that pages cannot see, and hence not stop, must not be. */
  async #orTakeBack(slot: number, rest: PreviewsState, preview: Preview): Promise<void> {
    try {
      await this.#become({ ...rest, on: [...rest.on, preview] });
    } catch (error) {
      await this.#rules.remove([slot]);
      this.#state = rest;
      throw error;
    }
  }

  async #end(goes: (preview: Preview) => boolean, why: PreviewEnd): Promise<void> {
    const gone = this.on.filter(goes);
    if (gone.length === 0) return;
    await this.#rules.remove(gone.map(({ slot }) => slot));
    await this.#become(this.#without((one) => gone.includes(one), why));
  }

  #without(goes: (preview: Preview) => boolean, why: PreviewEnd): PreviewsState {
    const { on, past } = this.#state;
    const ended = on.filter(goes).map((one) => ({ ...one, ended: Date.now(), why }));
    return { on: on.filter((one) => !goes(one)), past: withPast(past, ended) };
  }

  async #become(state: PreviewsState): Promise<void> {
    const tabIds = [...this.on, ...state.on].map(({ tabId }) => tabId);
    this.#state = state;
    this.#seen = new WeakMap();
    for (const listener of this.#listeners) listener(tabIds);
    await this.#memory.save(state);
  }

  #inTurn(task: () => Promise<void>): Promise<void> {
    const done = this.#turn.then(task);
    this.#turn = done.catch(() => undefined);
    return done;
  }
}

function isSame(one: Draft, other: Draft): boolean {
  return one.tabId === other.tabId && one.endpoint === other.endpoint;
}

function freeSlot(on: readonly Preview[]): number {
  const taken = new Set(on.map(({ slot }) => slot));
  let slot = 1;
  while (taken.has(slot)) slot += 1;
  return slot;
}
