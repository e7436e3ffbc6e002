import type { Diagnosis, Entry, Finding } from '../../diagnosis/index.ts';
import { diagnose, neighboursOf } from '../../diagnosis/index.ts';
import type { Exchange, JsonPath, Problem } from '../../model/index.ts';
import { attempt, hasHeader, parseUrl } from '../../model/index.ts';
import type { Neighbours } from '../../reasons/index.ts';
import { MOST_REQUESTS } from '../limits.ts';
import type { Chain, HarHop } from './chains.ts';
import { joined, passesUncredentialed } from './chains.ts';
import type { Ending } from './exchange.ts';
import { exchangeOf, isWorthShowing } from './exchange.ts';
import type { Dialect, HarRequest } from './request.ts';
import { dialectOf, requestAt } from './request.ts';

/** What a HAR file came to. */
export interface Har {
  /** Oldest first. */
  readonly entries: readonly Entry[];
  /** Requests listed in the file. */
  readonly requests: number;
  /** Requests that could not be read, and why the first few could not. */
  readonly unread: number;
  readonly problems: readonly Problem[];
  /** Exchanges that failed for reasons that this browser does not write into its file. */
  readonly untold: number;
}

const MOST_PROBLEMS = 3;
const MOST_PAGES = 1000;

/** Reads the `log` of a HAR file. Throws (see `attempt`) when it holds no list of entries. */
export function harAt(log: JsonPath): Har {
  const listed = log.field('entries');
  const places = listed.list(MOST_REQUESTS);
  const dialect = dialectOf(log);
  const pages = pagesOf(log);
  const read = places.map((place, at) => attempt(() => requestAt(place, at, dialect, pages)));
  const problems = read.flatMap((one) => ('problem' in one ? [one.problem] : []));
  const requests = read.flatMap((one) => ('value' in one ? [one.value] : []));
  const found = exchangesOf(requests, dialect);
  const around = neighboursOf(found.map(({ exchange }) => exchange));
  return {
    entries: found.map((one, at) => entryOf(one, around[at] ?? {})),
    requests: places.length,
    unread: problems.length,
    problems: problems.slice(0, MOST_PROBLEMS),
    untold: found.filter(({ knows }) => knows === 'untold').length,
  };
}

function exchangesOf(requests: readonly HarRequest[], dialect: Dialect): FromHar[] {
  return joined(requests)
    .flatMap((chain) => fromChain(chain, dialect) ?? [])
    .filter(({ exchange }) => isWorthShowing(exchange));
}

/** The origin of each page by its id; both browsers write the address as the title. */
function pagesOf(log: JsonPath): Map<string, string> {
  const pages = attempt(() => log.field('pages').list(MOST_PAGES));
  const listed = 'value' in pages ? pages.value : [];
  return new Map(
    listed.flatMap((page): [string, string][] => {
      const [id, title] = [page.field('id').value, page.field('title').value];
      if (typeof id !== 'string' || typeof title !== 'string') return [];
      const origin = parseUrl(title)?.origin ?? 'null';
      return origin === 'null' ? [] : [[id, origin]];
    }),
  );
}

/** An exchange of a file, and how much of its end the file tells. */
export interface FromHar {
  readonly exchange: Exchange;
  /** `untold`: stopped, by what is not in the file. `unsure`: failed, or given up by the page. */
  readonly knows: 'all' | 'untold' | 'unsure';
}

function fromChain(chain: Chain, dialect: Dialect): FromHar | undefined {
  const last = chain.at(-1) ?? chain[0];
  const endings = endingsOf(last, dialect);
  const [ending, exchange] = firstExplained(chain, dialect, endings);
  if (exchange === undefined) return undefined;
  if (ending === FAILED || isAmbiguous(last, dialect)) return { exchange, knows: 'unsure' };
  return { exchange, knows: isUntold(last, dialect) ? 'untold' : 'all' };
}

function firstExplained(
  chain: Chain,
  dialect: Dialect,
  [ending, ...others]: readonly [Ending, ...Ending[]],
): [Ending, Exchange | undefined] {
  const exchange = exchangeOf(chain, dialect, ending);
  const [next, ...rest] = others;
  if (exchange === undefined || next === undefined || diagnose(exchange).explained) {
    return [ending, exchange];
  }
  return firstExplained(chain, dialect, [next, ...rest]);
}

/** Judges it like a recorded one, and claims no more than the file can prove. */
export function entryOf({ exchange, knows }: FromHar, around: Neighbours): Entry {
  const diagnosis = diagnose(exchange, around);
  if (knows === 'untold') return { exchange, diagnosis: withoutCause(diagnosis) };
  return { exchange, diagnosis: knows === 'unsure' ? asLikely(diagnosis) : diagnosis };
}

function withoutCause(diagnosis: Diagnosis): Diagnosis {
  return { ...diagnosis, findings: [], browserErrors: [], browserValue: '', explained: false };
}

function asLikely(diagnosis: Diagnosis): Diagnosis {
  const findings = diagnosis.findings.map(doubted);
  return { ...diagnosis, outcome: 'unknown', explained: true, findings };
}

function doubted(finding: Finding): Finding {
  return finding.certainty === 'certain' ? { ...finding, certainty: 'likely' } : finding;
}

const COMPLETED: Ending = { end: 'completed' };
const PENDING: Ending = { end: 'pending' };

/** Firefox's words for an answer of the preflight, or a redirect, that it refused. */
const REFUSED_PREFLIGHT: Ending = { end: 'error', error: 'NS_ERROR_DOM_BAD_URI' };
const REFUSED_REDIRECT: Ending = { end: 'error', error: 'NS_ERROR_UNEXPECTED' };

/** For Firefox a text without a code is a certificate's or handshake's (browsers/error-kinds.ts). */
const BROKEN_TLS: Ending = { end: 'error', error: '_securityState: broken' };

/**
 * The endings that the last hop's entries allow, most telling first: the first one that its headers
 * explain is taken, else the last.
 */
function endingsOf(last: HarHop, dialect: Dialect): readonly [Ending, ...Ending[]] {
  const { answer, error, missingResponse } = last.actual;
  if (error !== undefined) return [{ end: 'error', error }];
  if (answer !== undefined)
    return [isRefusedRedirect(last, dialect) ? REFUSED_REDIRECT : COMPLETED];
  if (missingResponse === 'pending') return [PENDING];
  if (missingResponse === 'tls' || last.preflight?.missingResponse === 'tls') return [BROKEN_TLS];
  if (last.preflight?.answer === undefined || missingResponse !== 'unsent') return [FAILED];
  return [REFUSED_PREFLIGHT, FAILED];
}

/** Where the file names no error. */
function isRefusedRedirect({ actual }: HarHop, dialect: Dialect): boolean {
  if (dialect === 'chromium' || actual.location === undefined) return false;
  return locationHasUserinfo(actual) || !passesUncredentialed(actual);
}

/** Addresses with a user name are refused as redirects, whatever the headers. */
function locationHasUserinfo({ location = '', url }: HarRequest): boolean {
  const target = parseUrl(location, url);
  return target !== undefined && (target.username !== '' || target.password !== '');
}

/**
 * A redirect that nothing follows: a preflight of its target may have been refused, or the page asked
 * for `redirect: 'manual'`. In Chromium's files a page's own `redirect: 'error'` looks like a refusal
 * (live it is `net::ERR_ABORTED`), so a redirect that passes the check may have been stopped by either.
 */
function isAmbiguous(last: HarHop, dialect: Dialect): boolean {
  const { actual } = last;
  if (actual.location === undefined) return false;
  if (dialect !== 'chromium')
    return actual.answer !== undefined && !isRefusedRedirect(last, dialect);
  if (actual.error !== 'net::ERR_FAILED' || locationHasUserinfo(actual)) return false;
  return passesUncredentialed(actual);
}

/** Nothing came, and the file does not say why. */
export const FAILED: Ending = { end: 'error', error: '' };

/**
 * Chromium's files say of a worker's request only that it failed, whatever was answered; of one
 * that Local Network Access stopped, too.
 */
function isUntold({ actual, preflight }: HarHop, dialect: Dialect): boolean {
  const { answer, error, headers } = actual;
  if (dialect !== 'chromium' || preflight !== undefined || answer !== undefined) return false;
  return error === 'net::ERR_FAILED' && !hasHeader(headers, 'Sec-Fetch-Mode');
}
