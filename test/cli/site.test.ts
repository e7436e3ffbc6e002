import { describe, expect, it } from 'vitest';
import { registrableDomain, siteOf } from '../../src/cli/check/site.ts';

describe('siteOf', () => {
  it.each([
    ['https://app.example', 'https://app.example/a', 'same-origin'],
    ['https://www.app.example', 'https://api.app.example/', 'same-site'],
    ['http://app.example', 'https://app.example/', 'cross-site'],
    ['https://a.co.uk', 'https://b.co.uk/', 'cross-site'],
    ['https://a.shop.co.uk', 'https://b.shop.co.uk/', 'same-site'],
    ['http://127.0.0.1', 'http://127.0.0.1:8080/', 'same-site'],
    ['http://10.0.0.1', 'http://127.0.0.1/', 'cross-site'],
    ['chrome-extension://abc', 'https://app.example/', 'cross-site'],
    ['null', 'https://app.example/', 'cross-site'],
  ])('from %s to %s: %s', (origin, url, site) => {
    expect(siteOf(origin, new URL(url))).toBe(site);
  });
});

describe('registrableDomain', () => {
  it.each([
    ['a.b.example', 'b.example'],
    ['a.b.co.uk', 'b.co.uk'],
    ['localhost', 'localhost'],
    ['127.0.0.1', '127.0.0.1'],
    ['[::1]', '[::1]'],
  ])('of %s is %s', (host, domain) => {
    expect(registrableDomain(host)).toBe(domain);
  });
});
