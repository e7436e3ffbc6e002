import { describe, expect, it } from 'vitest';
import {
  isCorsSafelistedResponseHeaderName,
  isOkStatus,
  isOriginPotentiallyTrustworthy,
  isRedirectStatus,
  isToken,
  mimeTypeEssence,
  normalizeMethod,
} from './index.ts';

describe('small algorithms', () => {
  it('normalizes six methods and leaves patch alone', () => {
    expect(['get', 'Put', 'dElEtE', 'options', 'head', 'post'].map(normalizeMethod)).toEqual([
      'GET',
      'PUT',
      'DELETE',
      'OPTIONS',
      'HEAD',
      'POST',
    ]);
    expect(['patch', 'Foo'].map(normalizeMethod)).toEqual(['patch', 'Foo']);
  });

  it.each([
    ['x-a', true],
    ["!#$%&'*+-.^_`|~09azAZ", true],
    ['', false],
    ['a b', false],
    ['a;b', false],
    ['"a"', false],
    ['é', false],
  ])('token %j: %s', (text, token) => {
    expect(isToken(text)).toBe(token);
  });

  it('tells ok and redirect statuses apart', () => {
    expect([199, 200, 299, 300].map(isOkStatus)).toEqual([false, true, true, false]);
    expect([300, 301, 302, 303, 304, 305, 306, 307, 308].filter(isRedirectStatus)).toEqual([
      301, 302, 303, 307, 308,
    ]);
  });

  it('takes the essence of a MIME type', () => {
    expect(mimeTypeEssence(' Application/JSON ; charset=utf-8')).toBe('application/json');
    expect(['text', 'a/b/c', '/x', ''].map(mimeTypeEssence)).toEqual(['', '', '', '']);
  });

  it('knows the seven readable response headers', () => {
    expect(isCorsSafelistedResponseHeaderName('Content-Type')).toBe(true);
    expect(isCorsSafelistedResponseHeaderName('ETag')).toBe(false);
  });

  it.each([
    ['https://a.example', true],
    ['http://localhost:3000', true],
    ['http://shop.localhost', true],
    ['http://127.0.0.1:8080', true],
    ['http://[::1]', true],
    ['http://a.example', false],
    ['http://localhost.evil.example', false],
    ['null', false],
  ])('origin %s trustworthy: %s', (origin, trustworthy) => {
    expect(isOriginPotentiallyTrustworthy(origin)).toBe(trustworthy);
  });
});
