import { failedWithoutReason } from '../browsers/index.ts';
import {
  isCorsSafelistedMethod,
  mimeTypeEssence,
  preflightQuestion,
  redirectUrl,
} from '../fetch/index.ts';
import {
  getHeader,
  hasHeader,
  hostnameOf,
  isLoopback,
  isOrigin,
  isSameSite,
  originOf,
  parseUrl,
  tokensOf,
} from '../model/index.ts';
import { addedBy } from './lib/added-by.ts';
import { mayBeMerged } from './lib/allow-origin.ts';
import { refusedNames } from './lib/allowed-lists.ts';
import { isLoginName, leadsToLogin, wallOf } from './lib/login.ts';
import {
  hasTraceOfCors,
  isMinioConsole,
  isOfGateway,
  isRefusedByCorsCode,
} from './lib/preflight-status.ts';
import { isWellKnown } from './lib/redirect.ts';
import { storeOf } from './lib/stored-copy.ts';
import type { LegFacts } from './reason.ts';

/** What a sentence's condition may look at: one leg, and what was deduced and judged there. */
export interface ConditionFacts {
  readonly leg: LegFacts;
  /** The credentials mode, as deduced from the whole exchange. */
  readonly credentials: 'include' | 'omit' | 'unknown';
  /** The value of the header that the finding is about; `null` when it is absent or there is none. */
  readonly value: string | null;
}

type LegCondition = (leg: LegFacts) => boolean;

/** Statuses that sentences speak of, and classes of them: each a fact, of which one at most holds. */
const STATUSES = [
  400, 401, 403, 404, 405, 407, 413, 421, 429, 431, 500, 501, 502, 503, 504,
] as const;
const CLASSES = [2, 3, 4, 5] as const;

type StatusId = `status-${(typeof STATUSES)[number]}` | `status-${(typeof CLASSES)[number]}xx`;

const ofStatus = new Map<number, StatusId>(STATUSES.map((one) => [one, `status-${one}`]));
const ofClass = new Map<number, StatusId>(CLASSES.map((one) => [one, `status-${one}xx`]));

/** Facts that a sentence may be tied to, by name. Each is decided by what was recorded, never guessed. */
const OF_LEG = {
  /** The leg is an OPTIONS request that the browser sent by itself. */
  'on-preflight': (leg) => leg.leg.kind === 'preflight',
  /** The hop had a preflight, on whichever leg the finding is. */
  preflighted: (leg) => leg.hop.preflight !== undefined,
  /** The hop's preflight passed: the actual request behind it was answered. */
  'preflight-passed': (leg) =>
    leg.hop.preflight !== undefined && leg.hop.actual.answer !== undefined,
  'from-cache': (leg) => leg.answer?.fromCache === true,
  /** A CDN or proxy says that it sent a stored copy. */
  'from-shared-cache': (leg) => leg.answer !== undefined && storeOf(leg.answer) === 'shared',

  /** Of the 4xx and 5xx none of which a sentence of its own speaks, and no certificate’s. */
  'status-4xx-other': (leg) => isUnnamed(leg, 4),
  'status-5xx-other': (leg) => isUnnamed(leg, 5),
  /** Cloudflare’s own, about the server behind it. */
  'status-cloudflare': (leg) => isBetween(leg, 520, 526),
  /**
   * Nginx may have refused a missing client certificate: it answers 400 then, before any of its own lines
   * runs (docs/servers/nginx.md, Client certificates). 495 and 496 name it.
   */
  'client-certificate-likely': (leg) =>
    isBetween(leg, 495, 496) ||
    (leg.answer?.status === 400 && leg.hop.url.startsWith('https:') && isOfNginx(leg)),
  'from-cloudflare': (leg) => serverOf(leg) === 'cloudflare',
  'from-nginx': isOfNginx,
  /** MinIO’s web console calls itself so, and answers every path with its page. */
  'from-minio-console': (leg) => isMinioConsole(leg.headers),
  /** Statuses that a proxy, gateway or platform mostly answers by itself. */
  'status-by-platform': (leg) =>
    [413, 421, 429, 431, 502, 503, 504].includes(leg.answer?.status ?? 0) ||
    isBetween(leg, 520, 526),
  'names-server': (leg) => serverOf(leg) !== '',
  'from-gateway': (leg) => isOfGateway(leg.headers),

  'sends-authorization': ({ leg }) => hasHeader(leg.sent ?? [], 'Authorization'),
  /** No header and no parameter of the URL is called as a key, a token or a signature is. */
  'sends-no-login': ({ leg, hop }) =>
    leg.sent !== undefined && !LOGIN.test([hop.url, ...leg.sent.map(({ name }) => name)].join('&')),
  /** Only request headers made the browser send the preflight: without them there would be none. */
  'preflight-avoidable': isPreflightAvoidable,
  /**
   * As `preflight-avoidable`, on a host that is not the page's, by headers that a page can mostly do
   * without: no login, and no content type that says what the body is.
   */
  'preflight-better-avoided': (leg) => isPreflightAvoidable(leg) && isBetterAvoided(leg),
  /** The first header that the preflight's response lacks is one that libraries and extensions add. */
  'refuses-library-header': (leg) => addedBy(refusedNames(leg)[0] ?? '') !== '',
  /** As `refuses-library-header`, by an extension of this browser: no server is to allow that. */
  'refuses-extension-header': (leg) => addedBy(refusedNames(leg)[0] ?? '') === 'extension',
  /** `Range` is among the headers that the preflight's response lacks. */
  'refuses-range': (leg) => refusedNames(leg).includes('range'),
  /** 401, 407, or a challenge with any status: the server asks for a login. */
  'login-demanded': (leg) =>
    [401, 407].includes(leg.answer?.status ?? 0) || hasHeader(leg.headers, 'WWW-Authenticate'),

  /** `Vary: Origin` on the response: the server looks at `Origin`, so it knows of CORS. */
  'vary-origin': (leg) => tokensOf(getHeader(leg.headers, 'Vary')).includes('origin'),
  'allow-origin-present': (leg) => leg.allowOrigin !== null,
  /**
   * No `Access-Control-Allow-Origin`, but `Vary: Origin` or another CORS header: code for CORS saw
   * the request and did not accept it.
   */
  'refused-by-cors-code': (leg) => leg.allowOrigin === null && hasTraceOfCors(leg.headers),
  /** As `refused-by-cors-code`, or another preflight of this address passed. */
  'cors-code-refused': isRefusedByCorsCode,
  /** `Access-Control-Allow-Methods` holds nothing but GET, HEAD, POST and OPTIONS. */
  'lists-only-simple-methods': ({ allowedMethods }) =>
    allowedMethods.items.length > 0 &&
    allowedMethods.items.every((method) => method === 'OPTIONS' || isCorsSafelistedMethod(method)),
  /** A page came. Routers that answer OPTIONS by themselves, and Google's buckets, only call it so. */
  'html-response': (leg) =>
    isHtml(getHeader(leg.headers, 'Content-Type') ?? '') &&
    !hasHeader(leg.headers, 'X-GUploader-UploadID') &&
    !(leg.leg.kind === 'preflight' && hasHeader(leg.headers, 'Allow')),
  /** A response of the same folder, of a file with another ending, carried the header. */
  'other-ending-allowed': (leg) => leg.neighbours.otherEndingAllowed === true,
  /** Firefox shows repeated lines and one line with a list alike. */
  'may-be-merged': mayBeMerged,

  /** A cloud’s region is part of the host name, such as `us-central1-project.cloudfunctions.net`. */
  'host-names-region': (leg) => REGION.test(urlHost(leg)),
  'same-host': (leg) => pageHost(leg) === urlHost(leg),
  'same-site': (leg) => isSameSite(leg.exchange.origin, leg.hop.url),
  'first-hop-same-origin': (leg) => originOf(leg.exchange.hops[0].url) === leg.exchange.origin,
  /** Page and URL differ only in `www.`: one site under two names. */
  'www-variant': (leg) => isWwwVariant(pageHost(leg), urlHost(leg)),
  'page-is-loopback': (leg) => isLoopback(pageHost(leg)),
  'url-is-loopback': (leg) => isLoopback(urlHost(leg)),
  /** Page and URL are both on this machine, under two of its names. */
  'url-other-loopback-name': (leg) => isOtherLoopback(leg.exchange.origin, leg.hop.url),
  /** Tauri, Electron, Capacitor and the like: an origin that no website has. */
  'page-is-app': (leg) => isAppOrigin(leg.exchange.origin),
  'origin-is-null': (leg) => leg.origin === 'null',
  /** Read from disk, which no request does. */
  'url-is-file': (leg) => leg.hop.url.startsWith('file:'),
  /** The URL carries a signature that holds for its host, path and query as they stand. */
  'presigned-url': (leg) => SIGNATURE.test(leg.hop.url),
  /** Programs look for it at this path of the host, so the page cannot ask elsewhere. */
  'well-known-url': (leg) => isWellKnown(leg.hop.url),
  'redirects-to-other-origin': (leg) =>
    ![undefined, originOf(leg.hop.url)].includes(targetOf(leg)?.origin),

  /** It is the preflight that was redirected, not a request before it. */
  'preflight-redirects': (leg) => leg.leg.kind === 'preflight' && targetOf(leg) !== undefined,
  /** To an address that a browser could follow. */
  redirects: (leg) => targetOf(leg) !== undefined,
  'redirects-to-presigned': (leg) => SIGNATURE.test(targetOf(leg)?.href ?? ''),
  /** The login is one of a known product in front: see `wallOf`. */
  'login-wall-known': (leg) => wallOf(targetOf(leg)?.href ?? leg.hop.url) !== '',
  /** The URL asked for is a login by its own name. */
  'login-asked-for': (leg) => isLoginName(leg.hop.url),
  /** By its name the target is a login, and the URL asked for is not. */
  'redirects-to-login': redirectsToLogin,

  /** Chromium gave only the error that hides the cause, and no response came. */
  'failed-without-reason': (leg) => failedWithoutReason(leg.exchange),
  'in-chromium': (leg) => leg.exchange.browser === 'chromium',
  /** By a service or shared worker, as Chromium's events show it: no tab and no frame. */
  'by-worker': (leg) => leg.exchange.tabId < 0 && leg.exchange.frameId < 0,
  /** Not the page of the tab itself. */
  'in-frame': (leg) => leg.exchange.frameId > 0,
  /** By `fetch` or XMLHttpRequest. */
  'by-script': (leg) => leg.exchange.type === 'xmlhttprequest',
  /** By an element, such as `<img crossorigin>` or `<script type="module">`, or from CSS. */
  'by-element': isType('image', 'imageset', 'script', 'font', 'stylesheet', 'media'),
  'event-source': (leg) => sends(leg, 'Accept', 'text/event-stream'),
  'type-manifest': (leg) =>
    leg.exchange.type === 'web_manifest' || sends(leg, 'Sec-Fetch-Dest', 'manifest'),
  'type-image': isType('image', 'imageset'),
  'type-font': isType('font'),
  /** What preflights mostly ask for; of others some libraries have never heard. */
  'method-usual': (leg) => USUAL_METHOD.test(leg.hop.actual.method),
  'method-without-body': (leg) => ['GET', 'HEAD'].includes(leg.hop.actual.method),
} as const satisfies Readonly<Record<string, LegCondition>>;

/** What hangs on the finding as well: its value, and what was deduced of the whole exchange. */
const OF_FINDING = {
  /** Shown to carry credentials. */
  'credentials-proved': ({ credentials }) => credentials === 'include',

  'value-is-absent': ({ value }) => value === null,
  'value-is-origin': ({ value }) => value !== null && isOrigin(value),
  'value-has-capitals': ({ value }) => /[A-Z]/.test(value ?? ''),
  /** `$http_origin`, `(null)` or nothing: a variable, not a text, fills the header. */
  'value-from-variable': ({ value }) => value === '' || /[${}]|^\(null\)$/.test(value ?? ''),
  /** As `url-other-loopback-name`, of the page and the value. */
  'value-other-loopback-name': ({ leg, value }) =>
    isOtherLoopback(leg.exchange.origin, value ?? ''),
} as const satisfies Readonly<Record<string, (facts: ConditionFacts) => boolean>>;

type LegConditionId = keyof typeof OF_LEG;
type FindingConditionId = keyof typeof OF_FINDING;

export type ConditionId = StatusId | LegConditionId | FindingConditionId;

/** As a sentence names it: a fact that holds, or with `!` one that does not. */
export type When = ConditionId | `!${ConditionId}`;

/** As lists: looking a hundred names up in an object, for each leg, takes longer than most checks. */
const legConditions = Object.entries(OF_LEG) as readonly [LegConditionId, LegCondition][];
const findingConditions = Object.entries(OF_FINDING) as readonly [
  FindingConditionId,
  (facts: ConditionFacts) => boolean,
][];

export const conditionIds: readonly ConditionId[] = [
  ...[ofStatus, ofClass].flatMap((ids) => [...ids.values()]),
  ...[...legConditions, ...findingConditions].map(([id]) => id),
];

/** The names of all facts that hold on a leg. Several findings may stand on one, and share them. */
export function conditionsOfLeg(leg: LegFacts): readonly ConditionId[] {
  const holding: ConditionId[] = [...statusConditions(leg.answer?.status ?? 0)];
  for (const [id, holds] of legConditions) if (holds(leg)) holding.push(id);
  return holding;
}

function statusConditions(status: number): StatusId[] {
  return [ofStatus.get(status), ofClass.get(Math.floor(status / 100))].filter(
    (id) => id !== undefined,
  );
}

/**
 * The names of all facts that hold for a finding.
 *
 * @param ofLeg those of its leg
 */
export function conditionsOf(
  ofLeg: readonly ConditionId[],
  facts: ConditionFacts,
): readonly ConditionId[] {
  const holding = ofLeg.slice();
  for (const [id, holds] of findingConditions) if (holds(facts)) holding.push(id);
  return shared(holding);
}

/** Lists that were made before: the findings of a busy page have few different ones. */
const lists = new Map<string, readonly ConditionId[]>();
const MOST_LISTS = 500;
const PLACE = new Map(conditionIds.map((id, index) => [id, String.fromCharCode(index)]));

/** The list that holds the same, if there is one already: ten thousand findings keep it once. */
function shared(list: readonly ConditionId[]): readonly ConditionId[] {
  let key = '';
  for (const id of list) key += PLACE.get(id) ?? '';
  const known = lists.get(key);
  if (known !== undefined) return known;
  if (lists.size >= MOST_LISTS) lists.clear();
  lists.set(key, list);
  return list;
}

function pageHost({ exchange }: LegFacts): string {
  return hostnameOf(exchange.origin);
}

function urlHost({ hop }: LegFacts): string {
  return hostnameOf(hop.url);
}

/** Where a redirect leads. */
function targetOf({ answer, hop }: LegFacts): URL | undefined {
  return redirectUrl(answer, hop.url);
}

function isBetween({ answer }: LegFacts, first: number, last: number): boolean {
  return answer !== undefined && answer.status >= first && answer.status <= last;
}

function isOfNginx(leg: LegFacts): boolean {
  return /^(?:nginx|openresty)\b/i.test(serverOf(leg));
}

function serverOf({ headers }: LegFacts): string {
  return getHeader(headers, 'Server') ?? '';
}

function isUnnamed(leg: LegFacts, first: number): boolean {
  const isNamed = ofStatus.has(leg.answer?.status ?? 0) || isBetween(leg, 495, 496);
  return isBetween(leg, first * 100, first * 100 + 99) && !isNamed && !isBetween(leg, 520, 526);
}

function isType(...types: readonly string[]): LegCondition {
  return (leg) => types.includes(leg.exchange.type);
}

const USUAL_METHOD = /^(?:PUT|PATCH|DELETE)$/i;

/** Of Google’s and Amazon’s clouds: `us-central1`, `eu-west-3`. */
const REGION = /\w-(?:central|north|south|east|west)[a-z]*-?\d+[.-]/;

/** Name by name: `X-Api-Key`, `Cookie`, `access_token`, `sig`. */
const LOGIN = /[?&][^=&]*(?:auth|cookie|jwt|key|pass|secret|session|sig|token)/i;

/** Amazon, Google, Azure, CloudFront. */
const SIGNATURE = /[?&](?:x-amz-signature|x-goog-signature|sig|signature)=/i;

function isPreflightAvoidable({ hop }: LegFacts): boolean {
  const question = preflightQuestion(hop.preflight?.sent);
  if (question === undefined || question.headerNames.length === 0) return false;
  return isCorsSafelistedMethod(question.method);
}

function isBetterAvoided(leg: LegFacts): boolean {
  const { hop } = leg;
  const names = preflightQuestion(hop.preflight?.sent)?.headerNames ?? [];
  const isOfBody = names.includes('content-type') && hop.actual.method === 'POST';
  if (isOfBody || names.includes('authorization')) return false;
  return pageHost(leg) !== urlHost(leg);
}

function sends({ leg }: LegFacts, name: string, value: string): boolean {
  return getHeader(leg.sent ?? [], name)?.includes(value) ?? false;
}

function isOtherLoopback(one: string, other: string): boolean {
  const [a, b] = [hostnameOf(one), hostnameOf(other)];
  return a !== b && isLoopback(a) && isLoopback(b);
}

function isWwwVariant(one: string, other: string): boolean {
  return one === `www.${other}` || other === `www.${one}`;
}

function isAppOrigin(origin: string): boolean {
  if (/^https?:/.test(origin)) return hostnameOf(origin) === 'tauri.localhost';
  return !/^(?:chrome|moz|safari-web)-extension:/.test(origin) && parseUrl(origin) !== undefined;
}

/** Most responses are none, and reading a type exactly takes its time. */
function isHtml(type: string): boolean {
  return /html/i.test(type) && mimeTypeEssence(type) === 'text/html';
}

function redirectsToLogin(leg: LegFacts): boolean {
  const to = targetOf(leg);
  const from = to && parseUrl(leg.hop.url);
  return from !== undefined && to !== undefined && leadsToLogin({ from, to });
}
