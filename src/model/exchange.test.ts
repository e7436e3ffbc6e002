import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  endpointOf,
  getHeader,
  hasHeader,
  isOrigin,
  isUrl,
  originOf,
  sanitizeHeader,
  withoutFragment,
  withUserinfo,
} from './index.ts';

describe('getHeader', () => {
  const list = [
    { name: 'Vary', value: ' Origin ' },
    { name: 'vary', value: 'Accept' },
    { name: 'X-Empty', value: '' },
  ];

  it('joins lines of one name, whatever its case, and strips blanks', () => {
    expect(getHeader(list, 'VARY')).toBe('Origin, Accept');
  });

  it('tells an empty value from an absent header', () => {
    expect(getHeader(list, 'x-empty')).toBe('');
    expect(hasHeader(list, 'x-empty')).toBe(true);
    expect(getHeader(list, 'x-other')).toBeNull();
  });
});

describe('sanitizeHeader', () => {
  it('keeps only the length of a secret', () => {
    const kept = sanitizeHeader('COOKIE', 'session=topsecret');
    expect(kept).toEqual({ name: 'COOKIE', value: '', hidden: 17 });
  });

  it('never lets a secret value through, whatever its case', () => {
    const secret = fc.constantFrom('authorization', 'Set-Cookie', 'proxy-AUTHORIZATION', 'cookie');
    fc.assert(
      fc.property(secret, fc.string({ minLength: 1 }), (name, value) => {
        expect(sanitizeHeader(name, value).value).toBe('');
      }),
    );
  });

  it('cuts what is long, later where a verdict hinges on it', () => {
    expect(sanitizeHeader('X-Long', 'a'.repeat(9000))).toMatchObject({ cut: true });
    expect(sanitizeHeader('X-Long', 'a'.repeat(9000)).value).toHaveLength(512);
    expect(sanitizeHeader('Access-Control-Allow-Headers', 'a'.repeat(8192)).cut).toBeUndefined();
  });
});

describe('addresses', () => {
  it.each([
    ['https://ada:hunter2@a.example/x', 'https://…@a.example/x'],
    ['//ada@a.example/', '//…@a.example/'],
    ['https:ada:hunter2@a.example/', 'https:…@a.example/'],
    ['HTTPS:\\\\ada:hunter2@a.example', 'HTTPS:\\\\…@a.example'],
    ['https://a:b@c:d@a.example/', 'https://…@a.example/'],
    ['https://a.example/u@b?c@d', 'https://a.example/u@b?c@d'],
    ['/path@x', '/path@x'],
    ['me@x', 'me@x'],
  ])('lose name and password: %s', (url, kept) => {
    expect(withUserinfo(url, '…@')).toBe(kept);
    expect(sanitizeHeader('Location', url).value).toBe(kept);
    expect(withUserinfo(url, '')).toBe(kept.replace('…@', ''));
  });

  it('have the origin that a parser finds, whatever was asked before', () => {
    const front = fc.constantFrom('https://a.test', 'http://a.test:80', 'http://a.test', 'http:/');
    const back = fc.constantFrom(
      '',
      '/',
      '/x',
      ' ',
      ' /x',
      '\\x',
      '@b.test/',
      ':443/',
      '?x/',
      '//',
    );
    const address = fc.tuple(front, back, fc.string()).map((parts) => parts.join(''));
    fc.assert(
      fc.property(address, (text) => {
        const parsed = URL.canParse(text) ? new URL(text) : undefined;
        expect(originOf(text)).toBe(parsed?.origin ?? 'null');
        expect(isUrl(text)).toBe(parsed !== undefined);
      }),
    );
  });

  it('serializes origins', () => {
    expect(originOf('https://App.Example:443/x')).toBe('https://app.example');
    expect(originOf('data:text/plain,x')).toBe('null');
    expect(originOf('not a url')).toBe('null');
  });

  it('strips what servers never see or rules never need', () => {
    expect(withoutFragment('https://a.example/x?y#z')).toBe('https://a.example/x?y');
    expect(endpointOf('https://a.example/x?token=1#z')).toBe('https://a.example/x');
    expect(endpointOf('nonsense')).toBe('nonsense');
  });

  it('have the endpoint that they have the first time, whatever was asked before', () => {
    const first = endpointOf('https://n1.test/a/../b?c');
    originOf('https://n1.test/');
    expect(endpointOf('https://n1.test/a/../b?c')).toBe(first);
  });

  it('have the endpoint that a parser finds, where a browser wrote them', () => {
    fc.assert(
      fc.property(fc.webUrl({ withQueryParameters: true, withFragments: true }), (text) => {
        const { href, origin, pathname } = new URL(text);
        originOf(href);
        expect(endpointOf(href)).toBe(origin + pathname);
        expect(endpointOf(origin)).toBe(`${origin}/`);
      }),
    );
  });
});

describe('isOrigin', () => {
  it.each([
    'https://a.example',
    'http://localhost:3000',
    'http://[::1]:8080',
    'chrome-extension://abcdefghijklmnop',
  ])('%s is one', (text) => expect(isOrigin(text)).toBe(true));

  // Chromium finds an origin in the first three, Node in the fourth.
  it.each([
    'file://',
    'http://%2A.example',
    'https://*',
    'http://*.example',
    'https://a.example/',
    'https://A.example',
    'https://a.example:443',
    'a.example',
    'null',
    '*',
    '',
  ])('%s is none', (text) => expect(isOrigin(text)).toBe(false));
});
