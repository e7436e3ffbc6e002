const STEP = 3;

/** The keys that give the start less and more; the separator goes where the arrow points. */
const ARROWS = {
  ltr: ['ArrowLeft', 'ArrowRight'],
  rtl: ['ArrowRight', 'ArrowLeft'],
} as const;

export type Layout = keyof typeof ARROWS;

/** How an area is split: its start is on the left or, right-to-left, on the right. */
export function layoutOf(area: Element): Layout {
  return getComputedStyle(area).direction === 'rtl' ? 'rtl' : 'ltr';
}

/** Where the pointer splits an area, in percent from its start. */
export function draggedSplit(pointer: { clientX: number }, area: Element, layout: Layout): number {
  const { left, width } = area.getBoundingClientRect();
  const share = ((pointer.clientX - left) / width) * 100;
  return layout === 'rtl' ? 100 - share : share;
}

/** The split after a key, in percent, not yet limited; `undefined` when the key does not move it. */
export function steppedSplit(key: string, split: number, layout: Layout): number | undefined {
  if (key === 'Home') return 0;
  if (key === 'End') return 100;
  const [less, more] = ARROWS[layout];
  if (key === less) return split - STEP;
  return key === more ? split + STEP : undefined;
}
