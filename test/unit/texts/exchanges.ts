import type { Exchange, HeaderList, Leg } from '../../../src/model/index.ts';

/** Picks pseudo-randomly and always the same: a test that fails must fail again. */
class Picker {
  #state: number;

  constructor(seed: number) {
    this.#state = seed;
  }

  /** Linear congruential, Numerical Recipes: good enough to mix tables. */
  below(limit: number): number {
    this.#state = (Math.imul(this.#state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((this.#state / 2 ** 32) * limit);
  }

  of<const T>(choices: readonly [T, ...T[]]): T {
    return choices[this.below(choices.length)] ?? choices[0];
  }

  some<T>(choices: readonly T[], share: number): T[] {
    return choices.filter(() => this.below(100) < share);
  }
}

type Lines = readonly (readonly [name: string, value: string])[];

const ORIGINS = [
  'https://app.example',
  'https://app.example',
  'http://app.example',
  'http://localhost:3000',
  'http://127.0.0.1:8080',
  'http://127.0.0.1:8080',
  'https://tauri.localhost',
  'app://obsidian.md',
  'null',
] as const;
const URLS = [
  'https://api.example/items',
  'https://api.example/items',
  'http://api.example/items/',
  'https://app.example/items',
  'http://localhost:5000/items',
  'http://localhost:5000/items',
  'https://localhost:5001/items',
  'https://app.example:8443/items',
  'https://app.example:8443/items',
  'https://s3.example/bucket/key?X-Amz-Signature=abc',
] as const;
const METHODS = ['GET', 'GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'patch', 'DELETE', 'QUERY'] as const;
const TYPES = [
  'xmlhttprequest',
  'xmlhttprequest',
  'xmlhttprequest',
  'image',
  'font',
  'script',
  'stylesheet',
  'media',
  'other',
] as const;
const ASKED = [
  'content-type',
  'authorization',
  'x-a',
  'sentry-trace',
  'range',
  'accept',
  'access-control-allow-origin',
];
const STATUSES = [
  200, 200, 200, 204, 206, 300, 301, 302, 304, 307, 308, 400, 401, 403, 404, 405, 407, 413, 415,
  418, 421, 429, 431, 495, 500, 501, 502, 503, 504, 507, 520,
] as const;
const LOCATIONS = [
  'https://api.example/items/',
  'https://api.example/items',
  'http://api.example/items',
  'https://login.example/signin?next=%2F',
  'https://team.cloudflareaccess.com/cdn-cgi/access/login/api.example',
  'https://s3.example/bucket/key?X-Amz-Signature=abc',
  'https://other.example/items',
  'https://user:password@other.example/items',
] as const;
const ERRORS = [
  'net::ERR_FAILED',
  'net::ERR_FAILED',
  'net::ERR_CONNECTION_REFUSED',
  'net::ERR_NAME_NOT_RESOLVED',
  'net::ERR_CERT_AUTHORITY_INVALID',
  'net::ERR_EMPTY_RESPONSE',
  'net::ERR_TIMED_OUT',
  'net::ERR_BLOCKED_BY_CLIENT',
  'net::ERR_BLOCKED_BY_LOCAL_NETWORK_ACCESS_CHECKS',
  'net::ERR_ADDRESS_UNREACHABLE',
] as const;
const LATE_ERRORS = ['net::ERR_BLOCKED_BY_RESPONSE', 'net::ERR_BLOCKED_BY_ORB'] as const;

function allowOrigin(pick: Picker, origin: string): Lines {
  const value = pick.of([
    undefined,
    undefined,
    '*',
    '*',
    origin,
    origin,
    `${origin}/`,
    origin.replace('https:', 'http:'),
    origin.replace('//', '//www.'),
    'HTTPS://APP.EXAMPLE',
    'http://localhost:8080',
    'https://*.example',
    'https://a.example, https://b.example',
    'null',
    '',
    '"https://app.example"',
    'origin-list',
    '$http_origin',
    '(null)',
    'app.example',
    'https://',
    ['*', origin],
    [origin, origin],
  ]);
  return [value ?? []].flat().map((one) => ['Access-Control-Allow-Origin', one] as const);
}

/** Headers of a response, of all that reasons look at; some wrong, some missing. */
function anyHeaders(pick: Picker, origin: string): Lines {
  const rest: Lines = [
    ['Vary', pick.of(['Origin', 'Accept-Encoding'])],
    ['Access-Control-Allow-Credentials', pick.of(['true', 'True', '"true"', 'true, true', 'no'])],
    ['Access-Control-Allow-Methods', pick.of(['*', 'GET, POST', 'PUT, PATCH', 'PUT; PATCH', ''])],
    ['Access-Control-Allow-Headers', pick.of(['*', 'x-a', 'content-type', 'x a', 'authorization'])],
    ['Access-Control-Expose-Headers', pick.of(['*', 'x-total'])],
    ['Access-Control-Max-Age', '600'],
    ['Content-Type', pick.of(['text/html', 'application/json', 'image/png'])],
    ['WWW-Authenticate', 'Basic realm="x"'],
    ['Allow', 'GET, POST'],
    ['Age', '60'],
    ['X-Total', '3'],
    ['Cross-Origin-Resource-Policy', pick.of(['same-origin', 'same-site', 'cross'])],
  ];
  return [...allowOrigin(pick, origin), ...pick.some(rest, 40)];
}

function allowingAll(origin: string): Lines {
  return [
    ['Access-Control-Allow-Origin', origin],
    ['Access-Control-Allow-Credentials', 'true'],
    ['Access-Control-Allow-Methods', METHODS.join(', ')],
    ['Access-Control-Allow-Headers', ASKED.join(', ')],
  ];
}

/** A response that allows everything, but for a header or two. */
function nearlyRight(pick: Picker, origin: string): Lines {
  const right: Lines = [...allowingAll(origin), ['X-Total', '3']];
  const [wrong, ...others] = pick.some(anyHeaders(pick, origin), 30);
  const changed = [wrong, others[0]].flatMap((one) => (one === undefined ? [] : [one]));
  const names = new Set(changed.map(([name]) => name));
  return [...right.filter(([name]) => !names.has(name)), ...changed];
}

function lines(list: Lines): HeaderList {
  return list.map(([name, value]) => ({ name, value }));
}

function leg(kind: Leg['kind'], method: string, sent: Lines, response: Partial<Leg>): Leg {
  return { kind, method, sent: lines(sent), ...response };
}

function answered(pick: Picker, origin: string): Partial<Leg> {
  const isRight = pick.below(2) === 0;
  const status = isRight && pick.below(3) > 0 ? 200 : pick.of(STATUSES);
  const location: Lines =
    status >= 300 && status < 400 && pick.below(4) > 0 ? [['Location', pick.of(LOCATIONS)]] : [];
  const cached = pick.below(8) === 0 ? { fromCache: true as const } : {};
  const made = isRight ? nearlyRight(pick, origin) : anyHeaders(pick, origin);
  const headers = lines([...made, ...location]);
  return { answer: { status, headers, ...cached } };
}

type Hop = Exchange['hops'][number];

function hop(pick: Picker, origin: string, url: string, method: string, isLast: boolean): Hop {
  const sent: Lines = [
    ['Origin', origin],
    ...(pick.below(6) === 0 ? [['Cookie', ''] as const] : []),
    ...(pick.below(6) === 0 ? [['Authorization', ''] as const] : []),
    ...pick.some<Lines[number]>(
      [
        ['Accept', 'text/event-stream'],
        ['Sec-Fetch-Dest', 'manifest'],
        ['Sec-Fetch-Mode', pick.of(['cors', 'no-cors'])],
      ],
      15,
    ),
  ];
  if (pick.below(2) === 0)
    return { url, actual: leg('actual', method, sent, isLast ? answered(pick, origin) : {}) };
  const asked = pick.some(ASKED, 30).toSorted().join(',');
  const question: Lines = [
    ['Origin', origin],
    ['Access-Control-Request-Method', method],
    ...(asked === '' ? [] : [['Access-Control-Request-Headers', asked] as const]),
  ];
  if (isLast && pick.below(7) === 0) {
    const allowed = { answer: { status: 204, headers: lines(allowingAll(origin)) } };
    const preflight = leg('preflight', 'OPTIONS', question, allowed);
    return { url, preflight, actual: leg('actual', method, sent, answered(pick, origin)) };
  }
  return {
    url,
    preflight: leg('preflight', 'OPTIONS', question, isLast ? answered(pick, origin) : {}),
    actual: { kind: 'actual', method },
  };
}

function redirectTo(url: string, pick: Picker, origin: string, method: string, from: string): Hop {
  const headers = lines([
    ['Location', url],
    ['Access-Control-Allow-Origin', origin],
  ]);
  const sent: Lines = [
    ['Origin', origin],
    ...(pick.below(3) ? [] : [['Authorization', ''] as const]),
  ];
  return { url: from, actual: leg('actual', method, sent, { answer: { status: 302, headers } }) };
}

function exchange(seed: number): Exchange {
  const pick = new Picker(seed * 7919 + 17);
  const origin = pick.of(ORIGINS);
  const url = pick.of(URLS);
  const method = pick.of(METHODS);
  const browser = pick.of(['chromium', 'chromium', 'firefox']);
  const unanswered = pick.below(8) === 0;
  const isRedirected = pick.below(5) === 0;
  const target = pick.of(LOCATIONS);
  const sentOrigin = isRedirected ? 'null' : origin;
  const last = hop(pick, sentOrigin, isRedirected ? target : url, method, !unanswered);
  const hops = isRedirected ? [redirectTo(target, pick, origin, method, url), last] : [last];
  const late = pick.below(6) === 0 ? pick.of(LATE_ERRORS) : 'net::ERR_FAILED';
  const ended = pick.below(4) === 0 && !unanswered;
  return {
    id: `${seed}`,
    browser,
    tabId: 1,
    frameId: pick.of([0, 0, 3]),
    origin,
    type: pick.of(TYPES),
    time: 0,
    hops: hops as [Hop, ...Hop[]],
    ...(ended
      ? { end: 'completed' }
      : { end: 'error', error: unanswered ? pick.of(ERRORS) : late }),
  };
}

/** So many exchanges of all kinds, the same in every run. Some no browser would make: all the better. */
export function generatedExchanges(count: number): Exchange[] {
  return Array.from({ length: count }, (_, index) => exchange(index));
}
