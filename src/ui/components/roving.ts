const PAGE = 10;

/**
 * Where a key leads in a list of `count` items: the index to move to, or `undefined` when the key
 * does not move. From nowhere (`index` -1) every key enters at its own end.
 */
export function destination(key: string, index: number, count: number): number | undefined {
  const target = TARGETS[key]?.(index, count);
  if (target === undefined || count === 0) return undefined;
  return Math.min(count - 1, Math.max(0, target));
}

const TARGETS: Readonly<Record<string, (index: number, count: number) => number>> = {
  ArrowDown: (index) => index + 1,
  ArrowUp: (index, count) => (index < 0 ? count : index) - 1,
  PageDown: (index) => index + PAGE,
  PageUp: (index, count) => (index < 0 ? count : index) - PAGE,
  Home: () => 0,
  End: (_, count) => count - 1,
};

/** The same along a row that does not end: the tabs. */
export function neighbour(key: string, index: number, count: number): number | undefined {
  if (key === 'ArrowRight') return (index + 1) % count;
  if (key === 'ArrowLeft') return (index - 1 + count) % count;
  if (key === 'Home') return 0;
  return key === 'End' ? count - 1 : undefined;
}
