import { describe, expect, it } from 'vitest';
import type { FactsRow } from '../testing.ts';
import { facts } from '../testing.ts';
import reason from './reason.ts';

describe('CORSMissingAllowCredentials', () => {
  it.each([
    ['absent', { credentialed: true }, { value: null, expected: 'true' }],
    [
      'empty',
      { credentialed: true, headers: { 'Access-Control-Allow-Credentials': '' } },
      { value: '' },
    ],
    [
      'false',
      { credentialed: true, headers: { 'Access-Control-Allow-Credentials': 'false' } },
      { value: 'false' },
    ],
    [
      'twice',
      { credentialed: true, headers: { 'Access-Control-Allow-Credentials': ['true', 'true'] } },
      { value: 'true, true' },
    ],
  ] satisfies [string, FactsRow, object][])('holds: %s', (_, row, evidence) => {
    expect(reason.evaluate(facts(row))).toMatchObject(evidence);
  });

  it.each([
    ['true', { credentialed: true, headers: { 'Access-Control-Allow-Credentials': 'true' } }],
    [
      'true between blanks',
      { credentialed: true, headers: { 'Access-Control-Allow-Credentials': ' true ' } },
    ],
    ['no credentials', {}],
  ] satisfies [string, FactsRow][])('does not hold: %s', (_, row) => {
    expect(reason.evaluate(facts(row))).toBeUndefined();
  });
});
