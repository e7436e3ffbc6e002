import { corsCheck } from '../../fetch/index.ts';
import {
  getHeader,
  hasHeader,
  MOST_HOPS,
  originOf,
  parseUrl,
  withoutFragment,
} from '../../model/index.ts';
import type { HarRequest } from './request.ts';

/** One stop of a redirect chain, as the file has it. */
export interface HarHop {
  readonly preflight: HarRequest | undefined;
  readonly actual: HarRequest;
}

export type Chain = readonly [HarHop, ...HarHop[]];

/** Joins the entries of a file to chains, oldest first. */
export function joined(requests: readonly HarRequest[]): Chain[] {
  const { actuals, preflightOf } = pairPreflights(requests.toSorted(byTime));
  const next = nextOf(actuals);
  const targets = new Set(next.values());
  return actuals
    .filter((actual) => !targets.has(actual))
    .map((actual) => chainFrom(actual, next, preflightOf));
}

/** On equal times the request stands before its preflight, as browsers begin them. */
function byTime(one: HarRequest, other: HarRequest): number {
  return one.time - other.time || rank(one) - rank(other) || one.index - other.index;
}

function rank({ asksFor }: HarRequest): number {
  return asksFor === undefined ? 0 : 1;
}

/** Which request each redirect led to: the first later one for that address that no other claimed. */
function nextOf(actuals: readonly HarRequest[]): Map<HarRequest, HarRequest> {
  const waiting = latestFirst(actuals);
  const next = new Map<HarRequest, HarRequest>();
  for (const [at, actual] of actuals.entries()) {
    const queue = isFollowed(actual) ? waiting.get(keyOf(actual.group, targetOf(actual))) : [];
    while ((queue?.at(-1)?.at ?? Number.POSITIVE_INFINITY) <= at) queue?.pop();
    const found = queue?.pop();
    if (found !== undefined) next.set(actual, found.request);
  }
  return next;
}

type Waiting = Map<string, { readonly at: number; readonly request: HarRequest }[]>;

/** The requests of each address, so that the earliest comes off the end. */
function latestFirst(actuals: readonly HarRequest[]): Waiting {
  const waiting: Waiting = new Map();
  for (const [at, request] of [...actuals.entries()].toReversed()) {
    const key = keyOf(request.group, addressOf(request.url));
    const list = waiting.get(key) ?? [];
    list.push({ at, request });
    waiting.set(key, list);
  }
  return waiting;
}

function targetOf({ location = '', url }: HarRequest): string {
  return addressOf(location, url);
}

/** In one spelling: a redacted address holds characters that URLs escape. */
function addressOf(text: string, base?: string): string {
  return withoutFragment(parseUrl(text, base)?.href ?? text);
}

function keyOf(group: string, url: string): string {
  return `${group} ${url}`;
}

function chainFrom(
  first: HarRequest,
  next: ReadonlyMap<HarRequest, HarRequest>,
  preflightOf: ReadonlyMap<HarRequest, HarRequest>,
): Chain {
  const hopOf = (actual: HarRequest): HarHop => ({ actual, preflight: preflightOf.get(actual) });
  const rest: HarHop[] = [];
  for (let at = next.get(first); at !== undefined; at = next.get(at)) {
    if (rest.length === MOST_HOPS - 1) rest.pop();
    rest.push(hopOf(at));
  }
  return [hopOf(first), ...rest];
}

export interface Paired {
  readonly actuals: readonly HarRequest[];
  /** By the request that it was made for. */
  readonly preflightOf: ReadonlyMap<HarRequest, HarRequest>;
}

/** A request further back than this is not the one that the preflight was made for. */
const FURTHEST = 64;

/**
 * Finds for each preflight the request that it was made for: the latest one before it, of the same
 * address and method without one, if possible one that carries the headers asked for. (The latest,
 * because an earlier one may have gone by a remembered preflight.) No browser's file links them in
 * a way that could be followed. Preflights without a request are left out: of what they were made
 * for, the file says nothing.
 *
 * @param requests in order of time
 */
function pairPreflights(requests: readonly HarRequest[]): Paired {
  const open = new Map<string, HarRequest[]>();
  const actuals: HarRequest[] = [];
  const preflightOf = new Map<HarRequest, HarRequest>();
  for (const request of requests) {
    const key = [request.group, request.url, request.asksFor ?? request.method].join(' ');
    if (request.asksFor === undefined) {
      actuals.push(request);
      open.set(key, open.get(key) ?? []);
      open.get(key)?.push(request);
    } else {
      const found = takeLatest(open.get(key) ?? [], request);
      if (found !== undefined) preflightOf.set(found, request);
    }
  }
  return { actuals, preflightOf };
}

function takeLatest(open: HarRequest[], preflight: HarRequest): HarRequest | undefined {
  const from = Math.max(0, open.length - FURTHEST);
  const at = open.slice(from).findLastIndex((actual) => carries(actual, preflight));
  return at < 0 ? open.pop() : open.splice(from + at, 1)[0];
}

/** Asked-for headers are those of the page, which every file lists, even for requests never sent. */
function carries({ headers }: HarRequest, preflight: HarRequest): boolean {
  const asked = getHeader(preflight.headers, 'Access-Control-Request-Headers') ?? '';
  const names = asked.split(',').map((name) => name.trim());
  return names.every((name) => name === '' || hasHeader(headers, name));
}

/**
 * Did the browser go where this answer sent it? Firefox's files name no error, but a redirect whose
 * own answer fails the CORS check is never followed: a later request to its target is another one.
 */
export function isFollowed(request: HarRequest): boolean {
  const { location, error } = request;
  return location !== undefined && error === undefined && passesUncredentialed(request);
}

/** Would the answer pass if the request carries no credentials, or is none of CORS at all? */
export function passesUncredentialed({ answer, headers, url }: HarRequest): boolean {
  const origin = getHeader(headers, 'Origin');
  if (origin === null || origin === originOf(url)) return true;
  if (getHeader(headers, 'Sec-Fetch-Mode') === 'no-cors') return true;
  return answer !== undefined && corsCheck(origin, false, answer.headers) === undefined;
}
