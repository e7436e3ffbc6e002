import type { Diagnosis, Entry } from '../../diagnosis/index.ts';
import type { Seen } from '../../fixes/preview/index.ts';
import type { Exchange } from '../../model/index.ts';
import type { Neighbours } from '../../reasons/index.ts';
import type { Engine } from '../engine.ts';
import { loadEngine } from '../engine.ts';
import { logFailure } from '../errors.ts';

/** Tells the server's side of an exchange from the browser's where a preview came between. */
export interface PreviewLookup {
  see(exchange: Exchange, engine: Engine): Seen | undefined;
}

interface Known {
  readonly around: Neighbours;
  readonly previewed: Exchange | undefined;
  readonly entry: Entry;
}

/**
 * Diagnoses the exchanges of one tab. Diagnoses are never stored, only computed again; an exchange
 * is immutable, so one that has been judged beside the same neighbours needs no second judgement.
 */
export class DiagnosisCache {
  readonly #known = new WeakMap<Exchange, Known>();
  readonly #previews: PreviewLookup;
  readonly #load: () => Promise<Engine>;
  #engine: Promise<Engine> | undefined;
  #loaded: Engine | undefined;

  constructor(previews: PreviewLookup, load: () => Promise<Engine> = loadEngine) {
    this.#previews = previews;
    this.#load = load;
  }

  /** May `entriesOf` be asked? */
  get isReady(): boolean {
    return this.#loaded !== undefined;
  }

  /** Resolves once `entriesOf` may be asked. Rejects when it cannot; the next call tries again. */
  get ready(): Promise<Engine> {
    this.#engine ??= this.#load().then(
      (engine) => (this.#loaded = engine),
      (error: unknown) => {
        this.#engine = undefined;
        throw error;
      },
    );
    return this.#engine;
  }

  /** Runs the task once `entriesOf` may be asked, after all that came before it, or `otherwise`. */
  whenReady(task: () => void, otherwise: () => void = () => undefined): void {
    if (this.isReady) task();
    else {
      this.ready.then(task, (error: unknown) => {
        logFailure('load what judges', error);
        otherwise();
      });
    }
  }

  /** Throws when it is asked about exchanges before it is ready. */
  entriesOf(exchanges: readonly Exchange[]): Entry[] {
    if (exchanges.length === 0) return [];
    const engine = this.#loaded;
    if (engine === undefined) throw new Error('the engine is not loaded yet');
    const seen = exchanges.map((exchange) => this.#previews.see(exchange, engine));
    const originals = exchanges.map((exchange, index) => seen[index]?.original ?? exchange);
    const around = neighboursIn(engine, originals);
    return originals.map((original, index) =>
      this.#entryOf(engine, original, around[index] ?? {}, seen[index]?.previewed),
    );
  }

  #entryOf(
    engine: Engine,
    exchange: Exchange,
    around: Neighbours,
    previewed: Exchange | undefined,
  ): Entry {
    const known = this.#known.get(exchange);
    if (known?.previewed === previewed && known !== undefined && isAlike(known.around, around)) {
      return known.entry;
    }
    const entry = { ...judged(engine, exchange, around), ...asPreviewed(engine, previewed) };
    this.#known.set(exchange, { around, previewed, entry });
    return entry;
  }
}

/** They are made in one order of keys. Most exchanges have none. */
function isAlike(one: Neighbours, other: Neighbours): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

/** A mistake of ours in judging one exchange costs that one exchange, and says so. */
function judged({ diagnose }: Engine, exchange: Exchange, around: Neighbours): Entry {
  try {
    return { exchange, diagnosis: diagnose(exchange, around) };
  } catch (error) {
    logFailure('diagnose an exchange', error);
    return { exchange, diagnosis: NO_DIAGNOSIS, isUndiagnosed: true };
  }
}

/** Nothing is known, and hence nothing claimed. */
const NO_DIAGNOSIS: Diagnosis = {
  outcome: 'unknown',
  credentials: { mode: 'unknown', proof: 'undecided' },
  findings: [],
  browserErrors: [],
  browserValue: '',
  explained: true,
};

function neighboursIn(engine: Engine, exchanges: readonly Exchange[]): Neighbours[] {
  try {
    return engine.neighboursOf(exchanges);
  } catch (error) {
    logFailure('compare exchanges with their neighbours', error);
    return [];
  }
}

/** Neighbours tell of the server; what a preview put there is no sign of them. */
function asPreviewed(engine: Engine, exchange: Exchange | undefined): Pick<Entry, 'previewed'> {
  return exchange === undefined ? {} : { previewed: judged(engine, exchange, {}) };
}
