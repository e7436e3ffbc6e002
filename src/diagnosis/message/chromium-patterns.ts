import type { MessagePattern } from './pattern.ts';

/**
 * Chromium's sentences, current and former (docs/browsers/messages.md). Its console is English in
 * every language. The first that matches wins.
 */
export const CHROMIUM_PATTERNS: readonly MessagePattern[] = [
  { reason: 'CORSNotSupportingCredentials', sentence: /must not be the wildcard '\*'/ },
  {
    reason: 'CORSMissingAllowCredentials',
    sentence:
      /'Access-Control-Allow-Credentials' header in the response is '(?<value>[^']*)' which must be 'true'/,
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
  { reason: 'CORSExternalRedirectNotAllowed', sentence: /Redirect is not allowed for a preflight/ },
  { reason: 'CORSPreflightDidNotSucceed', sentence: /does not have HTTP ok status/ },
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
      /URL scheme "(?<scheme>[^"]+)" is not supported|only supported for protocol schemes|Not allowed to load local resource/,
  },
];

/** Local Network Access, and Private Network Access before it (Chrome up to about 141). */
export const LOCAL_NETWORK_PATTERNS: readonly MessagePattern[] = [
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
];
