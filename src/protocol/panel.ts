import type { Entry } from '../diagnosis/diagnosis.ts';
import { isRecord, isTabId } from './shape.ts';
import type { Timing } from './timing.ts';
import { isTimings } from './timing.ts';

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
