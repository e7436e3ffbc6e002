import { describe, expect, it } from 'vitest';
import type { FactsRow } from '../testing.ts';
import { facts } from '../testing.ts';
import reason from './reason.ts';

describe('CORSMissingAllowHeaderFromPreflight', () => {
  it.each([
    [
      'absent',
      { kind: 'preflight', sent: { 'Access-Control-Request-Headers': 'x-a,x-b' } },
      { value: null, expected: 'x-a, x-b', vars: { first: 'x-a', names: 'x-a, x-b' } },
    ],
    [
      'one of two',
      {
        kind: 'preflight',
        sent: { 'Access-Control-Request-Headers': 'x-a,x-b' },
        headers: { 'Access-Control-Allow-Headers': 'X-A' },
      },
      { value: 'X-A', expected: 'X-A, x-b', vars: { first: 'x-b', names: 'x-b' } },
    ],
    [
      'only what nothing else explains',
      {
        kind: 'preflight',
        sent: { 'Access-Control-Request-Headers': 'content-type,x-a' },
        headers: { 'Access-Control-Allow-Headers': '' },
      },
      { expected: 'content-type, x-a', vars: { names: 'x-a' } },
    ],
    [
      'a wildcard with credentials',
      {
        kind: 'preflight',
        credentialed: true,
        sent: { 'Access-Control-Request-Headers': 'x-a' },
        headers: { 'Access-Control-Allow-Headers': '*' },
      },
      { expected: 'x-a' },
    ],
  ] satisfies [string, FactsRow, object][])('holds: %s', (_, row, evidence) => {
    expect(reason.evaluate(facts(row))).toMatchObject(evidence);
  });

  it.each([
    [
      'listed in other letters',
      {
        kind: 'preflight',
        sent: { 'Access-Control-Request-Headers': 'content-type,x-a' },
        headers: { 'Access-Control-Allow-Headers': 'Content-Type, X-A' },
      },
    ],
    [
      'a wildcard',
      {
        kind: 'preflight',
        sent: { 'Access-Control-Request-Headers': 'content-type,x-a' },
        headers: { 'Access-Control-Allow-Headers': '*' },
      },
    ],
    [
      'all explained otherwise',
      {
        kind: 'preflight',
        sent: {
          'Access-Control-Request-Headers': 'accept,access-control-allow-origin,content-type',
        },
      },
    ],
    [
      'a list that does not parse',
      {
        kind: 'preflight',
        sent: { 'Access-Control-Request-Headers': 'x-a' },
        headers: { 'Access-Control-Allow-Headers': 'x-a x-b' },
      },
    ],
    ['nothing asked', { kind: 'preflight' }],
    [
      'no answer',
      { kind: 'preflight', sent: { 'Access-Control-Request-Headers': 'x-a' }, unanswered: true },
    ],
  ] satisfies [string, FactsRow][])('does not hold: %s', (_, row) => {
    expect(reason.evaluate(facts(row))).toBeUndefined();
  });
});
