import { describe, expect, it } from 'vitest';
import { facts } from '../testing.ts';
import reason from './reason.ts';

const FROM = 'http://api.example/items';

describe('redirect-http-to-https', () => {
  it.each([
    [FROM, 'https://api.example/items', true],
    [FROM, 'https://api.example/items/', true],
    ['http://api.example:8080/items', 'https://api.example:8443/items', true],
    [FROM, 'https://www.api.example/items', false],
    [FROM, 'https://api.example/other', false],
    [FROM, 'http://api.example/items/', false],
    ['https://api.example/items', 'http://api.example/items', false],
  ])('%s to %s holds: %s', (url, location, holds) => {
    const row = { url, status: 301, headers: { Location: location } };
    expect(reason.evaluate(facts(row)) !== undefined).toBe(holds);
  });

  it('says that Origin became null behind the redirect', () => {
    const before = [{ url: FROM, status: 301, location: 'https://api.example/items' }];
    const headers = { 'Access-Control-Allow-Origin': 'https://app.example' };
    expect(reason.evaluate(facts({ before, origin: 'null', headers }))?.vars.stage).toBe(
      'after-null',
    );
    const preflight = { before, kind: 'preflight', origin: 'null', headers } as const;
    expect(reason.evaluate(facts(preflight))?.vars.stage).toBe('after-null');
  });

  it('says so too when the redirect made the request a cross-origin one', () => {
    const before = [{ url: FROM, status: 301, location: 'https://api.example/items' }];
    const evidence = reason.evaluate(facts({ before, pageOrigin: 'http://api.example' }));
    expect(evidence?.vars.stage).toBe('after');
  });

  it('does not hold when the answer behind it may be read', () => {
    const before = [{ url: FROM, status: 301, location: 'https://api.example/items' }];
    const headers = { 'Access-Control-Allow-Origin': '*' };
    expect(reason.evaluate(facts({ before, origin: 'null', headers }))).toBeUndefined();
  });
});
