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
