import { redactUrls } from '../../src/share/redact.ts';
import type { ReportedExchange } from '../../src/share/report.ts';
import { isCredentialed } from './case.ts';
import { chromiumNames } from './families.ts';
import type { Observed, RaisonVerdict } from './verdict.ts';

/** `equal`: named as the browser names it. `undecided`: several names, the browser's among them. */
export type Judgement =
  | { readonly kind: 'equal' | 'undecided' }
  | { readonly kind: 'mismatch'; readonly why: string };

/** Refused before any network event: no extension can see these (facts/chromium.md §2.2). */
export const SILENT: ReadonlySet<string> = new Set([
  'DisallowedByMode',
  'CorsDisabledScheme',
  'NoCorsRedirectModeNotFollow',
]);

/** Holds Raison's verdict on one case against the browser's. */
export function judge(observed: Observed): Judgement {
  const why = reproach(observed);
  if (why !== undefined) return { kind: 'mismatch', why };
  const undecided = (observed.raison?.errors.length ?? 0) > 1;
  return { kind: undecided ? 'undecided' : 'equal' };
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
  if (raison?.faults.length) return 'faults found, but the browser let it pass';
  return undefined;
}

function reproachBlocked({ case: one, browser, raison }: Observed): string | undefined {
  const { error } = browser;
  if (SILENT.has(error)) {
    return raison?.errors.length ? 'named, though no event could show it' : undefined;
  }
  if (one.giveUpAfter !== undefined && isGivenUp(raison)) return undefined;
  if (raison === undefined) return `missed: the browser says ${error}`;
  if (raison.outcome !== 'blocked') return `called ${raison.outcome}, the browser says ${error}`;
  if (!raison.errors.includes(error)) {
    return `named ${raison.errors.join('|') || 'nothing'}, the browser says ${error}`;
  }
  if (!raison.explained) return `${error} is not explained`;
  if (!isListed(raison.exchange, error)) return `${error} stands behind none of the findings`;
  if (raison.errors.length > 1 || isValueRight(raison.value, browser)) return undefined;
  return `${error} with value ${quoted(raison.value)}, the browser prints ${quoted(browser.value)}`;
}

/** Refused and given up at the same moment, and each process heard of one of both. */
function isGivenUp(raison: RaisonVerdict | undefined): boolean {
  return raison === undefined || raison.exchange.error === 'net::ERR_ABORTED';
}

/** Does a finding say what the browser says? */
function isListed({ findings }: ReportedExchange, error: string): boolean {
  return findings.some(({ reason, leg }) => chromiumNames(reason, leg.kind).includes(error));
}

/**
 * Chromium drops bytes that are no UTF-8 when it prints a value; such values are not compared. Of
 * several refused request headers it prints any one.
 */
function isValueRight(raison: string, { error, value }: Observed['browser']): boolean {
  if (error === 'HeaderDisallowedByPreflightResponse') return raison.split(', ').includes(value);
  return raison === redactUrls(value) || /[^\0-\x7f]/.test(raison);
}

/** A network failure has no CORS name in Chromium; what the page gave up is no failure at all. */
function reproachFailed({ case: one, browser, raison }: Observed): string | undefined {
  const { error } = browser;
  const named = raison?.errors.join('|') ?? '';
  if (named !== '') return `named ${named}, but it ended in ${error}`;
  if (error === 'net::ERR_ABORTED') return undefined;
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
