import type { CheckedLeg } from '../fetch/index.ts';
import {
  isMethodAllowed,
  isOkStatus,
  isOriginPotentiallyTrustworthy,
  namesNotAllowed,
  redirectLocation,
  redirectsToCredentials,
} from '../fetch/index.ts';
import type { Exchange } from '../model/index.ts';
import { getHeader, isUrl, lastHop } from '../model/index.ts';
import type { BrowserError, BrowserVerdicts } from './table.ts';

/**
 * The `CorsError` that Chromium reports for one answer, or `undefined` when it accepts it.
 * The order is that of `services/network/public/cpp/cors/cors.cc` and `preflight_controller.cc`,
 * checked against recordings (docs/browsers/chromium.md, Order of checks): a preflight's redirect first, then the
 * origin, then its status, then the lists.
 */
function refusal(facts: CheckedLeg): BrowserError | undefined {
  return facts.leg.kind === 'preflight' ? preflightError(facts) : actualError(facts);
}

/** Leaving home, no permission is asked; only where the redirect leads is looked at. */
function actualError(facts: CheckedLeg): BrowserError | undefined {
  const { exchange, hopIndex, tainted } = facts;
  const access = tainted ? accessError(facts) : undefined;
  if (access !== undefined) return access;
  return redirectsToCredentials(exchange, hopIndex)
    ? error('RedirectContainsCredentials')
    : undefined;
}

function preflightError(facts: CheckedLeg): BrowserError | undefined {
  if (redirectLocation(facts.answer) !== undefined) return error('PreflightDisallowedRedirect');
  const access = accessError(facts);
  if (access !== undefined) return { ...access, name: `Preflight${access.name}` };
  if (!isOkStatus(facts.answer?.status ?? 0)) return error('PreflightInvalidStatus');
  return listError(facts);
}

/** Both lists are parsed before either is consulted. */
function listError(facts: CheckedLeg): BrowserError | undefined {
  const { question, allowedMethods: methods, allowedHeaders: names, credentialed } = facts;
  if (methods.invalid !== undefined) return error('InvalidAllowMethodsPreflightResponse');
  if (names.invalid !== undefined) return error('InvalidAllowHeadersPreflightResponse');
  if (question === undefined) return undefined;
  if (!isMethodAllowed(question.method, credentialed, methods)) {
    return error('MethodDisallowedByPreflightResponse', question.method);
  }
  const missing = namesNotAllowed(question.headerNames, credentialed, names);
  if (missing.length === 0) return undefined;
  // It names one of them, in the order of a hash table that nobody outside can know (test/oracle).
  return error('HeaderDisallowedByPreflightResponse', missing.join(', '));
}

function accessError(facts: CheckedLeg): BrowserError | undefined {
  const { headers, allowOrigin: allowed, origin, credentialed } = facts;
  if (allowed === '*') return credentialed ? error('WildcardOriginNotAllowed') : undefined;
  if (allowed === null) return error('MissingAllowOriginHeader');
  if (allowed !== origin) return error(mismatch(allowed), allowed);
  if (!credentialed) return undefined;
  const credentials = getHeader(headers, 'Access-Control-Allow-Credentials');
  return credentials === 'true' ? undefined : error('InvalidAllowCredentials', credentials ?? '');
}

/** Any URL at all counts as an origin, `localhost:3000` too: its scheme is `localhost`. */
function mismatch(allowed: string): string {
  if (/[ ,]/.test(allowed)) return 'MultipleAllowOriginValues';
  if (allowed === 'null' || isUrl(allowed)) return 'AllowOriginMismatch';
  return 'InvalidAllowOriginValue';
}

function error(name: string, value = ''): BrowserError {
  return { name, value };
}

/**
 * The only CORS words Chromium has for a request that got no answer: Local Network Access. An
 * insecure page is refused as such, a secure one for want of the permission, or because
 * `targetAddressSpace` names the wrong space (docs/browsers/chromium.md, Local network access). An opaque origin does not
 * tell how its page was loaded. What is not HTTP is never sent at all.
 */
function localNetworkErrors(exchange: Exchange): readonly BrowserError[] {
  const { error: text, origin } = exchange;
  if (!/^https?:/.test(lastHop(exchange).url)) return [error('CorsDisabledScheme')];
  const told = text === 'net::ERR_BLOCKED_BY_LOCAL_NETWORK_ACCESS_CHECKS';
  const unexplained = failedWithoutReason(exchange);
  if (!told && !unexplained) return [];
  const insecure = !isOriginPotentiallyTrustworthy(origin);
  const secure = !insecure || origin === 'null';
  const permission = told || lastHop(exchange).preflight !== undefined;
  return [
    ...(insecure && permission ? [error('InsecureLocalNetwork')] : []),
    ...(secure && permission ? [error('LocalNetworkAccessPermissionDenied')] : []),
    ...(secure && unexplained ? [error('InvalidLocalNetworkAccess')] : []),
  ];
}

const FAILED = 'net::ERR_FAILED';

/**
 * Sent, unanswered, and failed with no more than `net::ERR_FAILED`: so Chromium hides Local Network
 * Access on a preflight (docs/browsers/chromium.md, Local network access). Dead servers, names without address, broken
 * answers, blockers and all else that `test/oracle` tries leave an error of their own on some leg.
 */
export function failedWithoutReason(exchange: Exchange): boolean {
  const { preflight, actual } = lastHop(exchange);
  const asked = preflight ?? actual;
  if (exchange.browser !== 'chromium' || exchange.error !== FAILED) return false;
  if (asked.sent === undefined || (preflight?.error ?? FAILED) !== FAILED) return false;
  return preflight?.answer === undefined && actual.answer === undefined;
}

export const chromiumVerdicts: BrowserVerdicts = {
  errorsOf: (leg) => {
    const refused = refusal(leg);
    return refused === undefined ? [] : [refused];
  },
  withoutResponse: localNetworkErrors,
};
