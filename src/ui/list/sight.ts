import { computed, signal } from '@preact/signals';
import { query } from '../settings.ts';
import { listing } from '../store.ts';
import type { Sight } from './window-math.ts';
import { spanOf, topToShow } from './window-math.ts';

/** What the reader sees of the list, until it is measured a guess. A page has one list. */
export const sight = signal<Sight>({ top: 0, height: 600, rowHeight: 40 });

const span = computed(() => {
  const count = listing.value.rows.length;
  return query.all ? { first: 0, end: count } : spanOf(sight.value, count);
});

/** Numbers, not an object: who reads them hears of a scroll only when other rows are to be drawn. */
export const firstDrawn = computed(() => span.value.first);
export const endDrawn = computed(() => span.value.end);
export const rowHeight = computed(() => sight.value.rowHeight);

/** Reads the list's size, and the height that the style sheet gives a row at its width. */
export function measure(list: HTMLElement): void {
  const height = Number.parseFloat(getComputedStyle(list).getPropertyValue('--row-height'));
  sight.value = {
    top: list.scrollTop,
    height: list.clientHeight,
    rowHeight: Number.isFinite(height) ? height : sight.value.rowHeight,
  };
}

/** A scroll changes nothing but the position: measuring more would cost a layout at each step. */
export function scrolled(list: HTMLElement): void {
  sight.value = { ...sight.value, top: list.scrollTop };
}

export function scrollTo(list: HTMLElement, top: number): void {
  if (Math.abs(list.scrollTop - top) < 1) return;
  list.scrollTop = top;
  scrolled(list);
}

/** Scrolls just as far as needed to see a row. */
export function reveal(list: HTMLElement, index: number): void {
  scrollTo(list, topToShow(index, { ...sight.value, top: list.scrollTop }));
}
