import { describe, expect, it } from 'vitest';
import { readPageQuery } from './page-query.ts';

describe('readPageQuery', () => {
  it.each([
    ['', { all: false }],
    ['?tabId=12', { all: false, tabId: 12 }],
    ['?tabId=-1', { all: false, tabId: -1 }],
    ['?tabId=1e3', { all: false }],
    ['?tabId=', { all: false }],
    ['?lang=fr&theme=dark&all=1', { all: true, lang: 'fr', theme: 'dark' }],
    ['?lang=de&theme=blue&all=yes', { all: false }],
  ])('%j', (search, expected) => {
    expect(readPageQuery(search)).toEqual(expected);
  });
});
