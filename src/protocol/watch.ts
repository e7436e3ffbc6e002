import { isRecord, isTabId } from './shape.ts';

/** When Raison watches a tab's requests closely: the reader's choice. */
export const WATCH_CHOICES = ['smart', 'always', 'devtools'] as const;
export type WatchChoice = (typeof WATCH_CHOICES)[number];

/** Where the background writes which tabs it watches, in `storage.session`: pages look there. */
export const WATCH_KEY = 'watch';

/** The part of it that pages read. */
export interface WatchShown {
  readonly watched: 'all' | readonly number[];
  /** Tabs in which something probably failed before they were watched. */
  readonly missedFailures: readonly number[];
}

/**
 * One-shot question of a page: is the tab in a private window? A panel in DevTools cannot look for
 * itself, since Firefox gives it no `tabs`. The answer is a boolean, or an `error` if the tab is gone.
 */
export interface PrivateTabRequest {
  readonly type: 'private-tab';
  readonly tabId: number;
}

export function isPrivateTabRequest(message: unknown): message is PrivateTabRequest {
  return isRecord(message) && message['type'] === 'private-tab' && isTabId(message['tabId']);
}
