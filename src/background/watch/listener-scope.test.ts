import { describe, expect, it, vi } from 'vitest';
import { ALL, FETCHES } from './listener-scope.ts';
import { numbered } from './testing.ts';

vi.mock('../../browser.ts', () => ({ browser: {} }));

const tabs = (on: ReadonlyMap<number, number>): number[] => [...on.values()];

describe('the listeners', () => {
  it('are there for all tabs from the first turn', () => {
    const { listeners, on } = numbered();
    expect([...on]).toEqual([[1, ALL]]);
    expect([listeners.isWide, listeners.hasLateListeners]).toEqual([true, false]);
  });

  it('are narrowed to tabs, changed, and taken away', () => {
    const { listeners, on } = numbered();
    listeners.listenTo(new Set([7, 9]));
    expect(tabs(on)).toEqual([FETCHES, 7, 9]);
    listeners.listenTo(new Set([9, 12]));
    expect(tabs(on)).toEqual([FETCHES, 9, 12]);
    expect([listeners.isWide, listeners.hasLateListeners]).toEqual([false, true]);
    listeners.listenTo(new Set());
    expect(tabs(on)).toEqual([]);
    expect(listeners.hasLateListeners).toBe(false);
    listeners.listenTo('all');
    expect(tabs(on)).toEqual([ALL]);
    expect(listeners.hasLateListeners).toBe(true);
  });

  it('leave alone what stays as it is', () => {
    const { listeners, on } = numbered();
    listeners.listenTo('all');
    expect([...on.keys()]).toEqual([1]);
    listeners.listenTo(new Set([7]));
    listeners.listenTo(new Set([7]));
    expect([...on]).toEqual([
      [2, FETCHES],
      [3, 7],
    ]);
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
    for (const watched of watchedLast) first.listeners.listenTo(watched);
    const second = numbered();
    const last = watchedLast.at(-1) ?? new Set();
    second.listeners.replay(first.listeners.order, last);
    expect([...second.on]).toEqual([...first.on]);
    const third = numbered();
    third.listeners.replay(second.listeners.order, last);
    expect([...third.on]).toEqual([...first.on]);
  });
});
