import { describe, expect, it } from 'vitest';
import { facts } from '../testing.ts';
import reason from './reason.ts';

describe('orb', () => {
  it('holds with the content type as evidence', () => {
    const row = { error: 'net::ERR_BLOCKED_BY_ORB', headers: { 'Content-Type': 'text/html' } };
    expect(reason.evaluate(facts(row))).toMatchObject({
      header: 'Content-Type',
      value: 'text/html',
    });
    expect(reason.evaluate(facts({ ...row, headers: {} }))?.value).toBeNull();
  });

  it.each(['net::ERR_FAILED', 'net::ERR_BLOCKED_BY_RESPONSE', 'net::ERR_BLOCKED_BY_CLIENT'])(
    'does not hold for %s',
    (error) => {
      expect(reason.evaluate(facts({ error }))).toBeUndefined();
    },
  );
});
