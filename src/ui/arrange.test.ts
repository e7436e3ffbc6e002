import { describe, expect, it } from 'vitest';
import { arrange } from './arrange.ts';
import { tally } from './tally.ts';
import { entryOf } from './testing.ts';

const entries = [
  entryOf({ id: 'a', outcome: 'allowed' }),
  entryOf({ id: 'b', outcome: 'unknown' }),
  entryOf({ id: 'c', outcome: 'blocked', findings: [{}], url: 'https://api.example/x?1' }),
  entryOf({ id: 'd', outcome: 'blocked', findings: [{}], url: 'https://api.example/x?2' }),
  entryOf({ id: 'p', outcome: 'unknown', exchange: { end: 'pending' } }),
  entryOf({ id: 'e', outcome: 'blocked', findings: [{}], method: 'PUT' }),
];

describe('arrange', () => {
  it.each([
    [false, false, 'bcde'],
    [true, false, 'abcdpe'],
    [false, true, 'cdeb'],
    [true, true, 'cdebpa'],
  ])('allowed shown %s, blocked first %s: %s', (showAllowed, blockedFirst, order) => {
    const shown = arrange(entries, { showAllowed, blockedFirst });
    expect(shown.map(({ exchange }) => exchange.id).join('')).toBe(order);
  });
});

describe('tally', () => {
  it('counts the same cause, endpoint and method once', () => {
    expect(tally(entries)).toEqual({ blocked: 3, distinct: 2, allowed: 1 });
  });
});
