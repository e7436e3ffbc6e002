import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Entry } from '../../diagnosis/index.ts';
import { selectedId } from '../store.ts';
import type { Anchor } from './anchor.ts';
import { anchoredTop, anchorOf } from './anchor.ts';
import { selectedIndex } from './selection.ts';
import { measure, reveal, rowHeight, scrolled, scrollTo, sight } from './sight.ts';

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
 * The list's focus survives what the list draws anew: a row that is moved in the document loses it.
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
