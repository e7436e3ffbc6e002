import type { ExtractedList } from '../fetch/index.ts';
import { isMethodAllowed, namesNotAllowed } from '../fetch/index.ts';
import { getHeader } from '../model/index.ts';
import type { LegFacts } from './reason.ts';

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
