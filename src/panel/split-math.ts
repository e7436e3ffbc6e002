const STEP = 3;

/** Where the pointer splits an area, in percent from its start; right-to-left starts at the right. */
export function draggedSplit(
  pointer: { clientX: number; clientY: number },
  area: Element,
  stacked: boolean,
): number {
  const { left, top, width, height } = area.getBoundingClientRect();
  if (stacked) return ((pointer.clientY - top) / height) * 100;
  const share = ((pointer.clientX - left) / width) * 100;
  return getComputedStyle(area).direction === 'rtl' ? 100 - share : share;
}

/** The split after a key, in percent, not yet limited; `undefined` when the key does not move it. */
export function steppedSplit(key: string, split: number, stacked: boolean): number | undefined {
  if (key === 'Home') return 0;
  if (key === 'End') return 100;
  const [less, more] = stacked ? ['ArrowUp', 'ArrowDown'] : ['ArrowLeft', 'ArrowRight'];
  if (key === less) return split - STEP;
  return key === more ? split + STEP : undefined;
}
