/** The messages between background and pages: discriminated unions, and guards that tell them. */
import type { Entry } from './diagnosis/diagnosis.ts';
import type { PreviewSpec } from './fixes/preview/preview.ts';

/** Name of the port a page opens to follow one tab. */
export const PORT_NAME = 'raison-panel';

const HOLD_NAME = /^raison-hold-(\d{1,15})$/;

/** Name of the port by which a page that shows a tab's previews keeps them on. */
export function holdName(tabId: number): string {
  return `raison-hold-${tabId}`;
}

/** The tab that a port of this name holds; `undefined` for other ports. */
export function heldTab(name: string): number | undefined {
  const [, tabId] = HOLD_NAME.exec(name) ?? [];
  return tabId === undefined ? undefined : Number(tabId);
}

const DEVTOOLS_NAME = /^raison-devtools-(\d{1,15})$/;

/** Name of the port by which DevTools tells that it is open for a tab. */
export function devtoolsName(tabId: number): string {
  return `raison-devtools-${tabId}`;
}

/** The tab whose DevTools opened a port of this name; `undefined` for other ports. */
export function devtoolsTab(name: string): number | undefined {
  const [, tabId] = DEVTOOLS_NAME.exec(name) ?? [];
  return tabId === undefined ? undefined : Number(tabId);
}

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
 * itself, since Firefox gives it no `tabs`. The answer is a boolean: a tab
 * that is gone may have been.
 */
export interface PrivateTabRequest {
  readonly type: 'private-tab';
  readonly tabId: number;
}

export function isPrivateTabRequest(message: unknown): message is PrivateTabRequest {
  return isRecord(message) && message['type'] === 'private-tab' && isTabId(message['tabId']);
}

/** Where the background writes its `Access` in `storage.session`. */
export const ACCESS_KEY = 'access';

/** Whether the browser lets Raison see requests: it may be withheld, site by site. */
export interface Access {
  readonly sites: 'all' | 'some' | 'none';
}

/** Wish of a page that cannot ask for access itself: to open the one that can. */
export interface AccessRequest {
  readonly type: 'access';
}

export function isAccessRequest(message: unknown): message is AccessRequest {
  return isRecord(message) && message['type'] === 'access';
}

/** One-shot question of an extension page: the JSON report of a tab. */
export interface ReportRequest {
  readonly type: 'report';
  readonly tabId: number;
}

export function isReportRequest(message: unknown): message is ReportRequest {
  return isRecord(message) && message['type'] === 'report' && isTabId(message['tabId']);
}

/** What a panel or popup tells the background over its port. */
export type PanelRequest =
  | { readonly type: 'follow'; readonly tabId: number }
  | { readonly type: 'clear' }
  | { readonly type: 'preserve'; readonly on: boolean }
  | { readonly type: 'timings'; readonly timings: readonly Timing[] };

/**
 * What of Raison's own does not work, so that something is missing. `session-storage`: what was
 * recorded is lost when the background ends. `local-storage`: the reader's choices are not kept.
 */
export type Problem = 'session-storage' | 'local-storage';

/** What the background tells a panel or popup. Entries come oldest first. */
export type PanelUpdate =
  | {
      readonly type: 'snapshot';
      readonly tabId: number;
      readonly entries: readonly Entry[];
      /** How many older entries the ring buffer has dropped since the last clear. */
      readonly dropped: number;
      readonly preserve: boolean;
      readonly problems?: readonly Problem[];
      /** The rest follows in `entries` messages; the last of them says no `more`. */
      readonly more?: true;
    }
  /** New entries, or newer versions of known ones (same `exchange.id`). */
  | {
      readonly type: 'entries';
      readonly entries: readonly Entry[];
      /** Ids of those that are no longer kept since the last message, for want of room. */
      readonly gone?: readonly string[];
      /** How many were dropped since the last clear, of which some were never sent. */
      readonly dropped: number;
      readonly problems?: readonly Problem[];
      readonly more?: true;
    };

export function isPanelRequest(message: unknown): message is PanelRequest {
  if (!isRecord(message)) return false;
  if (message['type'] === 'follow') return isTabId(message['tabId']);
  if (message['type'] === 'preserve') return typeof message['on'] === 'boolean';
  if (message['type'] === 'timings') return isTimings(message['timings']);
  return message['type'] === 'clear';
}

/** The background is our own code, so the outer shape is enough here. */
export function isPanelUpdate(message: unknown): message is PanelUpdate {
  if (!isRecord(message) || !Array.isArray(message['entries'])) return false;
  return message['type'] === 'snapshot' || message['type'] === 'entries';
}

/** What the inspected page's own resource timing says of one of its requests. */
export interface Timing {
  /** As the page asked for it, without fragment. */
  readonly url: string;
  /** Milliseconds since the epoch. */
  readonly start: number;
  /** HTTP status of an answer that the page was given; 0 of one that it was not. */
  readonly status: number;
}

/** The page that was asked may have answered anything. */
function isTimings(value: unknown): value is readonly Timing[] {
  return Array.isArray(value) && value.every(isTiming);
}

function isTiming(value: unknown): value is Timing {
  if (!isRecord(value) || typeof value['url'] !== 'string') return false;
  return Number.isFinite(value['start']) && Number.isFinite(value['status']);
}

/** Where the state of the previews lies in `storage.session`: pages look there themselves. */
export const PREVIEWS_KEY = 'previews';

/**
 * Begins to preview the fix for an exchange, adjusted as the reader has adjusted it. The page plans,
 * so that the background need not carry what plans; the background checks (`fits`).
 */
export interface PreviewStart {
  readonly type: 'preview-start';
  readonly tabId: number;
  readonly exchangeId: string;
  readonly spec: PreviewSpec;
}

/** One-shot wishes of an extension page about previews. */
export type PreviewRequest =
  | PreviewStart
  /** Wants nothing but a background that runs: it then clears away what another left behind. */
  | { readonly type: 'preview-beat' }
  | { readonly type: 'preview-stop'; readonly id: string }
  | { readonly type: 'preview-pin'; readonly id: string; readonly pinned: boolean };

/** Why there is no preview. `refused`: the browser did not take the rules, for no reason we know. */
export type PreviewProblem =
  | 'gone'
  | 'moved'
  | 'no-access'
  | 'nothing-to-show'
  | 'quota'
  | 'refused'
  | 'tab-closed';

export type PreviewAnswer = { readonly done: true } | { readonly problem: PreviewProblem };

export function isPreviewRequest(message: unknown): message is PreviewRequest {
  if (!isRecord(message)) return false;
  const { type, id, tabId, exchangeId, spec, pinned } = message;
  if (type === 'preview-start') {
    return isTabId(tabId) && typeof exchangeId === 'string' && isRecord(spec);
  }
  if (type === 'preview-beat') return true;
  if (type === 'preview-pin') return typeof id === 'string' && typeof pinned === 'boolean';
  return type === 'preview-stop' && typeof id === 'string';
}

/** Browsers number tabs from 0; −1 stands for none. */
function isTabId(value: unknown): value is number {
  return Number.isSafeInteger(value) && (value as number) >= -1;
}

/** A record's fields are still anything: what reads them looks at each. */
function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
