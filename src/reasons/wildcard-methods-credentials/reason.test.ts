import { describe, expect, it } from 'vitest';
import type { FactsRow } from '../testing.ts';
import { facts } from '../testing.ts';
import reason from './reason.ts';

describe('wildcard-methods-credentials', () => {
  it.each([
    [
      'with credentials',
      {
        kind: 'preflight',
        method: 'PUT',
        credentialed: true,
        headers: { 'Access-Control-Allow-Methods': 'GET, *' },
      },
      { value: 'GET, *', expected: 'GET, PUT' },
    ],
  ] satisfies [string, FactsRow, object][])('holds: %s', (_, row, evidence) => {
    expect(reason.evaluate(facts(row))).toMatchObject(evidence);
  });

  it.each([
    [
      'without credentials',
      { kind: 'preflight', method: 'PUT', headers: { 'Access-Control-Allow-Methods': '*' } },
    ],
    [
      'named as well',
      {
        kind: 'preflight',
        method: 'PUT',
        credentialed: true,
        headers: { 'Access-Control-Allow-Methods': '*, PUT' },
      },
    ],
    [
      'no wildcard',
      {
        kind: 'preflight',
        method: 'PUT',
        credentialed: true,
        headers: { 'Access-Control-Allow-Methods': 'GET' },
      },
    ],
    [
      'safelisted',
      {
        kind: 'preflight',
        method: 'POST',
        credentialed: true,
        headers: { 'Access-Control-Allow-Methods': '*' },
      },
    ],
  ] satisfies [string, FactsRow][])('does not hold: %s', (_, row) => {
    expect(reason.evaluate(facts(row))).toBeUndefined();
  });
});
