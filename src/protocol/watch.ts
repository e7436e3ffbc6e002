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
