import type { CheckedLeg } from '../fetch/index.ts';
import type { Locale } from '../i18n/index.ts';
import type { Exchange } from '../model/index.ts';
import type { MdnReason } from './mdn.ts';

/** What a browser's console says of a refusal. */
export interface BrowserError {
  /** A `CorsError` name (Chromium) or a message category (Firefox). */
  readonly name: string;
  /** The header value, method or header name that the message prints; '' when it prints none. */
  readonly value: string;
}

/** One sentence a browser prints. Named groups become variables of the reason's texts. */
export interface MessagePattern {
  /** The id of the reason that the sentence stands for. */
  readonly reason: string;
  /** Matched against folded text (see `explain-message.ts`): quotes are straight, blanks single. */
  readonly sentence: RegExp;
}

/** One engine, all browsers: what differs between them about a verdict. */
export interface BrowserVerdicts {
  /** Names the console may give to the refusal of one response; empty when it is accepted. */
  readonly errorsOf: (leg: CheckedLeg) => readonly BrowserError[];
  /** What the console says of a request that got no response. */
  readonly withoutResponse: (exchange: Exchange, isCorsMode: boolean) => readonly BrowserError[];
}

/** The words of a browser's console. Apart from its verdicts: the background needs only those. */
export interface BrowserConsole {
  /** What it calls each reason that MDN names. */
  readonly names: Readonly<Record<MdnReason, readonly string[]>>;
  /** Its sentence for one of its names, with `{value}` where it prints a value. */
  readonly sentenceOf: (name: string, locale: Locale) => string | undefined;
  /** Its sentences, current and former, in the order in which they are tried. */
  readonly patterns: readonly MessagePattern[];
}

/** What each browser calls a reason: Chromium's `CorsError` names, Firefox's message categories. */
export interface BrowserNames {
  /** Empty where Chromium prints no CORS name. */
  readonly chromium: readonly string[];
  readonly firefox: readonly string[];
}
