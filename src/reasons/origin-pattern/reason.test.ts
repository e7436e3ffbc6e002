import { describe, expect, it } from 'vitest';
import type { FactsRow } from '../testing.ts';
import { facts } from '../testing.ts';
import reason from './reason.ts';

describe('origin-pattern', () => {
  it.each([
    [
      'a subdomain',
      { headers: { 'Access-Control-Allow-Origin': 'https://*.example' } },
      { value: 'https://*.example', expected: 'https://app.example' },
    ],
    [
      'without scheme',
      { headers: { 'Access-Control-Allow-Origin': '*.example' } },
      { value: '*.example' },
    ],
    [
      'any port',
      { headers: { 'Access-Control-Allow-Origin': 'http://localhost:*' } },
      { value: 'http://localhost:*' },
    ],
  ] satisfies [string, FactsRow, object][])('holds: %s', (_, row, evidence) => {
    expect(reason.evaluate(facts(row))).toMatchObject(evidence);
  });

  it.each([
    ['absent', {}],
    ['the wildcard', { headers: { 'Access-Control-Allow-Origin': '*' } }],
    [
      'the wildcard with credentials',
      { credentialed: true, headers: { 'Access-Control-Allow-Origin': '*' } },
    ],
    ['quoted', { headers: { 'Access-Control-Allow-Origin': '"*"' } }],
    ['two wildcards', { headers: { 'Access-Control-Allow-Origin': '*, *' } }],
    ['no pattern', { headers: { 'Access-Control-Allow-Origin': 'https://b.example' } }],
  ] satisfies [string, FactsRow][])('does not hold: %s', (_, row) => {
    expect(reason.evaluate(facts(row))).toBeUndefined();
  });
});
