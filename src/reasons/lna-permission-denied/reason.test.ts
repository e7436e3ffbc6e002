import { describe, expect, it } from 'vitest';
import { facts } from '../testing.ts';
import reason from './reason.ts';

const CHROMIUM = 'net::ERR_BLOCKED_BY_LOCAL_NETWORK_ACCESS_CHECKS';

describe('lna-permission-denied', () => {
  it.each([
    ['https://app.example', CHROMIUM, true],
    ['http://localhost:3000', CHROMIUM, true],
    ['http://app.example', CHROMIUM, false],
    ['null', CHROMIUM, false],
    ['https://app.example', 'net::ERR_FAILED', false],
    ['https://app.example', 'NS_ERROR_LOCAL_NETWORK_ACCESS_DENIED', true],
  ])('a page of %s with %s holds: %s', (pageOrigin, error, holds) => {
    const row = { pageOrigin, error, unanswered: true, url: 'http://127.0.0.1:8080/' } as const;
    expect(reason.evaluate(facts(row)) !== undefined).toBe(holds);
  });

  it.each([
    ['https://app.example', 'net::ERR_FAILED', 'likely'],
    ['http://app.example', 'net::ERR_FAILED', undefined],
    ['https://app.example', 'net::ERR_CONNECTION_REFUSED', undefined],
  ])(
    'a preflight that failed without reason of a page of %s with %s: %s',
    (pageOrigin, error, certainty) => {
      const row = { kind: 'preflight', pageOrigin, error, unanswered: true } as const;
      expect(reason.evaluate(facts(row))?.certainty).toBe(certainty);
    },
  );

  it('does not ask in Firefox how the page was loaded', () => {
    const row = {
      browser: 'firefox',
      pageOrigin: 'http://app.example',
      error: 'NS_ERROR_LOCAL_NETWORK_ACCESS_DENIED',
      unanswered: true,
    } as const;
    expect(reason.evaluate(facts(row))).toBeDefined();
  });
});
