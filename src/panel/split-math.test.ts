import { describe, expect, it } from 'vitest';
import { steppedSplit } from './split-math.ts';

describe('steppedSplit', () => {
  it.each([
    ['ArrowLeft', 'ltr', 37],
    ['ArrowRight', 'ltr', 43],
    ['ArrowLeft', 'rtl', 43],
    ['ArrowRight', 'rtl', 37],
    ['ArrowUp', 'ltr', undefined],
    ['Home', 'ltr', 0],
    ['End', 'rtl', 100],
    ['Enter', 'ltr', undefined],
  ] as const)('%s, %s', (key, layout, expected) => {
    expect(steppedSplit(key, 40, layout)).toBe(expected);
  });
});
