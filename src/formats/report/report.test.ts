import { describe, expect, it } from 'vitest';
import { diagnose } from '../../diagnosis/index.ts';
import type { Exchange } from '../../model/index.ts';
import { reportOf } from './report.ts';

const ORIGIN = 'http://page.test';

const exchange: Exchange = {
  id: '1',
  browser: 'chromium',
  tabId: 7,
  frameId: 0,
  origin: ORIGIN,
  type: 'xmlhttprequest',
  time: Date.UTC(2026, 10, 23, 8),
  hops: [
    {
      url: 'http://api.test/a?token=secret',
      preflight: {
        kind: 'preflight',
        method: 'OPTIONS',
        sent: [
          { name: 'Origin', value: ORIGIN },
          { name: 'Access-Control-Request-Method', value: 'PUT' },
          { name: 'Accept', value: '*/*' },
        ],
        answer: {
          status: 200,
          headers: [
            { name: 'Server', value: 'nginx' },
            { name: 'Access-Control-Allow-Methods', value: 'GET' },
          ],
        },
      },
      actual: { kind: 'actual', method: 'PUT', error: 'net::ERR_FAILED' },
    },
  ],
  end: 'error',
  error: 'net::ERR_FAILED',
};

const report = reportOf(7, [{ exchange, diagnosis: diagnose(exchange) }], 3);
const [one] = report.exchanges;

describe('the report', () => {
  it('says what it is', () => {
    expect(report).toMatchObject({ schema: 'raison-report', version: 1, tabId: 7, dropped: 3 });
  });

  it('says of an exchange what the panel says', () => {
    expect(one).toMatchObject({
      url: 'http://api.test/a?token=…',
      method: 'PUT',
      origin: ORIGIN,
      time: '2026-11-23T08:00:00.000Z',
      outcome: 'blocked',
      error: 'net::ERR_FAILED',
      browserErrors: ['PreflightMissingAllowOriginHeader'],
    });
    expect(one?.rootCause).toBe(one?.findings[0]?.reason);
  });

  it('lists the legs in the order of the network, with all that was recorded', () => {
    expect(one?.legs).toEqual([
      {
        hop: 0,
        kind: 'preflight',
        url: 'http://api.test/a?token=…',
        method: 'OPTIONS',
        status: 200,
        error: null,
        fromCache: false,
        sent: exchange.hops[0].preflight?.sent,
        received: exchange.hops[0].preflight?.answer?.headers,
      },
      {
        hop: 0,
        kind: 'actual',
        url: 'http://api.test/a?token=…',
        method: 'PUT',
        status: null,
        fromCache: false,
        error: 'net::ERR_FAILED',
        sent: null,
        received: [],
      },
    ]);
  });

  it('shows addresses as they are when asked to', () => {
    const open = reportOf(7, [{ exchange, diagnosis: diagnose(exchange) }], 0, { redact: false });
    expect(open.exchanges[0]?.url).toBe('http://api.test/a?token=secret');
  });

  it('is plain JSON', () => expect(JSON.parse(JSON.stringify(report))).toEqual(report));
});
