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

  it('is likely in Firefox, which calls it an abort', () => {
    const row = { browser: 'firefox', type: 'image', error: 'NS_BINDING_ABORTED' } as const;
    const page = { ...row, headers: { 'Content-Type': 'text/html' } };
    expect(reason.evaluate(facts(page))).toMatchObject({ certainty: 'likely' });
    const picture = { ...row, headers: { 'Content-Type': 'image/png' } };
    expect(reason.evaluate(facts(picture))).toBeUndefined();
    expect(reason.evaluate(facts({ ...page, type: 'script' }))).toBeUndefined();
  });

  it.each(['net::ERR_FAILED', 'net::ERR_BLOCKED_BY_RESPONSE', 'net::ERR_BLOCKED_BY_CLIENT'])(
    'does not hold for %s',
    (error) => {
      expect(reason.evaluate(facts({ error }))).toBeUndefined();
    },
  );
});
