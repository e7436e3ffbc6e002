import { describe, expect, it } from 'vitest';
import type { FactsRow } from '../testing.ts';
import { facts } from '../testing.ts';
import reason from './reason.ts';

describe('origin-null-redirect', () => {
  it.each([
    [
      'the target names the page',
      {
        origin: 'null',
        pageOrigin: 'https://app.example',
        before: [
          { url: 'https://a.example/go', status: 302, location: 'https://api.example/items' },
        ],
        headers: { 'Access-Control-Allow-Origin': 'https://app.example' },
      },
      {
        value: 'https://app.example',
        vars: { page: 'https://app.example', from: 'https://a.example' },
      },
    ],
    [
      'the target names nobody',
      {
        origin: 'null',
        pageOrigin: 'https://app.example',
        before: [
          { url: 'https://a.example/go', status: 302, location: 'https://api.example/items' },
        ],
      },
      { value: null },
    ],
    [
      'out of the page’s own origin and on',
      {
        origin: 'null',
        pageOrigin: 'https://app.example',
        before: [
          { url: 'https://app.example/go', status: 302, location: 'https://b.example/' },
          { url: 'https://b.example/', status: 302, location: 'https://api.example/items' },
        ],
      },
      { vars: { from: 'https://b.example' } },
    ],
  ] satisfies [string, FactsRow, object][])('holds: %s', (_, row, evidence) => {
    expect(reason.evaluate(facts(row))).toMatchObject(evidence);
  });

  it.each([
    ['no redirect', { origin: 'null', pageOrigin: 'null' }],
    [
      'a wildcard',
      {
        origin: 'null',
        pageOrigin: 'https://app.example',
        before: [
          { url: 'https://a.example/go', status: 302, location: 'https://api.example/items' },
        ],
        headers: { 'Access-Control-Allow-Origin': '*' },
      },
    ],
    [
      'the origin was kept',
      {
        origin: 'https://app.example',
        before: [
          { url: 'https://a.example/go', status: 302, location: 'https://api.example/items' },
        ],
      },
    ],
    [
      'null is allowed',
      {
        origin: 'null',
        pageOrigin: 'https://app.example',
        before: [
          { url: 'https://a.example/go', status: 302, location: 'https://api.example/items' },
        ],
        headers: { 'Access-Control-Allow-Origin': 'null' },
      },
    ],
  ] satisfies [string, FactsRow][])('does not hold: %s', (_, row) => {
    expect(reason.evaluate(facts(row))).toBeUndefined();
  });
});
