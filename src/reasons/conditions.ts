import { isCorsSafelistedMethod, isRedirectStatus } from '../fetch/index.ts';
import { getHeader, hasHeader, originOf, parseUrl } from '../model/index.ts';
import type { LegFacts } from './reason.ts';

/** What a sentence's condition may look at: one leg, and what was deduced and judged there. */
export interface ConditionFacts {
  readonly leg: LegFacts;
  /** The credentials mode, as deduced from the whole exchange. */
  readonly credentials: 'include' | 'omit' | 'unknown';
  /** The value of the header that the finding is about; `null` when it is absent or there is none. */
  readonly value: string | null;
}

type Condition = (facts: ConditionFacts) => boolean;

/** Facts that a sentence may be tied to, by name. Each is decided by what was recorded, never guessed. */
const CONDITIONS = {
  /** The leg is an OPTIONS request that the browser sent by itself. */
  'on-preflight': ({ leg }) => leg.leg.kind === 'preflight',
  /** The hop had a preflight, on whichever leg the finding is. */
  preflighted: ({ leg }) => leg.hop.preflight !== undefined,
  answered: ({ leg }) => leg.answer !== undefined,
  'from-cache': ({ leg }) => leg.answer?.fromCache === true,

  'status-401': isStatus(401),
  'status-403': isStatus(403),
  'status-404': isStatus(404),
  'status-405': isStatus(405),
  'status-407': isStatus(407),
  'status-413': isStatus(413),
  'status-421': isStatus(421),
  'status-429': isStatus(429),
  'status-501': isStatus(501),
  'status-502': isStatus(502),
  'status-503': isStatus(503),
  'status-504': isStatus(504),
  'status-2xx': isStatusClass(2),
  'status-3xx': isStatusClass(3),
  'status-4xx': isStatusClass(4),
  'status-5xx': isStatusClass(5),

  /** Shown to carry credentials. `credentials-possible`: not shown to go without. */
  'credentials-proved': ({ credentials }) => credentials === 'include',
  'credentials-possible': ({ credentials }) => credentials !== 'omit',
  'sends-authorization': ({ leg }) =>
    asks(leg, 'authorization') || hasHeader(leg.leg.sent ?? [], 'Authorization'),
  'asks-for-headers': ({ leg }) => (leg.question?.headerNames.length ?? 0) > 0,
  'asks-for-content-type': ({ leg }) => asks(leg, 'content-type'),

  /** `Vary: Origin` on the response: the server looks at `Origin`, so it knows of CORS. */
  'vary-origin': ({ leg }) => tokens(getHeader(leg.headers, 'Vary')).includes('origin'),
  'allow-origin-present': ({ leg }) => leg.allowOrigin !== null,
  /** Some `Access-Control-*` header on the response, whichever. */
  'cors-headers-present': ({ leg }) =>
    leg.headers.some(({ name }) => name.toLowerCase().startsWith('access-control-')),
  /** Another response of this address carried `Access-Control-Allow-Origin`. */
  'other-response-allowed': ({ leg }) => leg.neighbourhood.endpointAllowOrigin !== undefined,
  'value-is-list': ({ value }) => value?.includes(',') ?? false,
  'value-is-empty': ({ value }) => value === '',
  'value-is-absent': ({ value }) => value === null,

  'same-host': ({ leg }) => hostOf(leg.exchange.origin) === hostOf(leg.hop.url),
  'origin-is-null': ({ leg }) => leg.origin === 'null',
  'page-is-https': ({ leg }) => leg.exchange.origin.startsWith('https:'),
  'url-is-https': ({ leg }) => leg.hop.url.startsWith('https:'),
  /** The leg stands after a redirect. */
  redirected: ({ leg }) => leg.hopIndex > 0,
  'redirects-within-origin': ({ leg }) => originOf(leg.hop.url) === redirectOrigin(leg),
  'redirects-to-other-origin': ({ leg }) =>
    ![undefined, originOf(leg.hop.url)].includes(redirectOrigin(leg)),

  'in-chromium': ({ leg }) => leg.exchange.browser === 'chromium',
  'in-firefox': ({ leg }) => leg.exchange.browser === 'firefox',
  /** By `fetch` or XMLHttpRequest. */
  'by-script': ({ leg }) => leg.exchange.type === 'xmlhttprequest',
  'type-script': isType('script'),
  'type-image': isType('image', 'imageset'),
  'type-font': isType('font'),
  'type-stylesheet': isType('stylesheet'),
  'type-media': isType('media'),
  'method-get': ({ leg }) => leg.hop.actual.method === 'GET',
  /** GET, HEAD or POST, which need no entry in `Access-Control-Allow-Methods`. */
  'method-safelisted': ({ leg }) => isCorsSafelistedMethod(leg.hop.actual.method),
} as const satisfies Readonly<Record<string, Condition>>;

export type ConditionId = keyof typeof CONDITIONS;

/** As a sentence names it: a fact that holds, or with `!` one that does not. */
export type When = ConditionId | `!${ConditionId}`;

export const conditionIds = Object.keys(CONDITIONS) as readonly ConditionId[];

/** The names of all facts that hold. */
export function conditionsOf(facts: ConditionFacts): readonly ConditionId[] {
  return conditionIds.filter((id) => CONDITIONS[id](facts));
}

function isStatus(status: number): Condition {
  return ({ leg }) => leg.answer?.status === status;
}

function isStatusClass(first: number): Condition {
  return ({ leg }) => Math.floor((leg.answer?.status ?? 0) / 100) === first;
}

function isType(...types: readonly string[]): Condition {
  return ({ leg }) => types.includes(leg.exchange.type);
}

function asks({ question }: LegFacts, name: string): boolean {
  return question?.headerNames.includes(name) ?? false;
}

function tokens(value: string | null): string[] {
  return (value ?? '').split(',').map((one) => one.trim().toLowerCase());
}

function hostOf(url: string): string {
  return parseUrl(url)?.hostname ?? '';
}

/** The origin that a redirect leads to; `undefined` when the response is none that can be followed. */
function redirectOrigin({ answer, headers, hop }: LegFacts): string | undefined {
  if (answer === undefined || !isRedirectStatus(answer.status)) return undefined;
  const location = getHeader(headers, 'Location');
  return location === null ? undefined : parseUrl(location, hop.url)?.origin;
}
