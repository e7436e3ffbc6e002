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
    ['no Location', { status: 301 }, { vars: { target: '' } }],
    [
      'an unreadable Location',
      { status: 307, headers: { Location: 'http://[' } },
      { vars: { target: '' } },
    ],
  ] satisfies [string, FactsRow, object][])('holds: %s', (_, row, evidence) => {
    expect(reason.evaluate(facts(row))).toMatchObject(evidence);
  });

  it.each([
    ['status 200', {}],
    ['not modified', { status: 304 }],
    ['the header is there', { status: 302, headers: { 'Access-Control-Allow-Origin': '*' } }],
    ['no answer', { unanswered: true }],
  ] satisfies [string, FactsRow][])('does not hold: %s', (_, row) => {
    expect(reason.evaluate(facts(row))).toBeUndefined();
  });
});
