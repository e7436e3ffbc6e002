import { describe, expect, it } from 'vitest';
import { legFacts } from '../leg-facts.ts';
import { facts } from '../testing.ts';
import reason from './reason.ts';

describe('CORSDidNotSucceed', () => {
  it.each([
    ['net::ERR_FAILED', true],
    ['net::ERR_ADDRESS_UNREACHABLE', true],
    ['net::ERR_UNSAFE_PORT', true],
    ['NS_ERROR_OFFLINE', true],
    ['', true],
    ['net::ERR_ABORTED', false],
    ['NS_BINDING_ABORTED', false],
  ])('%s before an answer holds: %s', (error, holds) => {
    const row = { error, unanswered: true } as const;
    expect(reason.evaluate(facts(row)) !== undefined).toBe(holds);
    expect(reason.evaluate(facts({ ...row, kind: 'preflight' })) !== undefined).toBe(holds);
  });

  it.each(['pending', 'completed'] as const)('does not hold for an exchange %s', (end) => {
    const row = facts({ unanswered: true });
    expect(
      reason.evaluate(legFacts({ ...row, exchange: { ...row.exchange, end } })),
    ).toBeUndefined();
  });

  it('leaves a refused answer to the reasons of that answer', () => {
    expect(reason.evaluate(facts({ error: 'net::ERR_FAILED' }))).toBeUndefined();
    expect(reason.evaluate(facts({ error: 'NS_ERROR_DOM_BAD_URI' }))).toBeUndefined();
  });

  it.each([
    ['chromium', 'net::ERR_FAILED'],
    ['firefox', 'NS_ERROR_DOM_BAD_URI'],
  ] as const)('leaves a refused preflight of %s to the reasons of that', (browser, error) => {
    const row = facts({ kind: 'preflight', status: 204, browser, error });
    const onActual = { ...row, leg: row.hop.actual, answer: undefined, headers: [] };
    expect(reason.evaluate(onActual)).toBeUndefined();
  });

  it('holds for a redirect that could not be followed', () => {
    const row = { error: 'net::ERR_UNSAFE_REDIRECT', headers: { Location: 'file:///x' } };
    expect(reason.evaluate(facts({ ...row, status: 302 }))).toBeDefined();
    expect(reason.evaluate(facts({ ...row, status: 200 }))).toBeUndefined();
  });
});
