import { logFailure } from '../errors.ts';

/** The part of a storage area that we use; `browser.storage.session` in the extension. */
export interface Area {
  get(keys: null): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
  remove(keys: string[]): Promise<void>;
}

/** Told of a refused write; answers whether it is worth trying again, room having been made. */
export type OnRefused = (reason: unknown) => boolean;

/** Milliseconds from the end of a write to the next one. */
const PAUSE = 20;

/**
 * Writes at once what comes after a pause, and gathers what comes soon after a write: a worker that
 * dies has lost no more than the last moment of a burst, and a burst costs a few writes instead of
 * three or four an exchange (docs/decisions/events.md, Our own share).
 * Values are stored as JSON text: as objects they count 3.6 times as much against Chromium's quota
 * (measured) and cost more to send.
 */
export class StorageWriter {
  readonly #area: Area;
  readonly #onRefused: OnRefused;
  #waiting = new Map<string, unknown>();
  #writing: Promise<void> | undefined;

  constructor(area: Area, onRefused: OnRefused) {
    this.#area = area;
    this.#onRefused = onRefused;
  }

  /** Everything stored, by key. Anything that is not ours to read is left out. */
  async load(): Promise<Record<string, unknown>> {
    const items = Object.entries(await this.#area.get(null));
    const texts = items.flatMap(([key, value]) =>
      typeof value === 'string' ? [[key, value]] : [],
    );
    return Object.fromEntries(texts.flatMap(([key = '', text = '']) => readItem(key, text)));
  }

  /** `undefined` removes the key. */
  write(key: string, value: unknown): void {
    this.#waiting.set(key, value);
    this.#writing ??= this.#writeAll();
  }

  /** Resolves when all that was written so far is stored. */
  async settled(): Promise<void> {
    await this.#writing;
  }

  async #writeAll(): Promise<void> {
    try {
      while (this.#waiting.size > 0) {
        const batch = this.#waiting;
        this.#waiting = new Map();
        await this.#writeBatch(batch);
        await pause();
      }
    } finally {
      this.#writing = undefined;
    }
  }

  async #writeBatch(batch: Map<string, unknown>): Promise<void> {
    try {
      await this.#send(batch);
    } catch (reason) {
      // What came in meanwhile is newer than the batch.
      if (this.#onRefused(reason)) this.#waiting = new Map([...batch, ...this.#waiting]);
    }
  }

  async #send(batch: Map<string, unknown>): Promise<void> {
    const entries = [...batch];
    const removed = entries.filter(([, value]) => value === undefined).map(([key]) => key);
    const kept = entries.filter(([, value]) => value !== undefined);
    const items = Object.fromEntries(kept.map(([key, value]) => [key, JSON.stringify(value)]));
    // Removals first: they make the room that the rest may need.
    if (removed.length > 0) await this.#area.remove(removed);
    if (removed.length < entries.length) await this.#area.set(items);
  }
}

function pause(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, PAUSE));
}

/** One text that cannot be read must not cost all the others. */
function readItem(key: string, text: string): [string, unknown][] {
  try {
    return [[key, JSON.parse(text)]];
  } catch (error) {
    logFailure('read one of its stored items', key, error);
    return [];
  }
}
