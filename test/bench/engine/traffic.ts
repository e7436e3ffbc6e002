import type {
  Details,
  RawHeader,
  RequestEvent,
} from '../../../src/background/capture/request-event.ts';
import { randomOf } from '../../oracle/cases/random.ts';
import { USUAL_ANSWER, USUAL_REQUEST } from './usual-headers.ts';

/** One event as Chromium hands it to a listener. */
export interface Delivered {
  readonly kind: RequestEvent['kind'];
  readonly details: Details;
}

const SEED = 8;
const PAGE = 'https://shop.example';
const SERVERS = ['https://api.shop.example', 'https://cdn.example', 'http://localhost:3000'];
const PATHS = ['/v1/items?page=2', '/v1/items/42', '/graphql', '/assets/main.js', '/v2/session'];

/** What pages of a shop under development ask for: most of it passes. */
const KINDS = {
  allowed: 50,
  preflighted: 18,
  missing: 9,
  mismatch: 5,
  wildcard: 4,
  options405: 5,
  header: 5,
  redirect: 2,
  refused: 2,
};

type Headers = Readonly<Record<string, string>>;
type Kind = RequestEvent['kind'];

/**
 * The events of one request, as Chromium would deliver them: one that passes ends in silence. The same
 * index, the same events.
 */
export function madeTraffic(index: number): Delivered[] {
  const random = randomOf(SEED, index);
  const kind = random.weigh<keyof typeof KINDS>(KINDS);
  const url = `${random.pick(SERVERS)}${random.pick(PATHS)}`;
  const place = placeOf(String(index), url, 1_764_000_000_000 + 40 * index);
  const method = random.pick(['PUT', 'POST', 'DELETE', 'PATCH'] as const);
  return EVENTS[kind]({ ...place, method }, random.chance(0.3) ? { Cookie: 'sid=4711' } : {});
}

type Script = (request: Details, cookie: Headers) => Delivered[];

const ALLOWED = {
  'Access-Control-Allow-Origin': PAGE,
  'Access-Control-Allow-Credentials': 'true',
};
const LISTS = {
  'Access-Control-Allow-Methods': 'GET, POST, PUT, PATCH, DELETE',
  'Access-Control-Allow-Headers': 'content-type, authorization, x-request-id',
  'Access-Control-Max-Age': '600',
};
const ELSEWHERE = { 'Access-Control-Allow-Origin': 'https://www.shop.example' };

const EVENTS: Readonly<Record<keyof typeof KINDS, Script>> = {
  allowed: (request, cookie) => plain(request, cookie, ALLOWED, true),
  preflighted: (request, cookie) => [
    ...preflight(request, 204, { ...ALLOWED, ...LISTS }),
    ...sent(request, { ...cookie, 'Content-Type': 'application/json' }),
    answer(request, 200, ALLOWED),
  ],
  missing: (request, cookie) => plain(request, cookie, {}, false),
  mismatch: (request, cookie) => plain(request, cookie, ELSEWHERE, false),
  wildcard: (request) =>
    plain(request, { Cookie: 'sid=4711' }, { 'Access-Control-Allow-Origin': '*' }, false),
  options405: (request) => [...preflight(request, 405, { Allow: 'GET, PUT' }), failed(request)],
  header: (request) => [
    ...preflight(request, 204, { ...ALLOWED, 'Access-Control-Allow-Headers': 'content-type' }),
    failed(request),
  ],
  redirect: (request, cookie) => [
    ...sent({ ...request, method: 'GET' }, cookie),
    answer(request, 302, { ...ALLOWED, Location: 'https://login.example/sign-in?next=%2F' }),
    ...plain({ ...request, url: 'https://login.example/sign-in?next=%2F' }, {}, {}, false),
  ],
  refused: (request, cookie) => [
    ...sent({ ...request, method: 'GET' }, cookie),
    failed(request, 'net::ERR_CONNECTION_REFUSED'),
  ],
};

function plain(request: Details, cookie: Headers, answered: Headers, passes: boolean): Delivered[] {
  const get = { ...request, method: 'GET' };
  return [...sent(get, cookie), answer(get, 200, answered), ...(passes ? [] : [failed(get)])];
}

function preflight(request: Details, status: number, answered: Headers): Delivered[] {
  const options = { ...request, requestId: `${request.requestId}-options`, method: 'OPTIONS' };
  const asked = {
    'Access-Control-Request-Method': request.method,
    'Access-Control-Request-Headers': 'content-type,x-request-id',
  };
  return [...sent(options, asked), answer(options, status, answered)];
}

function sent(request: Details, headers: Headers): Delivered[] {
  return [event('send', request, { requestHeaders: lines({ ...USUAL_REQUEST, ...headers }) })];
}

function answer(request: Details, statusCode: number, headers: Headers): Delivered {
  const responseHeaders = lines({ ...USUAL_ANSWER, ...headers });
  return event('headers', request, { statusCode, responseHeaders });
}

function failed(request: Details, error = 'net::ERR_FAILED'): Delivered {
  return event('error', request, { error });
}

function event(kind: Kind, request: Details, more: Partial<Details>): Delivered {
  return { kind, details: { ...request, ...more } };
}

function lines(headers: Headers): RawHeader[] {
  return Object.entries(headers).map(([name, value]) => ({ name, value }));
}

function placeOf(requestId: string, url: string, timeStamp: number): Details {
  const documentId = '3F9C1A5E77B2404D8E61C0A9B4D2E8F1';
  const where = { tabId: 7, frameId: 0, documentId, initiator: PAGE };
  return { requestId, url, method: 'GET', type: 'xmlhttprequest', timeStamp, ...where };
}
