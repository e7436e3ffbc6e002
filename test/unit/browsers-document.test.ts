import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const ROOT = new URL('../../', import.meta.url);
const text = readFileSync(new URL('BROWSERS.md', ROOT), 'utf8');
const places = [...text.matchAll(/`((?:src|scripts|test)\/[\w./-]+)`/g)].map(
  ([, path = '']) => path,
);

describe('BROWSERS.md', () => {
  it('names many places', () => expect(new Set(places).size).toBeGreaterThan(20));

  it.each([...new Set(places)])('names code that exists: %s', (path) => {
    expect(existsSync(new URL(path, ROOT))).toBe(true);
  });
});
