import type { Browser } from '../model/index.ts';
import { GIVEN_UP } from '../model/index.ts';

/**
 * What a browser's error text means. `aborted` is no failure; `unsaid` is the text with which
 * browsers hide the reason, CORS verdicts included; `other` is a network error without a family.
 */
export type ErrorKind =
  | 'aborted'
  | 'unsaid'
  | 'refused'
  | 'dns'
  | 'tls'
  | 'reset'
  | 'timeout'
  | 'blocked'
  | 'allowlist'
  | 'lna'
  | 'orb'
  | 'policy'
  | 'redirect'
  | 'other';

export interface Failure {
  readonly kind: ErrorKind;
  /** The browser's own words; empty when it gave none. */
  readonly text: string;
}

/**
 * Chromium's `net::ERR_*` and Firefox's `NS_*` (docs/browsers/chromium.md and firefox.md, How a
 * request ends).
 */
const FAMILIES: readonly (readonly [ErrorKind, RegExp])[] = [
  ['aborted', GIVEN_UP],
  ['unsaid', /^(net::ERR_FAILED|NS_ERROR_(DOM_BAD_URI|UNEXPECTED|NET_ON_RECEIVING_FROM))?$/],
  ['refused', /^(net::ERR|NS_ERROR)_CONNECTION_REFUSED$/],
  ['dns', /^(net::ERR_(NAME_NOT_RESOLVED|NAME_RESOLUTION_FAILED|DNS_\w+)|NS_ERROR_UNKNOWN_HOST)$/],
  ['tls', /^(net::ERR_(BAD_)?(CERT|SSL)\w*|(SEC|SSL|MOZILLA_PKIX)_ERROR_\w+)$/],
  ['reset', /^net::ERR_(EMPTY_RESPONSE|CONNECTION_(RESET|CLOSED|ABORTED)|HTTP2_\w+|QUIC_\w+)$/],
  ['reset', /^net::ERR_(INVALID_HTTP_RESPONSE|RESPONSE_HEADERS_\w+)$/],
  ['reset', /^NS_ERROR_NET_(RESET|INTERRUPT|EMPTY_RESPONSE|HTTP2_\w+)$/],
  ['timeout', /^(net::ERR_(CONNECTION_)?TIMED_OUT|NS_ERROR_NET_TIMEOUT\w*)$/],
  [
    'blocked',
    /^(NS_ERROR_ABORT$|net::ERR_BLOCKED_BY_CLIENT|NS_ERROR_\w*(TRACKING|FINGERPRINTING|MINING)_URI)/,
  ],
  ['allowlist', /^net::ERR_NETWORK_ACCESS_REVOKED$/],
  ['lna', /^(net::ERR_BLOCKED|NS_ERROR)_(BY_)?LOCAL_NETWORK_ACCESS_(CHECKS|DENIED)$/],
  ['orb', /^net::ERR_BLOCKED_BY_ORB$/],
  ['policy', /^(net::ERR_BLOCKED_BY_RESPONSE(\.\w+)?|NS_ERROR_DOM_CORP_FAILED)$/],
  ['redirect', /^net::ERR_(UNSAFE_REDIRECT|TOO_MANY_REDIRECTS|INVALID_REDIRECT)$/],
  ['redirect', /^NS_ERROR_(REDIRECT_LOOP|CORRUPTED_CONTENT)$/],
];

/**
 * The kind of an error text; an empty one is `unsaid`. In Firefox certificate and TLS errors are
 * sentences in the browser's language, so what is no code is taken for one (docs/browsers/firefox.md, How a request ends).
 */
export function kindOf(text: string, browser: Browser): ErrorKind {
  const known = FAMILIES.find(([, pattern]) => pattern.test(text))?.[0];
  if (known !== undefined) return known;
  return browser === 'firefox' && !/^(NS_|net::)/.test(text) ? 'tls' : 'other';
}

const LOOK_ALIKE: ReadonlySet<ErrorKind> = new Set(['orb', 'policy', 'lna']);

/** Not CORS, but looks like it to the developer: these end a request in any mode. */
export function isLookAlike(error: string, browser: Browser): boolean {
  return LOOK_ALIKE.has(kindOf(error, browser));
}

/** What no image can be; Firefox's Opaque Response Blocking keeps it from the page. */
const NO_IMAGE =
  /^\s*(?:text\/(?:html|json|xml)|application\/(?:json|xml)|[\w.-]+\/[\w.-]+\+(?:json|xml))\s*(?:;|$)/i;

/**
 * An image that was given up after a response that can be no image. Firefox calls Opaque Response
 * Blocking an abort, so it is likely and not sure (docs/browsers/firefox.md, How a request ends, 8).
 *
 * @param type webRequest's type
 * @param contentType of the response; `null` without one
 */
export function isImageWithheld(type: string, error: string, contentType: string | null): boolean {
  const isImage = type === 'image' || type === 'imageset';
  if (!isImage || error !== 'NS_BINDING_ABORTED' || contentType === null) return false;
  return NO_IMAGE.test(contentType) && !/^\s*image\/svg\+xml/i.test(contentType);
}
