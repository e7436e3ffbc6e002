import { describe, expect, it } from 'vitest';
import { facts } from '../testing.ts';
import reason from './reason.ts';

describe('net-dns', () => {
  it.each(['net::ERR_NAME_NOT_RESOLVED', 'net::ERR_DNS_TIMED_OUT', 'NS_ERROR_UNKNOWN_HOST'])(
    'holds for %s before an answer',
    (error) => {
      const browser = error.startsWith('net::') ? 'chromium' : 'firefox';
      const row = { browser, error, unanswered: true } as const;
      expect(reason.evaluate(facts(row))?.vars.error).toBe(error);
      expect(reason.evaluate(facts({ ...row, kind: 'preflight' }))?.vars.error).toBe(error);
      expect(reason.evaluate(facts({ browser, error }))).toBeUndefined();
    },
  );

  it.each(['net::ERR_FAILED', 'NS_ERROR_UNKNOWN_PROXY_HOST', 'net::ERR_INTERNET_DISCONNECTED'])(
    'does not hold for %s',
    (error) => {
      expect(reason.evaluate(facts({ error, unanswered: true }))).toBeUndefined();
    },
  );
});
