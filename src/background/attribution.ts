import type { Exchange } from '../model/index.ts';
import type { Ledger } from './ledger.ts';
import { NO_TAB } from './ledger.ts';
import { isShown } from './shown.ts';

/**
 * The exchanges of a tab, oldest first. Service workers' requests name no tab (facts/chromium.md
 * §2.3): they are shown wherever the page has their origin and came before them.
 */
export function exchangesOf(ledger: Ledger, tabId: number): Exchange[] {
  const workers = tabId === NO_TAB ? [] : ledger.records(NO_TAB);
  const shared = workers.filter(({ exchange }) => isSharedWith(ledger, tabId, exchange));
  return [...ledger.records(tabId), ...shared]
    .filter(isShown)
    .toSorted((one, other) => one.seq - other.seq)
    .map(({ exchange }) => exchange);
}

/** The tabs in which an exchange is shown. */
export function audienceOf(ledger: Ledger, exchange: Exchange): number[] {
  if (exchange.tabId !== NO_TAB) return [exchange.tabId];
  return [NO_TAB, ...ledger.tabIds().filter((tabId) => isSharedWith(ledger, tabId, exchange))];
}

function isSharedWith(ledger: Ledger, tabId: number, worker: Exchange): boolean {
  const { origin, since } = ledger.note(tabId);
  return tabId !== NO_TAB && origin === worker.origin && worker.time >= since;
}
