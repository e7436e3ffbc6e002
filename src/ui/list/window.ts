import type { Entry } from '../../diagnosis/index.ts';

/** What the reader sees of a list whose rows are equally high. In CSS pixels. */
export interface Sight {
  readonly top: number;
  readonly height: number;
  readonly rowHeight: number;
}

/** Rows from `first` up to but not including `end`. */
export interface Span {
  readonly first: number;
  readonly end: number;
}

/** Rows drawn beyond each edge, so that a turn of the wheel meets no gap. */
const MARGIN = 12;
/** The span moves by so many rows at a time: most steps of a scroll draw nothing new. */
const STEP = 6;

/** The rows to draw of `count`. */
export function spanOf({ top, height, rowHeight }: Sight, count: number): Span {
  const seen = Math.floor(top / rowHeight) - MARGIN;
  const first = Math.max(0, Math.floor(seen / STEP) * STEP);
  const rows = Math.ceil(height / rowHeight) + 2 * MARGIN + STEP;
  return { first: Math.min(first, Math.max(0, count - rows)), end: Math.min(count, first + rows) };
}

/** The scroll position nearest to the present one that shows a row whole. */
export function topToShow(index: number, { top, height, rowHeight }: Sight): number {
  const start = index * rowHeight;
  return Math.max(Math.min(top, start), start + rowHeight - height);
}

/** What the reader has in front of them: the rows in sight, top to bottom, and where they stand. */
export interface Anchor {
  /** Index of the first. */
  readonly first: number;
  readonly ids: readonly string[];
  /** How far the first of them is scrolled out, in rows. */
  readonly offset: number;
}

export function anchorOf(rows: readonly Entry[], { top, height, rowHeight }: Sight): Anchor {
  const position = top / rowHeight;
  const first = Math.floor(position);
  const inSight = rows.slice(first, first + Math.ceil(height / rowHeight));
  return { first, ids: inSight.map(({ exchange }) => exchange.id), offset: position - first };
}

/**
 * Where to scroll so that what the reader had in front of them stays where it was, though rows came
 * or went above. `undefined` when none of it is left.
 */
export function anchoredTop(
  { first, ids, offset }: Anchor,
  rows: readonly Entry[],
  rowHeight: number,
): number | undefined {
  if (rows[first]?.exchange.id === ids[0]) return (first + offset) * rowHeight;
  const wanted = new Map(ids.map((id, index) => [id, index]));
  for (const [index, { exchange }] of rows.entries()) {
    const was = wanted.get(exchange.id);
    if (was !== undefined) return Math.max(0, (index - was + offset) * rowHeight);
  }
  return undefined;
}

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
