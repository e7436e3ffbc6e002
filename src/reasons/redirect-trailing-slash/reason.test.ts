import { describe, expect, it } from 'vitest';
import { facts } from '../testing.ts';
import reason from './reason.ts';

const ALLOWED = { 'Access-Control-Allow-Origin': '*' };

describe('redirect-trailing-slash', () => {
  it.each([
    ['https://api.example/items', '/items/', true],
    ['https://api.example/items/', 'https://api.example/items', true],
    ['https://api.example/items?a=1', '/items/?a=1', true],
    ['https://api.example/items', '/items', false],
    ['https://api.example/items', '/items2/', false],
    ['https://api.example/items?a=1', '/items/', false],
    ['https://api.example/items', 'https://other.example/items/', false],
    ['http://api.example/items', 'https://api.example/items/', false],
  ])('%s to %s holds: %s', (url, location, holds) => {
    const row = { url, status: 301, headers: { Location: location } };
    expect(reason.evaluate(facts(row)) !== undefined).toBe(holds);
  });

  it('holds on a preflight whatever its headers, and names the stage', () => {
    const headers = { ...ALLOWED, Location: '/items/' };
    expect(reason.evaluate(facts({ kind: 'preflight', status: 308, headers }))?.vars).toEqual({
      from: 'https://api.example/items',
      location: 'https://api.example/items/',
      stage: 'preflight',
    });
  });

  it('does not blame a redirect that passed, nor for the answer behind it', () => {
    const passed = { status: 301, headers: { ...ALLOWED, Location: '/items/' } };
    expect(reason.evaluate(facts(passed))).toBeUndefined();
    const url = 'https://api.example/items';
    const before = [{ url, status: 301, location: '/items/' }];
    expect(reason.evaluate(facts({ before, url: `${url}/` }))).toBeUndefined();
  });
});
