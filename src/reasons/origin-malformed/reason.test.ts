import { describe, expect, it } from 'vitest';
import type { FactsRow } from '../testing.ts';
import { facts } from '../testing.ts';
import reason from './reason.ts';

describe('origin-malformed', () => {
  it.each([
    [
      'empty',
      { headers: { 'Access-Control-Allow-Origin': '' } },
      { value: '', expected: 'https://app.example', vars: { problem: 'empty' } },
    ],
    [
      'in quotation marks',
      { headers: { 'Access-Control-Allow-Origin': '"https://app.example"' } },
      {
        value: '"https://app.example"',
        expected: 'https://app.example',
        vars: { problem: 'quotes' },
      },
    ],
    [
      'a quoted wildcard',
      { headers: { 'Access-Control-Allow-Origin': '"*"' } },
      { value: '"*"', expected: 'https://app.example', vars: { problem: 'quotes' } },
    ],
    [
      'an unset Apache variable',
      { headers: { 'Access-Control-Allow-Origin': '(null)' } },
      { value: '(null)', expected: 'https://app.example', vars: { problem: 'unset' } },
    ],
    [
      'an Apache variable',
      { headers: { 'Access-Control-Allow-Origin': '%{ORIGIN}e' } },
      { value: '%{ORIGIN}e', expected: 'https://app.example', vars: { problem: 'placeholder' } },
    ],
    [
      'an Nginx variable',
      { headers: { 'Access-Control-Allow-Origin': '$http_origin' } },
      { value: '$http_origin', expected: 'https://app.example', vars: { problem: 'placeholder' } },
    ],
    [
      'a template',
      { headers: { 'Access-Control-Allow-Origin': 'https://${HOST}' } },
      {
        value: 'https://${HOST}',
        expected: 'https://app.example',
        vars: { problem: 'placeholder' },
      },
    ],
    [
      "MDN's placeholder",
      { headers: { 'Access-Control-Allow-Origin': 'origin-list' } },
      { value: 'origin-list', expected: 'https://app.example', vars: { problem: 'placeholder' } },
    ],
    [
      'a word',
      { headers: { 'Access-Control-Allow-Origin': 'origin' } },
      { value: 'origin', expected: 'https://app.example', vars: { problem: 'placeholder' } },
    ],
    [
      'no scheme',
      { headers: { 'Access-Control-Allow-Origin': 'app.example' } },
      { value: 'app.example', expected: 'https://app.example', vars: { problem: 'scheme' } },
    ],
    [
      'no scheme but a port',
      { headers: { 'Access-Control-Allow-Origin': 'localhost:3000' } },
      { value: 'localhost:3000', expected: 'https://app.example', vars: { problem: 'scheme' } },
    ],
    [
      'unreadable',
      { headers: { 'Access-Control-Allow-Origin': 'https://app.example:port' } },
      {
        value: 'https://app.example:port',
        expected: 'https://app.example',
        vars: { problem: 'unreadable' },
      },
    ],
  ] satisfies [string, FactsRow, object][])('holds: %s', (_, row, evidence) => {
    expect(reason.evaluate(facts(row))).toMatchObject(evidence);
  });

  it.each([
    ['absent', {}],
    ['an origin', { headers: { 'Access-Control-Allow-Origin': 'https://b.example' } }],
    ['with a path', { headers: { 'Access-Control-Allow-Origin': 'https://app.example/' } }],
    ['an app’s origin', { headers: { 'Access-Control-Allow-Origin': 'capacitor://localhost' } }],
    ['null', { headers: { 'Access-Control-Allow-Origin': 'null' } }],
    ['a wildcard', { credentialed: true, headers: { 'Access-Control-Allow-Origin': '*' } }],
    ['a pattern', { headers: { 'Access-Control-Allow-Origin': '*.example' } }],
    ['a list', { headers: { 'Access-Control-Allow-Origin': 'a, b' } }],
    [
      'an opaque page, for which no value is right',
      { origin: 'null', headers: { 'Access-Control-Allow-Origin': 'origin' } },
    ],
  ] satisfies [string, FactsRow][])('does not hold: %s', (_, row) => {
    expect(reason.evaluate(facts(row))).toBeUndefined();
  });
});
