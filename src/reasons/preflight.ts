import type { HeaderList } from '../exchange/index.ts';
import { getHeader } from '../exchange/index.ts';
import {
  extractHeaderListValues,
  isMethodAllowed,
  namesNotAllowed,
  preflightQuestion,
} from '../standard/index.ts';
import type { LegFacts } from './reason.ts';

export const ALLOW_METHODS = 'Access-Control-Allow-Methods';
export const ALLOW_HEADERS = 'Access-Control-Allow-Headers';

/** The list that the server sends, put right and completed for this request. */
export function expectMethods({ headers, leg, credentialed }: LegFacts): string {
  const items = readableItems(headers, ALLOW_METHODS, credentialed);
  const method = preflightQuestion(leg.sent)?.method ?? '';
  if (items.length === 0) return method;
  return isMethodAllowed(method, credentialed, { items }) || method === ''
    ? items.join(', ')
    : [...items, method].join(', ');
}

/** As `expectMethods`; empty when the server sends no readable name and the page needs none. */
export function expectHeaders({ headers, leg, credentialed }: LegFacts): string {
  const items = readableItems(headers, ALLOW_HEADERS, credentialed);
  const asked = preflightQuestion(leg.sent)?.headerNames ?? [];
  return [...items, ...namesNotAllowed(asked, credentialed, { items })].join(', ');
}

/** What the server seems to mean, also where its list cannot be parsed. */
function readableItems(headers: HeaderList, name: string, credentialed: boolean): string[] {
  const { items, invalid } = extractHeaderListValues(headers, name);
  const words = getHeader(headers, name)?.match(/[\w.*-]+/g) ?? [];
  // With credentials `*` is a name that means nothing, so it is not worth repeating.
  const useful = (invalid === undefined ? items : words).filter(
    (item) => item !== '*' || !credentialed,
  );
  return [...new Set(useful)];
}
