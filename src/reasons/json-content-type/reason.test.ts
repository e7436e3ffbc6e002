import { describe, expect, it } from 'vitest';
import type { FactsRow } from '../testing.ts';
import { facts } from '../testing.ts';
import reason from './reason.ts';

describe('json-content-type', () => {
  it.each([
    [
      'not listed',
      {
        kind: 'preflight',
        sent: { 'Access-Control-Request-Headers': 'content-type,x-a' },
        headers: { 'Access-Control-Allow-Headers': 'x-a' },
      },
      { value: 'x-a', expected: 'x-a, content-type' },
    ],
    [
      'absent',
      { kind: 'preflight', sent: { 'Access-Control-Request-Headers': 'content-type' } },
      { value: null, expected: 'content-type' },
    ],
  ] satisfies [string, FactsRow, object][])('holds: %s', (_, row, evidence) => {
    expect(reason.evaluate(facts(row))).toMatchObject(evidence);
  });

  it.each([
    [
      'listed',
      {
        kind: 'preflight',
        sent: { 'Access-Control-Request-Headers': 'content-type,x-a' },
        headers: { 'Access-Control-Allow-Headers': 'Content-Type' },
      },
    ],
    ['not asked', { kind: 'preflight', sent: { 'Access-Control-Request-Headers': 'x-a' } }],
    [
      'a wildcard',
      {
        kind: 'preflight',
        sent: { 'Access-Control-Request-Headers': 'content-type,x-a' },
        headers: { 'Access-Control-Allow-Headers': '*' },
      },
    ],
  ] satisfies [string, FactsRow][])('does not hold: %s', (_, row) => {
    expect(reason.evaluate(facts(row))).toBeUndefined();
  });
});
