import { describe, expect, it } from 'vitest';
import { steppedSplit } from './split-math.ts';

describe('steppedSplit', () => {
  it.each([
    ['ArrowLeft', false, 37],
    ['ArrowRight', false, 43],
    ['ArrowUp', false, undefined],
    ['ArrowUp', true, 37],
    ['ArrowDown', true, 43],
    ['ArrowLeft', true, undefined],
    ['Home', true, 0],
    ['End', false, 100],
    ['Enter', false, undefined],
  ])('%s, stacked %s', (key, stacked, expected) => {
    expect(steppedSplit(key, 40, stacked)).toBe(expected);
  });
});
