import {
  isMethodAllowed,
  isOkStatus,
  namesNotAllowed,
  redirectLocation,
  redirectsToCredentials,
} from '../fetch/index.ts';
import { getHeader, isUrl } from '../model/index.ts';
import type { LegFacts } from '../reasons/index.ts';
import type { BrowserError } from './diagnosis.ts';

/**
 * The `CorsError` that Chromium reports for one answer, or `undefined` when it accepts it.
 * The order is that of `services/network/public/cpp/cors/cors.cc` and `preflight_controller.cc`,
 * checked against recordings (docs/browsers/chromium.md, Order of checks): a preflight's redirect
 * first, then the origin, then its status, then the lists.
 */
export function chromiumError(facts: LegFacts): BrowserError | undefined {
  return facts.leg.kind === 'preflight' ? preflightError(facts) : actualError(facts);
}

/** Leaving home, no permission is asked; only where the redirect leads is looked at. */
function actualError(facts: LegFacts): BrowserError | undefined {
  const { exchange, hopIndex, tainted } = facts;
  const access = tainted ? accessError(facts) : undefined;
  if (access !== undefined) return access;
  return redirectsToCredentials(exchange, hopIndex)
    ? error('RedirectContainsCredentials')
    : undefined;
}

function preflightError(facts: LegFacts): BrowserError | undefined {
  if (redirectLocation(facts.answer) !== undefined) return error('PreflightDisallowedRedirect');
  const access = accessError(facts);
  if (access !== undefined) return { ...access, name: `Preflight${access.name}` };
  if (!isOkStatus(facts.answer?.status ?? 0)) return error('PreflightInvalidStatus');
  return listError(facts);
}

/** Both lists are parsed before either is consulted. */
function listError(facts: LegFacts): BrowserError | undefined {
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

function accessError(facts: LegFacts): BrowserError | undefined {
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
