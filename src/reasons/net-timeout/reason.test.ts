import { describe, expect, it } from 'vitest';
import { facts } from '../testing.ts';
import reason from './reason.ts';

describe('net-timeout', () => {
  it.each(['net::ERR_TIMED_OUT', 'net::ERR_CONNECTION_TIMED_OUT', 'NS_ERROR_NET_TIMEOUT'])(
    'holds for %s before an answer',
    (error) => {
      const browser = error.startsWith('net::') ? 'chromium' : 'firefox';
      const row = { browser, error, unanswered: true } as const;
      expect(reason.evaluate(facts(row))?.vars.error).toBe(error);
      expect(reason.evaluate(facts({ ...row, kind: 'preflight' }))?.vars.error).toBe(error);
      expect(reason.evaluate(facts({ browser, error }))).toBeUndefined();
    },
  );

  it.each(['net::ERR_FAILED', 'net::ERR_ABORTED'])('does not hold for %s', (error) => {
    expect(reason.evaluate(facts({ error, unanswered: true }))).toBeUndefined();
  });
});
