import type { CheckedLeg } from '../fetch/index.ts';
import {
  isMethodAllowed,
  isOkStatus,
  namesNotAllowed,
  redirectLocation,
  redirectsToCredentials,
} from '../fetch/index.ts';
import type { Exchange } from '../model/index.ts';
import { getHeader, originOf } from '../model/index.ts';
import { kindOf } from './error-kinds.ts';
import type { BrowserError, BrowserVerdicts } from './table.ts';

/**
 * The message categories that Firefox may log first for one answer; empty when it accepts it.
 * The order is that of `nsCORSListenerProxy.cpp` (docs/browsers/messages.md): the origin, credentials,
 * then a preflight's redirect, status and lists. Two names when duplicated header lines arrive
 * merged and a list cannot be told from a duplicate (docs/browsers/firefox.md, Fields).
 */
function refusals(facts: CheckedLeg): readonly BrowserError[] {
  const access = facts.tainted && !isAskedAtHome(facts) ? accessErrors(facts) : [];
  if (access.length > 0) return access;
  const later = facts.leg.kind === 'preflight' ? preflightError(facts) : redirectError(facts);
  return later === undefined ? [] : [later];
}

/**
 * A redirect back to the page's own origin is asked for permission again, under the page's own name:
 * of that answer Firefox reads only status and lists.
 */
function isAskedAtHome({ leg, hop, exchange }: CheckedLeg): boolean {
  return leg.kind === 'preflight' && originOf(hop.url) === exchange.origin;
}

/** One word for every request in cors mode that got no answer; none for the others. */
function withoutResponse(exchange: Exchange, isCorsMode: boolean): readonly BrowserError[] {
  // A blocker stops a request before its mode is shown; nearly every one of a script is in cors mode.
  const isStopped =
    exchange.type === 'xmlhttprequest' && kindOf(exchange.error ?? '', 'firefox') === 'blocked';
  return isCorsMode || isStopped ? [error('CORSDidNotSucceed2')] : [];
}

function accessErrors(facts: CheckedLeg): readonly BrowserError[] {
  const { headers, allowOrigin: allowed, origin, credentialed } = facts;
  if (allowed === null) return [error('CORSMissingAllowOrigin2')];
  if (allowed === '*') return credentialed ? [error('CORSNotSupportingCredentials')] : [];
  if (allowed !== origin) return mismatch(allowed);
  const credentials = getHeader(headers, 'Access-Control-Allow-Credentials');
  return credentialed && credentials !== 'true' ? [error('CORSMissingAllowCredentials')] : [];
}

/** Firefox joins lines with a comma and a blank: a list without blanks was one line. */
function mismatch(allowed: string): readonly BrowserError[] {
  const list = error('CORSAllowOriginNotMatchingOrigin', allowed);
  return allowed.includes(', ') ? [error('CORSMultipleAllowOriginNotAllowed'), list] : [list];
}

function preflightError(facts: CheckedLeg): BrowserError | undefined {
  const status = facts.answer?.status ?? 0;
  if (isFollowed(facts)) {
    return error('CORSExternalRedirectNotAllowed');
  }
  if (!isOkStatus(status)) return error('CORSPreflightDidNotSucceed3');
  return methodError(facts) ?? headerError(facts);
}

/** Without an address, and in redirect mode `error`, Firefox minds the status alone. */
function isFollowed({ leg }: CheckedLeg): boolean {
  return redirectLocation(leg.answer) !== undefined && leg.error !== 'NS_ERROR_DOM_BAD_URI';
}

function methodError(facts: CheckedLeg): BrowserError | undefined {
  const { question, allowedMethods: methods, credentialed } = facts;
  if (methods.invalid !== undefined) return error('CORSInvalidAllowMethod', methods.invalid);
  if (question === undefined || isMethodAllowed(question.method, credentialed, methods)) {
    return undefined;
  }
  return error('CORSMethodNotFound');
}

function headerError(facts: CheckedLeg): BrowserError | undefined {
  const { question, allowedHeaders: names, credentialed } = facts;
  if (names.invalid !== undefined) return error('CORSInvalidAllowHeader', names.invalid);
  const asked = question?.headerNames ?? [];
  const [first] = namesNotAllowed(asked, credentialed, names);
  return first === undefined ? undefined : error('CORSMissingAllowHeaderFromPreflight2', first);
}

/** Firefox has no word of its own for a redirect to an address with user name or password. */
function redirectError({ exchange, hopIndex }: CheckedLeg): BrowserError | undefined {
  return redirectsToCredentials(exchange, hopIndex) ? error('CORSDidNotSucceed2') : undefined;
}

function error(name: string, value = ''): BrowserError {
  return { name, value };
}

export const firefoxVerdicts: BrowserVerdicts = { errorsOf: refusals, withoutResponse };
