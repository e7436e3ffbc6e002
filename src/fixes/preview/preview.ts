import type { Exchange, HeaderList } from '../../model/index.ts';

/** What a preview puts into the answers of one endpoint, in no browser's language. */
export interface PreviewSpec {
  /** The address without its query, as the browser writes it. */
  readonly endpoint: string;
  /** Origin of the page that is served; never `null`. */
  readonly origin: string;
  /** webRequest resource types whose answers are changed. */
  readonly types: readonly string[];
  /** Headers that replace those of answers to OPTIONS. */
  readonly preflight: HeaderList;
  /** Headers that replace those of all other answers. */
  readonly actual: HeaderList;
  /** Does the fix allow credentials? */
  readonly credentialed: boolean;
  /** How long browsers may remember a preflight that the preview let pass, in seconds. */
  readonly remembered: number;
}

/** A preview that is on. Plain data: it lies in `storage.session`, where pages look it up. */
export interface Preview extends PreviewSpec {
  readonly id: string;
  readonly tabId: number;
  /** In a private window: nothing of it is kept once its tab is closed. */
  readonly isPrivate?: true;
  /** Origin of the tab's own page, which may embed the one that asks. */
  readonly site: string;
  /** The exchange it was started for: the last that is known of the server's own answer. */
  readonly original: Exchange;
  /** Exchanges under way when it began: their answers may still be changed. */
  readonly underWay: readonly string[];
  /** Begin and latest end, in milliseconds since the epoch. */
  readonly from: number;
  readonly until: number;
  /** Stays on when DevTools is closed. */
  readonly pinned: boolean;
  /** Tells the numbers of its rules: no two previews that are on share one. */
  readonly slot: number;
}

/** All previews of this browser session, as pages find them in `storage.session`. */
export interface PreviewsState {
  readonly on: readonly Preview[];
  /** The latest that have ended, oldest first: exchanges made under them stay marked. */
  readonly past: readonly EndedPreview[];
}

export type PreviewEnd =
  | 'stopped'
  | 'expired'
  | 'tab-closed'
  | 'panel-closed'
  | 'navigated'
  | 'access-withdrawn'
  /** The background was stopped, and with it whoever watches that previews end. */
  | 'background-stopped';

export interface EndedPreview extends Preview {
  /** When it ended, in milliseconds since the epoch. */
  readonly ended: number;
  readonly why: PreviewEnd;
}
