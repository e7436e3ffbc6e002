import type { Sentence } from '../i18n/index.ts';
import type { When } from './conditions.ts';

export type ReasonSentence = Sentence<When>;

/**
 * The sentences of one reason. A sentence with `when` is read only where its conditions hold (see
 * `conditions.ts`); a list may come out empty.
 */
export interface ReasonText {
  /** One line; for reasons MDN names, MDN's line (en) and Firefox's own (fr). */
  readonly title: string;
  /**
   * The cause in one plain sentence where it is recognised, most telling first: the first that holds is
   * the headline of the answer, and the title, which names the browser's symptom, follows it.
   */
  readonly cause?: readonly ReasonSentence[];
  /** What happened, with this request's own values. */
  readonly happened: readonly ReasonSentence[];
  /** Why the rule exists. */
  readonly why: readonly ReasonSentence[];
  /** What to do, one thing an item. */
  readonly todo: readonly ReasonSentence[];
  /** What not to do. */
  readonly avoid: readonly ReasonSentence[];
}

/** Variables that every text may use; the diagnosis fills them for every finding. */
export type CommonVar =
  /** The page's origin as sent. */
  | 'origin'
  /** The leg's URL, without fragment and with its query redacted. */
  | 'url'
  /** Host and port of that URL. */
  | 'host'
  /** The page's method (never OPTIONS for a preflight's sake). */
  | 'method'
  /** HTTP status of the response judged; empty without one. */
  | 'status'
  /** The request headers that the preflight asks for; empty on an actual leg. */
  | 'asked'
  /** What the response calls itself in `Server`; empty when it does not. */
  | 'server'
  /** The header judged, its value (empty when absent) and a value that would pass. */
  | 'header'
  | 'value'
  | 'expected';

/** The English text of a reason: the source of its lists, conditions and variables. */
export function english<const E extends ReasonText>(text: E): E {
  return text;
}
