/** What a JSON value is, in words that the texts know. */
export type Kind = 'nothing' | 'null' | 'boolean' | 'number' | 'text' | 'list' | 'object';

/** What was to be found in a file; `choice` is one of a few words. */
export type Expected = 'list' | 'object' | 'text' | 'number' | 'time' | 'address' | 'choice';

/** One value that is not what it should be. */
export interface Problem {
  /** As in JavaScript: `log.entries[3].request.url`. */
  readonly path: string;
  readonly expected: Expected;
  readonly found: Kind;
  /** The text or number that was found, for the reader; '' for all other kinds. */
  readonly sample: string;
}

/** Thrown by readers, and caught by `attempt` alone. */
class Unreadable extends Error {
  readonly problem: Problem;

  constructor(problem: Problem) {
    super(`${problem.path}: ${problem.expected} expected`);
    this.problem = problem;
  }
}

/** Runs a reader; the problem that stopped it, if one did. */
export function attempt<T>(read: () => T): { readonly value: T } | { readonly problem: Problem } {
  try {
    return { value: read() };
  } catch (error) {
    if (error instanceof Unreadable) return { problem: error.problem };
    throw error;
  }
}

/**
 * One value of a parsed JSON text of unknown origin, and the way to it. Every reader throws when the
 * value is not what it asks for; `attempt` turns that into a `Problem` that names the way.
 */
export class JsonPath {
  readonly value: unknown;
  readonly path: string;

  constructor(value: unknown, path: string) {
    this.value = value;
    this.path = path;
  }

  /** A field; absent ones and those of what is no object hold `undefined`. Nothing is inherited. */
  field(name: string): JsonPath {
    const { value } = this;
    const isThere = kindOf(value) === 'object' && Object.hasOwn(value as object, name);
    const found: unknown = isThere ? (value as Record<string, unknown>)[name] : undefined;
    return new JsonPath(found, this.path === '' ? name : `${this.path}.${name}`);
  }

  isAbsent(): boolean {
    return this.value === undefined || this.value === null;
  }

  /** An object without fields. */
  isEmpty(): boolean {
    return kindOf(this.value) === 'object' && Object.keys(this.value as object).length === 0;
  }

  /** At most `most` items; a list may hold millions. */
  list(most: number): JsonPath[] {
    if (!Array.isArray(this.value)) throw this.wrong('list');
    return this.value.slice(0, most).map((item, at) => new JsonPath(item, `${this.path}[${at}]`));
  }

  text(): string {
    if (typeof this.value !== 'string') throw this.wrong('text');
    return this.value;
  }

  /** Finite, as all numbers of JSON are meant to be; `1e999` is not. */
  number(): number {
    if (typeof this.value !== 'number' || !Number.isFinite(this.value)) throw this.wrong('number');
    return this.value;
  }

  choice<const T extends string>(choices: readonly T[]): T {
    const found = choices.find((choice) => choice === this.value);
    if (found === undefined) throw this.wrong('choice');
    return found;
  }

  /** Milliseconds since the epoch, from a date as ISO 8601 writes it, up to the year 9999. */
  time(): number {
    const time = typeof this.value === 'string' ? Date.parse(this.value) : Number.NaN;
    if (!(time >= 0 && time < LAST_TIME)) throw this.wrong('time');
    return time;
  }

  wrong(expected: Expected): Error {
    const { path, value } = this;
    return new Unreadable({ path, expected, found: kindOf(value), sample: this.sample() });
  }

  /** Texts and numbers only: to turn an object of a file into text may run into its `toString`. */
  sample(): string {
    const { value } = this;
    return typeof value === 'string' || typeof value === 'number' ? String(value).slice(0, 80) : '';
  }
}

const LAST_TIME = Date.UTC(9999, 11, 31);

export function kindOf(value: unknown): Kind {
  if (value === undefined) return 'nothing';
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'list';
  if (typeof value === 'string') return 'text';
  if (typeof value === 'number') return 'number';
  return typeof value === 'boolean' ? 'boolean' : 'object';
}
