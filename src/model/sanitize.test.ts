import { describe, expect, it } from 'vitest';
import type { Header } from './headers.ts';
import { sanitizeHeaders } from './sanitize.ts';

const again = (header: Header) => sanitizeHeaders([header], (line) => line);

const refuse = () => {
  throw new Error('asked');
};

describe('sanitizing headers that come from a file', () => {
  it.each<Header>([
    { name: 'X-Api-Key', value: '', hidden: 12 },
    { name: 'Cookie', value: '', hidden: 0 },
    { name: 'Access-Control-Allow-Headers', value: 'a'.repeat(8192), cut: true },
    { name: 'Origin', value: 'https://app.example' },
  ])('gives %j back as it was', (header) => expect(again(header)).toEqual([header]));

  it('hides what the file did not', () => {
    expect(again({ name: 'Cookie', value: 'a=b' })).toEqual([
      { name: 'Cookie', value: '', hidden: 3 },
    ]);
    expect(again({ name: 'X-Token', value: 'abc', hidden: 7 })).toEqual([
      { name: 'X-Token', value: '', hidden: 7 },
    ]);
  });

  it('asks for no value that it would not keep', () => {
    expect(sanitizeHeaders([{ name: 'User-Agent' }], refuse)).toEqual([]);
  });
});
