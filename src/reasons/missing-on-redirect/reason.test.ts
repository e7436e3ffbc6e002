import { describe, expect, it } from 'vitest';
import type { FactsRow } from '../testing.ts';
import { facts } from '../testing.ts';
import reason from './reason.ts';

describe('missing-on-redirect', () => {
  it.each([
    [
      'a redirect without the header',
      { status: 302, headers: { Location: '/login?next=secret' } },
      { value: null, vars: { target: 'https://api.example/login' } },
    ],
    [
      'within one origin, where the header is all that is missing',
      { status: 301, headers: { Location: '/items/' } },
      { vars: { target: 'https://api.example/items/' } },
    ],
    [
      'to another origin, which would be sent null',
      { status: 301, headers: { Location: 'https://cdn.example/items' } },
      { fixableBy: 'page' },
    ],
    [
      'an unreadable Location',
      { status: 307, headers: { Location: 'http://[' } },
      { vars: { target: '' } },
    ],
  ] satisfies [string, FactsRow, object][])('holds: %s', (_, row, evidence) => {
    expect(reason.evaluate(facts(row))).toMatchObject(evidence);
  });

  it('is fixable by headers within one origin', () => {
    const row = { status: 301, headers: { Location: '/items/' } };
    expect(reason.fixableBy).toBe('cors-headers');
    expect(reason.evaluate(facts(row))).not.toHaveProperty('fixableBy');
  });

  it.each([
    ['status 200', {}],
    ['not modified', { status: 304 }],
    ['a redirect status without Location, which browsers do not follow', { status: 301 }],
    ['the header is there', { status: 302, headers: { 'Access-Control-Allow-Origin': '*' } }],
    ['no answer', { unanswered: true }],
  ] satisfies [string, FactsRow][])('does not hold: %s', (_, row) => {
    expect(reason.evaluate(facts(row))).toBeUndefined();
  });
});
