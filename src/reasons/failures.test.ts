import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Browser } from '../model/index.ts';
import type { Reason } from './index.ts';
import { reasons } from './index.ts';
import { legFacts } from './leg-facts.ts';
import { tellingError } from './lib/network-failure.ts';
import type { LegFacts } from './reason.ts';
import type { FactsRow } from './testing.ts';
import { facts } from './testing.ts';

const FAILURES = (reasons as readonly Reason[]).filter(({ looksAt }) => looksAt === 'failure');

/** Holds beside the reason that names the network error, and refines nothing. */
const BESIDE = 'preflight-network';

function holding(row: LegFacts): string[] {
  const found = FAILURES.filter((reason) => reason.evaluate(row) !== undefined);
  const refined = new Set(found.flatMap(({ refines }) => refines));
  return found.map(({ id }) => id).filter((id) => !refined.has(id) && id !== BESIDE);
}

const error = fc.oneof(
  fc.string(),
  fc.constantFrom(
    'net::ERR_FAILED',
    'net::ERR_ABORTED',
    'net::ERR_CONNECTION_REFUSED',
    'net::ERR_BLOCKED_BY_RESPONSE.NotSameOrigin',
    'net::ERR_BLOCKED_BY_LOCAL_NETWORK_ACCESS_CHECKS',
    'NS_BINDING_ABORTED',
    'NS_ERROR_DOM_BAD_URI',
    'The certificate is not trusted because it is self-signed.',
  ),
  fc.string().map((tail) => `net::ERR_${tail.toUpperCase()}`),
  fc.string().map((tail) => `NS_ERROR_${tail.toUpperCase()}`),
);
const browser = fc.constantFrom<Browser>('chromium', 'firefox');
const kind = fc.constantFrom('preflight' as const, 'actual' as const);
const place = fc.constantFrom('https://app.example', 'http://app.example', 'null', 'x y', '');
const target = fc.constantFrom('https://api.example/', 'http://localhost:1/', 'http://[::1]/', '');

describe('failures', () => {
  it('leave no error before an answer unnamed, and name it once', () => {
    const rows = fc.record({ error, browser, kind, pageOrigin: place, url: target });
    fc.assert(
      fc.property(rows, (row) => {
        const failed = facts({ ...row, unanswered: true });
        const aborted = tellingError(failed.exchange).kind === 'aborted';
        expect(holding(failed)).toHaveLength(aborted ? 0 : 1);
      }),
    );
  });

  it('never throw, whatever came', () => {
    const headers = fc.dictionary(
      fc.constantFrom('Location', 'Content-Type', 'Cross-Origin-Resource-Policy', 'X'),
      fc.string(),
    );
    const rows = fc.record({
      error,
      browser,
      kind,
      headers,
      pageOrigin: fc.string(),
      url: fc.oneof(target, fc.string()),
      status: fc.integer(),
    });
    fc.assert(
      fc.property(rows, (row: FactsRow) => {
        const built = facts(row);
        const found = (reasons as readonly Reason[]).map((reason) => reason.evaluate(built));
        expect(found).toHaveLength(reasons.length);
      }),
    );
  });

  it.each(['pending', 'completed'] as const)('say nothing of an exchange %s', (end) => {
    const row = facts({ unanswered: true, error: 'net::ERR_CONNECTION_REFUSED' });
    expect(holding(legFacts({ ...row, exchange: { ...row.exchange, end } }))).toEqual([]);
  });

  it.each([
    ['net::ERR_CONNECTION_REFUSED', undefined, 'net-refused'],
    ['net::ERR_FAILED', 'net::ERR_BLOCKED_BY_CLIENT', 'blocked-by-client'],
    ['net::ERR_CONNECTION_REFUSED', 'net::ERR_FAILED', 'net-refused'],
    ['NS_ERROR_DOM_BAD_URI', 'NS_ERROR_NET_RESET', 'net-reset'],
    ['NS_ERROR_DOM_BAD_URI', 'Zertifikat abgelaufen.', 'net-tls'],
    ['net::ERR_FAILED', 'net::ERR_FAILED', 'lna-permission-denied'],
  ])('with %s on the actual request and %s on the OPTIONS: %s', (actual, options, id) => {
    const isFirefox = !actual.startsWith('net::');
    const row = facts({
      kind: 'preflight',
      unanswered: true,
      error: actual,
      browser: isFirefox ? 'firefox' : 'chromium',
    });
    const preflight = { ...row.leg, ...(options === undefined ? {} : { error: options }) };
    const hop = { ...row.hop, preflight };
    expect(holding(legFacts({ ...row, hop, exchange: { ...row.exchange, hops: [hop] } }))).toEqual([
      id,
    ]);
  });
});
