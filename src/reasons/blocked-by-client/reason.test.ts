import { describe, expect, it } from 'vitest';
import { legFacts } from '../leg-facts.ts';
import { facts } from '../testing.ts';
import reason from './reason.ts';

describe('blocked-by-client', () => {
  it.each([
    ['net::ERR_BLOCKED_BY_CLIENT', true],
    ['NS_ERROR_TRACKING_URI', true],
    ['net::ERR_BLOCKED_BY_ORB', false],
    ['net::ERR_FAILED', false],
    ['net::ERR_ABORTED', false],
  ])('%s holds: %s', (error, holds) => {
    expect(reason.evaluate(facts({ unanswered: true, error })) !== undefined).toBe(holds);
  });

  it('holds when only the OPTIONS was blocked', () => {
    const row = facts({ kind: 'preflight', unanswered: true, error: 'net::ERR_FAILED' });
    const preflight = { ...row.leg, error: 'net::ERR_BLOCKED_BY_CLIENT' };
    const hop = { ...row.hop, preflight };
    const exchange = { ...row.exchange, hops: [hop] } as const;
    expect(reason.evaluate(legFacts({ ...row, exchange, hop }))).toBeDefined();
  });
});
