import { describe, expect, it } from 'vitest';
import type { FactsRow } from '../testing.ts';
import { facts } from '../testing.ts';
import reason from './reason.ts';

describe('CORSInvalidAllowHeader', () => {
  it.each([
    [
      'blanks for commas',
      {
        kind: 'preflight',
        sent: { 'Access-Control-Request-Headers': 'content-type,x-a' },
        headers: { 'Access-Control-Allow-Headers': 'Content-Type X-A' },
      },
      { expected: 'Content-Type, X-A', vars: { token: 'Content-Type X-A' } },
    ],
    [
      'a value in the list',
      {
        kind: 'preflight',
        sent: { 'Access-Control-Request-Headers': 'content-type,x-a' },
        headers: { 'Access-Control-Allow-Headers': 'Content-Type: application/json' },
      },
      { vars: { token: 'Content-Type: application/json' } },
    ],
    [
      'nothing readable and nothing asked',
      { kind: 'preflight', headers: { 'Access-Control-Allow-Headers': '@' } },
      { expected: '', vars: { token: '@' } },
    ],
  ] satisfies [string, FactsRow, object][])('holds: %s', (_, row, evidence) => {
    expect(reason.evaluate(facts(row))).toMatchObject(evidence);
  });

  it.each([
    [
      'a list',
      {
        kind: 'preflight',
        sent: { 'Access-Control-Request-Headers': 'content-type,x-a' },
        headers: { 'Access-Control-Allow-Headers': 'content-type, x-a' },
      },
    ],
    ['absent', { kind: 'preflight', sent: { 'Access-Control-Request-Headers': 'x-a' } }],
  ] satisfies [string, FactsRow][])('does not hold: %s', (_, row) => {
    expect(reason.evaluate(facts(row))).toBeUndefined();
  });
});
