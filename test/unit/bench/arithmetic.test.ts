import { describe, expect, it } from 'vitest';
import { median, quantile, quartiles, ratios } from '../../bench/arithmetic.mjs';

describe('quantiles', () => {
  it.each([
    [[5], 5, [5, 5]],
    [[3, 1, 2], 2, [1.5, 2.5]],
    [[4, 1, 3, 2], 2.5, [1.75, 3.25]],
    [[10, 9, 1], 9, [5, 9.5]],
  ])('of %j: median %d, quartiles %j', (numbers, middle, around) => {
    expect(median(numbers)).toBe(middle);
    expect(quartiles(numbers)).toEqual(around);
  });

  it('reach from the least to the greatest, whatever their order', () => {
    expect(quantile([3, 1, 2], 0)).toBe(1);
    expect(quantile([3, 1, 2], 1)).toBe(3);
    expect(quantile([100, 9], 0.95)).toBeCloseTo(95.45);
  });

  it('leave the numbers as they were', () => {
    const numbers = Object.freeze([3, 1, 2]);
    expect(median(numbers)).toBe(2);
  });

  it('of nothing are nothing', () => {
    expect(median([])).toBeNaN();
  });
});

describe('ratios', () => {
  it('are formed round by round: a slow round slows both sides', () => {
    expect(ratios([2, 20, 200], [1, 10, 100])).toEqual([2, 2, 2]);
    expect(median(ratios([2, 20, 2], [1, 10, 4]))).toBe(2);
  });

  it('need the same rounds on both sides', () => {
    expect(() => ratios([1, 2], [1])).toThrow(RangeError);
  });
});
