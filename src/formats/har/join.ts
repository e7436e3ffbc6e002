import { parseUrl, withoutFragment } from '../../model/index.ts';
import { MOST_HOPS } from '../open/limits.ts';
import { isFollowed } from './followed.ts';
import { pairPreflights } from './preflights.ts';
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
