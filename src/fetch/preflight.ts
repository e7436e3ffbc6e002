import type { HeaderList } from '../model/index.ts';
import { getHeader } from '../model/index.ts';
import { isCorsSafelistedMethod, isToken } from './safelist.ts';

/** What a preflight asks leave for, read from its own request headers. */
export interface PreflightQuestion {
  readonly method: string;
  /** Lower case, sorted, as the browser sends them. */
  readonly headerNames: readonly string[];
}

/**
 * Reads `Access-Control-Request-Method` and `-Headers`. Pages cannot set either, so they prove that
 * an OPTIONS is a preflight. `undefined` when it is none.
 *
 * @see https://fetch.spec.whatwg.org/#cors-preflight-fetch
 */
export function preflightQuestion(sent: HeaderList | undefined): PreflightQuestion | undefined {
  if (sent === undefined) return undefined;
  const method = getHeader(sent, 'Access-Control-Request-Method');
  if (method === null) return undefined;
  const names = getHeader(sent, 'Access-Control-Request-Headers') ?? '';
  return { method, headerNames: names.split(',').map(trimmed).filter(Boolean) };
}

/** Step 7.5: a method passes when listed, safelisted, or covered by `*` without credentials. */
export function isMethodAllowed(
  method: string,
  credentialed: boolean,
  allowed: ExtractedList,
): boolean {
  if (isCorsSafelistedMethod(method)) return true;
  return allowed.items.includes(method) || (!credentialed && allowed.items.includes('*'));
}

/**
 * Step 7.7: names that are neither listed nor covered by `*`. `Authorization` counts as covered,
 * because every browser still accepts it (whatwg/fetch#1919); `wildcard-authorization` warns.
 */
export function namesNotAllowed(
  names: readonly string[],
  credentialed: boolean,
  allowed: ExtractedList,
): string[] {
  if (!credentialed && allowed.items.includes('*')) return [];
  const listed = new Set(allowed.items.map((name) => name.toLowerCase()));
  return names.filter((name) => !listed.has(name.toLowerCase()));
}

export function allowMethods(headers: HeaderList): ExtractedList {
  return extractHeaderListValues(headers, 'Access-Control-Allow-Methods');
}

export function allowHeaders(headers: HeaderList): ExtractedList {
  return extractHeaderListValues(headers, 'Access-Control-Allow-Headers');
}

function trimmed(piece: string): string {
  return piece.trim();
}

/** The list's items, or the first piece that is no token. Absent header: no items. */
export interface ExtractedList {
  readonly items: readonly string[];
  /** The first piece that is not a token, when the header cannot be parsed. */
  readonly invalid?: string;
}

/**
 * "Extract header list values" for `Access-Control-Allow-Methods` and its like, whose grammar is
 * `#token`: names parted by commas; empty pieces are ignored as RFC 9110 §5.6.1 asks.
 *
 * @see https://fetch.spec.whatwg.org/#extract-header-list-values
 */
export function extractHeaderListValues(headers: HeaderList, name: string): ExtractedList {
  const value = getHeader(headers, name);
  if (value === null) return { items: [] };
  const pieces = value
    .split(',')
    .map((piece) => piece.replace(/^[\t ]+|[\t ]+$/g, ''))
    .filter((piece) => piece !== '');
  const invalid = pieces.find((piece) => !isToken(piece));
  return invalid === undefined ? { items: pieces } : { items: [], invalid };
}

const NORMALIZED = new Set(['DELETE', 'GET', 'HEAD', 'OPTIONS', 'POST', 'PUT']);

/**
 * Browsers write these six in capitals whatever the page wrote; `patch` is not among them.
 *
 * @see https://fetch.spec.whatwg.org/#concept-method-normalize
 */
export function normalizeMethod(method: string): string {
  const upper = method.toUpperCase();
  return NORMALIZED.has(upper) ? upper : method;
}
