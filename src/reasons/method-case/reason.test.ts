import { describe, expect, it } from 'vitest';
import type { FactsRow } from '../testing.ts';
import { facts } from '../testing.ts';
import reason from './reason.ts';

describe('method-case', () => {
  it.each([
    [
      'small letters',
      {
        kind: 'preflight',
        method: 'patch',
        headers: { 'Access-Control-Allow-Methods': 'GET, PATCH' },
      },
      { vars: { listed: 'PATCH' } },
    ],
  ] satisfies [string, FactsRow, object][])('holds: %s', (_, row, evidence) => {
    expect(reason.evaluate(facts(row))).toMatchObject(evidence);
  });

  it.each([
    [
      'listed as sent',
      { kind: 'preflight', method: 'patch', headers: { 'Access-Control-Allow-Methods': 'patch' } },
    ],
    [
      'not listed at all',
      { kind: 'preflight', method: 'patch', headers: { 'Access-Control-Allow-Methods': 'PUT' } },
    ],
    [
      'the server writes the usual PUT small',
      { kind: 'preflight', method: 'PUT', headers: { 'Access-Control-Allow-Methods': 'put' } },
    ],
    [
      'equal',
      { kind: 'preflight', method: 'PATCH', headers: { 'Access-Control-Allow-Methods': 'PATCH' } },
    ],
  ] satisfies [string, FactsRow][])('does not hold: %s', (_, row) => {
    expect(reason.evaluate(facts(row))).toBeUndefined();
  });
});
