import { describe, expect, it } from 'vitest';
import type { WatchInputs } from './watched-tabs.ts';
import { isWatched, watchedTabs } from './watched-tabs.ts';

const tabs = { interesting: [1, 2], inDevtools: [2, 3] };

describe('the tabs that are watched', () => {
  it.each([
    ['smart', 'chromium', [1, 2, 3]],
    ['devtools', 'chromium', [2, 3]],
    ['always', 'chromium', 'all'],
    ['smart', 'firefox', 'all'],
    ['devtools', 'firefox', [2, 3]],
    ['always', 'firefox', 'all'],
  ] as const)('%s in %s', (choice, browser, expected) => {
    const facts: WatchInputs = { choice, browser, ...tabs };
    expect(watchedTabs(facts)).toEqual(expected === 'all' ? 'all' : new Set(expected));
  });

  it.each([
    ['all', 7, true],
    [new Set([7]), 7, true],
    [new Set([7]), 8, false],
  ] as const)('%j and tab %i: %s', (watched, tabId, expected) => {
    expect(isWatched(watched, tabId)).toBe(expected);
  });
});
