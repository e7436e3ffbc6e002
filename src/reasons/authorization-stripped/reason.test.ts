import { describe, expect, it } from 'vitest';
import type { FactsRow } from '../testing.ts';
import { facts } from '../testing.ts';
import reason from './reason.ts';

describe('authorization-stripped', () => {
  it.each([
    [
      'to another origin, which asks for a login',
      {
        status: 401,
        before: [
          {
            url: 'https://a.example/go',
            status: 302,
            location: 'https://api.example/items',
            sent: { Authorization: '' },
          },
        ],
      },
      { certainty: 'likely', vars: { from: 'https://a.example' } },
    ],
    [
      'or refuses',
      {
        status: 403,
        before: [
          {
            url: 'https://a.example/go',
            status: 302,
            location: 'https://api.example/items',
            sent: { Authorization: '' },
          },
        ],
      },
      { header: 'Authorization' },
    ],
  ] satisfies [string, FactsRow, object][])('holds: %s', (_, row, evidence) => {
    expect(reason.evaluate(facts(row))).toMatchObject(evidence);
  });

  it.each([
    [
      'the answer is fine',
      {
        before: [
          {
            url: 'https://a.example/go',
            status: 302,
            location: 'https://api.example/items',
            sent: { Authorization: '' },
          },
        ],
      },
    ],
    [
      'it was never sent',
      {
        status: 401,
        before: [
          {
            url: 'https://a.example/go',
            status: 302,
            location: 'https://api.example/items',
            sent: {},
          },
        ],
      },
    ],
    [
      'the same origin',
      {
        status: 401,
        before: [
          {
            url: 'https://api.example/go',
            status: 302,
            location: 'https://api.example/items',
            sent: { Authorization: '' },
          },
        ],
      },
    ],
    [
      'it was sent again',
      {
        status: 401,
        sent: { Authorization: '' },
        before: [
          {
            url: 'https://a.example/go',
            status: 302,
            location: 'https://api.example/items',
            sent: { Authorization: '' },
          },
        ],
      },
    ],
    ['no redirect', { status: 401, sent: { Authorization: '' } }],
  ] satisfies [string, FactsRow][])('does not hold: %s', (_, row) => {
    expect(reason.evaluate(facts(row))).toBeUndefined();
  });
});
