import { describe, expect, it } from 'vitest';
import type { FactsRow } from '../testing.ts';
import { facts } from '../testing.ts';
import reason from './reason.ts';

describe('wildcard-headers-credentials', () => {
  it.each([
    [
      'with credentials',
      {
        kind: 'preflight',
        credentialed: true,
        sent: { 'Access-Control-Request-Headers': 'content-type,x-a' },
        headers: { 'Access-Control-Allow-Headers': '*' },
      },
      { value: '*', expected: 'content-type, x-a', vars: { names: 'content-type, x-a' } },
    ],
  ] satisfies [string, FactsRow, object][])('holds: %s', (_, row, evidence) => {
    expect(reason.evaluate(facts(row))).toMatchObject(evidence);
  });

  it.each([
    [
      'without credentials',
      {
        kind: 'preflight',
        sent: { 'Access-Control-Request-Headers': 'content-type,x-a' },
        headers: { 'Access-Control-Allow-Headers': '*' },
      },
    ],
    [
      'named as well',
      {
        kind: 'preflight',
        credentialed: true,
        sent: { 'Access-Control-Request-Headers': 'content-type,x-a' },
        headers: { 'Access-Control-Allow-Headers': '*, Content-Type, X-A' },
      },
    ],
    [
      'no wildcard',
      {
        kind: 'preflight',
        credentialed: true,
        sent: { 'Access-Control-Request-Headers': 'content-type,x-a' },
        headers: { 'Access-Control-Allow-Headers': 'x-b' },
      },
    ],
  ] satisfies [string, FactsRow][])('does not hold: %s', (_, row) => {
    expect(reason.evaluate(facts(row))).toBeUndefined();
  });
});
