import type { Exchange } from '../../model/index.ts';
import { firstHop, withoutFragment } from '../../model/index.ts';

/** A place in the page's code. Lines and columns count from 0, as DevTools' own interface does. */
export interface CallSite {
  readonly url: string;
  readonly line: number;
  readonly column: number;
  /** '' for code outside any function. */
  readonly functionName: string;
}

/** A request as the DevTools network API saw it, with the calls that led to it, innermost first. */
export interface SeenCall {
  readonly url: string;
  readonly method: string;
  /** Milliseconds since the epoch. */
  readonly time: number;
  readonly sites: readonly CallSite[];
}

/** The two clocks are read a moment apart; more than this is another request. */
const TOLERANCE = 1000;
const MOST_SITES = 10;

/**
 * Reads one entry of the DevTools network API. It is a HAR entry whose `_initiator` only Chromium
 * fills: others, and entries that no script asked for, give `undefined`.
 */
export function seenCallOf(entry: unknown): SeenCall | undefined {
  const request = field(entry, 'request');
  const [url, method] = [field(request, 'url'), field(request, 'method')];
  const started = field(entry, 'startedDateTime');
  const time = typeof started === 'string' ? Date.parse(started) : Number.NaN;
  const sites = sitesOf(field(field(entry, '_initiator'), 'stack')).slice(0, MOST_SITES);
  if (typeof url !== 'string' || typeof method !== 'string') return undefined;
  if (Number.isNaN(time) || sites.length === 0) return undefined;
  return { url: withoutFragment(url), method, time, sites };
}

/**
 * The call that made this exchange: same address and method, nearest in time. There is no common
 * id; requests that are alike in all three came from the same line, or nearly.
 */
export function callOf(calls: readonly SeenCall[], exchange: Exchange): SeenCall | undefined {
  const { url, actual } = firstHop(exchange);
  const wanted = withoutFragment(url);
  const far = ({ time }: SeenCall): number => Math.abs(time - exchange.time);
  return calls
    .filter((call) => call.url === wanted && call.method === actual.method)
    .filter((call) => far(call) <= TOLERANCE)
    .toSorted((one, other) => far(one) - far(other))[0];
}

/** `file.js:12:3`, counted from 1 as editors count. */
export function placeOf({ url, line, column }: CallSite): string {
  const [path = ''] = url.split(/[?#]/);
  const file = path.slice(path.lastIndexOf('/') + 1) || path;
  return `${file}:${line + 1}:${column + 1}`;
}

/** The whole address, for a search in an editor. */
export function fullPlaceOf(site: CallSite): string {
  return `${site.url}:${site.line + 1}:${site.column + 1}`;
}

/** The stack, and behind it those of the promises and timers that led there. */
function sitesOf(stack: unknown): CallSite[] {
  const frames = field(stack, 'callFrames');
  if (!Array.isArray(frames)) return [];
  const parent = field(stack, 'parent');
  return [...frames.flatMap(siteOf), ...(parent === undefined ? [] : sitesOf(parent))];
}

function siteOf(frame: unknown): CallSite[] {
  const [url, line, column] = ['url', 'lineNumber', 'columnNumber'].map((name) =>
    field(frame, name),
  );
  if (typeof url !== 'string' || url === '') return [];
  if (typeof line !== 'number' || typeof column !== 'number') return [];
  const name = field(frame, 'functionName');
  return [{ url, line, column, functionName: typeof name === 'string' ? name : '' }];
}

function field(value: unknown, name: string): unknown {
  if (typeof value !== 'object' || value === null) return undefined;
  return (value as Readonly<Record<string, unknown>>)[name];
}
