import { preflightQuestion } from '../fetch/index.ts';
import type { Exchange } from '../model/index.ts';
import { endpointOf, getHeader, lastHop, originOf } from '../model/index.ts';
import type { Neighbours } from '../reasons/index.ts';
import { cookieProblem } from '../reasons/index.ts';

/** Allow-Origin values seen at one endpoint, by the exchange that saw them. */
type Seen = Map<string, string>;

/**
 * What each exchange's neighbours tell of its endpoint, in the order of the exchanges. They must
 * come from one tab or one file: elsewhere another page may be served.
 */
export function neighboursOf(exchanges: readonly Exchange[]): Neighbours[] {
  const seen = allowOrigins(exchanges);
  const passed = new Set(exchanges.filter(isPreflightPassed).map(endpointOfLast));
  const next = nextRefusals(exchanges);
  const allows = serverAllowances(exchanges);
  const endings = endingsAllowed(exchanges);
  const cookieless = new Set<string>();
  return exchanges.map((exchange) => {
    const origin = originOf(lastHop(exchange).url);
    const isCookieless = cookieless.has(origin);
    if (hasCookieProblem(exchange)) cookieless.add(origin);
    const value = neighbourOf(exchange, seen);
    const isRefused = isPreflightRefused(exchange);
    const serverAllows = isRefused ? allows.get(pageAndServer(exchange)) : undefined;
    return {
      ...(value === undefined ? {} : { endpointAllowOrigin: value }),
      ...(isOtherEndingAllowed(exchange, endings) ? { otherEndingAllowed: true } : {}),
      ...(isRefused && passed.has(endpointOfLast(exchange))
        ? { endpointPreflightPassed: true }
        : {}),
      ...(serverAllows === undefined ? {} : { serverAllows: [...serverAllows] }),
      ...(isCookieless ? { cookieNotKept: true } : {}),
      ...(next.has(exchange) ? { nextRefusedWith: next.get(exchange) ?? [] } : {}),
    };
  });
}

/** Of each page and server the methods and request headers of what was allowed. */
function serverAllowances(exchanges: readonly Exchange[]): Map<string, Set<string>> {
  const found = new Map<string, Set<string>>();
  for (const exchange of exchanges) {
    if (!['*', exchange.origin].includes(allowOriginOf(exchange) ?? '')) continue;
    const { preflight, actual } = lastHop(exchange);
    const key = pageAndServer(exchange);
    const allowed = found.get(key) ?? new Set();
    found.set(key, allowed.add(actual.method));
    for (const name of preflightQuestion(preflight?.sent)?.headerNames ?? []) allowed.add(name);
  }
  return found;
}

function pageAndServer(exchange: Exchange): string {
  return `${exchange.origin} ${originOf(lastHop(exchange).url)}`;
}

function endpointOfLast(exchange: Exchange): string {
  return endpointOf(lastHop(exchange).url);
}

function hasCookieProblem({ browser, hops }: Exchange): boolean {
  return hops.some(({ url, actual: { sent = [], answer } }) => {
    const headers = answer?.headers ?? [];
    return cookieProblem({ url, sent, headers, browser }) !== undefined;
  });
}

/** Of each exchange the names that the next one to its origin was sent with, where that got a 4xx. */
function nextRefusals(exchanges: readonly Exchange[]): Map<Exchange, readonly string[]> {
  const refusals = new Map<Exchange, readonly string[]>();
  const nextOf = new Map<string, Exchange>();
  for (const exchange of exchanges.toReversed()) {
    const origin = originOf(lastHop(exchange).url);
    const next = nextOf.get(origin);
    const { sent = [], answer } = next === undefined ? {} : lastHop(next).actual;
    if (answer !== undefined && Math.floor(answer.status / 100) === 4) {
      refusals.set(
        exchange,
        sent.map(({ name }) => name.toLowerCase()),
      );
    }
    nextOf.set(origin, exchange);
  }
  return refusals;
}

/** Of each folder the file endings that came with `Access-Control-Allow-Origin`. */
function endingsAllowed(exchanges: readonly Exchange[]): Map<string, Set<string>> {
  const allowed = new Map<string, Set<string>>();
  for (const exchange of exchanges) {
    const file = fileOf(exchange);
    if (file === undefined || allowOriginOf(exchange) === null) continue;
    allowed.set(file.folder, (allowed.get(file.folder) ?? new Set()).add(file.ending));
  }
  return allowed;
}

/** Never where a file with the same ending was allowed: then the ending is not what decides. */
function isOtherEndingAllowed(exchange: Exchange, allowed: Map<string, Set<string>>): boolean {
  const file = fileOf(exchange);
  const endings = file === undefined ? undefined : allowed.get(file.folder);
  return file !== undefined && endings !== undefined && !endings.has(file.ending);
}

/** Folder and ending of the file asked for; `undefined` for a URL that names no file. */
function fileOf(exchange: Exchange): { folder: string; ending: string } | undefined {
  const parts = /^(.*\/)[^/]+(\.[a-z][a-z\d]{1,5})$/i.exec(endpointOf(lastHop(exchange).url));
  const [, folder, ending] = parts ?? [];
  return folder === undefined || ending === undefined
    ? undefined
    : { folder, ending: ending.toLowerCase() };
}

/** Only behind a preflight that passed is the actual request answered. */
function isPreflightPassed(exchange: Exchange): boolean {
  const { preflight, actual } = lastHop(exchange);
  return preflight !== undefined && actual.answer !== undefined;
}

/** It alone asks for all of it: origin, method and headers. */
function isPreflightRefused(exchange: Exchange): boolean {
  return lastHop(exchange).preflight !== undefined && !isPreflightPassed(exchange);
}

function allowOrigins(exchanges: readonly Exchange[]): Map<string, Seen> {
  const seen = new Map<string, Seen>();
  for (const exchange of exchanges) {
    const value = allowOriginOf(exchange);
    if (value === null) continue;
    const endpoint = endpointOf(lastHop(exchange).url);
    const values: Seen = seen.get(endpoint) ?? new Map<string, string>();
    seen.set(endpoint, values.set(exchange.id, value));
  }
  return seen;
}

function allowOriginOf(exchange: Exchange): string | null {
  const { answer } = lastHop(exchange).actual;
  return answer === undefined ? null : getHeader(answer.headers, 'Access-Control-Allow-Origin');
}

function neighbourOf(exchange: Exchange, seen: Map<string, Seen>): string | undefined {
  const values = seen.get(endpointOf(lastHop(exchange).url)) ?? [];
  for (const [id, value] of values) if (id !== exchange.id) return value;
  return undefined;
}
