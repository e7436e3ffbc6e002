import { describe, expect, it } from 'vitest';
import { facts } from '../testing.ts';
import reason from './reason.ts';

const LNA = 'net::ERR_BLOCKED_BY_LOCAL_NETWORK_ACCESS_CHECKS';
const LOCAL = 'http://localhost:8080/';

describe('lna-insecure-context', () => {
  it.each([
    ['http://app.example', 'certain'],
    ['null', 'likely'],
    ['https://app.example', ''],
    ['http://localhost:3000', ''],
  ])('a page of %s: %s', (pageOrigin, expected) => {
    const row = { pageOrigin, error: LNA, unanswered: true, url: LOCAL } as const;
    const evidence = reason.evaluate(facts(row));
    expect(evidence && (evidence.certainty ?? 'certain')).toBe(expected || undefined);
  });

  it.each([
    ['http://app.example', LOCAL, true],
    ['http://app.example', 'http://192.168.1.10/', true],
    ['http://192.168.1.5', LOCAL, true],
    ['http://app.example', 'http://nas.example/', true],
    ['https://app.example', LOCAL, false],
  ])('a preflight that failed without reason from %s to %s holds: %s', (pageOrigin, url, holds) => {
    const row = { kind: 'preflight', unanswered: true, pageOrigin, url } as const;
    const evidence = reason.evaluate(facts({ ...row, error: 'net::ERR_FAILED' }));
    expect(evidence?.certainty).toBe(holds ? 'likely' : undefined);
    expect(reason.evaluate(facts({ ...row, error: 'net::ERR_TIMED_OUT' }))).toBeUndefined();
  });

  it('needs the preflight to fail without reason, and Chromium', () => {
    const row = { pageOrigin: 'http://app.example', url: LOCAL, error: 'net::ERR_FAILED' } as const;
    expect(reason.evaluate(facts({ ...row, unanswered: true }))).toBeUndefined();
    expect(reason.evaluate(facts({ ...row, kind: 'preflight' }))).toBeUndefined();
    const firefox = { ...row, kind: 'preflight', unanswered: true, browser: 'firefox' } as const;
    expect(reason.evaluate(facts(firefox))).toBeUndefined();
  });
});
