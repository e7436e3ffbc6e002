import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hostnameOf, isSameSite, parseUrl } from './url.ts';

describe('hostnameOf', () => {
  it.each([
    ['https://api.example:8443/a?b=https://c.example', 'api.example'],
    ['http://[::1]:3000/', '[::1]'],
    ['https://…@api.example/', 'api.example'],
    ['tauri://localhost', 'localhost'],
    ['null', ''],
    ['data:text/html,http://api.example/', ''],
  ])('of %s', (url, host) => {
    expect(hostnameOf(url)).toBe(host);
  });

  it('of URLs that begin alike, whichever was read first', () => {
    const urls = ['chrome-extension://a/x', 'chrome-extension://b/x', 'http://a/x', 'http://a:1/x'];
    const hosts = ['a', 'b', 'a', 'a'];
    expect([...urls, ...urls.toReversed()].map(hostnameOf)).toEqual([
      ...hosts,
      ...hosts.toReversed(),
    ]);
  });

  it('is what parsing would give, of any URL that a browser writes', () => {
    fc.assert(
      fc.property(fc.webUrl({ withQueryParameters: true }), (text) => {
        const url = parseUrl(text);
        fc.pre(url !== undefined);
        expect(hostnameOf(url.href)).toBe(url.hostname);
      }),
      { numRuns: 50 },
    );
  });
});

describe('isSameSite', () => {
  it.each([
    ['https://a.example', 'https://a.example:8443/x', true],
    ['https://a.example', 'http://a.example/', false],
    ['https://a.example', 'https://b.a.example/', false],
    ['null', 'null', false],
  ])('%s and %s: %s', (one, other, is) => {
    expect(isSameSite(one, other)).toBe(is);
  });
});
