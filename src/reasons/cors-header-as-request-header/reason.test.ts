import { describe, expect, it } from 'vitest';
import type { FactsRow } from '../testing.ts';
import { facts } from '../testing.ts';
import reason from './reason.ts';

describe('cors-header-as-request-header', () => {
  it.each([
    [
      'the classic',
      {
        kind: 'preflight',
        sent: { 'Access-Control-Request-Headers': 'access-control-allow-origin,x-a' },
      },
      { value: null, vars: { names: 'access-control-allow-origin' } },
    ],
  ] satisfies [string, FactsRow, object][])('holds: %s', (_, row, evidence) => {
    expect(reason.evaluate(facts(row))).toMatchObject(evidence);
  });

  it.each([
    [
      'listed',
      {
        kind: 'preflight',
        sent: { 'Access-Control-Request-Headers': 'access-control-allow-origin' },
        headers: { 'Access-Control-Allow-Headers': 'Access-Control-Allow-Origin' },
      },
    ],
    ['another name', { kind: 'preflight', sent: { 'Access-Control-Request-Headers': 'x-a' } }],
  ] satisfies [string, FactsRow][])('does not hold: %s', (_, row) => {
    expect(reason.evaluate(facts(row))).toBeUndefined();
  });
});
