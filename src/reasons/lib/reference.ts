import type { BrowserNames } from '../../browsers/index.ts';
import type { MadeExchange } from '../../model/made-exchange.ts';
import type { Neighbours } from '../reason.ts';

/** A made-up exchange that has the reason, or a message where no recorded event ever shows it. */
export type Example = MadeExchange | { readonly message: string };

/** What the reference page shows of a reason besides its texts. */
export interface Reference {
  readonly example: Example;
  /** What the browsers call it, where that is not what they call its family. */
  readonly names?: BrowserNames;
  /** What other exchanges of the page showed, where the reason hangs on it. */
  readonly neighbours?: Neighbours;
}

export function reference(one: Reference): Reference {
  return one;
}
