import { describe, expect, it } from 'vitest';
import type { FactsRow } from '../testing.ts';
import { facts } from '../testing.ts';
import reason from './reason.ts';

describe('wildcard-authorization', () => {
  it.each([
    [
      'covered by the wildcard only',
      {
        kind: 'preflight',
        sent: { 'Access-Control-Request-Headers': 'authorization,x-a' },
        headers: { 'Access-Control-Allow-Headers': '*' },
      },
      { value: '*', expected: '*, authorization' },
    ],
  ] satisfies [string, FactsRow, object][])('holds: %s', (_, row, evidence) => {
    expect(reason.evaluate(facts(row))).toMatchObject(evidence);
  });

  it.each([
    [
      'named',
      {
        kind: 'preflight',
        sent: { 'Access-Control-Request-Headers': 'authorization' },
        headers: { 'Access-Control-Allow-Headers': '*, Authorization' },
      },
    ],
    [
      'not asked',
      {
        kind: 'preflight',
        sent: { 'Access-Control-Request-Headers': 'x-a' },
        headers: { 'Access-Control-Allow-Headers': '*' },
      },
    ],
    [
      'no wildcard',
      {
        kind: 'preflight',
        sent: { 'Access-Control-Request-Headers': 'authorization' },
        headers: { 'Access-Control-Allow-Headers': 'x-a' },
      },
    ],
    [
      'with credentials it is an error',
      {
        kind: 'preflight',
        credentialed: true,
        sent: { 'Access-Control-Request-Headers': 'authorization' },
        headers: { 'Access-Control-Allow-Headers': '*' },
      },
    ],
  ] satisfies [string, FactsRow][])('does not hold: %s', (_, row) => {
    expect(reason.evaluate(facts(row))).toBeUndefined();
  });
});
