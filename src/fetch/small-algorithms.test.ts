import { describe, expect, it } from 'vitest';
import {
  isCorsSafelistedMethod,
  isCorsSafelistedResponseHeaderName,
  isOkStatus,
  isOriginPotentiallyTrustworthy,
  isRedirectStatus,
  isSafeMethod,
  isToken,
  mimeTypeEssence,
  normalizeMethod,
} from './index.ts';
import { hasCorsUnsafeRequestHeaderByte, isSimpleRange } from './safelist.ts';

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
    expect(['text', 'a/b/c', '/x', 'a/', ''].map(mimeTypeEssence)).toEqual(['', '', '', '', '']);
  });

  it('knows the seven readable response headers', () => {
    const readable =
      'Cache-Control Content-Language Content-Length Content-Type Expires Last-Modified Pragma';
    expect(readable.split(' ').filter(isCorsSafelistedResponseHeaderName)).toHaveLength(7);
    expect(['ETag', '', 'Content'].filter(isCorsSafelistedResponseHeaderName)).toEqual([]);
  });

  it('knows the three methods that need no preflight', () => {
    expect(['GET', 'HEAD', 'POST', 'PUT', 'get', ''].filter(isCorsSafelistedMethod)).toEqual([
      'GET',
      'HEAD',
      'POST',
    ]);
  });

  it('isSafeMethod: what asks for nothing but a response', () => {
    const methods = ['GET', 'HEAD', 'OPTIONS', 'POST', 'PUT', 'DELETE', 'get', ''];
    expect(methods.filter(isSafeMethod)).toEqual(['GET', 'HEAD', 'OPTIONS']);
  });

  it.each([
    ['bytes=0-', true],
    ['bytes=10-', true],
    ['bytes=10-10', true],
    ['bytes=10-9', false],
    ['bytes=9007199254740993-9007199254740992', false],
    ['bytes=-5', false],
    ['x bytes=0-', false],
    ['bytes=0-1,5-6', false],
  ])('range %s is simple: %s', (range, simple) => {
    expect(isSimpleRange(range)).toBe(simple);
  });

  it.each([
    ['a b', false],
    ['a\tb', false],
    ['a\u001fb', true],
    ['a\u0001b', true],
    ['a\u007f', true],
    ['a(b', true],
  ])('value %j is unsafe: %s', (value, unsafe) => {
    expect(hasCorsUnsafeRequestHeaderByte(value)).toBe(unsafe);
  });

  it.each([
    ['https://a.example', true],
    ['http://localhost:3000', true],
    ['http://shop.localhost', true],
    ['http://127.0.0.1:8080', true],
    ['http://[::1]', true],
    ['http://127.255.10.100', true],
    ['file:///home', true],
    ['http://a127.0.0.1', false],
    ['http://127.0.0.1.example', false],
    ['http://a.example', false],
    ['http://localhost.evil.example', false],
    ['null', false],
  ])('origin %s trustworthy: %s', (origin, trustworthy) => {
    expect(isOriginPotentiallyTrustworthy(origin)).toBe(trustworthy);
  });
});
