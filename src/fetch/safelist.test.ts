import { describe, expect, it } from 'vitest';
import { isSafelistedName, unsafeBecause } from './safelist.ts';

describe('unsafeBecause', () => {
  it.each([
    ['Accept', '*/*', undefined],
    ['Accept', 'a'.repeat(128), undefined],
    ['Accept', 'a'.repeat(129), 'too-long'],
    ['Accept', 'é'.repeat(65), 'too-long'],
    ['Accept', 'text/"html"', 'unsafe-byte'],
    ['Accept', 'a\u007f', 'unsafe-byte'],
    ['Accept', 'a\tb', undefined],
    ['Accept-Language', 'fr-CH, fr;q=0.9', undefined],
    ['Accept-Language', 'fr_CH', 'unsafe-byte'],
    ['Content-Language', 'en', undefined],
    ['Content-Type', 'text/plain;charset=UTF-8', undefined],
    ['Content-Type', 'TEXT/PLAIN', undefined],
    ['Content-Type', 'application/json', 'content-type'],
    ['Content-Type', 'text/plain; "x"', 'unsafe-byte'],
    ['Content-Type', '', 'content-type'],
    ['Range', 'bytes=0-', undefined],
    ['Range', 'bytes=10-20', undefined],
    ['Range', 'bytes=20-10', 'range'],
    ['Range', 'bytes=-500', 'range'],
    ['Range', 'bytes=0-1,3-4', 'range'],
    ['X-Custom', '1', 'name'],
    ['Authorization', 'x', 'name'],
  ])('%s: %s → %s', (name, value, because) => {
    expect(unsafeBecause(name, value)).toBe(because);
  });

  it('knows the names whose value decides, in any case', () => {
    expect(['ACCEPT', 'range', 'Content-Type'].every(isSafelistedName)).toBe(true);
    expect(isSafelistedName('x-requested-with')).toBe(false);
  });
});
