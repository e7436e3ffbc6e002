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
  /** `endpoint` (the default) is the URL's own path, `folder` all beside it, `site` the host. */
  readonly scope?: Width;
}
