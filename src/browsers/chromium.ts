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
import type { MdnReason } from './mdn.ts';
import type { BrowserConsole, BrowserError, BrowserVerdicts, MessagePattern } from './table.ts';

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
 * tell how its page was loaded.
 */
function localNetworkErrors(exchange: Exchange): readonly BrowserError[] {
  const { error: text, origin } = exchange;
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

/** The name of a fault of the actual response, and the same on a preflight. */
function onBothLegs(...names: readonly string[]): readonly string[] {
  return [...names, ...names.map((name) => `Preflight${name}`)];
}

/** `CorsError` names by what MDN calls the reason; empty where Chromium prints no CORS name. */
const NAMES: Readonly<Record<MdnReason, readonly string[]>> = {
  CORSAllowOriginNotMatchingOrigin: onBothLegs('AllowOriginMismatch', 'InvalidAllowOriginValue'),
  CORSDidNotSucceed: [],
  CORSDisabled: [],
  CORSExternalRedirectNotAllowed: ['PreflightDisallowedRedirect'],
  CORSInvalidAllowHeader: ['InvalidAllowHeadersPreflightResponse'],
  CORSInvalidAllowMethod: ['InvalidAllowMethodsPreflightResponse'],
  CORSMethodNotFound: ['MethodDisallowedByPreflightResponse'],
  CORSMissingAllowCredentials: onBothLegs('InvalidAllowCredentials'),
  CORSMissingAllowHeaderFromPreflight: ['HeaderDisallowedByPreflightResponse'],
  CORSMissingAllowOrigin: onBothLegs('MissingAllowOriginHeader'),
  CORSMultipleAllowOriginNotAllowed: onBothLegs('MultipleAllowOriginValues'),
  CORSNotSupportingCredentials: onBothLegs('WildcardOriginNotAllowed'),
  CORSOriginHeaderNotAdded: [],
  CORSPreflightDidNotSucceed: ['PreflightInvalidStatus', 'InvalidResponse'],
  CORSRequestNotHttp: ['CorsDisabledScheme'],
};

const ACCESS: Readonly<Record<string, string>> = {
  MissingAllowOriginHeader:
    "No 'Access-Control-Allow-Origin' header is present on the requested resource.",
  AllowOriginMismatch:
    "The 'Access-Control-Allow-Origin' header has a value '{value}' that is not equal to the supplied origin.",
  MultipleAllowOriginValues:
    "The 'Access-Control-Allow-Origin' header contains multiple values '{value}', but only one is allowed.",
  InvalidAllowOriginValue:
    "The 'Access-Control-Allow-Origin' header contains the invalid value '{value}'.",
  WildcardOriginNotAllowed:
    "The value of the 'Access-Control-Allow-Origin' header in the response must not be the wildcard '*' when the request's credentials mode is 'include'.",
  InvalidAllowCredentials:
    "The value of the 'Access-Control-Allow-Credentials' header in the response is '{value}' which must be 'true' when the request's credentials mode is 'include'.",
};

const PREFLIGHT = "Response to preflight request doesn't pass access control check: ";

/** Its console is English in every language. */
const SENTENCES: Readonly<Record<string, string>> = {
  ...ACCESS,
  .../* @__PURE__ */ Object.fromEntries(
    Object.entries(ACCESS).map(([name, text]) => [`Preflight${name}`, PREFLIGHT + text]),
  ),
  PreflightInvalidStatus: `${PREFLIGHT}It does not have HTTP ok status.`,
  PreflightDisallowedRedirect: `${PREFLIGHT}Redirect is not allowed for a preflight request.`,
  InvalidAllowMethodsPreflightResponse:
    'Cannot parse Access-Control-Allow-Methods response header field in preflight response.',
  InvalidAllowHeadersPreflightResponse:
    'Cannot parse Access-Control-Allow-Headers response header field in preflight response.',
  MethodDisallowedByPreflightResponse:
    'Method {value} is not allowed by Access-Control-Allow-Methods in preflight response.',
  HeaderDisallowedByPreflightResponse:
    'Request header field {value} is not allowed by Access-Control-Allow-Headers in preflight response.',
  RedirectContainsCredentials:
    "Redirect location '{value}' contains a username and password, which is disallowed for cross-origin requests.",
};

/**
 * Chromium's sentences, current and former (docs/browsers/messages.md). Its console is English in every
 * language. The first that matches wins.
 */
const PATTERNS = [
  {
    reason: 'CORSNotSupportingCredentials',
    sentence:
      /must not be the wildcard '\*'|A wildcard '\*' cannot be used in the 'Access-Control-Allow-Origin' header/,
  },
  {
    reason: 'CORSMissingAllowCredentials',
    sentence:
      /'Access-Control-Allow-Credentials' header (?:in the response )?is '(?<value>[^']*)'(?: which must be|\. It must be) 'true'/,
  },
  {
    reason: 'CORSMissingAllowOrigin',
    sentence: /No 'Access-Control-Allow-Origin' header is present/,
  },
  {
    reason: 'CORSMultipleAllowOriginNotAllowed',
    sentence:
      /'Access-Control-Allow-Origin' header contains multiple values '(?<value>.{0,300}?)', but only one/,
  },
  {
    reason: 'origin-malformed',
    sentence:
      /'Access-Control-Allow-Origin' header contains the invalid value '(?<value>.{0,300}?)'\./,
  },
  {
    reason: 'CORSAllowOriginNotMatchingOrigin',
    sentence:
      /'Access-Control-Allow-Origin' header has a value '(?<value>.{0,300}?)' that is not equal to the supplied/,
  },
  {
    reason: 'CORSExternalRedirectNotAllowed',
    sentence:
      /Redirect is not allowed for a preflight|Response for preflight is invalid \(redirect\)|disallowed for cross-origin requests that require preflight/,
  },
  {
    reason: 'CORSPreflightDidNotSucceed',
    sentence: /does not have HTTP ok status|Response for preflight has invalid HTTP status code/,
  },
  {
    reason: 'CORSPreflightDidNotSucceed',
    sentence: /The response is invalid\./,
  },
  { reason: 'CORSInvalidAllowMethod', sentence: /Cannot parse Access-Control-Allow-Methods/ },
  { reason: 'CORSInvalidAllowHeader', sentence: /Cannot parse Access-Control-Allow-Headers/ },
  {
    reason: 'CORSMethodNotFound',
    sentence: /Method (?<method>\S+) is not allowed by Access-Control-Allow-Methods/,
  },
  {
    reason: 'CORSMissingAllowHeaderFromPreflight',
    sentence: /Request header field (?<names>\S+) is not allowed by Access-Control-Allow-Headers/,
  },
  {
    reason: 'redirect-contains-credentials',
    sentence: /Redirect location '(?<value>[^']*)' contains a username and password/,
  },
  {
    reason: 'wildcard-authorization',
    sentence: /Authorization will not be covered by the wildcard/,
  },
  {
    reason: 'mode-same-origin',
    sentence: /Request mode is "same-origin" but|not allowed by request mode/,
  },
  {
    reason: 'CORSRequestNotHttp',
    sentence:
      /URL scheme "(?<scheme>[^"]+)" is not supported|only supported for (?:protocol schemes|HTTP)|Not allowed to load local resource/,
  },
] as const satisfies readonly MessagePattern[];

/** Local Network Access, and Private Network Access before it (Chrome up to about 141). */
const LOCAL_NETWORK_PATTERNS = [
  {
    reason: 'lna-insecure-context',
    sentence: /request client is not a secure context and the resource is in more-private/,
  },
  {
    reason: 'lna-target-mismatch',
    sentence: /Request had (?:a target|no target) IP address space/,
  },
  {
    reason: 'lna-permission-denied',
    sentence:
      /Permission was denied for this request to access the|Unable to ask for permission to access the/,
  },
  {
    reason: 'lna-permission-denied',
    sentence:
      /'Access-Control-Allow-(?:Private-Network|External)' header|'Private-Network-Access-(?:Id|Name)' header|private network request/i,
  },
] as const satisfies readonly MessagePattern[];

export const chromiumVerdicts: BrowserVerdicts = {
  errorsOf: (leg) => {
    const refused = refusal(leg);
    return refused === undefined ? [] : [refused];
  },
  withoutResponse: localNetworkErrors,
};

/** Quotations from `cors_error_string.cc` (BSD), as printed by Chromium 156. */
export const chromiumConsole = {
  names: NAMES,
  sentenceOf: (name: string) => SENTENCES[name],
  patterns: [...PATTERNS, ...LOCAL_NETWORK_PATTERNS],
} as const satisfies BrowserConsole;
