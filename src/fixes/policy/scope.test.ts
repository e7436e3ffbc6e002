import { describe, expect, it } from 'vitest';
import { config } from '../quoting/quoted.ts';
import { visible } from '../quoting/quoting.ts';
import { markOf, scopeOf, targetPattern } from './scope.ts';

const API = 'https://api.example';
const mark = (...parts: string[]) => markOf(parts);
const shown = (url: string) => {
  const { kind, paths, refused } = scopeOf([url]);
  return { kind, path: paths[0], refused };
};

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
  ])('keeps %s', (path, kept) =>
    expect(shown(API + path)).toEqual({ kind: 'paths', path: kept, refused: [] }),
  );

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
    const { kind, path: kept, refused } = shown(API + path);
    expect(kind).toBe('below');
    expect(kept).toBe(folder);
    expect(refused).toEqual([
      { id: 'refused-path', vars: { value: visible(path), placeholder: folder } },
    ]);
  });

  it.each([
    ['/items/7', '/items/'],
    ['/v1/users/3f2504e0-4f89-11d3-9a0c-0305e82c3301', '/v1/users/'],
    ['/files/a27c859a376f927a51c47c5afc46d6bb', '/files/'],
  ])('covers the folder of %s, whose end is another one next time', (path, folder) => {
    expect(shown(API + path)).toEqual({ kind: 'below', path: folder, refused: [] });
    expect(scopeOf([API + path], 'endpoint').paths).toEqual([path]);
  });

  it.each(['/7', '/items/7/parts', '/items/v2', '/items/decade'])(
    'covers %s alone: no id, or no folder of its own',
    (path) => expect(shown(API + path)).toMatchObject({ kind: 'paths', path }),
  );

  it('covers everything when the text is no URL, and refuses nothing of it', () => {
    expect(shown('nonsense')).toEqual({ kind: 'paths', path: '/', refused: [] });
  });

  it.each(['data:text/plain', 'data:text/plain/a/,b', 'about:blank'])(
    'covers everything when the URL has no folders: %s',
    (url) => expect(shown(url)).toMatchObject({ path: '/', refused: [{ id: 'refused-path' }] }),
  );
});

describe('wider scopes', () => {
  it('are the folder of the address, and the site', () => {
    expect(scopeOf([`${API}/v1/items`], 'folder')).toMatchObject({
      kind: 'below',
      paths: ['/v1/'],
    });
    expect(scopeOf([`${API}/v1/`], 'folder')).toMatchObject({ kind: 'below', paths: ['/v1/'] });
    expect(scopeOf([`${API}/a;b`], 'site')).toEqual({ kind: 'site', paths: ['/'], refused: [] });
  });

  it('take in where the address redirects to, if that may be written', () => {
    const urls = [`${API}/v1`, `${API}/v1/`, `${API}/v1`, `${API}/a;b`] as const;
    expect(scopeOf(urls).paths).toEqual(['/v1', '/v1/']);
  });

  it('are the addresses themselves where one that ends in an id redirects', () => {
    const moved = scopeOf([`${API}/items/7`, `${API}/items/7/`]);
    expect(moved).toMatchObject({ kind: 'paths', paths: ['/items/7', '/items/7/'] });
    const query = scopeOf([`${API}/items/7`, `${API}/items/7?again`]);
    expect(query).toMatchObject({ kind: 'below', paths: ['/items/'] });
  });
});

const matches = (url: string, target: string, width?: 'folder') => {
  const pattern = targetPattern(scopeOf([API + url], width), config`(?:\\?|$)`);
  return new RegExp(`^${pattern}`).test(target);
};

describe('targetPattern', () => {
  it.each([
    ['/v1.0', '/v1.0', true],
    ['/v1.0', '/v1.0?q=/../', true],
    ['/v1.0', '/v1x0', false],
    ['/v1.0', '/v1.0/', false],
    ['/v1.0', '/v1.0a', false],
    ['/v1.0', '/a/v1.0', false],
  ])('of %s: %s matches: %s', (url, target, is) => expect(matches(url, target)).toBe(is));

  it.each([
    ['/v1/items', true],
    ['/v1/?q=..', true],
    ['/v1/a%20b/c', true],
    ['/v1', false],
    ['/v1/..%2fadmin', false],
    ['/v1/%2E%2e/admin', false],
    ['/v1/a/%2e./admin', false],
  ])('of a folder never leads out of it: %s, %s', (target, is) =>
    expect(matches('/v1/items', target, 'folder')).toBe(is),
  );

  it('of several addresses is one of them', () => {
    const scope = scopeOf([`${API}/v1`, `${API}/v1/`]);
    expect(targetPattern(scope, config`$`)).toBe('/v1/?$');
    const redirected = scopeOf([`${API}/v1`, `${API}/v2`]);
    expect(targetPattern(redirected, config`$`)).toBe('(?:/v1|/v2)$');
    const three = scopeOf([`${API}/v1`, `${API}/v1/`, `${API}/v2`]);
    expect(targetPattern(three, config`$`)).toBe('(?:/v1|/v1/|/v2)$');
    expect(targetPattern(scopeOf([`${API}/v1`]), config`$`)).toBe('/v1$');
  });
});

describe('markOf', () => {
  it('is the same for the same text and differs for others', () => {
    expect(mark('a', 'b')).toBe(mark('a', 'b'));
    expect(mark('a', 'b')).not.toBe(mark('a', 'c'));
    expect(mark('a', 'bc')).not.toBe(mark('ab', 'c'));
    expect(mark('a', 'b')).toMatch(/^[0-9][0-9a-z]{1,6}$/);
  });
});
