import { describe, expect, it } from 'vitest';
import { typedList, typedOrigins } from './options.ts';

describe('what somebody types', () => {
  it.each([
    ['', []],
    [' ,; ', []],
    ['X-Total', ['X-Total']],
    ['X-Total, ETag;Age  Via\nDate', ['X-Total', 'ETag', 'Age', 'Via', 'Date']],
    [',X-Total,', ['X-Total']],
  ])('as a list is its words: %j', (text, words) => expect(typedList(text)).toEqual(words));

  it.each([
    ['https://a.example', ['https://a.example']],
    ['https://A.example/shop?q http://b.example:80/', ['https://a.example', 'http://b.example']],
    // Shown to be refused with a reason, not turned into something else.
    ['a.example', ['a.example']],
    ['ftp://a.example/x', ['ftp://a.example/x']],
    ['app://obsidian.md', ['app://obsidian.md']],
    ['httpsx://a.example/x', ['httpsx://a.example/x']],
    ['xhttps://a.example/x', ['xhttps://a.example/x']],
    ['*', ['*']],
    ['', []],
  ])('as origins is the origin of each web address: %j', (text, origins) => {
    expect(typedOrigins(text)).toEqual(origins);
  });
});
