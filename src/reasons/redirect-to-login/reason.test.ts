import { describe, expect, it } from 'vitest';
import { facts } from '../testing.ts';
import reason from './reason.ts';

describe('redirect-to-login', () => {
  it.each([
    ['https://api.example/items', '/login', true],
    ['https://api.example/items', 'https://login.idp.example/', true],
    ['https://api.example/items', 'https://accounts.example/o?next=x', true],
    ['https://api.example/items', '/Account/SignIn', true],
    ['https://api.example/items', 'https://id.example/oauth2/authorize?a=b', true],
    ['https://api.example/auth/a', 'https://api.example/auth/login', true],
    ['https://api.example/auth/a', 'https://api.example/auth/b', false],
    ['https://api.example/login', 'https://api.example/login/', false],
    ['https://api.example/items', '/authors', false],
    ['https://api.example/items', '/blogin', false],
    ['https://api.example/items', '/items?to=login', false],
  ])('%s to %s holds: %s', (url, location, holds) => {
    const evidence = reason.evaluate(facts({ url, status: 302, headers: { Location: location } }));
    expect(evidence?.certainty).toBe(holds ? 'likely' : undefined);
  });

  it('holds on a redirected preflight', () => {
    const row = { kind: 'preflight', status: 302, headers: { Location: '/login' } } as const;
    expect(reason.evaluate(facts(row))?.vars.stage).toBe('preflight');
  });

  it.each([
    [{ 'Content-Type': 'text/html; charset=utf-8' }, true],
    [{}, true],
    [{ 'Content-Type': 'application/json' }, false],
    [{ 'Content-Type': 'text/html', 'Access-Control-Allow-Origin': '*' }, false],
  ])('behind the redirect, %o holds: %s', (headers, holds) => {
    const before = [
      { url: 'https://api.example/items', status: 302, location: 'https://idp.example/login' },
    ];
    const row = { before, url: 'https://idp.example/login', origin: 'null', headers };
    expect(reason.evaluate(facts(row)) !== undefined).toBe(holds);
  });
});
