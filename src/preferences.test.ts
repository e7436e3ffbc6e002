import { describe, expect, it, vi } from 'vitest';
import { clampSplit, DEFAULTS, readPreferences } from './preferences.ts';

vi.mock('./browser.ts', () => ({ browser: {} }));

describe('readPreferences', () => {
  it.each([[undefined], [null], ['x'], [[]], [{ language: 'de', theme: 3, split: 'wide' }]])(
    'falls back to the defaults on %j',
    (stored) => {
      expect(readPreferences(stored)).toEqual(DEFAULTS);
    },
  );

  it('keeps every valid choice', () => {
    const chosen = {
      language: 'fr',
      theme: 'dark',
      showAllowed: true,
      blockedFirst: false,
      groupAlike: true,
      wrap: false,
      keys: false,
      badge: false,
      buffer: 300,
      watch: 'devtools',
      hosts: ['staging.example.com'],
      split: 30,
      servers: { 'api.example': 'caddy' },
      lastServer: 'caddy',
    } as const;
    expect(readPreferences({ ...chosen, other: 1 })).toEqual(chosen);
  });

  it('drops what cannot be a server', () => {
    const servers = { 'a.example': 'nginx', 'b.example': '<b>', 'c.example': 3 };
    const read = readPreferences({ servers, lastServer: '__proto__' });
    expect(read).toMatchObject({ servers: { 'a.example': 'nginx' }, lastServer: '' });
    expect(Object.keys(read.servers)).toEqual(['a.example']);
  });

  it.each([
    [
      { badge: 'no', buffer: '100' },
      { badge: true, buffer: 1000 },
    ],
    [{ buffer: 5 }, { buffer: 1000 }],
    [{ buffer: 1e9 }, { buffer: 1000 }],
    [{ buffer: Number.NaN }, { buffer: 1000 }],
    [
      { watch: 'devtools', hosts: 'a.example' },
      { watch: 'devtools', hosts: [] },
    ],
    [
      { watch: 'never', hosts: ['a', 1, null, 'b'] },
      { watch: 'smart', hosts: ['a', 'b'] },
    ],
  ])('reads %j as %j', (stored, expected) => {
    expect(readPreferences(stored)).toMatchObject(expected);
  });

  it.each([
    [5, 15],
    [99, 75],
    [50, 50],
    [Number.NaN, DEFAULTS.split],
  ])('a split of %d becomes %d', (value, expected) => {
    expect(clampSplit(value)).toBe(expected);
  });
});
