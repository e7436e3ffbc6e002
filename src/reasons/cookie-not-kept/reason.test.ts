import { describe, expect, it } from 'vitest';
import type { FactsRow } from '../testing.ts';
import { facts } from '../testing.ts';
import reason from './reason.ts';

const OPEN = {
  'Access-Control-Allow-Origin': 'https://app.example',
  'Access-Control-Allow-Credentials': 'true',
} as const;

/** A request with credentials to another site, whose response sets these cookies. */
function setting(cookies: string | readonly string[], rest: FactsRow = {}): FactsRow {
  const sent = { 'Sec-Fetch-Site': 'cross-site', ...rest.sent };
  const headers = { ...OPEN, 'Set-Cookie': cookies, ...rest.headers };
  return { credentialed: true, ...rest, sent, headers };
}

const problemOf = (row: FactsRow) => reason.evaluate(facts(row))?.vars.problem;

describe('cookie-not-kept', () => {
  it.each([
    ['Lax', setting('a=secret; Path=/; SameSite=Lax; Secure'), 'samesite'],
    [
      'Strict, beside one that is kept',
      setting(['a=b; SameSite=None; Secure', 'c=d; SameSite=strict']),
      'samesite',
    ],
    ['nothing said, in Chromium', setting('a=b; HttpOnly'), 'unset'],
    ['None without Secure', setting('a=b; samesite = None'), 'insecure'],
    [
      'Secure over http',
      setting('a=b; SameSite=None; Secure', { url: 'http://api.example/' }),
      'http',
    ],
    [
      'somebody else’s domain',
      setting('a=b; Domain=other.example; SameSite=None; Secure'),
      'domain',
    ],
    [
      'as Firefox joins them',
      setting('a=b; SameSite=None; Secure\nc=d; SameSite=Lax', { browser: 'firefox' }),
      'samesite',
    ],
  ] satisfies [string, FactsRow, string][])('holds: %s', (_, row, problem) => {
    expect(problemOf(row)).toBe(problem);
  });

  it.each([
    ['None and Secure', setting('a=b; SameSite=None; Secure; Partitioned')],
    ['the same site', setting('a=b; SameSite=Lax', { sent: { 'Sec-Fetch-Site': 'same-site' } })],
    ['nothing said, in Firefox', setting('a=b', { browser: 'firefox' })],
    ['without credentials', setting('a=b; SameSite=Lax', { credentialed: false })],
    [
      'a response that CORS blocks',
      setting('a=b', { headers: { 'Access-Control-Allow-Origin': '*' } }),
    ],
    ['its own domain', setting('a=b; Domain=.example; SameSite=None; Secure')],
    [
      'Secure on localhost',
      setting('a=b; SameSite=None; Secure', { url: 'http://localhost:3000/' }),
    ],
    ['no cookie', { credentialed: true, headers: OPEN, sent: { 'Sec-Fetch-Site': 'cross-site' } }],
    ['a site that is not told', setting('a=b; SameSite=Lax', { sent: { 'Sec-Fetch-Site': '' } })],
  ] satisfies [string, FactsRow][])('does not hold: %s', (_, row) => {
    expect(problemOf(row)).toBeUndefined();
  });

  it('keeps nothing of the cookie but what decides', () => {
    const { headers } = facts(
      setting('name=secret; Path=/private; Expires=Wed; SameSite=Lax; x=y'),
    );
    const kept = headers.find(({ name }) => name === 'Set-Cookie');
    expect(kept).toMatchObject({ value: '', attributes: 'samesite=lax' });
    expect(JSON.stringify(kept)).not.toMatch(/secret|private|name=/);
  });
});
