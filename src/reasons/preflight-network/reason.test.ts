import { describe, expect, it } from 'vitest';
import { legFacts } from '../leg-facts.ts';
import { facts } from '../testing.ts';
import reason from './reason.ts';

describe('preflight-network', () => {
  it.each([
    'net::ERR_CONNECTION_REFUSED',
    'net::ERR_EMPTY_RESPONSE',
    'net::ERR_CERT_AUTHORITY_INVALID',
    'net::ERR_ADDRESS_UNREACHABLE',
  ])('holds when the preflight ended in %s', (error) => {
    const row = { kind: 'preflight', unanswered: true, error } as const;
    expect(reason.evaluate(facts(row))?.vars.error).toBe(error);
  });

  it.each([
    'net::ERR_FAILED',
    'net::ERR_ABORTED',
    'net::ERR_BLOCKED_BY_CLIENT',
    'net::ERR_BLOCKED_BY_LOCAL_NETWORK_ACCESS_CHECKS',
  ])('does not call %s a network error', (error) => {
    const row = { kind: 'preflight', unanswered: true, error } as const;
    expect(reason.evaluate(facts(row))).toBeUndefined();
  });

  it('reads the true error from the OPTIONS in Firefox', () => {
    const row = facts({
      kind: 'preflight',
      unanswered: true,
      browser: 'firefox',
      error: 'NS_ERROR_DOM_BAD_URI',
    });
    const preflight = { ...row.leg, error: 'NS_ERROR_NET_RESET' };
    const hop = { ...row.hop, preflight };
    const exchange = { ...row.exchange, hops: [hop] } as const;
    expect(reason.evaluate(legFacts({ ...row, exchange, hop, leg: preflight }))?.vars.error).toBe(
      'NS_ERROR_NET_RESET',
    );
  });

  it('does not hold without a preflight, or when it was answered', () => {
    const error = 'net::ERR_CONNECTION_REFUSED';
    expect(reason.evaluate(facts({ unanswered: true, error }))).toBeUndefined();
    expect(reason.evaluate(facts({ kind: 'preflight', error }))).toBeUndefined();
  });
});
