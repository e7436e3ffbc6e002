import type { Exchange } from '../model/index.ts';
import { originOf } from '../model/index.ts';
import type { Books } from './books.ts';

/** A page that took the place of another in a tab. */
export interface Committed {
  readonly tabId: number;
  readonly url: string;
  readonly documentId?: string;
  /** Milliseconds since the epoch. */
  readonly time: number;
}

/** Documents remembered as gone, a tab. Late events come within moments, not pages later. */
const MOST_GONE = 20;

/** Notes which page the tab shows now; what belongs to older ones goes, unless it is preserved. */
export function turnPage(books: Books, page: Committed, preserve: boolean): void {
  const { tabId, url, documentId, time } = page;
  const { gone, documentId: old } = books.ledger.note(tabId);
  const left = old === undefined || old === documentId ? gone : [...gone, old];
  books.amend(tabId, {
    origin: originOf(url),
    ...(documentId === undefined ? {} : { documentId }),
  });
  if (preserve) return;
  const late = left.filter((id) => id !== documentId).slice(-MOST_GONE);
  books.clear(tabId, (exchange) => isOlder(exchange, page));
  books.amend(tabId, { since: time, gone: late, dropped: 0 });
}

/** Pages are told apart by document; frames and workers within them by time. */
function isOlder(exchange: Exchange, { documentId, time }: Committed): boolean {
  const known = exchange.documentId !== undefined && documentId !== undefined;
  if (known && exchange.documentId === documentId) return false;
  return (known && exchange.frameId === 0) || exchange.time < time;
}
