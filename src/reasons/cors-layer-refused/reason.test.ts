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

  const varsOf = (row: FactsRow) =>
    reason.evaluate(facts({ ...REFUSED, sent: asks, ...row }))?.vars;
  const PAGE = 'https://app.example';
  const VARY = { headers: { Vary: 'Origin' } };

  it('names the origin, the method and the request headers where any of them may be refused', () => {
    expect(varsOf({})).toEqual({ refused: '', lacking: `${PAGE}, PUT, authorization, x-key` });
  });

  it.each([400, 404, 405, 501])(
    'is about the origin where CORS code leaves it with %i',
    (status) => {
      expect(varsOf({ status, ...VARY })).toEqual({ refused: 'origin', lacking: PAGE });
    },
  );

  it.each([
    [
      'the refusal’s own lists',
      {
        status: 400,
        headers: { 'Access-Control-Allow-Origin': PAGE, 'Access-Control-Allow-Methods': 'PUT' },
      },
    ],
    ['what this server allowed the page elsewhere', { serverAllows: ['GET', 'PUT'] }],
    ['the same behind a 404', { status: 404, ...VARY, serverAllows: ['PUT'] }],
  ] satisfies [string, FactsRow][])('is about the request headers by %s', (_, row) => {
    expect(varsOf(row)).toEqual({ refused: 'header', lacking: 'authorization, x-key' });
  });

  it('is about the one header or method that was not allowed elsewhere', () => {
    const headers = ['authorization'];
    expect(varsOf({ serverAllows: ['PUT', ...headers] })?.lacking).toBe('x-key');
    expect(varsOf({ serverAllows: ['GET', ...headers, 'x-key'] })).toEqual({
      refused: 'method',
      lacking: 'PUT',
    });
    expect(varsOf({ serverAllows: ['GET', ...headers] })).toEqual({
      refused: '',
      lacking: 'PUT, x-key',
    });
  });

  it.each([
    ['a challenge', { ...REFUSED, headers: { 'WWW-Authenticate': 'Bearer' } }],
    ['401', { ...REFUSED, status: 401 }],
    ['404 without a sign of CORS code', { ...REFUSED, status: 404 }],
    [
      '404 that allows the origin',
      { ...REFUSED, status: 404, headers: { 'Access-Control-Allow-Origin': '*' } },
    ],
    ['400 without a sign of CORS code', { ...REFUSED, status: 400 }],
    ['200', { ...REFUSED, status: 200, headers: { Vary: 'Origin' } }],
    ['a firewall in front', { ...REFUSED, headers: { Server: 'cloudflare' } }],
    ['a load balancer in front', { ...REFUSED, headers: { Server: 'awselb/2.0' } }],
    ['no response', { kind: 'preflight', unanswered: true }],
  ] satisfies [string, FactsRow][])('does not hold: %s', (_, row) => {
    expect(reason.evaluate(facts(row))).toBeUndefined();
  });
});
