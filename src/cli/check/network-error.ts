import type { Browser } from '../../model/index.ts';

type Names = Readonly<Record<Browser, string>>;

const REFUSED = { chromium: 'net::ERR_CONNECTION_REFUSED', firefox: 'NS_ERROR_CONNECTION_REFUSED' };
const UNKNOWN_HOST = { chromium: 'net::ERR_NAME_NOT_RESOLVED', firefox: 'NS_ERROR_UNKNOWN_HOST' };
const RESET = { chromium: 'net::ERR_CONNECTION_RESET', firefox: 'NS_ERROR_NET_RESET' };
const TIMEOUT = { chromium: 'net::ERR_TIMED_OUT', firefox: 'NS_ERROR_NET_TIMEOUT' };
const NO_HTTP = { chromium: 'net::ERR_INVALID_HTTP_RESPONSE', firefox: 'NS_ERROR_NET_RESET' };
const BAD_PORT = {
  chromium: 'net::ERR_UNSAFE_PORT',
  firefox: 'NS_ERROR_PORT_ACCESS_NOT_ALLOWED',
};
const UNREACHABLE = {
  chromium: 'net::ERR_ADDRESS_UNREACHABLE',
  firefox: 'NS_ERROR_CONNECTION_REFUSED',
};
const TOO_BIG = {
  chromium: 'net::ERR_RESPONSE_HEADERS_TOO_BIG',
  firefox: 'NS_ERROR_NET_RESET',
};

/** What browsers call the errors of Node's sockets and parser. */
const BY_CODE: Readonly<Record<string, Names>> = {
  ECONNREFUSED: REFUSED,
  EADDRNOTAVAIL: REFUSED,
  EHOSTUNREACH: TIMEOUT,
  ENETUNREACH: TIMEOUT,
  ENOTFOUND: UNKNOWN_HOST,
  EAI_AGAIN: UNKNOWN_HOST,
  ECONNRESET: RESET,
  EPIPE: RESET,
  ETIMEDOUT: TIMEOUT,
  TIMEOUT_ERR: TIMEOUT,
  HPE_HEADER_OVERFLOW: TOO_BIG,
  BAD_PORT,
};

/** A certificate's or handshake's; Firefox has a sentence of its language for each of them. */
const CERTIFICATE: Names = {
  chromium: 'net::ERR_CERT_AUTHORITY_INVALID',
  firefox: 'SEC_ERROR_UNKNOWN_ISSUER',
};
const HANDSHAKE: Names = {
  chromium: 'net::ERR_SSL_PROTOCOL_ERROR',
  firefox: 'SSL_ERROR_RX_RECORD_TOO_LONG',
};

/** The browser's name for an error of Node; `undefined` for what is no error of the network. */
export function networkErrorName(error: unknown, browser: Browser): string | undefined {
  const names = namesOf(codeOf(error));
  return names?.[browser];
}

function namesOf(code: string): Names | undefined {
  if (Object.hasOwn(BY_CODE, code)) return BY_CODE[code];
  if (/CERT|SELF_SIGNED|UNABLE_TO_(?:VERIFY|GET)/.test(code)) return CERTIFICATE;
  if (/^(?:ERR_SSL|ERR_TLS|EPROTO)/.test(code)) return HANDSHAKE;
  if (/^(?:EAI_|ENODATA|ESERVFAIL)/.test(code)) return UNKNOWN_HOST;
  if (code.startsWith('HPE_')) return NO_HTTP;
  // Any other of the system, such as that a broadcast address is not to be asked.
  return /^E[A-Z]+$/.test(code) ? UNREACHABLE : undefined;
}

function codeOf(error: unknown): string {
  if (!(error instanceof Error)) return '';
  if (error.name === 'TimeoutError' || error.name === 'AbortError') return 'TIMEOUT_ERR';
  if ('code' in error && typeof error.code === 'string') return error.code;
  return error instanceof AggregateError ? codeOf(error.errors[0]) : '';
}
