import * as fc from 'fast-check';
import type { HeadersEvent, RequestEvent } from '../../src/background/capture/request-event.ts';
import { headerLines, text, url } from './targets/texts.ts';

const ERRORS = [
  ['net::ERR_FAILED', 'net::ERR_ABORTED', 'net::ERR_CONNECTION_REFUSED', 'net::ERR_CACHE_MISS'],
  ['net::ERR_BLOCKED_BY_RESPONSE', 'net::ERR_BLOCKED_BY_ORB', 'net::ERR_BLOCKED_BY_CLIENT'],
  ['net::ERR_BLOCKED_BY_LOCAL_NETWORK_ACCESS_CHECKS', 'net::ERR_CERT_AUTHORITY_INVALID'],
  ['NS_ERROR_DOM_BAD_URI', 'NS_BINDING_ABORTED', 'NS_ERROR_UNKNOWN_HOST', 'NS_ERROR_UNEXPECTED'],
  ['NS_ERROR_DOM_CORP_FAILED', 'The certificate is not trusted because it is self-signed.', ''],
].flat();
export const errorText = fc.oneof(
  { weight: 9, arbitrary: fc.constantFrom(...ERRORS) },
  { weight: 1, arbitrary: text },
);

export const status = fc.oneof(
  fc.constantFrom(0, 200, 204, 301, 302, 307, 308, 401, 403, 404, 405, 500, 502),
  fc.integer(),
);
export const method = fc.oneof(
  { weight: 9, arbitrary: fc.constantFrom('GET', 'POST', 'PUT', 'patch', 'OPTIONS', 'DELETE') },
  { weight: 1, arbitrary: text },
);
const TYPES = ['xmlhttprequest', 'script', 'font', 'image', 'stylesheet', 'media', 'other', 'ping'];
export const type = fc.oneof(
  { weight: 9, arbitrary: fc.constantFrom(...TYPES) },
  { weight: 1, arbitrary: text },
);

/** A few addresses again and again, or no event would ever belong to another. */
export const address = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom('http://api.test/a', 'http://api.test/b') },
  { weight: 2, arbitrary: fc.constantFrom('http://page.test/', 'https://third.test/?token=x') },
  { weight: 1, arbitrary: url },
);
export const origin = fc.oneof(
  { weight: 9, arbitrary: fc.constantFrom('http://page.test', 'http://other.test', 'null') },
  { weight: 1, arbitrary: text },
);

export const TABS = [7, 8, -1] as const;

const about = fc.record(
  {
    requestId: fc.constantFrom('1', '2', '3', '4', '5', '6', '__proto__'),
    url: address,
    method,
    type,
    tabId: fc.constantFrom(...TABS),
    frameId: fc.constantFrom(0, 3, 15_032_385_537),
    documentId: fc.constantFrom('D1', 'D2'),
    page: origin,
    // Clocks are set, forwards and backwards, also to before the epoch.
    time: fc.oneof(fc.integer({ min: 1_000, max: 2_000 }), fc.maxSafeInteger()),
  },
  { requiredKeys: ['requestId', 'url', 'method', 'type', 'tabId', 'frameId', 'time'] },
);

const asked = method.map((value) => ({ name: 'Access-Control-Request-Method', value }));
const lines: fc.Arbitrary<HeadersEvent['headers']> = fc.oneof(
  { weight: 3, arbitrary: headerLines },
  { weight: 1, arbitrary: fc.tuple(headerLines, asked).map(([all, one]) => [...all, one]) },
  {
    weight: 1,
    arbitrary: fc.array(
      fc.record({ name: text, binaryValue: fc.array(fc.integer({ min: 0, max: 255 })) }),
      { maxLength: 2 },
    ),
  },
);

/** An event as either browser might tell it, on its own. */
export const event: fc.Arbitrary<RequestEvent> = fc.oneof(
  fc.tuple(about, lines).map(([of, headers]) => ({ ...of, kind: 'send' as const, headers })),
  fc
    .tuple(about, status, lines)
    .map(([of, code, headers]) => ({ ...of, kind: 'headers' as const, status: code, headers })),
  fc.tuple(about, errorText).map(([of, error]) => ({ ...of, kind: 'error' as const, error })),
  fc
    .tuple(about, fc.boolean())
    .map(([of, fromCache]) => ({ ...of, kind: 'completed' as const, fromCache })),
);
export const events = fc.array(event, { maxLength: 30 });
