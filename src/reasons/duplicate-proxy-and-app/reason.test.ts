import { describe, expect, it } from 'vitest';
import type { FactsRow } from '../testing.ts';
import { facts } from '../testing.ts';
import reason from './reason.ts';

describe('duplicate-proxy-and-app', () => {
  it.each([
    [
      'a wildcard and an origin',
      { headers: { 'Access-Control-Allow-Origin': ['*', 'https://app.example'] } },
      { certainty: 'likely', vars: { count: '2' } },
    ],
    [
      'the same three times',
      {
        headers: {
          'Access-Control-Allow-Origin': [
            'https://app.example',
            'https://app.example',
            'https://app.example',
          ],
        },
      },
      { vars: { count: '3' } },
    ],
    [
      'equal values merged by Firefox',
      {
        browser: 'firefox',
        headers: { 'Access-Control-Allow-Origin': 'https://app.example, https://app.example' },
      },
      { certainty: 'likely' },
    ],
  ] satisfies [string, FactsRow, object][])('holds: %s', (_, row, evidence) => {
    expect(reason.evaluate(facts(row))).toMatchObject(evidence);
  });

  it.each([
    ['absent', {}],
    [
      'a list in one line',
      { headers: { 'Access-Control-Allow-Origin': 'https://app.example, *' } },
    ],
    [
      'two origins that Firefox may have merged',
      {
        browser: 'firefox',
        headers: { 'Access-Control-Allow-Origin': 'https://a.example, https://b.example' },
      },
    ],
    ['one line is no origin', { headers: { 'Access-Control-Allow-Origin': ['*', 'origin-list'] } }],
    ['null is not plausible', { headers: { 'Access-Control-Allow-Origin': ['null', '*'] } }],
    [
      'two origins, which one layer may have written as well',
      { headers: { 'Access-Control-Allow-Origin': ['https://app.example', 'app://notes'] } },
    ],
    ['one value', { headers: { 'Access-Control-Allow-Origin': '*' } }],
    [
      'a list beside a line',
      { headers: { 'Access-Control-Allow-Origin': ['*', 'https://a.example, https://b.example'] } },
    ],
  ] satisfies [string, FactsRow][])('does not hold: %s', (_, row) => {
    expect(reason.evaluate(facts(row))).toBeUndefined();
  });
});
