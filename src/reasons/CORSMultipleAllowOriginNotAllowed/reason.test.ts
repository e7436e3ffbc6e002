import { describe, expect, it } from 'vitest';
import type { FactsRow } from '../testing.ts';
import { facts } from '../testing.ts';
import reason from './reason.ts';

describe('CORSMultipleAllowOriginNotAllowed', () => {
  it.each([
    [
      'two lines',
      { headers: { 'Access-Control-Allow-Origin': ['*', 'https://app.example'] } },
      { value: '*, https://app.example', expected: 'https://app.example' },
    ],
    [
      'two equal lines',
      { headers: { 'Access-Control-Allow-Origin': ['*', '*'] } },
      { value: '*, *' },
    ],
    [
      'merged by Firefox',
      { browser: 'firefox', headers: { 'Access-Control-Allow-Origin': '*, *' } },
      { value: '*, *' },
    ],
  ] satisfies [string, FactsRow, object][])('holds: %s', (_, row, evidence) => {
    expect(reason.evaluate(facts(row))).toMatchObject(evidence);
  });

  it.each([
    ['absent', {}],
    [
      'one line with a list in Chromium',
      { headers: { 'Access-Control-Allow-Origin': 'https://a.example, https://b.example' } },
    ],
    [
      'one line with a blank in Firefox',
      {
        browser: 'firefox',
        headers: { 'Access-Control-Allow-Origin': 'https://a.example https://b.example' },
      },
    ],
    ['one value', { headers: { 'Access-Control-Allow-Origin': '*' } }],
  ] satisfies [string, FactsRow][])('does not hold: %s', (_, row) => {
    expect(reason.evaluate(facts(row))).toBeUndefined();
  });
});
