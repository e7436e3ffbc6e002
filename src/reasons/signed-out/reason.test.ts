import { describe, expect, it } from 'vitest';
import type { FactsRow } from '../testing.ts';
import { facts } from '../testing.ts';
import reason from './reason.ts';

const OPEN = {
  'Access-Control-Allow-Origin': 'https://app.example',
  'Access-Control-Allow-Credentials': 'true',
} as const;
const UNAUTHORIZED = { status: 401, headers: OPEN } as const;

const because = (row: FactsRow) => reason.evaluate(facts(row))?.vars.because;

describe('signed-out', () => {
  it.each([
    ['without credentials', UNAUTHORIZED, 'mode'],
    ['with credentials, and no cookie', { ...UNAUTHORIZED, credentialed: true }, 'none'],
    [
      'behind a cookie that was not kept',
      { ...UNAUTHORIZED, credentialed: true, cookieNotKept: true },
      'refused',
    ],
    [
      'with a challenge',
      { status: 401, headers: { ...OPEN, 'WWW-Authenticate': 'Bearer' } },
      'mode',
    ],
  ] satisfies [string, FactsRow, string][])('holds: %s', (_, row, why) => {
    expect(because(row)).toBe(why);
  });

  it('is fixed by the server where the server’s own cookie is at fault', () => {
    const row = { ...UNAUTHORIZED, credentialed: true, cookieNotKept: true };
    expect(reason.evaluate(facts(row))).toMatchObject({ certainty: 'likely', fixableBy: 'server' });
  });

  it.each([
    ['a cookie', { ...UNAUTHORIZED, sent: { Cookie: 'a' } }],
    ['a token', { ...UNAUTHORIZED, sent: { Authorization: 'Bearer x' } }],
    ['403', { ...UNAUTHORIZED, status: 403 }],
    ['200', { ...UNAUTHORIZED, status: 200 }],
    ['a response that CORS blocks', { status: 401 }],
    ['no response', { unanswered: true }],
    [
      'behind a redirect',
      {
        ...UNAUTHORIZED,
        before: [{ url: 'https://api.example/old', status: 302, location: '/items' }],
      },
    ],
  ] satisfies [string, FactsRow][])('does not hold: %s', (_, row) => {
    expect(because(row)).toBeUndefined();
  });
});
