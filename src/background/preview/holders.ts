import type { Runtime } from '../../browser.ts';
import { couldNot } from '../could-not.ts';
import type { Previews } from './previews.ts';

/** A reloaded panel is back within this time, in milliseconds; then it has not been closed. */
const GRACE = 3000;

/**
 * The pages that show a tab's previews: open panels. A preview whose last page closes ends, unless
 * it is pinned; nobody would see any more that it is on.
 */
export class Holders {
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
      .catch((error: unknown) => couldNot('end a preview', error));
  }

  #isAbandoned(tabId: number): boolean {
    return (this.#pages.get(tabId)?.size ?? 0) === 0;
  }
}
