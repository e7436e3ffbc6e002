import { computed, signal } from '@preact/signals';
import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Entry } from '../../diagnosis/index.ts';
import { query } from '../state/settings.ts';
import { listing, selectedId } from '../state/store.ts';
import { selectedIndex } from './selection.ts';
import type { Anchor, Sight } from './window.ts';
import { anchoredTop, anchorOf, spanOf, topToShow } from './window.ts';

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

type ListRef = RefObject<HTMLDivElement | null>;

/** Measures the list now and whenever its size changes, and hears it scroll. */
export function useSight(list: ListRef): void {
  useLayoutEffect(() => {
    const element = list.current;
    if (element === null) return undefined;
    const onScroll = (): void => scrolled(element);
    const observer = new ResizeObserver(() => measure(element));
    measure(element);
    observer.observe(element);
    element.addEventListener('scroll', onScroll, { passive: true });
    return () => {
      observer.disconnect();
      element.removeEventListener('scroll', onScroll);
    };
  }, [list]);
}

/**
 * Rows that come, go or change their height must not move what the reader is reading. At the top
 * with nothing selected, nobody is reading yet.
 */
export function useAnchor(list: ListRef, rows: readonly Entry[]): void {
  const anchor = useRef<Anchor | null>(null);
  const height = rowHeight.value;
  useLayoutEffect(() => {
    const element = list.current;
    if (element === null || anchor.current === null) return;
    const top = anchoredTop(anchor.current, rows, height);
    if (top !== undefined) scrollTo(element, top);
    else if (selectedIndex.value >= 0) reveal(element, selectedIndex.value);
    else scrollTo(element, 0);
  }, [list, rows, height]);
  useLayoutEffect(() =>
    sight.subscribe((now) => {
      const isReading = now.top > 0 || selectedId.peek() !== undefined;
      anchor.current = isReading ? anchorOf(rows, now) : null;
    }),
  );
}

/**
 * The list's focus survives what the list draws again: a row that is moved in the document loses it.
 *
 * @returns to be called when the focus is to follow the selection
 */
export function useFocusOnRow(list: ListRef): () => void {
  const wantedRef = useRef(false);
  const wasInside = list.current?.contains(document.activeElement) ?? false;
  useLayoutEffect(() => {
    const element = list.current;
    if (element === null) return;
    if (wantedRef.current) reveal(element, selectedIndex.value);
    if (wantedRef.current || (wasInside && document.activeElement === document.body)) {
      element.querySelector<HTMLElement>('[tabindex="0"]')?.focus({ preventScroll: true });
    }
    wantedRef.current = false;
  });
  return () => {
    wantedRef.current = true;
  };
}
