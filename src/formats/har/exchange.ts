import { isLookAlike } from '../../browsers/index.ts';
import type { Exchange, Hop, Leg } from '../../model/index.ts';
import { GIVEN_UP, getHeader, lastHop, legsOf, originOf } from '../../model/index.ts';
import type { Chain, HarHop } from './chains.ts';
import type { Dialect, HarRequest } from './request.ts';
import { browserOf } from './request.ts';

/** How an exchange ended, in the words that webRequest would have used. */
export type Ending = Pick<Exchange, 'end' | 'error'>;

/** The exchange of a chain, if it ended so. `undefined` when nothing tells whose request it was. */
export function exchangeOf(chain: Chain, dialect: Dialect, ending: Ending): Exchange | undefined {
  const [first, ...rest] = chain;
  const origin = pageOriginOf(first);
  if (origin === undefined) return undefined;
  const { actual } = first;
  return {
    id: `har-${actual.index}`,
    browser: browserOf(dialect),
    tabId: -1,
    frameId: 0,
    origin,
    type: actual.type,
    time: actual.time,
    hops: withError([hopOf(first), ...rest.map(hopOf)], ending),
    ...ending,
  };
}

/** On the first hop browsers send the page's own origin, if any. */
function pageOriginOf({ actual, preflight }: HarHop): string | undefined {
  const sent = [actual, preflight].map((one) => one && getHeader(one.headers, 'Origin'));
  return sent.find((origin) => typeof origin === 'string') ?? actual.page;
}

function hopOf({ actual, preflight }: HarHop): Hop {
  const asked = preflight === undefined ? {} : { preflight: legOf(preflight, 'preflight') };
  return { url: actual.url, ...asked, actual: legOf(actual, 'actual') };
}

/**
 * Of an answered preflight webRequest never names an error, as HAR does of one that redirects
 * (`net::ERR_INVALID_REDIRECT`).
 */
function legOf({ method, headers, isSent, answer, error }: HarRequest, kind: Leg['kind']): Leg {
  const isTold = error !== undefined && !(kind === 'preflight' && answer !== undefined);
  return {
    kind,
    method,
    ...(isSent ? { sent: headers } : {}),
    ...(answer === undefined ? {} : { answer }),
    ...(isTold ? { error } : {}),
  };
}

function withError(hops: Exchange['hops'], { error }: Ending): Exchange['hops'] {
  if (error === undefined) return hops;
  const [last = hops[0], ...before] = hops.toReversed();
  const [first, ...rest] = [{ ...last, actual: { ...last.actual, error } }, ...before].toReversed();
  return first === undefined ? hops : [first, ...rest];
}

/** Requests that CORS does not apply to, or that browsers do not report to extensions. */
const OTHER_TYPES = new Set(['main_frame', 'sub_frame', 'websocket', 'webtransport']);

/** The same choice as the recorder makes of a browser's events: what may have failed CORS. */
export function isWorthShowing(exchange: Exchange): boolean {
  if (OTHER_TYPES.has(exchange.type) || !isForeign(exchange)) return false;
  if (!exchange.hops.every(({ url }) => /^https?:/.test(url))) return false;
  return isAnswered(exchange) ? isCors(exchange) || isSurprise(exchange) : isTelling(exchange);
}

function isForeign({ hops, origin }: Exchange): boolean {
  return hops.some(({ url }) => origin === 'null' || originOf(url) !== origin);
}

function isAnswered({ hops }: Exchange): boolean {
  return hops.some((hop) => legsOf(hop).some(({ answer }) => answer !== undefined));
}

/** The mode as the headers tell it; plain http hosts get no `Sec-Fetch-Mode` but an `Origin`. */
function modeOf({ hops }: Exchange): string | undefined {
  const sent = hops.flatMap((hop) => legsOf(hop).map((leg) => leg.sent ?? []));
  const modes = sent.map((headers) => getHeader(headers, 'Sec-Fetch-Mode'));
  const told = modes.find((mode) => mode !== null);
  if (typeof told === 'string') return told;
  return sent.some((headers) => getHeader(headers, 'Origin') !== null) ? 'cors' : undefined;
}

function isCors(exchange: Exchange): boolean {
  return modeOf(exchange) === 'cors';
}

/** `fetch` in no-cors mode, and what ORB or CORP stopped. */
function isSurprise(exchange: Exchange): boolean {
  if (isLookAlike(exchange.error ?? '', exchange.browser)) return true;
  const mode = modeOf(exchange);
  return exchange.type === 'xmlhttprequest' && (mode === 'no-cors' || mode === undefined);
}

/** Without an answer: what failed, unless the page gave it up. */
function isTelling(exchange: Exchange): boolean {
  const { end, error = '', type, browser } = exchange;
  if (end !== 'error' || GIVEN_UP.test(error)) return false;
  if (lastHop(exchange).preflight !== undefined || isLookAlike(error, browser)) return true;
  return isCors(exchange) || type === 'xmlhttprequest';
}
