import { parseUrl } from '../../model/index.ts';
import type { ExistingKind } from './existing.ts';
import type { Width } from './scope.ts';

/** What the reader may adjust before copying. Everything typed here passes the same allow-list. */
export interface PlanOptions {
  /** More origins that the reader trusts, besides those of the requests. */
  readonly addOrigins?: readonly string[];
  /** Overrides what was deduced. Refused together with `publicData`. */
  readonly credentials?: boolean;
  /** Everyone may read this: `*` instead of a list. */
  readonly publicData?: boolean;
  /** Response headers that the page wants to read. */
  readonly exposedHeaders?: readonly string[];
  /** Overrides the guess. */
  readonly upstream?: 'static' | 'proxy' | 'fastcgi';
  /** What the server says about CORS already; overrides what the responses show. */
  readonly existing?: ExistingKind;
  /**
   * `endpoint` is the URL's own path, `folder` all beside it, `site` the host. Absent: `folder` where
   * the path ends in an id, else `endpoint`.
   */
  readonly scope?: Width;
}

/** The words of a list that somebody types: blanks, commas and semicolons part them. */
export function typedList(text: string): string[] {
  return text.split(/[\s,;]+/).filter((word) => word !== '');
}

/**
 * Origins as typed. An address that is copied whole, with its slash or path, is understood as its
 * origin; what is no web address stays as it is, to be refused with a reason.
 */
export function typedOrigins(text: string): string[] {
  return typedList(text).map((word) => {
    const url = parseUrl(word);
    return url !== undefined && /^https?:$/.test(url.protocol) ? url.origin : word;
  });
}
