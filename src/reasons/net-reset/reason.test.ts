import { describe, expect, it } from 'vitest';
import { facts } from '../testing.ts';
import reason from './reason.ts';

describe('net-reset', () => {
  it.each([
    'net::ERR_EMPTY_RESPONSE',
    'net::ERR_CONNECTION_RESET',
    'net::ERR_CONNECTION_CLOSED',
    'net::ERR_INVALID_HTTP_RESPONSE',
    'net::ERR_HTTP2_PROTOCOL_ERROR',
    'NS_ERROR_NET_RESET',
    'NS_ERROR_NET_INTERRUPT',
  ])('holds for %s before an answer', (error) => {
    const browser = error.startsWith('net::') ? 'chromium' : 'firefox';
    const row = { browser, error, unanswered: true } as const;
    expect(reason.evaluate(facts(row))?.vars.error).toBe(error);
    expect(reason.evaluate(facts({ ...row, kind: 'preflight' }))?.vars.error).toBe(error);
    expect(reason.evaluate(facts({ browser, error }))).toBeUndefined();
  });

  it.each(['net::ERR_FAILED', 'net::ERR_CONTENT_LENGTH_MISMATCH', 'net::ERR_CONNECTION_REFUSED'])(
    'does not hold for %s',
    (error) => {
      expect(reason.evaluate(facts({ error, unanswered: true }))).toBeUndefined();
    },
  );
});
