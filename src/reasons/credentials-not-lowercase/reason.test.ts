import { describe, expect, it } from 'vitest';
import type { FactsRow } from '../testing.ts';
import { facts } from '../testing.ts';
import reason from './reason.ts';

describe('credentials-not-lowercase', () => {
  it.each([
    [
      'a capital',
      { credentialed: true, headers: { 'Access-Control-Allow-Credentials': 'True' } },
      { value: 'True', expected: 'true' },
    ],
    [
      'quoted',
      { credentialed: true, headers: { 'Access-Control-Allow-Credentials': '"true"' } },
      { expected: 'true' },
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
    ['absent', { credentialed: true }],
    ['empty', { credentialed: true, headers: { 'Access-Control-Allow-Credentials': '' } }],
    ['1', { credentialed: true, headers: { 'Access-Control-Allow-Credentials': '1' } }],
    [
      'true and false',
      { credentialed: true, headers: { 'Access-Control-Allow-Credentials': 'true, false' } },
    ],
    ['no credentials', { headers: { 'Access-Control-Allow-Credentials': 'True' } }],
  ] satisfies [string, FactsRow][])('does not hold: %s', (_, row) => {
    expect(reason.evaluate(facts(row))).toBeUndefined();
  });
});
