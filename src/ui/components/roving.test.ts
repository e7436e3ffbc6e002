import { describe, expect, it } from 'vitest';
import { destination, neighbour } from './roving.ts';

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

describe('neighbour', () => {
  it.each([
    ['ArrowRight', 1, 2, 0],
    ['ArrowLeft', 0, 2, 1],
    ['Home', 1, 2, 0],
    ['End', 0, 2, 1],
    ['ArrowDown', 0, 2, undefined],
  ])('%s from %i of %i', (key, index, count, target) => {
    expect(neighbour(key, index, count)).toBe(target);
  });
});
