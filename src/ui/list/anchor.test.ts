import { describe, expect, it } from 'vitest';
import { entryOf } from '../testing.ts';
import { anchoredTop, anchorOf } from './anchor.ts';

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
