import { describe, expect, it } from 'vitest';
import type { FactsRow } from '../testing.ts';
import { facts } from '../testing.ts';
import reason from './reason.ts';

describe('CORSNotSupportingCredentials', () => {
  it.each([
    [
      'credentials and a wildcard',
      { credentialed: true, headers: { 'Access-Control-Allow-Origin': '*' } },
      { value: '*', expected: 'https://app.example' },
    ],
    [
      'also on a preflight',
      { kind: 'preflight', credentialed: true, headers: { 'Access-Control-Allow-Origin': '*' } },
      { value: '*' },
    ],
  ] satisfies [string, FactsRow, object][])('holds: %s', (_, row, evidence) => {
    expect(reason.evaluate(facts(row))).toMatchObject(evidence);
  });

  it.each([
    ['no credentials', { headers: { 'Access-Control-Allow-Origin': '*' } }],
    [
      'an origin',
      { credentialed: true, headers: { 'Access-Control-Allow-Origin': 'https://app.example' } },
    ],
    ['absent', { credentialed: true }],
  ] satisfies [string, FactsRow][])('does not hold: %s', (_, row) => {
    expect(reason.evaluate(facts(row))).toBeUndefined();
  });
});
