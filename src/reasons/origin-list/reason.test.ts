import { describe, expect, it } from 'vitest';
import type { FactsRow } from '../testing.ts';
import { facts } from '../testing.ts';
import reason from './reason.ts';

describe('origin-list', () => {
  it.each([
    [
      'a comma',
      { headers: { 'Access-Control-Allow-Origin': 'https://a.example,https://app.example' } },
      { value: 'https://a.example,https://app.example' },
    ],
    [
      'a blank',
      { headers: { 'Access-Control-Allow-Origin': 'https://a.example https://app.example' } },
      { value: 'https://a.example https://app.example' },
    ],
    [
      'a comma in Firefox, which may come from merging',
      {
        browser: 'firefox',
        headers: { 'Access-Control-Allow-Origin': 'https://a.example, https://b.example' },
      },
      { certainty: 'likely' },
    ],
    [
      'a blank in Firefox',
      {
        browser: 'firefox',
        headers: { 'Access-Control-Allow-Origin': 'https://a.example https://b.example' },
      },
      { value: 'https://a.example https://b.example' },
    ],
  ] satisfies [string, FactsRow, object][])('holds: %s', (_, row, evidence) => {
    expect(reason.evaluate(facts(row))).toMatchObject(evidence);
  });

  it.each([
    ['absent', {}],
    ['empty', { headers: { 'Access-Control-Allow-Origin': '' } }],
    ['one value', { headers: { 'Access-Control-Allow-Origin': 'https://a.example' } }],
    [
      'two lines',
      { headers: { 'Access-Control-Allow-Origin': ['https://a.example', 'https://b.example'] } },
    ],
    [
      'surely merged by Firefox',
      { browser: 'firefox', headers: { 'Access-Control-Allow-Origin': '*, *' } },
    ],
  ] satisfies [string, FactsRow][])('does not hold: %s', (_, row) => {
    expect(reason.evaluate(facts(row))).toBeUndefined();
  });
});
