import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { diagnose } from '../diagnosis/index.ts';
import { answer, exchangeOf } from '../diagnosis/testing.ts';
import { redactEntry, redactUrl, redactUrls, redactValue } from './redact.ts';

const JWT = 'eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxIn0.dozjgNryP4J3jVmNHl0w5N_XgL0n3I9P';

describe('a redacted URL', () => {
  it.each([
    ['http://api.test/a', 'http://api.test/a'],
    ['http://api.test/a?key=4711&b=&c#x', 'http://api.test/a?key=…&b=…&…'],
    ['http://api.test/?', 'http://api.test/?'],
    ['https://joe:pw@api.test/a?x=http://b@c/', 'https://…@api.test/a?x=…'],
    ['https://joe:p@w@api.test/a', 'https://…@api.test/a'],
    ['http://api.test/@joe/a', 'http://api.test/@joe/a'],
    ['/login?next=/private', '/login?next=…'],
    ['https://app.test/callback#access_token=4711', 'https://app.test/callback'],
    ['https://app.test/callback#a?b=1', 'https://app.test/callback'],
  ])('%s becomes %s', (url, redacted) => expect(redactUrl(url)).toBe(redacted));

  it.each([
    [`/reset/${JWT}`, '/reset/…'],
    ['/bot12345:AAE3fZ9x8Yw7V6u5T4s3R2q1/send', '/…/send'],
    ['/hooks/T00000001/XXX9aaB2cc3DD4ee5FF6gg7h', '/hooks/T00000001/…'],
    ['/orders/123e4567-e89b-12d3-a456-426614174000', '/orders/…'],
    ['/cart;jsessionid=8A1F/pay', '/cart;jsessionid=…/pay'],
  ])('loses the key in %s', (path, redacted) => {
    expect(redactUrl(`https://a.test${path}`)).toBe(`https://a.test${redacted}`);
  });

  it.each([
    '/api/v2/products/4711',
    '/news/annual-report-of-the-year-2024',
    '/assets/app-4f3a9c2b1d0e8f7a6b5c.js',
    '/fonts/inter-3a1bc2d4e5f60718.woff2',
    '/a/very/long/way/with/1/2/3/4/5/6/numbers',
  ])('keeps the words of %s', (path) => {
    expect(redactUrl(`https://a.test${path}`)).toBe(`https://a.test${path}`);
  });
});

describe('text with URLs', () => {
  it('is redacted where they are', () => {
    const text = 'goes to "https://a.test/x?token=1", then http://b:c@d.test/ or ws://e.test/?f=g';
    expect(redactUrls(text)).toBe(
      'goes to "https://a.test/x?token=…", then http://…@d.test/ or ws://e.test/?f=…',
    );
  });

  it('may be a relative URL', () => {
    expect(redactValue('/login?return=/profile')).toBe('/login?return=…');
    expect(redactValue('GET, PUT')).toBe('GET, PUT');
  });
});

const secret = fc.stringMatching(/^[A-Za-z0-9]{12}$/).map((text) => `s3cr3t${text}`);
const place = fc.constantFrom(
  (one: string) => `https://joe:${one}@a.test/x`,
  (one: string) => `https://${one}@a.test/x`,
  (one: string) => `https://a.test/x?${one}`,
  (one: string) => `https://a.test/x?a=1&key=${one}&b`,
  (one: string) => `https://a.test/x#token=${one}`,
  (one: string) => `https://a.test/x;s=${one}/y`,
  (one: string) => `/x?return=${one}`,
  (one: string) => `https://a.test/eyJhbGciOiJIUzI1NiJ9.${one}.${one}`,
);

describe('whatever the secret', () => {
  it('is gone', () => {
    fc.assert(
      fc.property(secret, place, (one, at) => {
        expect(redactUrl(at(one))).not.toContain(one);
        expect(redactValue(at(one))).not.toContain(one);
      }),
      { numRuns: 2000 },
    );
  });

  it('redacting again changes nothing', () => {
    fc.assert(
      fc.property(fc.oneof(fc.webUrl({ withQueryParameters: true }), fc.string()), (url) => {
        expect(redactUrl(redactUrl(url))).toBe(redactUrl(url));
        expect(redactValue(redactValue(url))).toBe(redactValue(url));
      }),
      { numRuns: 2000 },
    );
  });
});

const SECRET = 's3cr3t';
const exchange = exchangeOf([
  {
    url: `https://joe:${SECRET}@api.example/items?key=${SECRET}`,
    actual: answer(302, {
      Location: `https://login.example/?next=${SECRET}#${SECRET}`,
      'Access-Control-Allow-Origin': `https://x.example/?a=${SECRET}`,
    }),
  },
  { url: `https://login.example/?next=${SECRET}`, actual: answer(200) },
]);

describe('a redacted entry', () => {
  const entry = { exchange, diagnosis: diagnose(exchange) };

  it('holds no secret of any address, header or finding', () => {
    expect(JSON.stringify(entry)).toContain(SECRET);
    expect(JSON.stringify(redactEntry(entry))).not.toContain(SECRET);
  });

  it('is judged as before', () => {
    const { findings } = diagnose(redactEntry(entry).exchange);
    expect(findings.map(({ reason }) => reason)).toEqual(
      entry.diagnosis.findings.map(({ reason }) => reason),
    );
  });

  it('keeps what is absent absent', () => {
    const bare = { exchange: exchangeOf([{}]), diagnosis: entry.diagnosis };
    expect(redactEntry(bare).exchange).toEqual(bare.exchange);
  });
});
