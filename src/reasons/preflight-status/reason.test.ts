import { describe, expect, it } from 'vitest';
import { facts } from '../testing.ts';
import reason from './reason.ts';

const who = (status: number, passed = false) =>
  reason.evaluate(
    facts({ kind: 'preflight', method: 'PUT', status, endpointPreflightPassed: passed }),
  )?.fixableBy;

describe('preflight-status', () => {
  it.each([300, 304, 305, 418, 429, 500, 502, 503])(
    'holds for a preflight answered %i',
    (status) => {
      const row = { kind: 'preflight', method: 'PUT', status } as const;
      expect(reason.evaluate(facts(row))).toBeDefined();
      expect(
        reason.evaluate(facts({ ...row, headers: { 'Access-Control-Allow-Origin': '*' } })),
      ).toBeDefined();
    },
  );

  it('is for the server alone where OPTIONS was answered well before', () => {
    expect([500, 502, 503, 504].map((status) => who(status, true))).toEqual(
      Array(4).fill('server'),
    );
    // A proxy in front of an application that is down can answer the preflight itself.
    expect([who(500), who(502), who(503), who(429, true)]).toEqual(Array(4).fill(undefined));
  });

  it('holds for 400 without CORS headers: with them it is the CORS code’s own refusal', () => {
    const row = { kind: 'preflight', method: 'PUT', status: 400 } as const;
    expect(reason.evaluate(facts(row))).toBeDefined();
    expect(reason.evaluate(facts({ ...row, headers: { Vary: 'Origin' } }))).toBeUndefined();
  });

  it.each([200, 204, 302, 401, 403, 404, 405, 407, 501])('does not hold for %i', (status) => {
    const headers = { Location: '/elsewhere' };
    expect(reason.evaluate(facts({ kind: 'preflight', status, headers }))).toBeUndefined();
  });

  it('needs an answer', () => {
    expect(reason.evaluate(facts({ kind: 'preflight', unanswered: true }))).toBeUndefined();
  });
});
