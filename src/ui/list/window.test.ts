import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { entryOf } from '../state/testing.ts';
import { anchoredTop, anchorOf, destination, spanOf, topToShow } from './window.ts';

const sights = fc.record({
  top: fc.nat({ max: 500_000 }),
  height: fc.integer({ min: 1, max: 3000 }),
  rowHeight: fc.constantFrom(22, 40),
});
const counts = fc.integer({ min: 1, max: 12_000 });

describe('the drawn rows', () => {
  it('cover what is in sight, whatever the position', () => {
    fc.assert(
      fc.property(sights, counts, (wanted, count) => {
        const most = Math.max(0, count * wanted.rowHeight - wanted.height);
        const sight = { ...wanted, top: Math.min(wanted.top, most) };
        const { first, end } = spanOf(sight, count);
        expect(first * sight.rowHeight).toBeLessThanOrEqual(sight.top);
        const bottom = Math.min(sight.top + sight.height, count * sight.rowHeight);
        expect(end * sight.rowHeight).toBeGreaterThanOrEqual(bottom);
      }),
    );
  });

  it('are as many for ten thousand as for a hundred', () => {
    const sight = { top: 800, height: 600, rowHeight: 40 };
    expect(spanOf(sight, 10_000)).toEqual(spanOf(sight, 100));
  });

  it('are none of an empty list, and nothing of a list that shrank below the position', () => {
    expect(spanOf({ top: 0, height: 600, rowHeight: 40 }, 0)).toEqual({ first: 0, end: 0 });
    const { first, end } = spanOf({ top: 9000, height: 600, rowHeight: 40 }, 5);
    expect([first, end]).toEqual([0, 5]);
  });
});

describe('the position that shows a row', () => {
  const sight = { top: 100, height: 200, rowHeight: 20 };
  it.each([
    ['above', 2, 40],
    ['in sight', 7, 100],
    ['below', 20, 220],
  ])('%s', (_, index, top) => expect(topToShow(index, sight)).toBe(top));
});

const rows = (...ids: string[]) => ids.map((id) => entryOf({ id }));
const before = rows('a', 'b', 'c', 'd', 'e', 'f');
/** Half of c, d, half of e are in sight. */
const anchor = anchorOf(before, { top: 50, height: 40, rowHeight: 20 });

describe('what the reader has in front of them', () => {
  it.each([
    ['stays when nothing changes', before, 50],
    ['stays when rows are added below', [...before, ...rows('g')], 50],
    ['stays when rows are added above', [...rows('y', 'z'), ...before], 90],
    ['stays when rows above go', before.slice(1), 30],
    ['stays when its own first row goes', rows('a', 'b', 'd', 'e'), 30],
    ['is lost with the last of its rows', rows('a', 'b', 'f'), undefined],
    ['stays as near as it can', rows('d'), 0],
  ])('%s', (_, after, top) => expect(anchoredTop(anchor, after, 20)).toBe(top));

  it('stays when rows become lower', () => {
    expect(anchoredTop(anchor, before, 10)).toBe(25);
  });
});

describe('destination', () => {
  it.each([
    ['ArrowDown', 0, 3, 1],
    ['ArrowDown', 2, 3, 2],
    ['ArrowDown', -1, 3, 0],
    ['ArrowUp', 0, 3, 0],
    ['ArrowUp', -1, 3, 2],
    ['PageDown', 0, 50, 10],
    ['PageUp', 5, 50, 0],
    ['Home', 7, 50, 0],
    ['End', 7, 50, 49],
    ['End', -1, 0, undefined],
    ['a', 1, 3, undefined],
  ])('%s from %i of %i', (key, index, count, target) => {
    expect(destination(key, index, count)).toBe(target);
  });
});
