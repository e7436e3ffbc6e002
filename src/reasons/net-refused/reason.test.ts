import { describe, expect, it } from 'vitest';
import { facts } from '../testing.ts';
import reason from './reason.ts';

describe('net-refused', () => {
  it.each(['net::ERR_CONNECTION_REFUSED', 'NS_ERROR_CONNECTION_REFUSED'])(
    'holds for %s before an answer',
    (error) => {
      const browser = error.startsWith('net::') ? 'chromium' : 'firefox';
      const row = { browser, error, unanswered: true } as const;
      expect(reason.evaluate(facts(row))?.vars.error).toBe(error);
      expect(reason.evaluate(facts({ ...row, kind: 'preflight' }))?.vars.error).toBe(error);
      expect(reason.evaluate(facts({ browser, error }))).toBeUndefined();
    },
  );

  it.each([
    'net::ERR_FAILED',
    'net::ERR_PROXY_CONNECTION_FAILED',
    'net::ERR_ABORTED',
    'NS_ERROR_PROXY_CONNECTION_REFUSED',
    'net::ERR_CONNECTION_RESET',
  ])('does not hold for %s', (error) => {
    expect(reason.evaluate(facts({ error, unanswered: true }))).toBeUndefined();
  });
});
