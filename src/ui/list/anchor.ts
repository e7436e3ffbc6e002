import type { Entry } from '../../diagnosis/index.ts';
import type { Sight } from './window-math.ts';

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
