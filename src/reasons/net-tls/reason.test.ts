import { describe, expect, it } from 'vitest';
import { plainText } from '../../i18n/index.ts';
import { facts } from '../testing.ts';
import en from './en.ts';
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

  it.each(['date', 'name', 'protocol', ''])(
    'says nothing of an own authority with %s',
    (problem) => {
      const { todo } = en;
      const texts = todo.map((one) => (typeof one === 'string' ? one : one.text));
      const said = texts.map((one) => plainText(one, { problem, host: 'a.example', url: '' }));
      expect(said).toContain('a.example needs a valid certificate, with its intermediates.');
    },
  );
});
