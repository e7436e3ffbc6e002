import type { ExtractedList } from '../../fetch/index.ts';
import { isMethodAllowed, isSafelistedName, namesNotAllowed } from '../../fetch/index.ts';
import { getHeader } from '../../model/index.ts';
import type { LegFacts } from '../reason.ts';

export const ALLOW_METHODS = 'Access-Control-Allow-Methods';
export const ALLOW_HEADERS = 'Access-Control-Allow-Headers';

/** The list that the server sends, put right and completed for this request. */
export function expectMethods({
  headers,
  question,
  allowedMethods,
  credentialed,
}: LegFacts): string {
  const items = readableItems(getHeader(headers, ALLOW_METHODS), allowedMethods, credentialed);
  const method = question?.method ?? '';
  if (items.length === 0) return method;
  return isMethodAllowed(method, credentialed, { items }) || method === ''
    ? items.join(', ')
    : [...items, method].join(', ');
}

/** As `expectMethods`; empty when the server sends no readable name and the page needs none. */
export function expectHeaders({
  headers,
  question,
  allowedHeaders,
  credentialed,
}: LegFacts): string {
  const items = readableItems(getHeader(headers, ALLOW_HEADERS), allowedHeaders, credentialed);
  const asked = question?.headerNames ?? [];
  return [...items, ...namesNotAllowed(asked, credentialed, { items })].join(', ');
}

/** What the server seems to mean, also where its list cannot be parsed. */
function readableItems(
  value: string | null,
  { items, invalid }: ExtractedList,
  credentialed: boolean,
): string[] {
  // With credentials `*` is a name that means nothing, so it is not worth repeating.
  const useful = (invalid === undefined ? items : (value?.match(/[\w.*-]+/g) ?? [])).filter(
    (item) => item !== '*' || !credentialed,
  );
  return [...new Set(useful)];
}

/**
 * The request headers that a preflight's answer does not allow, each with the cause that explains
 * it. Several may be missing at once, each for a cause of its own, so their reasons do not refine
 * one another: the general one takes only `others`.
 */
export interface MissingNames {
  /** `access-control-*`: headers for a server to send, put on the request by mistake. */
  readonly corsHeaders: readonly string[];
  readonly contentType: readonly string[];
  /** Normally allowed without asking; the value made the browser ask. */
  readonly safelisted: readonly string[];
  readonly others: readonly string[];
}

/** Nothing is missing on an actual leg, without an answer, or from a list that does not parse. */
export function missingNames(facts: LegFacts): MissingNames {
  const names = refusedNames(facts);
  const corsHeaders = names.filter((name) => name.startsWith('access-control-'));
  const contentType = names.filter((name) => name === 'content-type');
  const safelisted = names.filter((name) => isSafelistedName(name) && !isOrdinary(name, facts));
  const claimed = new Set([...corsHeaders, ...contentType, ...safelisted]);
  return {
    corsHeaders,
    contentType,
    safelisted,
    others: names.filter((name) => !claimed.has(name)),
  };
}

/**
 * `Content-Type` has a reason of its own. `Range` is no odd value of a header that is free: players ask
 * for the ends of files as a matter of course, and most servers that list headers list it.
 */
function isOrdinary(name: string, { hop }: LegFacts): boolean {
  return name === 'content-type' || (name === 'range' && hop.actual.sent === undefined);
}

/** In the order in which browsers look them up; they name the first. */
export function refusedNames(facts: LegFacts): string[] {
  const { answer, question, allowedHeaders, credentialed } = facts;
  if (answer === undefined || question === undefined) return [];
  if (allowedHeaders.invalid !== undefined) return [];
  const names = question.headerNames.map((name) => name.toLowerCase());
  return namesNotAllowed(names, credentialed, allowedHeaders);
}

/** A method that a preflight's answer does not allow, and the list that lacks it. */
export interface RefusedMethod {
  readonly method: string;
  readonly list: ExtractedList;
}

/** `undefined` when it is allowed, when the list does not parse, or when this is no preflight. */
export function refusedMethod(facts: LegFacts): RefusedMethod | undefined {
  const { answer, question, allowedMethods: list, credentialed } = facts;
  if (answer === undefined || question === undefined) return undefined;
  const { method } = question;
  if (list.invalid !== undefined || isMethodAllowed(method, credentialed, list)) return undefined;
  return { method, list };
}
