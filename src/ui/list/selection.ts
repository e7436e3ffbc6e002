import { computed } from '@preact/signals';
import { isDetailShown, listing, selectedId, unfolded } from '../state/store.ts';
import type { Place } from './listing.ts';
import { destination } from './window.ts';

/** The id by which a key press on the list reaches the explanation. */
export const DETAIL_ID = 'detail';

/** Index of the selected row; -1 when the list does not show it. */
export const selectedIndex = computed(() =>
  listing.value.rows.findIndex(({ exchange }) => exchange.id === selectedId.value),
);

export function rowId(exchangeId: string): string {
  return `exchange-${exchangeId}`;
}

export function select(id: string): void {
  selectedId.value = id;
}

/** Unfolds or folds the group of a row. */
export function fold({ group }: Place, open: boolean): void {
  const next = new Set(unfolded.value);
  if (open) next.add(group);
  else next.delete(group);
  unfolded.value = next;
}

/** A click on a row selects it; on the number of those alike it unfolds them. */
export function clicked(target: Element): void {
  const id = target.closest<HTMLElement>('[data-id]')?.dataset['id'];
  if (id === undefined) return;
  const place = listing.value.places?.get(id);
  if (place !== undefined && target.closest('.alike')) {
    fold(place, !place.unfolded);
    return;
  }
  select(id);
  isDetailShown.value = true;
}

/**
 * What a key does in the list.
 *
 * @returns whether it did something to the list
 */
export function pressed(key: string): boolean {
  const { rows, places } = listing.value;
  const index = selectedIndex.value;
  const place = places?.get(rows[index]?.exchange.id ?? '');
  if (place !== undefined && foldByKey(key, place)) return true;
  const target = rows[destination(key, index, rows.length) ?? -1];
  if (target === undefined) return false;
  select(target.exchange.id);
  return true;
}

/** @see https://www.w3.org/WAI/ARIA/apg/patterns/treeview/ */
function foldByKey(key: string, place: Place): boolean {
  if (key === 'ArrowRight' && place.alike > 1) {
    fold(place, true);
    return true;
  }
  if (key !== 'ArrowLeft' || (place.level === 1 && !place.unfolded)) return false;
  if (place.level === 2) selectHead(place.group);
  else fold(place, false);
  return true;
}

function selectHead(group: string): void {
  for (const [id, place] of listing.value.places ?? []) {
    if (place.group === group && place.level === 1) select(id);
  }
}
