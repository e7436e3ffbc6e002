import type { Entry } from '../diagnosis/index.ts';
import { diagnose, neighbourhoodsOf } from '../diagnosis/index.ts';
import type { Exchange } from '../exchange/index.ts';
import type { Seen } from '../fixes/preview/index.ts';
import type { Neighbourhood } from '../reasons/index.ts';

/** Tells the server's side of an exchange from the browser's where a preview came between. */
export interface Lens {
  see(exchange: Exchange): Seen | undefined;
}

const CLEAR: Lens = { see: () => undefined };

interface Known {
  readonly neighbour: string | undefined;
  readonly previewed: Exchange | undefined;
  readonly entry: Entry;
}

/**
 * Diagnoses the exchanges of one tab. Diagnoses are never stored, only computed again; an exchange
 * is immutable, so one that has been judged beside the same neighbours needs no second judgement.
 */
export class Diagnosed {
  readonly #known = new WeakMap<Exchange, Known>();
  readonly #lens: Lens;

  constructor(lens: Lens = CLEAR) {
    this.#lens = lens;
  }

  entriesOf(exchanges: readonly Exchange[]): Entry[] {
    const seen = exchanges.map((exchange) => this.#lens.see(exchange));
    const originals = exchanges.map((exchange, index) => seen[index]?.original ?? exchange);
    const around = neighbourhoodsOf(originals);
    return originals.map((original, index) =>
      this.#entryOf(original, around[index] ?? {}, seen[index]?.previewed),
    );
  }

  #entryOf(exchange: Exchange, around: Neighbourhood, previewed: Exchange | undefined): Entry {
    const neighbour = around.endpointAllowOrigin;
    const known = this.#known.get(exchange);
    const isSame = known?.neighbour === neighbour && known?.previewed === previewed;
    if (known !== undefined && isSame) return known.entry;
    const entry = { ...judged(exchange, around), ...asPreviewed(previewed) };
    this.#known.set(exchange, { neighbour, previewed, entry });
    return entry;
  }
}

function judged(exchange: Exchange, around: Neighbourhood): Entry {
  return { exchange, diagnosis: diagnose(exchange, around) };
}

/** Neighbours tell of the server; what a preview put there is no sign of them. */
function asPreviewed(exchange: Exchange | undefined): Pick<Entry, 'previewed'> {
  return exchange === undefined ? {} : { previewed: judged(exchange, {}) };
}
