import { describe, expect, it } from 'vitest';
import type { FactsRow } from '../testing.ts';
import { facts } from '../testing.ts';
import reason from './reason.ts';

describe('CORSMissingAllowOrigin', () => {
  it.each([
    [
      'absent',
      {},
      { header: 'Access-Control-Allow-Origin', value: null, expected: 'https://app.example' },
    ],
    ['absent on a preflight', { kind: 'preflight', method: 'PUT' }, { value: null }],
    ['never expects null', { origin: 'null' }, { value: null, vars: {} }],
  ] satisfies [string, FactsRow, object][])('holds: %s', (_, row, evidence) => {
    expect(reason.evaluate(facts(row))).toMatchObject(evidence);
  });

  it.each([
    ['an empty value is not absent', { headers: { 'Access-Control-Allow-Origin': '' } }],
    ['there', { headers: { 'Access-Control-Allow-Origin': '*' } }],
  ] satisfies [string, FactsRow][])('does not hold: %s', (_, row) => {
    expect(reason.evaluate(facts(row))).toBeUndefined();
  });
});
