import { describe, expect, it } from 'vitest';
import type { EntryRow } from '../state/testing.ts';
import { entryOf } from '../state/testing.ts';
import { arrange, countEntries, grouped } from './listing.ts';

const blocked = (id: string, more: EntryRow = {}) =>
  entryOf({ id, outcome: 'blocked', findings: [{}], ...more });

const a = blocked('a', { url: 'https://api.example/items?page=1' });
const b = blocked('b', { method: 'PUT' });
const c = blocked('c', { url: 'https://api.example/items?page=2' });
const other = blocked('other', { findings: [{ reason: 'CORSDidNotSucceed' }] });

const ids = (unfolded: string[] = []) =>
  grouped([a, b, c, other], new Set(unfolded)).rows.map(({ exchange }) => exchange.id);

const places = grouped([a, b, c, other], new Set()).places;
const group = places?.get('a')?.group ?? '';

describe('a grouped list', () => {
  it('puts together the same cause, endpoint and method, whatever the query', () => {
    expect(ids()).toEqual(['a', 'b', 'other']);
    expect(places?.get('a')).toMatchObject({ alike: 2, level: 1, position: 1, size: 3 });
    expect(places?.get('b')).toMatchObject({ alike: 1, level: 1, position: 2, size: 3 });
  });

  it('shows the others under the first while the group is unfolded', () => {
    expect(ids([group])).toEqual(['a', 'c', 'b', 'other']);
    const open = grouped([a, b, c, other], new Set([group])).places;
    expect(open?.get('a')).toMatchObject({ unfolded: true, alike: 2 });
    expect(open?.get('c')).toMatchObject({ level: 2, position: 1, size: 1, unfolded: false });
  });
});

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

describe('countEntries', () => {
  it('counts the same cause, endpoint and method once', () => {
    expect(countEntries(entries)).toEqual({ blocked: 3, distinct: 2, allowed: 1 });
  });
});
