import { getHeader, hasHeader } from '../../model/index.ts';
import type { HarRequest } from './request.ts';

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
export function pairPreflights(requests: readonly HarRequest[]): Paired {
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
