import { describe, expect, it } from 'vitest';
import { facts } from '../testing.ts';
import reason from './reason.ts';

const HEADER = 'Cross-Origin-Resource-Policy';
const error = 'net::ERR_BLOCKED_BY_RESPONSE';

describe('coep', () => {
  it.each([
    [{}, null],
    [{ [HEADER]: 'Same-Origin' }, 'Same-Origin'],
    [{ [HEADER]: 'none' }, 'none'],
  ])('holds with %o', (headers, value) => {
    const evidence = reason.evaluate(facts({ error, headers }));
    expect(evidence).toMatchObject({ value, certainty: 'likely' });
  });

  it.each(['same-origin', 'same-site', 'cross-origin'])('does not hold with %s', (value) => {
    expect(reason.evaluate(facts({ error, headers: { [HEADER]: value } }))).toBeUndefined();
  });

  it('needs an answer, and that error', () => {
    expect(reason.evaluate(facts({ error, unanswered: true }))).toBeUndefined();
    expect(reason.evaluate(facts({ error: 'net::ERR_FAILED' }))).toBeUndefined();
  });
});
