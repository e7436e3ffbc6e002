import { describe, expect, it } from 'vitest';
import type { FactsRow } from '../testing.ts';
import { facts } from '../testing.ts';
import reason from './reason.ts';

const REFUSED = { kind: 'preflight', method: 'PUT', status: 403 } as const;
const asks = { 'Access-Control-Request-Headers': 'authorization,x-key' };

describe('cors-layer-refused', () => {
  it.each([
    ['nothing but the status', REFUSED],
    ['Vary: Origin', { ...REFUSED, headers: { Vary: 'Origin, Accept' } }],
    [
      'lists without the origin',
      { ...REFUSED, headers: { 'Access-Control-Allow-Methods': 'PUT' } },
    ],
    [
      'another preflight that passed, behind a platform',
      { ...REFUSED, headers: { Server: 'cloudflare' }, endpointPreflightPassed: true },
    ],
    [
      'the origin allowed, and yet refused',
      { ...REFUSED, headers: { 'Access-Control-Allow-Origin': '*' } },
    ],
  ] satisfies [string, FactsRow][])('holds: %s', (_, row) => {
    expect(reason.evaluate(facts(row))).toMatchObject({ certainty: 'likely' });
  });

  it('is asked of preflights alone', () => {
    expect(reason.looksAt).toBe('preflight');
  });

  it('names the headers that the preflight asks for', () => {
    expect(reason.evaluate(facts({ ...REFUSED, sent: asks }))?.vars.names).toBe(
      'authorization, x-key',
    );
  });

  it.each([
    ['a challenge', { ...REFUSED, headers: { 'WWW-Authenticate': 'Bearer' } }],
    ['401', { ...REFUSED, status: 401 }],
    ['404', { ...REFUSED, status: 404, headers: { Vary: 'Origin' } }],
    ['200', { ...REFUSED, status: 200, headers: { Vary: 'Origin' } }],
    ['a firewall in front', { ...REFUSED, headers: { Server: 'cloudflare' } }],
    ['a load balancer in front', { ...REFUSED, headers: { Server: 'awselb/2.0' } }],
    ['no response', { kind: 'preflight', unanswered: true }],
  ] satisfies [string, FactsRow][])('does not hold: %s', (_, row) => {
    expect(reason.evaluate(facts(row))).toBeUndefined();
  });
});
