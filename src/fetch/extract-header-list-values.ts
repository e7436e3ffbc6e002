import type { HeaderList } from '../model/index.ts';
import { getHeader } from '../model/index.ts';
import { isToken } from './http-token.ts';

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
