import { describe, expect, it } from 'vitest';
import { visible } from './quoting.ts';

describe('a refused value in a note', () => {
  it.each([
    ['plain ASCII ~', 'plain ASCII ~'],
    ['a\nb', 'a\\u{a}b'],
    ['\u007f', '\\u{7f}'],
    ['\u202eevil', '\\u{202e}evil'],
    // Looks like the Latin a.
    ['p\u0430ge', 'p\\u{430}ge'],
    ['\u{1f600}!', '\\u{1f600}!'],
    ['\ud83d', '\\u{d83d}'],
    ['', ''],
  ])('%j is shown as %s', (raw, shown) => expect(visible(raw)).toBe(shown));

  it('is whole up to 80 characters, and says so when there was more', () => {
    const longest = 'a'.repeat(80);
    expect(visible(longest)).toBe(longest);
    expect(visible(`${longest}b`)).toBe(`${longest}…`);
  });
});
