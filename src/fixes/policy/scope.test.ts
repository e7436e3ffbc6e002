import { describe, expect, it } from 'vitest';
import { visible } from '../quoting/visible.ts';
import { markOf, scopeOf } from './scope.ts';

const API = 'https://api.example';
const mark = (url: string) => markOf(url, scopeOf(url));

describe('scopeOf', () => {
  it.each([
    ['/', '/'],
    ['/v1/items', '/v1/items'],
    ['/v1/items/', '/v1/items/'],
    ['/v1.0/~user/a_b-c', '/v1.0/~user/a_b-c'],
    ['/v1/items?q=$1"', '/v1/items'],
    [`/v1/${'a'.repeat(196)}`, `/v1/${'a'.repeat(196)}`],
    ['/v1/...', '/v1/...'],
    ['/v1/.well-known', '/v1/.well-known'],
    ['/v1/../admin', '/admin'],
    ['/v1/%2e%2E/./admin/..', '/'],
  ])('keeps %s', (path, kept) => expect(scopeOf(API + path)).toEqual({ path: kept, refused: [] }));

  it.each([
    ['/v1/a%20b', '/v1/'],
    ['/v1/$x/items', '/v1/'],
    ["/v1/it's", '/v1/'],
    ['/a;b', '/'],
    ['/v1//items', '/v1/'],
    ['/v1/%0aPWNED/x', '/v1/'],
    ['/v1/[a]*', '/v1/'],
    [`/v1/${'a'.repeat(300)}`, '/v1/'],
    [`/${'a'.repeat(300)}/b`, '/'],
    [`/v1/${'a'.repeat(197)}`, '/v1/'],
    [`/${'a'.repeat(198)}/$`, `/${'a'.repeat(198)}/`],
    [`/v1/${'a'.repeat(196)}/$`, '/v1/'],
    ['//items', '/'],
    ['/v1/items/%C3%A9', '/v1/items/'],
    [`/v1/${'a'.repeat(100)}/${'b'.repeat(100)}/$`, `/v1/${'a'.repeat(100)}/`],
  ])('cuts %s back to a folder and says so', (path, folder) => {
    const { path: kept, refused } = scopeOf(API + path);
    expect(kept).toBe(folder);
    expect(refused).toEqual([
      { id: 'refused-path', vars: { value: visible(path), placeholder: folder } },
    ]);
  });

  it('covers everything when the text is no URL, and refuses nothing of it', () => {
    expect(scopeOf('nonsense')).toEqual({ path: '/', refused: [] });
  });

  it.each(['data:text/plain', 'data:text/plain/a/,b', 'about:blank'])(
    'covers everything when the URL has no folders: %s',
    (url) => expect(scopeOf(url)).toMatchObject({ path: '/', refused: [{ id: 'refused-path' }] }),
  );
});

describe('markOf', () => {
  it('is the same for the same address and differs for others', () => {
    expect(mark(`${API}/a?x=1`)).toBe(mark(`${API}/a?x=2`));
    expect(mark(`${API}/a`)).not.toBe(mark(`${API}/b`));
    expect(mark(`${API}/a`)).not.toBe(mark('https://other.example/a'));
    expect(mark('nonsense')).toBe(mark('/'));
    expect(mark(`${API}/a`)).toMatch(/^[0-9a-z]{1,7}$/);
  });
});
