import { describe, expect, it } from 'vitest';
import type { FactsRow } from '../testing.ts';
import { facts } from '../testing.ts';
import reason from './reason.ts';

describe('CORSMethodNotFound', () => {
  it.each([
    ['absent', { kind: 'preflight', method: 'PUT' }, { value: null, expected: 'PUT' }],
    [
      'not listed',
      {
        kind: 'preflight',
        method: 'PUT',
        headers: { 'Access-Control-Allow-Methods': 'GET, POST' },
      },
      { value: 'GET, POST', expected: 'GET, POST, PUT' },
    ],
    [
      'in other letters',
      { kind: 'preflight', method: 'PUT', headers: { 'Access-Control-Allow-Methods': 'put' } },
      { expected: 'put, PUT' },
    ],
    [
      'a wildcard with credentials',
      {
        kind: 'preflight',
        method: 'PUT',
        credentialed: true,
        headers: { 'Access-Control-Allow-Methods': '*' },
      },
      { expected: 'PUT' },
    ],
  ] satisfies [string, FactsRow, object][])('holds: %s', (_, row, evidence) => {
    expect(reason.evaluate(facts(row))).toMatchObject(evidence);
  });

  it.each([
    [
      'listed',
      { kind: 'preflight', method: 'PUT', headers: { 'Access-Control-Allow-Methods': 'PUT' } },
    ],
    [
      'over two lines',
      {
        kind: 'preflight',
        method: 'PUT',
        headers: { 'Access-Control-Allow-Methods': ['GET', 'PUT'] },
      },
    ],
    [
      'a wildcard',
      { kind: 'preflight', method: 'PUT', headers: { 'Access-Control-Allow-Methods': '*' } },
    ],
    ['safelisted', { kind: 'preflight', method: 'POST' }],
    [
      'a list that does not parse',
      { kind: 'preflight', method: 'PUT', headers: { 'Access-Control-Allow-Methods': 'GET POST' } },
    ],
    ['an actual answer', { method: 'PUT' }],
    ['no answer', { kind: 'preflight', method: 'PUT', unanswered: true }],
  ] satisfies [string, FactsRow][])('does not hold: %s', (_, row) => {
    expect(reason.evaluate(facts(row))).toBeUndefined();
  });
});
