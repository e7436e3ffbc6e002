import { describe, expect, it } from 'vitest';
import type { FactsRow } from '../testing.ts';
import { facts } from '../testing.ts';
import reason from './reason.ts';

const FORGED = { Origin: 'https://forged.example' };

describe('origin-rewritten', () => {
  it.each([
    ['no header in response', { sent: FORGED }],
    [
      'the forged one allowed',
      { sent: FORGED, headers: { 'Access-Control-Allow-Origin': FORGED.Origin } },
    ],
    ['on a preflight', { sent: FORGED, kind: 'preflight', status: 403 }],
  ] satisfies [string, FactsRow][])('holds: %s', (_, row) => {
    expect(reason.evaluate(facts(row))).toMatchObject({
      value: 'https://forged.example',
      expected: 'https://app.example',
    });
  });

  it.each([
    ['the page’s own', {}],
    ['null, after a redirect', { sent: { Origin: 'null' } }],
    ['a sandboxed page, whose origin was sent', { pageOrigin: 'null', sent: { Origin: 'null' } }],
    ['nobody minds', { sent: FORGED, headers: { 'Access-Control-Allow-Origin': '*' } }],
  ] satisfies [string, FactsRow][])('does not hold: %s', (_, row) => {
    expect(reason.evaluate(facts(row))).toBeUndefined();
  });
});
