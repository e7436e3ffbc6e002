import { describe, expect, it } from 'vitest';
import { facts } from '../testing.ts';
import reason from './reason.ts';

describe('preflight-method-not-allowed', () => {
  it.each([404, 405, 501])('holds for a preflight answered %i', (status) => {
    const row = { kind: 'preflight', method: 'PUT', status } as const;
    expect(reason.evaluate(facts(row))).toBeDefined();
    expect(
      reason.evaluate(facts({ ...row, headers: { 'Access-Control-Allow-Origin': '*' } })),
    ).toBeDefined();
  });

  it.each([200, 204, 301, 400, 401, 403, 500])('does not hold for %i', (status) => {
    const headers = { Location: '/elsewhere' };
    expect(reason.evaluate(facts({ kind: 'preflight', status, headers }))).toBeUndefined();
  });

  it('needs an answer', () => {
    expect(reason.evaluate(facts({ kind: 'preflight', unanswered: true }))).toBeUndefined();
  });
});
