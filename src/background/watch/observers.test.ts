import { describe, expect, it, vi } from 'vitest';
import { ALL } from './observers.ts';
import { numbered } from './testing.ts';

vi.mock('../../browser.ts', () => ({ browser: {} }));

const tabs = (on: ReadonlyMap<number, number>): number[] => [...on.values()];

describe('the observers', () => {
  it('are there for all tabs from the first turn', () => {
    const { observers, on } = numbered();
    expect([...on]).toEqual([[1, ALL]]);
    expect([observers.isWide, observers.isBeyondFirstTurn]).toEqual([true, false]);
  });

  it('are narrowed to tabs, changed, and taken away', () => {
    const { observers, on } = numbered();
    observers.watch(new Set([7, 9]));
    expect(tabs(on)).toEqual([7, 9]);
    observers.watch(new Set([9, 12]));
    expect(tabs(on)).toEqual([9, 12]);
    expect([observers.isWide, observers.isBeyondFirstTurn]).toEqual([false, true]);
    observers.watch(new Set());
    expect(tabs(on)).toEqual([]);
    expect(observers.isBeyondFirstTurn).toBe(false);
    observers.watch('all');
    expect(tabs(on)).toEqual([ALL]);
    expect(observers.isBeyondFirstTurn).toBe(true);
  });

  it('leave alone what stays as it is', () => {
    const { observers, on } = numbered();
    observers.watch('all');
    expect([...on.keys()]).toEqual([1]);
    observers.watch(new Set([7]));
    observers.watch(new Set([7]));
    expect([...on]).toEqual([[2, 7]]);
  });

  it.each([
    [[[7]]],
    [[[7, 9], [9]]],
    [[[7], [9], [7]]],
    [[[], [7], [7, 9], [12], 'all']],
    [['all', [7], []]],
    [[[7], 'all', [7, 9]]],
  ] as const)('after %j have the same numbers in another life', (changes) => {
    const first = numbered();
    const watchedLast = changes.map((one) => (one === 'all' ? one : new Set([...one].map(Number))));
    for (const watched of watchedLast) first.observers.watch(watched);
    const second = numbered();
    const last = watchedLast.at(-1) ?? new Set();
    second.observers.replay(first.observers.order, last);
    expect([...second.on]).toEqual([...first.on]);
    const third = numbered();
    third.observers.replay(second.observers.order, last);
    expect([...third.on]).toEqual([...first.on]);
  });
});
