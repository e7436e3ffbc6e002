import { describe, expect, it } from 'vitest';
import type { FactsRow } from '../testing.ts';
import { facts } from '../testing.ts';
import reason from './reason.ts';

describe('CORSAllowOriginNotMatchingOrigin', () => {
  it.each([
    [
      'scheme',
      { headers: { 'Access-Control-Allow-Origin': 'http://app.example' } },
      {
        value: 'http://app.example',
        vars: { differs: 'scheme', receivedPart: 'http', expectedPart: 'https' },
      },
    ],
    [
      'host',
      { headers: { 'Access-Control-Allow-Origin': 'https://other.example' } },
      {
        value: 'https://other.example',
        vars: { differs: 'host', receivedPart: 'other.example', expectedPart: 'app.example' },
      },
    ],
    [
      'www',
      { headers: { 'Access-Control-Allow-Origin': 'https://www.app.example' } },
      {
        value: 'https://www.app.example',
        vars: { differs: 'www', receivedPart: 'www.app.example', expectedPart: 'app.example' },
      },
    ],
    [
      'port',
      { headers: { 'Access-Control-Allow-Origin': 'https://app.example:8443' } },
      {
        value: 'https://app.example:8443',
        vars: { differs: 'port', receivedPart: '8443', expectedPart: '443' },
      },
    ],
    [
      'scheme and port',
      { headers: { 'Access-Control-Allow-Origin': 'http://app.example:3000' } },
      {
        value: 'http://app.example:3000',
        vars: {
          differs: 'several',
          receivedPart: 'http://app.example:3000',
          expectedPart: 'https://app.example',
        },
      },
    ],
    [
      'capitals',
      { headers: { 'Access-Control-Allow-Origin': 'HTTPS://App.Example' } },
      {
        value: 'HTTPS://App.Example',
        vars: {
          differs: 'spelling',
          receivedPart: 'HTTPS://App.Example',
          expectedPart: 'https://app.example',
        },
      },
    ],
    [
      'default port',
      { headers: { 'Access-Control-Allow-Origin': 'https://app.example:443' } },
      {
        value: 'https://app.example:443',
        vars: {
          differs: 'spelling',
          receivedPart: 'https://app.example:443',
          expectedPart: 'https://app.example',
        },
      },
    ],
    [
      'null',
      { headers: { 'Access-Control-Allow-Origin': 'null' } },
      {
        value: 'null',
        vars: { differs: 'null', receivedPart: 'null', expectedPart: 'https://app.example' },
      },
    ],
    [
      'no URL',
      { headers: { 'Access-Control-Allow-Origin': 'http://[' } },
      {
        value: 'http://[',
        vars: { differs: 'several', receivedPart: 'http://[', expectedPart: 'https://app.example' },
      },
    ],
    [
      'empty',
      { headers: { 'Access-Control-Allow-Origin': '' } },
      {
        value: '',
        vars: { differs: 'several', receivedPart: '', expectedPart: 'https://app.example' },
      },
    ],
    [
      'an opaque page',
      { origin: 'null', headers: { 'Access-Control-Allow-Origin': 'https://a.example' } },
      { vars: { differs: 'null', expectedPart: 'null' } },
    ],
  ] satisfies [string, FactsRow, object][])('holds: %s', (_, row, evidence) => {
    expect(reason.evaluate(facts(row))).toMatchObject(evidence);
  });

  it.each([
    ['absent', {}],
    ['equal', { headers: { 'Access-Control-Allow-Origin': 'https://app.example' } }],
    ['wildcard', { headers: { 'Access-Control-Allow-Origin': '*' } }],
    ['refused wildcard', { credentialed: true, headers: { 'Access-Control-Allow-Origin': '*' } }],
    [
      'several values',
      { headers: { 'Access-Control-Allow-Origin': 'https://a.example, https://b.example' } },
    ],
    ['opaque and allowed', { origin: 'null', headers: { 'Access-Control-Allow-Origin': 'null' } }],
  ] satisfies [string, FactsRow][])('does not hold: %s', (_, row) => {
    expect(reason.evaluate(facts(row))).toBeUndefined();
  });
});
