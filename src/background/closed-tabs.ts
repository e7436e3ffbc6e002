/** Closed tabs remembered: no browser gives a tab the number of another. */
const MOST = 100;

/** Tabs that are no more, of which a last word may still come. */
export class ClosedTabs {
  #ids: readonly number[] = [];

  add(tabId: number): void {
    this.#ids = [...this.#ids, tabId].slice(-MOST);
  }

  has(tabId: number): boolean {
    return this.#ids.includes(tabId);
  }
}
