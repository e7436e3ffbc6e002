import { describe, expect, it } from 'vitest';
import { facts } from '../testing.ts';
import reason from './reason.ts';

const HEADER = 'Cross-Origin-Resource-Policy';

describe('corp', () => {
  it.each([
    ['net::ERR_BLOCKED_BY_RESPONSE', 'same-origin', true],
    ['net::ERR_BLOCKED_BY_RESPONSE.NotSameOrigin', 'same-site', true],
    ['NS_ERROR_DOM_CORP_FAILED', 'same-origin', true],
    ['net::ERR_BLOCKED_BY_RESPONSE', 'cross-origin', false],
    ['net::ERR_BLOCKED_BY_RESPONSE', 'Same-Origin', false],
    ['net::ERR_FAILED', 'same-origin', false],
  ])('%s with %s holds: %s', (error, value, holds) => {
    const evidence = reason.evaluate(facts({ error, headers: { [HEADER]: value } }));
    expect(evidence?.value).toBe(holds ? value : undefined);
  });

  it('needs the header', () => {
    const error = 'net::ERR_BLOCKED_BY_RESPONSE';
    expect(reason.evaluate(facts({ error }))).toBeUndefined();
    expect(reason.evaluate(facts({ error, unanswered: true }))).toBeUndefined();
  });
});
