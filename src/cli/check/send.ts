import type { IncomingMessage, RequestOptions } from 'node:http';
import { request as requestHttp } from 'node:http';
import { request as requestHttps } from 'node:https';
import { isIP } from 'node:net';
import type { Header, HeaderList } from '../../model/index.ts';
import { sanitizeHeaders } from '../../model/index.ts';
import { addressesOf, isBadPort, isPrivateAddress } from './addresses.ts';

/** What one request may cost. */
export interface Limits {
  /** From the look-up of the name to the last header, in milliseconds. */
  readonly timeout: number;
  /** Of all headers of one response, in bytes. */
  readonly headerBytes: number;
}

export const LIMITS: Limits = { timeout: 10_000, headerBytes: 64 * 1024 };

export interface WireRequest {
  readonly url: URL;
  readonly method: string;
  readonly headers: readonly Header[];
}

/** The head of a response. The body is never read: nothing in it decides CORS. */
export interface WireResponse {
  readonly status: number;
  readonly headers: readonly Header[];
  /** Has the host a public address? It may have private ones beside, by which it would reach inside. */
  readonly isPublic: boolean;
}

/** A redirect from the public network to a private address, which was not followed. */
export class PrivateAddress extends Error {}

/** A port of another protocol: browsers ask nothing there. */
class BadPort extends Error {
  readonly code = 'BAD_PORT';
}

/**
 * Sends one request over a connection of its own and closes it after the response's head. Rejects
 * with Node's error when none comes, with a `TimeoutError` when it takes too long, and before anything
 * is sent with `PrivateAddress` where that is not allowed, or with `BadPort`.
 */
export async function send(
  request: WireRequest,
  allowsPrivate: boolean,
  limits: Limits = LIMITS,
): Promise<WireResponse> {
  if (isBadPort(request.url)) throw new BadPort(request.url.host);
  const signal = AbortSignal.timeout(limits.timeout);
  const addresses = await timed(addressesOf(request.url.hostname), signal);
  if (!allowsPrivate && addresses.some(isPrivateAddress))
    throw new PrivateAddress(request.url.host);
  const response = await responseTo(request, addresses, signal, limits);
  const { statusCode = 0, rawHeaders } = response;
  response.destroy();
  const isPublic = !addresses.every(isPrivateAddress);
  return { status: statusCode, headers: pairs(rawHeaders), isPublic };
}

function timed<T>(promise: Promise<T>, signal: AbortSignal): Promise<T> {
  const expired = new Promise<never>((_, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason as Error), { once: true });
  });
  return Promise.race([promise, expired]);
}

function responseTo(
  { url, method, headers }: WireRequest,
  addresses: readonly string[],
  signal: AbortSignal,
  { headerBytes }: Limits,
): Promise<IncomingMessage> {
  const own = { Host: url.host, Connection: 'close' };
  const options: RequestOptions = {
    method,
    headers: [
      ...Object.entries(own).flat(),
      ...headers.flatMap(({ name, value }) => [name, value]),
    ],
    agent: false,
    signal,
    maxHeaderSize: headerBytes,
    lookup: resolved(addresses),
  };
  return new Promise((resolve, reject) => {
    const start = url.protocol === 'https:' ? requestHttps : requestHttp;
    const sending = start(url, options);
    sending.on('response', resolve);
    sending.on('upgrade', (response, socket) => {
      socket.destroy();
      resolve(response);
    });
    // Once the head is there the connection is closed by us, and its error reaches nobody.
    sending.on('error', reject);
    sending.end();
  });
}

/** Hands the socket the addresses that were examined, and no others. */
function resolved(addresses: readonly string[]): NonNullable<RequestOptions['lookup']> {
  return (_, options, callback) => {
    const found = addresses.map((address) => ({ address, family: isIP(address) }));
    const [first = { address: '', family: 4 }] = found;
    if (options.all === true) callback(null, found);
    else callback(null, first.address, first.family);
  };
}

/** All lines as they came, twins included. */
function pairs(raw: readonly string[]): Header[] {
  return raw.flatMap((name, at) => (at % 2 === 0 ? [{ name, value: raw[at + 1] ?? '' }] : []));
}

/** What is kept of a response: as of a browser's, secret values do not get in. */
export function admitted(headers: readonly Header[]): HeaderList {
  return sanitizeHeaders(headers, ({ value }) => value);
}
