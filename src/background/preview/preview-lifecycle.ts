import type { Runtime } from '../../browser.ts';
import { browser } from '../../browser.ts';
import type { Preview, PreviewEnd } from '../../fixes/preview/index.ts';
import { originOf } from '../../model/index.ts';
import { hasAccess } from '../access.ts';
import { guarded, logFailure } from '../errors.ts';
import type { Previews } from './previews.ts';

/** A reloaded panel is back within this time, in milliseconds; then it has not been closed. */
const GRACE = 3000;

/**
 * The pages that show a tab's previews: open panels. A preview whose last page closes ends, unless
 * it is pinned; nobody would see any more that it is on.
 */
export class OpenPanels {
  readonly #previews: Previews;
  readonly #pages = new Map<number, Set<Runtime.Port>>();

  constructor(previews: Previews) {
    this.#previews = previews;
    previews.onChange((tabIds) => {
      for (const tabId of tabIds) this.#lookLater(tabId);
    });
  }

  hold(port: Runtime.Port, tabId: number): void {
    const pages = this.#pages.get(tabId) ?? new Set();
    this.#pages.set(tabId, pages.add(port));
    port.onDisconnect.addListener(() => {
      pages.delete(port);
      this.#lookLater(tabId);
    });
  }

  #lookLater(tabId: number): void {
    if (this.#isAbandoned(tabId)) setTimeout(() => this.#look(tabId), GRACE);
  }

  #look(tabId: number): void {
    if (!this.#isAbandoned(tabId)) return;
    this.#previews
      .end((preview) => preview.tabId === tabId && !preview.pinned, 'panel-closed')
      .catch((error: unknown) => logFailure('end a preview', error));
  }

  #isAbandoned(tabId: number): boolean {
    return (this.#pages.get(tabId)?.size ?? 0) === 0;
  }
}

/**
 * Browsers end a background that made no call for 30 seconds, and its timers with it. A call within
 * that time keeps it (observed in both), so that previews end on time without the `alarms`
 * permission; it costs something only while one is on, a quarter of an hour at most.
 */
const HEARTBEAT = 15_000;

/** Timers may fire a moment too early, in milliseconds. */
const EARLY = 20;

/** Sees to it that every preview ends in time. */
export function endPreviewsOnTime(previews: Previews): void {
  let heart: ReturnType<typeof setInterval> | undefined;
  let next: ReturnType<typeof setTimeout> | undefined;
  const endExpired = (): void => {
    previews.end(({ until }) => until <= Date.now() + EARLY, 'expired').catch(reportTimer);
  };
  previews.onChange(() => {
    clearTimeout(next);
    clearInterval(heart);
    const ends = previews.on.map(({ until }) => until);
    if (ends.length === 0) return;
    next = setTimeout(endExpired, Math.max(0, Math.min(...ends) - Date.now()));
    heart = setInterval(() => beat(endExpired), HEARTBEAT);
  });
}

/** A machine that slept has stopped timers, but not the clock: hence a look at it each time. */
function beat(endExpired: () => void): void {
  endExpired();
  browser.runtime.getPlatformInfo().catch(reportTimer);
}

function reportTimer(error: unknown): void {
  logFailure('keep watch over a preview', error);
}

/** What ends previews besides Stop and time; to be called at the worker's first turn. */
export function endPreviewsWithTabs(previews: Previews): void {
  const closed = guarded((tabId: number) =>
    end(previews, (one) => one.tabId === tabId, 'tab-closed'),
  );
  browser.tabs.onRemoved.addListener(closed);
  // A tab that Chromium discards comes back under another number.
  browser.tabs.onReplaced.addListener((_added: number, removed: number) => closed(removed));
  browser.webNavigation.onCommitted.addListener(
    guarded(({ tabId, frameId, url }: { tabId: number; frameId: number; url: string }) => {
      if (frameId !== 0) return;
      end(previews, (one) => one.tabId === tabId && one.site !== originOf(url), 'navigated');
    }),
  );
  browser.permissions.onRemoved.addListener(
    guarded(() => {
      endWithoutAccess(previews).catch(reportEnd);
    }),
  );
}

async function endWithoutAccess(previews: Previews): Promise<void> {
  for (const { id, endpoint, origin } of previews.on) {
    if (await hasAccess(endpoint, origin)) continue;
    await previews.end((one) => one.id === id, 'access-withdrawn');
  }
}

function end(previews: Previews, goes: (preview: Preview) => boolean, why: PreviewEnd): void {
  previews.end(goes, why).catch(reportEnd);
}

function reportEnd(error: unknown): void {
  logFailure('end a preview', error);
}
