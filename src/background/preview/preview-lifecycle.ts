import type { Runtime } from '../../browser.ts';
import { browser } from '../../browser.ts';
import type { Preview, PreviewEnd } from '../../fixes/preview/index.ts';
import { originOf } from '../../model/index.ts';
import { hasAccess } from '../access.ts';
import { guarded, logFailure } from '../errors.ts';
import type { KeepAwake } from '../keep-awake.ts';
import type { TabListener } from '../recording.ts';
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
  readonly #timers = new Map<number, ReturnType<typeof setTimeout>>();

  constructor(previews: Previews) {
    this.#previews = previews;
    previews.onChange((tabIds) => {
      for (const tabId of tabIds) this.#endLater(tabId);
    });
  }

  hold(port: Runtime.Port, tabId: number): void {
    const pages = this.#pages.get(tabId) ?? new Set();
    this.#pages.set(tabId, pages.add(port));
    port.onDisconnect.addListener(() => {
      pages.delete(port);
      this.#endLater(tabId);
    });
  }

  /**
   * Counts from the latest change: a page connects a moment after its preview has begun, and must not
   * meet the end of the time that the preview before left it.
   */
  #endLater(tabId: number): void {
    clearTimeout(this.#timers.get(tabId));
    this.#timers.delete(tabId);
    if (!this.#isAbandoned(tabId)) return;
    this.#timers.set(
      tabId,
      setTimeout(() => this.#endIfAbandoned(tabId), GRACE),
    );
  }

  #endIfAbandoned(tabId: number): void {
    this.#timers.delete(tabId);
    if (!this.#isAbandoned(tabId)) return;
    this.#previews
      .end((preview) => preview.tabId === tabId && !preview.pinned, 'panel-closed')
      .catch(reportEnd);
  }

  #isAbandoned(tabId: number): boolean {
    return (this.#pages.get(tabId)?.size ?? 0) === 0;
  }
}

/** Timers may fire a moment too early, in milliseconds. */
const EARLY = 20;

/** Sees to it that every preview ends in time: at its timer, or at the next pulse of the clock. */
export function endPreviewsOnTime(previews: Previews, keepAwake: KeepAwake): void {
  let next: ReturnType<typeof setTimeout> | undefined;
  const endExpired = (): void =>
    end(previews, ({ until }) => until <= Date.now() + EARLY, 'expired');
  previews.onChange(() => {
    clearTimeout(next);
    const ends = previews.on.map(({ until }) => until);
    if (ends.length === 0) {
      keepAwake.release(PREVIEWS);
      return;
    }
    next = setTimeout(endExpired, Math.max(0, Math.min(...ends) - Date.now()));
    keepAwake.hold(PREVIEWS, endExpired);
  });
}

const PREVIEWS = 'previews';

/** Previews end with the page that they were begun for. */
export function endPreviewsWithTabs(previews: Previews): TabListener {
  return {
    onTabClosed(closed) {
      end(previews, ({ tabId }) => tabId === closed, 'tab-closed');
      previews.forgetPrivate(closed).catch(reportEnd);
    },
    onNavigation({ tabId, url }) {
      const origin = originOf(url);
      end(previews, (one) => one.tabId === tabId && one.site !== origin, 'navigated');
    },
  };
}

/** Previews end with the permission they need; to be called at the worker's first turn. */
export function endPreviewsWithAccess(previews: Previews): void {
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
