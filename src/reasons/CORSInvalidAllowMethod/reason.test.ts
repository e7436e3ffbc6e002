import { describe, expect, it } from 'vitest';
import type { FactsRow } from '../testing.ts';
import { facts } from '../testing.ts';
import reason from './reason.ts';

describe('CORSInvalidAllowMethod', () => {
  it.each([
    [
      'blanks for commas',
      { kind: 'preflight', method: 'PUT', headers: { 'Access-Control-Allow-Methods': 'GET PUT' } },
      { expected: 'GET, PUT', vars: { token: 'GET PUT' } },
    ],
    [
      'quotation marks',
      {
        kind: 'preflight',
        method: 'PUT',
        headers: { 'Access-Control-Allow-Methods': '"PUT", "GET"' },
      },
      { expected: 'PUT, GET', vars: { token: '"PUT"' } },
    ],
    [
      'semicolons',
      { kind: 'preflight', method: 'PUT', headers: { 'Access-Control-Allow-Methods': 'GET;POST' } },
      { expected: 'GET, POST, PUT' },
    ],
    [
      'also for a method that needs no entry',
      { kind: 'preflight', method: 'POST', headers: { 'Access-Control-Allow-Methods': 'é' } },
      { expected: 'POST', vars: { token: 'é' } },
    ],
  ] satisfies [string, FactsRow, object][])('holds: %s', (_, row, evidence) => {
    expect(reason.evaluate(facts(row))).toMatchObject(evidence);
  });

  it.each([
    [
      'a list',
      { kind: 'preflight', method: 'PUT', headers: { 'Access-Control-Allow-Methods': 'GET, PUT' } },
    ],
    [
      'empty pieces',
      {
        kind: 'preflight',
        method: 'PUT',
        headers: { 'Access-Control-Allow-Methods': 'GET,, PUT,' },
      },
    ],
    [
      'empty',
      { kind: 'preflight', method: 'PUT', headers: { 'Access-Control-Allow-Methods': '' } },
    ],
    ['absent', { kind: 'preflight', method: 'PUT' }],
  ] satisfies [string, FactsRow][])('does not hold: %s', (_, row) => {
    expect(reason.evaluate(facts(row))).toBeUndefined();
  });
});
