import type { Case, Credentials, Line, Loader, Place } from '../cases/case.ts';
import type { Random } from '../cases/random.ts';

/** What the page asks for; how it is answered comes later. */
export type Asked = Pick<
  Case,
  'loader' | 'method' | 'headers' | 'credentials' | 'upload' | 'mode' | 'redirect' | 'giveUpAfter'
>;

const LOADERS: Readonly<Record<Loader, number>> = {
  fetch: 44,
  xhr: 20,
  eventsource: 6,
  img: 5,
  script: 5,
  stylesheet: 4,
  module: 4,
  import: 4,
  font: 4,
  beacon: 2,
  preload: 2,
};

const METHODS = {
  GET: 40,
  POST: 18,
  PUT: 13,
  DELETE: 8,
  PATCH: 6,
  patch: 4,
  HEAD: 3,
  OPTIONS: 2,
  put: 1,
  Get: 1,
  pAtch: 1,
  PROPFIND: 1,
  'M-SEARCH': 1,
  'x-Report': 1,
  "!#$%&'*+": 1,
};

/** Everything that a page's own code decides about a request. */
export function ask(random: Random, place: Place): Asked {
  const loader = place === 'worker' ? inWorker(random) : random.weigh(LOADERS);
  const credentials = credentialsFor(random, loader);
  if (loader !== 'fetch' && loader !== 'xhr') {
    return { loader, method: loader === 'beacon' ? 'POST' : 'GET', headers: [], credentials };
  }
  const method = random.weigh(METHODS);
  const asked = { loader, method, headers: headersFor(random), credentials };
  if (loader === 'xhr') return random.chance(0.06) ? { ...asked, upload: true } : asked;
  return { ...asked, ...whim(random) };
}

function inWorker(random: Random): Loader {
  return random.weigh({ fetch: 60, xhr: 30, eventsource: 10 });
}

function credentialsFor(random: Random, loader: Loader): Credentials {
  const weights = { include: 38, 'same-origin': 44, omit: loader === 'fetch' ? 18 : 0 };
  return random.weigh<Credentials>(weights);
}

/** Seldom: a request that is not simply made in mode `cors` and waited for. */
function whim(random: Random): Partial<Asked> {
  const kind = random.weigh({ none: 94, opaque: 2, manual: 1, error: 1, giveUp: 2 });
  if (kind === 'opaque') return { mode: 'no-cors' };
  if (kind === 'giveUp') return { giveUpAfter: random.integer(60) };
  return kind === 'none' ? {} : { redirect: kind };
}

function headersFor(random: Random): Line[] {
  if (random.chance(0.03)) return manyLines(random);
  const count = random.weigh({ 0: 45, 1: 30, 2: 15, 3: 10 });
  const chosen = Array.from({ length: Number(count) }, () => header(random));
  return chosen.filter(([name], at) => chosen.findIndex(([other]) => same(other, name)) === at);
}

function same(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}

function header(random: Random): Line {
  const kind = random.weigh({ safelisted: 45, custom: 40, odd: 15 });
  if (kind === 'safelisted') return safelisted(random);
  if (kind === 'custom') return [random.pick(CUSTOM), 'x'];
  return random.pick(ODD);
}

/** Names that are safelisted for some values only. */
function safelisted(random: Random): Line {
  const name = random.pick(Object.keys(VALUES));
  const value = random.pick(VALUES[name] ?? ['']);
  if (!random.chance(0.2)) return [name, value];
  // Around the limit of 128 bytes.
  return [name, value.padEnd(random.pick([126, 127, 128, 129, 200]), 'a')];
}

const VALUES: Readonly<Record<string, readonly string[]>> = {
  Accept: ['*/*', 'application/json', 'text/html;q=0.9, */*', 'a(b)', 'text/"x"', ''],
  'Accept-Language': ['fr-FR,fr;q=0.9,en;q=0.8', 'fr_FR', 'fr/FR', '*', ''],
  'Content-Language': ['fr', 'de-DE, en-CA', 'x@y', 'a\tb'],
  'Content-Type': [
    'text/plain',
    'TEXT/Plain',
    'text/plain;charset=utf-8',
    'text/plain; charset="utf-8"',
    'application/json',
    'application/json; charset=utf-8',
    'multipart/form-data; boundary=x',
    'application/x-www-form-urlencoded',
    'text',
    'text/xml',
    'text/plain, application/json',
    'application/csp-report',
    ' text/plain ',
    'text/plain;a=<b>',
    '',
  ],
  Range: ['bytes=0-99', 'bytes=5-', 'bytes=-5', 'bytes=0-1,3-4', 'bytes=9-2', 'items=0-1'],
};

const CUSTOM = [
  'X-Requested-With',
  'X-Api-Key',
  'Authorization',
  'x-b',
  'X-A',
  'If-None-Match',
  'Pragma',
  'Cache-Control',
  'X-CSRF-Token',
  'traceparent',
  'Access-Control-Allow-Origin',
  'A',
] as const;

const ODD: readonly Line[] = [
  ['DPR', '2'],
  ['Save-Data', 'on'],
  ['Viewport-Width', '1200'],
  ['Device-Memory', '8'],
  ['ECT', '4g'],
  ['RTT', '50'],
  ['Downlink', '1.5'],
  ['X-Empty', ''],
  ["!#$%&'*+-.^_`|~", 'odd'],
  ['X-Long', 'x'.repeat(3000)],
  ['X-Latin', '\xe9t\xe9'],
  ['Access-Control-Allow-Headers', '*'],
  ['X-HTTP-Method-Override', 'PUT'],
  ['Upgrade-Insecure-Requests', '1'],
  ['Last-Event-ID', '1'],
  ['Priority', 'u=1'],
  ['X-Method-Override', 'TRACE'],
];

/** Each harmless, together around the limit of 1,024 bytes. */
function manyLines(random: Random): Line[] {
  const width = random.pick([90, 102, 103, 128]);
  const number = '1.'.padEnd(width, '0');
  const names = ['DPR', 'Width', 'Viewport-Width', 'Device-Memory', 'RTT', 'Downlink'];
  return [
    ...names.map((name): Line => [name, number]),
    ...['Accept', 'Accept-Language', 'Content-Language'].map(
      (name): Line => [name, 'a'.repeat(width)],
    ),
    ['Content-Type', 'text/plain;a='.padEnd(width, 'a')],
  ];
}
