import type { ReasonId } from '../../reasons/index.ts';
import { mdnPage, reasonById, reasons } from '../../reasons/index.ts';

/** Reasons of the engine have a page at MDN where MDN names them; findings of open servers have none. */
export function hasMdnPage(id: string): id is ReasonId {
  return reasons.some((reason) => reason.id === id) && reasonById(id as ReasonId).family !== null;
}

export function reasonPage(id: ReasonId): string {
  const { family } = reasonById(id);
  return family === null ? '' : mdnPage(family, 'en').url;
}
