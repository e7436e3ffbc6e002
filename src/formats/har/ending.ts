import type { Exchange } from '../../model/index.ts';
import { hasHeader, parseUrl } from '../../model/index.ts';
import type { Dialect } from './dialect.ts';
import { passesUncredentialed } from './followed.ts';
import type { HarHop } from './join.ts';
import type { HarRequest } from './request.ts';

/** How an exchange ended, in the words that webRequest would have used. */
export type Ending = Pick<Exchange, 'end' | 'error'>;

const COMPLETED: Ending = { end: 'completed' };
const PENDING: Ending = { end: 'pending' };

/** Firefox's words for an answer of the preflight, or a redirect, that it refused. */
const REFUSED_PREFLIGHT: Ending = { end: 'error', error: 'NS_ERROR_DOM_BAD_URI' };
const REFUSED_REDIRECT: Ending = { end: 'error', error: 'NS_ERROR_UNEXPECTED' };

/** For Firefox a text without a code is a certificate's or handshake's (reasons/error-kind.ts). */
const BROKEN_TLS: Ending = { end: 'error', error: '_securityState: broken' };

/**
 * The endings that the last hop's entries allow, most telling first: the first one that its headers
 * explain is taken, else the last.
 */
export function endingsOf(last: HarHop, dialect: Dialect): readonly [Ending, ...Ending[]] {
  const { answer, error, silence } = last.actual;
  if (error !== undefined) return [{ end: 'error', error }];
  if (answer !== undefined)
    return [isRefusedRedirect(last, dialect) ? REFUSED_REDIRECT : COMPLETED];
  if (silence === 'pending') return [PENDING];
  if (silence === 'tls' || last.preflight?.silence === 'tls') return [BROKEN_TLS];
  if (last.preflight?.answer === undefined || silence !== 'unsent') return [FAILED];
  return [REFUSED_PREFLIGHT, FAILED];
}

/** Where the file names no error. */
function isRefusedRedirect({ actual }: HarHop, dialect: Dialect): boolean {
  if (dialect === 'chromium' || actual.location === undefined) return false;
  return leadsToLogin(actual) || !passesUncredentialed(actual);
}

/** Addresses with a user name are refused as redirects, whatever the headers. */
function leadsToLogin({ location = '', url }: HarRequest): boolean {
  const target = parseUrl(location, url);
  return target !== undefined && (target.username !== '' || target.password !== '');
}

/**
 * In Chromium's files a page's own `redirect: 'error'` looks like a refusal (live it is
 * `net::ERR_ABORTED`), so a redirect that passes the check may have been stopped by either.
 */
export function isAmbiguous({ actual }: HarHop, dialect: Dialect): boolean {
  if (dialect !== 'chromium' || actual.location === undefined) return false;
  if (actual.error !== 'net::ERR_FAILED' || leadsToLogin(actual)) return false;
  return passesUncredentialed(actual);
}

/** Nothing came, and the file does not say why: see `judge.ts`. */
export const FAILED: Ending = { end: 'error', error: '' };

/**
 * Chromium's files say of a worker's request only that it failed, whatever was answered; of one
 * that Local Network Access stopped, too.
 */
export function isUntold({ actual, preflight }: HarHop, dialect: Dialect): boolean {
  const { answer, error, headers } = actual;
  if (dialect !== 'chromium' || preflight !== undefined || answer !== undefined) return false;
  return error === 'net::ERR_FAILED' && !hasHeader(headers, 'Sec-Fetch-Mode');
}
