import { describe, expect, it } from 'vitest';
import { typedOrigins } from '../../fixes/policy/options.ts';

describe('typed origins', () => {
  it.each([
    ['', []],
    ['https://a.example', ['https://a.example']],
    [
      ' https://A.example/ , http://b.example:8080/path?x\n',
      ['https://a.example', 'http://b.example:8080'],
    ],
    ['null * a.example', ['null', '*', 'a.example']],
    ['javascript:alert(1)', ['javascript:alert(1)']],
    ['https://a.example:443', ['https://a.example']],
  ])('%j are %j', (text, origins) => expect(typedOrigins(text)).toEqual(origins));
});
