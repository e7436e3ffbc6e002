import { browser } from '../../browser.ts';
import type {
  EndedPreview,
  Preview,
  PreviewEnd,
  PreviewRule,
  PreviewsState,
  Seen,
} from '../../fixes/preview/index.ts';
import { RULES_A_PREVIEW, rulesOf } from '../../fixes/preview/rules.ts';
import type { Exchange } from '../../model/index.ts';
import { PREVIEWS_KEY } from '../../protocol.ts';
import type { Engine } from '../engine.ts';
import { logFailure } from '../errors.ts';

type Update = Parameters<typeof browser.declarativeNetRequest.updateSessionRules>[0];
type SessionRule = NonNullable<Update['addRules']>[number];

/**
 * The session rules of this extension: previews are the only ones that have any. A block of numbers
 * belongs to each slot, and each change is one update, which a browser makes wholly or not at all.
 */
export const dnrRules = {
  /** Puts these rules in place of whatever the slot held; rejects with the browser's words. */
  async replace(slot: number, rules: readonly PreviewRule[]): Promise<void> {
    const ids = idsOf(slot);
    const addRules = rules.map((rule, index) => numbered(rule, (ids[0] ?? 0) + index));
    await browser.declarativeNetRequest.updateSessionRules({ removeRuleIds: ids, addRules });
  },

  async remove(slots: readonly number[]): Promise<void> {
    const removeRuleIds = slots.flatMap(idsOf);
    await browser.declarativeNetRequest.updateSessionRules({ removeRuleIds });
  },

  /** Removes every rule, also those that nobody remembers. */
  async clear(): Promise<void> {
    const rules = await browser.declarativeNetRequest.getSessionRules();
    if (rules.length === 0) return;
    const removeRuleIds = rules.map(({ id }) => id);
    await browser.declarativeNetRequest.updateSessionRules({ removeRuleIds });
  },
};

export type DnrRules = typeof dnrRules;

/** Slots count from 1, as rule numbers do. */
function idsOf(slot: number): number[] {
  const first = (slot - 1) * RULES_A_PREVIEW + 1;
  return Array.from({ length: RULES_A_PREVIEW }, (_, index) => first + index);
}

/** Resource types are those that this very browser reported, which its interface knows. */
function numbered({ action, condition }: PreviewRule, id: number): SessionRule {
  return { id, priority: 1, action, condition: condition as SessionRule['condition'] };
}

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
  readonly #rules: DnrRules;
  readonly #memory: PreviewMemory;
  readonly #listeners: ((tabIds: readonly number[]) => void)[] = [];
  #state: PreviewsState = NO_PREVIEWS;
  #seen = new WeakMap<Exchange, Seen | 'plain'>();
  #queue: Promise<void>;

  constructor(rules: DnrRules, memory: PreviewMemory) {
    this.#rules = rules;
    this.#memory = memory;
    this.#queue = this.#cleanUp();
    this.ready = this.#queue;
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

  /** Nothing of a private tab outlives it; what others did stays marked. */
  forgetPrivate(tabId: number): Promise<void> {
    return this.#inTurn(async () => {
      const past = this.#state.past.filter((one) => one.tabId !== tabId || !one.isPrivate);
      if (past.length < this.#state.past.length) await this.#setState({ ...this.#state, past });
    });
  }

  pin(id: string, pinned: boolean): Promise<void> {
    return this.#inTurn(async () => {
      const on = this.on.map((one) => (one.id === id ? { ...one, pinned } : one));
      await this.#setState({ ...this.#state, on });
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
      if (this.on.length > 0) await this.#setState(this.#without(() => true, 'background-stopped'));
    } catch (error) {
      logFailure('clear away earlier previews', error);
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
    await this.#rules.replace(slot, rules);
    await this.#orTakeBack(
      slot,
      { ...this.#without((one) => old.includes(one), 'stopped') },
      preview,
    );
  }

  /** A preview that pages cannot see, and hence not stop, must not be. */
  async #orTakeBack(slot: number, rest: PreviewsState, preview: Preview): Promise<void> {
    try {
      await this.#setState({ ...rest, on: [...rest.on, preview] });
    } catch (error) {
      await this.#rules.remove([slot]);
      // Who was told that it is on (badge, keep-awake) is told that it is not.
      this.#show(rest);
      throw error;
    }
  }

  async #end(goes: (preview: Preview) => boolean, why: PreviewEnd): Promise<void> {
    const gone = this.on.filter(goes);
    if (gone.length === 0) return;
    await this.#rules.remove(gone.map(({ slot }) => slot));
    await this.#setState(this.#without((one) => gone.includes(one), why));
  }

  #without(goes: (preview: Preview) => boolean, why: PreviewEnd): PreviewsState {
    const { on, past } = this.#state;
    const ended = on.filter(goes).map((one) => ({ ...one, ended: Date.now(), why }));
    return { on: on.filter((one) => !goes(one)), past: withPast(past, ended) };
  }

  async #setState(state: PreviewsState): Promise<void> {
    this.#show(state);
    await this.#memory.save(state);
  }

  #show(state: PreviewsState): void {
    const tabIds = [...this.on, ...state.on].map(({ tabId }) => tabId);
    this.#state = state;
    this.#seen = new WeakMap();
    for (const listener of this.#listeners) listener(tabIds);
  }

  #inTurn(task: () => Promise<void>): Promise<void> {
    const done = this.#queue.then(task);
    this.#queue = done.catch(() => undefined);
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

export const NO_PREVIEWS: PreviewsState = { on: [], past: [] };

/** Enough to keep what a tab did today marked. */
const MOST_PAST = 20;

/** Where the state lies: pages read it there and hear of changes, whether we run or not. */
export const previewMemory = {
  async load(): Promise<PreviewsState> {
    const stored = await browser.storage.session.get(PREVIEWS_KEY);
    const state: unknown = stored[PREVIEWS_KEY];
    // Only we write there, so a shape is taken as given.
    return state === undefined ? NO_PREVIEWS : (state as PreviewsState);
  },

  async save(state: PreviewsState): Promise<void> {
    await browser.storage.session.set({ [PREVIEWS_KEY]: state });
  },
};

export type PreviewMemory = typeof previewMemory;

function withPast(past: readonly EndedPreview[], ended: readonly EndedPreview[]): EndedPreview[] {
  return [...past, ...ended].slice(-MOST_PAST);
}
