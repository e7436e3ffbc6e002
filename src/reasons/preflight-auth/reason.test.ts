import { describe, expect, it } from 'vitest';
import { facts } from '../testing.ts';
import reason from './reason.ts';

describe('preflight-auth', () => {
  it.each([401, 403, 407])('holds for a preflight answered %i', (status) => {
    const row = { kind: 'preflight', method: 'PUT', status } as const;
    expect(reason.evaluate(facts(row))).toBeDefined();
    expect(
      reason.evaluate(facts({ ...row, headers: { 'Access-Control-Allow-Origin': '*' } })),
    ).toBeDefined();
  });

  it.each([200, 204, 302, 400, 404, 405, 500])('does not hold for %i', (status) => {
    const headers = { Location: '/elsewhere' };
    expect(reason.evaluate(facts({ kind: 'preflight', status, headers }))).toBeUndefined();
  });

  it.each([
    [401, {}, undefined],
    [403, {}, 'likely'],
    [403, { 'WWW-Authenticate': 'Bearer' }, undefined],
  ])('%i with %o is %s', (status, headers, certainty) => {
    const evidence = reason.evaluate(facts({ kind: 'preflight', status, headers }));
    expect(evidence?.certainty).toBe(certainty);
  });

  it('shows the challenge', () => {
    const headers = { 'WWW-Authenticate': 'Basic realm="x"' };
    const evidence = reason.evaluate(facts({ kind: 'preflight', status: 401, headers }));
    expect(evidence).toMatchObject({ header: 'WWW-Authenticate', value: 'Basic realm="x"' });
  });

  it('needs an answer', () => {
    expect(reason.evaluate(facts({ kind: 'preflight', unanswered: true }))).toBeUndefined();
  });
});
