import type { MdnReason } from './mdn.ts';
import type { BrowserConsole, MessagePattern } from './table.ts';

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
      /Permission was denied for this request to access the|Unable to ask for permission to access the|(?:Local|Loopback)Network(?:Access)? permission has been blocked because of a permissions policy/,
  },
  {
    reason: 'lna-permission-denied',
    sentence:
      /'Access-Control-Allow-(?:Private-Network|External)' header|'Private-Network-Access-(?:Id|Name)' header|private network request/i,
  },
] as const satisfies readonly MessagePattern[];

/** Quotations from `cors_error_string.cc` (BSD), as printed by Chromium 156. */
export const chromiumConsole = {
  names: NAMES,
  sentenceOf: (name: string) => SENTENCES[name],
  patterns: [...PATTERNS, ...LOCAL_NETWORK_PATTERNS],
} as const satisfies BrowserConsole;
