import type { Browser, Exchange } from '../model/index.ts';
import type { LegFacts } from '../reasons/index.ts';
import { chromiumError } from './chromium.ts';
import type { BrowserError } from './diagnosis.ts';
import { firefoxErrors, firefoxUnanswered } from './firefox.ts';
import { localNetworkErrors } from './local-network.ts';

/** One engine, both browsers: what differs between them about a verdict stands in this table. */
interface BrowserVerdicts {
  /** Names the console may give to the refusal of one answer; empty when it is accepted. */
  readonly errorsOf: (facts: LegFacts) => readonly BrowserError[];
  /** What the console says of a request that got no answer; Chromium has CORS words only for
   * Local Network Access. */
  readonly withoutAnswer: (exchange: Exchange, isCorsMode: boolean) => readonly BrowserError[];
}

const VERDICTS: Readonly<Record<Browser, BrowserVerdicts>> = {
  chromium: { errorsOf: chromiumErrors, withoutAnswer: localNetworkErrors },
  firefox: { errorsOf: firefoxErrors, withoutAnswer: firefoxUnanswered },
};

export function verdictsOf(browser: Browser): BrowserVerdicts {
  return VERDICTS[browser];
}

function chromiumErrors(facts: LegFacts): readonly BrowserError[] {
  const error = chromiumError(facts);
  return error === undefined ? [] : [error];
}
