import { redactUrls } from '../../../src/formats/redact.ts';
import type { ReportedExchange } from '../../../src/formats/report/report.ts';
import type { Browser } from '../../../src/model/index.ts';
import { traitsOf } from '../browsers/traits.ts';
import { isCredentialed } from '../cases/case.ts';
import type { Observed, RaisonVerdict } from './verdict.ts';

/**
 * `equal`: named as the browser names it. `undecided`: several names, the browser's among them, or
 * no verdict where the browser's events allow none.
 */
export type Judgement =
  | { readonly kind: 'equal' | 'undecided' }
  | { readonly kind: 'mismatch'; readonly why: string };

/** Holds Raison's verdict on one case against the browser's. */
export function judge(observed: Observed): Judgement {
  const why = reproach(observed);
  if (why !== undefined) return { kind: 'mismatch', why };
  const undecided = (observed.raison?.errors.length ?? 0) > 1 || isLeftOpen(observed);
  return { kind: undecided ? 'undecided' : 'equal' };
}

/** Does Raison say that it cannot tell how this ended, of a browser whose events may not show it? */
export function isLeftOpen({ in: browser, raison }: Observed): boolean {
  const isEnded = raison !== undefined && raison.exchange.end !== 'pending';
  return traitsOf(browser).leavesOpen && isEnded && raison.outcome === 'unknown';
}

function reproach(observed: Observed): string | undefined {
  const { browser, raison, listed } = observed;
  if (listed > 1) return `listed ${listed} times`;
  if (raison !== undefined && !isModeRight(observed)) {
    return `credentials said to be ${raison.mode}, proved by ${raison.proof}`;
  }
  if (browser.end === 'blocked') return reproachBlocked(observed);
  if (browser.end === 'failed') return reproachFailed(observed);
  if (raison?.outcome === 'blocked') return 'called blocked, but the browser let it pass';
  if (isLeftOpen(observed)) return reproachCertain(raison);
  if (raison?.faults.length) return 'faults found, but the browser let it pass';
  return undefined;
}

/** A fault may stay open, but not be called certain, in what passed. */
function reproachCertain(raison: RaisonVerdict | undefined): string | undefined {
  const certain = raison?.exchange.findings.some(
    ({ severity, certainty }) => severity === 'error' && certainty === 'certain',
  );
  return certain ? 'a certain fault found, but the browser let it pass' : undefined;
}

function reproachBlocked(observed: Observed): string | undefined {
  const { case: one, browser, raison } = observed;
  const { error } = browser;
  if (traitsOf(observed.in).silent.has(error)) {
    return raison?.errors.length ? 'named, though no event could show it' : undefined;
  }
  if (one.giveUpAfter !== undefined && isGivenUp(observed)) return undefined;
  if (raison === undefined) return `missed: the browser says ${error}`;
  if (raison.outcome !== 'blocked' && !isLeftOpen(observed))
    return `called ${raison.outcome}, the browser says ${error}`;
  if (!raison.errors.includes(error)) {
    return `named ${raison.errors.join('|') || 'nothing'}, the browser says ${error}`;
  }
  if (!raison.explained) return `${error} is not explained`;
  if (!isListed(observed.in, raison.exchange, error)) {
    return `${error} stands behind none of the findings`;
  }
  if (raison.errors.length > 1 || isValueRight(raison.value, observed)) return undefined;
  return `${error} with value ${quoted(raison.value)}, the browser prints ${quoted(browser.value)}`;
}

/** Refused and given up at the same moment, and each process heard of one of both. */
function isGivenUp({ in: browser, raison }: Observed): boolean {
  return raison === undefined || raison.exchange.error === traitsOf(browser).givenUp;
}

/** Does a finding say what the browser says? */
function isListed(browser: Browser, { findings }: ReportedExchange, error: string): boolean {
  const { namesOf } = traitsOf(browser);
  return findings.some(({ reason, leg }) => namesOf(reason, leg.kind).includes(error));
}

/**
 * A browser prints bytes that are no UTF-8 as best it can; such values are not compared. Of several
 * refused request headers Chromium prints any one.
 */
function isValueRight(raison: string, { in: browser, browser: said }: Observed): boolean {
  const { error, value } = said;
  if (error === traitsOf(browser).printsOneOf) return raison.split(', ').includes(value);
  return raison === redactUrls(value) || /[^\0-\x7f]/.test(raison);
}

/** What the browser gave no CORS name must have none; what the page gave up is no failure at all. */
function reproachFailed(observed: Observed): string | undefined {
  const { case: one, browser, raison } = observed;
  const { error } = browser;
  const named = isLeftOpen(observed) ? '' : (raison?.errors.join('|') ?? '');
  if (named !== '') return `named ${named}, but it ended in ${error}`;
  if (error === traitsOf(observed.in).givenUp) return undefined;
  // Given up before anything was sent.
  if (one.giveUpAfter !== undefined && raison === undefined) return undefined;
  const away = one.hops[0].site !== 'home' && one.mode === undefined;
  if (raison === undefined) return away ? `missed: it ended in ${error}` : undefined;
  return raison.explained ? undefined : `${error} is not explained`;
}

function isModeRight({ case: one, raison }: Observed): boolean {
  const mode = raison?.mode ?? 'unknown';
  return mode === 'unknown' || (mode === 'include') === isCredentialed(one);
}

function quoted(value: string): string {
  return JSON.stringify(value);
}
