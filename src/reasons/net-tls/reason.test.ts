import { describe, expect, it } from 'vitest';
import { facts } from '../testing.ts';
import reason from './reason.ts';

describe('net-tls', () => {
  it.each([
    'net::ERR_CERT_AUTHORITY_INVALID',
    'net::ERR_CERT_DATE_INVALID',
    'net::ERR_SSL_PROTOCOL_ERROR',
    'net::ERR_BAD_SSL_CLIENT_AUTH_CERT',
    'SEC_ERROR_UNKNOWN_ISSUER',
    'The certificate is not trusted because it is self-signed.',
    'SSL received a record that exceeded the maximum permissible length.',
  ])('holds for %s before an answer', (error) => {
    const browser = error.startsWith('net::') ? 'chromium' : 'firefox';
    const row = { browser, error, unanswered: true } as const;
    expect(reason.evaluate(facts(row))?.vars.error).toBe(error);
    expect(reason.evaluate(facts({ ...row, kind: 'preflight' }))?.vars.error).toBe(error);
    expect(reason.evaluate(facts({ browser, error }))).toBeUndefined();
  });

  it.each(['net::ERR_FAILED', 'NS_ERROR_UNEXPECTED', 'A sentence in Chromium'])(
    'does not hold for %s',
    (error) => {
      expect(reason.evaluate(facts({ error, unanswered: true }))).toBeUndefined();
    },
  );
});
