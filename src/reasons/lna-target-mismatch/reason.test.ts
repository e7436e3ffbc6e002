import { describe, expect, it } from 'vitest';
import { legFacts } from '../leg-facts.ts';
import type { FactsRow } from '../testing.ts';
import { facts } from '../testing.ts';
import reason from './reason.ts';

const FAILED_WITHOUT_REASON: FactsRow = {
  url: 'https://localhost:8443/',
  error: 'net::ERR_FAILED',
  unanswered: true,
};

describe('lna-target-mismatch', () => {
  it('is likely when a secure page got no answer and no reason', () => {
    expect(reason.evaluate(facts(FAILED_WITHOUT_REASON))?.certainty).toBe('likely');
  });

  it.each([
    { pageOrigin: 'http://app.example' },
    { error: 'net::ERR_CONNECTION_REFUSED' },
    { error: 'net::ERR_ABORTED' },
    { kind: 'preflight' },
    { browser: 'firefox' },
  ] as const)('does not hold with %o', (change) => {
    expect(reason.evaluate(facts({ ...FAILED_WITHOUT_REASON, ...change }))).toBeUndefined();
  });

  it('does not hold for an answer that was refused', () => {
    const { unanswered: _, ...answered } = FAILED_WITHOUT_REASON;
    expect(reason.evaluate(facts(answered))).toBeUndefined();
  });

  it('does not hold for a request that was never sent', () => {
    const row = facts(FAILED_WITHOUT_REASON);
    const { sent: _, ...actual } = row.hop.actual;
    const hop = { ...row.hop, actual };
    const exchange = { ...row.exchange, hops: [hop] } as const;
    expect(reason.evaluate(legFacts({ ...row, exchange, hop, leg: actual }))).toBeUndefined();
  });
});
