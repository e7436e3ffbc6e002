import type { ExistingKind } from './existing.ts';

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
  /** `endpoint` (the default) covers the URL's own path, `site` everything of the host. */
  readonly scope?: 'endpoint' | 'site';
}
