import { describe, expect, it } from 'vitest';
import type { FactsRow } from '../testing.ts';
import { facts } from '../testing.ts';
import reason from './reason.ts';

describe('origin-trailing-slash', () => {
  it.each([
    [
      'a slash',
      { headers: { 'Access-Control-Allow-Origin': 'https://app.example/' } },
      { expected: 'https://app.example', vars: { surplus: '/' } },
    ],
    [
      'a path',
      { headers: { 'Access-Control-Allow-Origin': 'https://app.example/cart' } },
      { vars: { surplus: '/cart' } },
    ],
  ] satisfies [string, FactsRow, object][])('holds: %s', (_, row, evidence) => {
    expect(reason.evaluate(facts(row))).toMatchObject(evidence);
  });

  it.each([
    ['absent', {}],
    ['exact', { headers: { 'Access-Control-Allow-Origin': 'https://app.example' } }],
    [
      'another host with the same beginning',
      { headers: { 'Access-Control-Allow-Origin': 'https://app.example.evil' } },
    ],
    ['another origin', { headers: { 'Access-Control-Allow-Origin': 'https://b.example/' } }],
    [
      'a list',
      { headers: { 'Access-Control-Allow-Origin': 'https://app.example/, https://b.example' } },
    ],
    ['an opaque page', { origin: 'null', headers: { 'Access-Control-Allow-Origin': 'null/' } }],
  ] satisfies [string, FactsRow][])('does not hold: %s', (_, row) => {
    expect(reason.evaluate(facts(row))).toBeUndefined();
  });
});
