import { describe, expect, it } from 'vitest';
import type { FactsRow } from '../testing.ts';
import { facts } from '../testing.ts';
import reason from './reason.ts';

describe('missing-on-preflight', () => {
  it.each([
    [
      'nothing known of the endpoint',
      { kind: 'preflight', method: 'PUT', status: 204 },
      { value: null, expected: 'https://app.example', vars: {} },
    ],
    ['another answer had it', { kind: 'preflight', endpointAllowOrigin: '*' }, { value: null }],
  ] satisfies [string, FactsRow, object][])('holds: %s', (_, row, evidence) => {
    expect(reason.evaluate(facts(row))).toMatchObject(evidence);
  });

  it.each([
    ['the preflight failed by status', { kind: 'preflight', status: 405 }],
    ['the header is there', { kind: 'preflight', headers: { 'Access-Control-Allow-Origin': '*' } }],
    ['no answer', { kind: 'preflight', unanswered: true }],
  ] satisfies [string, FactsRow][])('does not hold: %s', (_, row) => {
    expect(reason.evaluate(facts(row))).toBeUndefined();
  });
});
