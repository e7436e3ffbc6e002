import { describe, expect, it } from 'vitest';
import type { FactsRow } from '../testing.ts';
import { facts } from '../testing.ts';
import reason from './reason.ts';

describe('origin-null-page', () => {
  it.each([
    ['no header', { origin: 'null', pageOrigin: 'null' }, { value: null }],
    [
      'an origin that cannot match',
      {
        origin: 'null',
        pageOrigin: 'null',
        headers: { 'Access-Control-Allow-Origin': 'http://localhost:3000' },
      },
      { value: 'http://localhost:3000' },
    ],
    [
      'a wildcard with credentials',
      {
        origin: 'null',
        pageOrigin: 'null',
        credentialed: true,
        headers: { 'Access-Control-Allow-Origin': '*' },
      },
      { value: '*' },
    ],
    [
      'an opaque page behind redirects',
      {
        origin: 'null',
        pageOrigin: 'null',
        before: [{ url: 'https://a.example/', status: 302, location: 'https://api.example/items' }],
      },
      { value: null },
    ],
  ] satisfies [string, FactsRow, object][])('holds: %s', (_, row, evidence) => {
    expect(reason.evaluate(facts(row))).toMatchObject(evidence);
  });

  it.each([
    ['a page with an origin', {}],
    [
      'a wildcard',
      { origin: 'null', pageOrigin: 'null', headers: { 'Access-Control-Allow-Origin': '*' } },
    ],
    [
      'null is allowed',
      { origin: 'null', pageOrigin: 'null', headers: { 'Access-Control-Allow-Origin': 'null' } },
    ],
    [
      'one wildcard too many',
      {
        origin: 'null',
        pageOrigin: 'null',
        headers: { 'Access-Control-Allow-Origin': ['*', '*'] },
      },
    ],
    [
      'taken away by a redirect',
      {
        origin: 'null',
        pageOrigin: 'https://app.example',
        before: [{ url: 'https://a.example/', status: 302, location: 'https://api.example/items' }],
      },
    ],
  ] satisfies [string, FactsRow][])('does not hold: %s', (_, row) => {
    expect(reason.evaluate(facts(row))).toBeUndefined();
  });
});
