import { isRedirectStatus } from '../../src/fetch/index.ts';
import type { Exchange, HeaderList, Leg } from '../../src/model/index.ts';
import { sanitizeHeaders } from '../../src/model/index.ts';
import type { FieldCase, Loader, ReportedResponse } from './case.ts';
import { responseUrl } from './case.ts';

/** webRequest's type for each way to load. */
const TYPES: Readonly<Record<Loader, string>> = {
  fetch: 'xmlhttprequest',
  xhr: 'xmlhttprequest',
  eventsource: 'xmlhttprequest',
  script: 'script',
  module: 'script',
  style: 'stylesheet',
  font: 'font',
  img: 'image',
  manifest: 'other',
};

/** Chromium's error for each fault; the scheme's is in no event, nor is the target of mixed content. */
const ERRORS: Readonly<Record<string, string>> = {
  'mixed-content': 'net::ERR_ABORTED',
  reset: 'net::ERR_EMPTY_RESPONSE',
  refused: 'net::ERR_CONNECTION_REFUSED',
  tls: 'net::ERR_CERT_AUTHORITY_INVALID',
  'blocked-by-client': 'net::ERR_BLOCKED_BY_CLIENT',
  'local-network-permission-denied': 'net::ERR_BLOCKED_BY_LOCAL_NETWORK_ACCESS_CHECKS',
  'scheme-not-allowed': 'net::ERR_FAILED',
};

type Hop = Exchange['hops'][number];

/**
 * A real report as Chromium's events would record it, without a browser: for reading the texts and
 * for tests of them. `npm run field` replays the same cases for real.
 */
export function fieldExchange(field: FieldCase): Exchange {
  const seen = field.exchange.filter(({ fault }) => fault !== 'mixed-content');
  const count = Math.max(...seen.map(({ hop }) => hop)) + 1;
  const hops = Array.from({ length: count }, (_, index) => hopOf(field, index));
  const fault = field.exchange.find((one) => one.fault !== undefined)?.fault;
  const error = errorOf(field) ?? ERRORS[fault ?? ''] ?? 'net::ERR_FAILED';
  const isRead =
    field.isAllowed ?? (field.expect.rootCause === 'expose-headers-missing' || isOwn(field));
  return {
    id: field.id,
    browser: 'chromium',
    tabId: field.byWorker === undefined ? 1 : -1,
    frameId: frameOf(field),
    ...(field.byWorker === undefined ? { documentId: 'page' } : {}),
    origin: field.page.origin,
    type: TYPES[field.byWorker === undefined ? field.request.loader : 'fetch'],
    time: 0,
    hops: hops as [Hop, ...Hop[]],
    ...(isRead ? { end: 'completed' } : { end: 'error', error }),
  };
}

/** Chromium's numbers: a service worker has no frame. */
function frameOf({ page, byWorker }: FieldCase): number {
  if (byWorker !== undefined) return -1;
  return page.origin === 'null' && page.url !== undefined ? 1 : 0;
}

/** Errors that a response brings on although CORS has no part in it. */
function errorOf({ expect }: FieldCase): string | undefined {
  if (expect.rootCause === 'orb') return 'net::ERR_BLOCKED_BY_ORB';
  return expect.rootCause === 'corp' ? 'net::ERR_BLOCKED_BY_RESPONSE' : undefined;
}

function hopOf(field: FieldCase, index: number): Hop {
  const here = field.exchange.filter(({ hop }) => hop === index);
  const asked = here.find(({ leg }) => leg === 'preflight');
  const got = here.find(({ leg }) => leg === 'actual');
  const url = [asked, got].flatMap((one) =>
    one === undefined ? [] : [responseUrl(field, one)],
  )[0];
  const { method } = field.request;
  const origin = originOn(field, index);
  const asSent = got === undefined ? undefined : sent(field, origin);
  const actual = fromCache(legOf('actual', method, asSent, got), field.isFromCache);
  if (asked === undefined) return { url: url ?? field.request.url, actual };
  const question = questionOf(field, origin);
  const preflight = legOf('preflight', 'OPTIONS', question, asked);
  return { url: url ?? field.request.url, preflight, actual };
}

function legOf(
  kind: Leg['kind'],
  method: string,
  sentLines: HeaderList | undefined,
  got: ReportedResponse | undefined,
): Leg {
  const lines = (got?.headers ?? []).map(([name, value]) => ({ name, value }));
  // Sanitised as the browser's events are: nothing is read here that the recorder drops.
  const headers = sanitizeHeaders(lines, ({ value }) => value);
  const answer = got?.status === undefined ? {} : { answer: { status: got.status, headers } };
  return { kind, method, ...(sentLines === undefined ? {} : { sent: sentLines }), ...answer };
}

function fromCache(leg: Leg, isFromCache: true | undefined): Leg {
  if (isFromCache === undefined || leg.answer === undefined) return leg;
  return { ...leg, answer: { ...leg.answer, fromCache: true } };
}

/** `null` once one foreign origin has redirected to another. */
function originOn(field: FieldCase, index: number): string {
  const page = field.page.origin;
  const stops = Array.from({ length: index + 1 }, (_, at) => {
    const there = field.exchange.find(({ hop }) => hop === at);
    return new URL(there === undefined ? field.request.url : responseUrl(field, there)).origin;
  });
  const left = stops.findIndex((stop, at) => stop !== page && (stops[at + 1] ?? stop) !== stop);
  return left >= 0 ? 'null' : page;
}

/** All of it came from the page's own origin, which may read it whatever the status. */
function isOwn(field: FieldCase): boolean {
  return field.exchange.every(
    (one) =>
      one.fault === undefined &&
      !isRedirectStatus(one.status ?? 0) &&
      new URL(responseUrl(field, one)).origin === field.page.origin,
  );
}

function isForeign({ request, page }: FieldCase): boolean {
  return new URL(request.url).origin !== page.origin;
}

function sent(field: FieldCase, origin: string): HeaderList {
  const { request } = field;
  // An image asks with CORS where its element says `crossorigin`, and then it sends an origin.
  const isPlainImage = request.loader === 'img' && request.headers['Origin'] === undefined;
  const mode = isPlainImage ? 'no-cors' : (field.byWorker ?? request.mode ?? 'cors');
  const lines = Object.entries(request.headers)
    .filter(([name]) => name !== 'Origin')
    .map(([name, value]) => sentLine(name, value));
  const isForged = field.interfering === true && request.url.includes('/forged-origin');
  const value = isForged ? 'https://forged.example' : origin;
  // To its own origin a browser sends none with GET; what an extension put there was reported.
  const own = request.headers['Origin'];
  const reported = own === undefined ? [] : [{ name: 'Origin', value: own }];
  const asked = isForeign(field) ? [{ name: 'Origin', value }] : reported;
  const cors = mode === 'cors' ? asked : [];
  const dest = request.loader === 'manifest' ? [{ name: 'Sec-Fetch-Dest', value: 'manifest' }] : [];
  const from = { name: 'Sec-Fetch-Site', value: siteOf(field) };
  return [
    ...cors,
    { name: 'Sec-Fetch-Mode', value: mode },
    from,
    ...storageAccess(field),
    ...dest,
    ...lines,
  ];
}

/** Sent with credentials to another site, and only then (docs/browsers/chromium.md, Fields). */
function storageAccess(field: FieldCase): HeaderList {
  const isSent = field.request.credentials === 'include' && siteOf(field) === 'cross-site';
  return isSent ? [{ name: 'Sec-Fetch-Storage-Access', value: 'none' }] : [];
}

/** As Chromium says it; two labels make a site here, which no list of public suffixes is needed for. */
function siteOf({ page, request }: FieldCase): string {
  if (page.origin === 'null') return 'cross-site';
  const [from, to] = [new URL(page.origin), new URL(request.url)];
  if (from.origin === to.origin) return 'same-origin';
  return site(from) === site(to) ? 'same-site' : 'cross-site';
}

function site({ protocol, hostname }: URL): string {
  return protocol + hostname.split('.').slice(-2).join('.');
}

/** The model keeps no secret, only how long it was. */
function sentLine(name: string, value: string): HeaderList[number] {
  return name === 'Authorization' ? { name, value: '', hidden: value.length } : { name, value };
}

const FREE = /^(?:accept|accept-language|content-language)$/i;
const FORM_TYPE =
  /^(?:text\/plain|multipart\/form-data|application\/x-www-form-urlencoded)\s*(?:;|$)/i;

/** The headers that the browser asks for: sorted, in lower case, without those that are free. */
function questionOf({ request }: FieldCase, origin: string): HeaderList {
  const names = Object.entries(request.headers)
    .filter(([name, value]) => !FREE.test(name) && !isFormType(name, value))
    .map(([name]) => name.toLowerCase())
    .toSorted();
  const asked =
    names.length === 0 ? [] : [{ name: 'Access-Control-Request-Headers', value: names.join(',') }];
  return [
    { name: 'Origin', value: origin },
    { name: 'Sec-Fetch-Mode', value: 'cors' },
    { name: 'Access-Control-Request-Method', value: request.method },
    ...asked,
  ];
}

function isFormType(name: string, value: string): boolean {
  return /^content-type$/i.test(name) && FORM_TYPE.test(value) && !/[^\w\-/;=. ]/.test(value);
}
