import { mayHaveSkippedPreflight } from '../../diagnosis/index.ts';
import { isToken } from '../../fetch/index.ts';
import type { Browser, Exchange, HeaderList, Hop } from '../../model/index.ts';
import { endpointTextOf, getHeader } from '../../model/index.ts';

/** What a preview puts into the answers of one endpoint, in no browser's language. */
export interface PreviewSpec {
  /** The address without its query, as the browser writes it. */
  readonly endpoint: string;
  /** Origin of the page that is served; never `null`. */
  readonly origin: string;
  /** webRequest resource types whose answers are changed. */
  readonly types: readonly string[];
  /** Headers that replace those of answers to OPTIONS. */
  readonly preflight: HeaderList;
  /** Headers that replace those of all other answers. */
  readonly actual: HeaderList;
  /** Does the fix allow credentials? */
  readonly credentialed: boolean;
  /** How long browsers may remember a preflight that the preview let pass, in seconds. */
  readonly remembered: number;
}

/** A preview that is on. Plain data: it lies in `storage.session`, where pages look it up. */
export interface Preview extends PreviewSpec {
  readonly id: string;
  readonly tabId: number;
  /** In a private window: nothing of it is kept once its tab is closed. */
  readonly isPrivate?: true;
  /** Origin of the tab's own page, which may embed the one that asks. */
  readonly site: string;
  /** The exchange it was started for: the last that is known of the server's own answer. */
  readonly original: Exchange;
  /** Exchanges under way when it began: their answers may still be changed. */
  readonly underWay: readonly string[];
  /** Begin and latest end, in milliseconds since the epoch. */
  readonly from: number;
  readonly until: number;
  /** Stays on when DevTools is closed. */
  readonly pinned: boolean;
  /** Tells the numbers of its rules: no two previews that are on share one. */
  readonly slot: number;
}

/** All previews of this browser session, as pages find them in `storage.session`. */
export interface PreviewsState {
  readonly on: readonly Preview[];
  /** The latest that have ended, oldest first: exchanges made under them stay marked. */
  readonly past: readonly EndedPreview[];
}

export type PreviewEnd =
  | 'stopped'
  | 'expired'
  | 'tab-closed'
  | 'panel-closed'
  | 'navigated'
  | 'access-withdrawn'
  /** The background was stopped, and with it whoever watches that previews end. */
  | 'background-stopped';

export interface EndedPreview extends Preview {
  /** When it ended, in milliseconds since the epoch. */
  readonly ended: number;
  readonly why: PreviewEnd;
}

/**
 * The resource types of an exchange's answers: the preflight of `sendBeacon` has a type of its own
 * in Chromium.
 */
export function typesOf(type: string): readonly string[] {
  return type === 'ping' ? ['ping', 'other'] : [type];
}

/** How long both browsers remember a preflight whose answer does not say, in seconds. */
export const USUAL_MEMORY = 5;

/** The longest that each browser remembers one, in seconds, whatever the server says. */
const LONGEST: Readonly<Record<Browser, number>> = { chromium: 7200, firefox: 86_400 };

/** The longest that any browser remembers one, in seconds. */
const LONGEST_MEMORY = Math.max(...Object.values(LONGEST));

/**
 * How long a browser may remember a permission of this server, in seconds: what it says itself in
 * `Access-Control-Max-Age`, which a preview leaves alone.
 */
export function rememberedFor({ preflight }: Hop, browser: Browser): number {
  const said = getHeader(preflight?.answer?.headers ?? [], 'Access-Control-Max-Age') ?? '';
  if (!/^\d+$/.test(said)) return USUAL_MEMORY;
  return Math.min(Math.max(Number(said), USUAL_MEMORY), LONGEST[browser]);
}

/** What both browsers' engines (RE2 and JavaScript) read as anything but itself. */
const SPECIAL = /[\\^$.*+?()[\]{}|]/g;

/** An http address without user name and password, of the characters that URLs have on the wire. */
const PLAIN_ENDPOINT = /^https?:\/\/[!-.0-?A-~]+\/[!-~]*$/;

/** Does a user name or password stand in the address? A rule that holds one would reveal it. */
export function carriesLogin(url: string): boolean {
  return /^[a-z][a-z0-9+.-]*:\/\/[^/?#]*@/i.test(url);
}

/**
 * A `regexFilter` that matches this endpoint with any query, and no other address.
 * Not a `urlFilter`: there `*` and `^` in a hostile path would widen it, and cannot be escaped.
 *
 * @returns `undefined` for what no browser would send: then there must be no rule at all
 */
export function endpointFilter(endpoint: string): string | undefined {
  if (!PLAIN_ENDPOINT.test(endpoint) || /[?#]/.test(endpoint) || carriesLogin(endpoint)) {
    return undefined;
  }
  return `^${endpoint.replace(SPECIAL, '\\$&')}(?:[?#]|$)`;
}

/** Did (or could) this preview change what the browser saw of the exchange? */
export function covers(preview: Preview | EndedPreview, exchange: Exchange): boolean {
  const { tabId, types, origin } = preview;
  if (exchange.tabId !== tabId || exchange.origin !== origin || !types.includes(exchange.type)) {
    return false;
  }
  const hops = exchange.hops.filter((hop) => isPreviewedHop(preview, hop));
  return hops.some((hop) => isInTime(preview, exchange, hop));
}

export function isPreviewedHop({ endpoint }: Preview, { url }: Hop): boolean {
  return endpointTextOf(url) === endpoint;
}

/** A preflight that the preview let pass is remembered for a while after its end. */
function isInTime(preview: Preview | EndedPreview, exchange: Exchange, hop: Hop): boolean {
  const { from, underWay, remembered } = preview;
  if (exchange.time < from) return underWay.includes(exchange.id);
  const end = 'ended' in preview ? preview.ended : Number.POSITIVE_INFINITY;
  const memory = mayHaveSkippedPreflight(hop) ? remembered * 1000 : 0;
  return exchange.time <= end + memory;
}

/**
 * May these headers be put into the answers of this exchange? A page plans a preview and the
 * background installs it; it takes the plan from a message, so it may be any JSON. What passes
 * reaches no other address, page or type than the recorded exchange, and says nothing but CORS.
 */
export function fits(spec: PreviewSpec, exchange: Exchange): boolean {
  const { endpoint, origin, types, preflight, actual, credentialed, remembered } = spec;
  return (
    exchange.hops.some(({ url }) => endpointTextOf(url) === endpoint) &&
    endpointFilter(endpoint) !== undefined &&
    exchange.origin === origin &&
    origin !== 'null' &&
    areSame(types, typesOf(exchange.type)) &&
    [preflight, actual].every((headers) => areFor(origin, headers)) &&
    typeof credentialed === 'boolean' &&
    Number.isFinite(remembered) &&
    remembered >= 0 &&
    remembered <= LONGEST_MEMORY
  );
}

function areSame(some: unknown, others: readonly string[]): boolean {
  const isList = Array.isArray(some) && some.length === others.length;
  return isList && others.every((one, at) => one === some[at]);
}

function areFor(origin: string, headers: unknown): boolean {
  return Array.isArray(headers) && headers.every((header) => isFor(origin, header ?? {}));
}

function isFor(origin: string, { name, value }: Readonly<Record<string, unknown>>): boolean {
  if (typeof name !== 'string' || typeof value !== 'string') return false;
  if (name === 'Access-Control-Allow-Origin') return value === '*' || value === origin;
  if (name === 'Access-Control-Allow-Credentials') return value === 'true';
  const isList = /^Access-Control-(?:Allow-(?:Methods|Headers)|Expose-Headers)$/.test(name);
  return isList && value.split(', ').every(isToken);
}
