import { describe, expect, it } from 'vitest';
import { facts } from '../testing.ts';
import reason from './reason.ts';

describe('CORSPreflightDidNotSucceed', () => {
  it.each([300, 304, 305, 400, 401, 404, 405, 418, 500, 503])(
    'holds for a preflight answered %i',
    (status) => {
      const row = { kind: 'preflight', method: 'PUT', status } as const;
      expect(reason.evaluate(facts(row))).toBeDefined();
      expect(
        reason.evaluate(facts({ ...row, headers: { 'Access-Control-Allow-Origin': '*' } })),
      ).toBeDefined();
    },
  );

  it.each([200, 204, 299, 301, 302, 303, 307, 308])('does not hold for %i', (status) => {
    const headers = { Location: '/elsewhere' };
    expect(reason.evaluate(facts({ kind: 'preflight', status, headers }))).toBeUndefined();
  });

  it('holds for a redirect status without a place to go, which no browser follows', () => {
    expect(reason.evaluate(facts({ kind: 'preflight', status: 302 }))).toBeDefined();
  });

  it('needs an answer', () => {
    expect(reason.evaluate(facts({ kind: 'preflight', unanswered: true }))).toBeUndefined();
  });
});
