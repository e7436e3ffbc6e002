import { describe, expect, it } from 'vitest';
import type { FactsRow } from '../testing.ts';
import { facts } from '../testing.ts';
import reason from './reason.ts';

describe('expose-headers-missing', () => {
  it.each([
    [
      'a count',
      {
        headers: {
          'Access-Control-Allow-Origin': 'https://app.example',
          'Access-Control-Allow-Credentials': 'true',
          'X-Total-Count': '3',
          Date: 'now',
        },
      },
      { value: null, expected: 'x-total-count', vars: { names: 'x-total-count' } },
    ],
    [
      'one of two',
      {
        headers: {
          'Access-Control-Allow-Origin': 'https://app.example',
          'Access-Control-Allow-Credentials': 'true',
          'X-A': '',
          Link: '',
          'Access-Control-Expose-Headers': 'X-A',
        },
      },
      { expected: 'X-A, link', vars: { names: 'link' } },
    ],
    [
      'a wildcard with credentials',
      {
        credentialed: true,
        headers: {
          'Access-Control-Allow-Origin': 'https://app.example',
          'Access-Control-Allow-Credentials': 'true',
          'X-A': '',
          'Access-Control-Expose-Headers': '*',
        },
      },
      { expected: 'x-a' },
    ],
    [
      'the ETag of an upload',
      {
        method: 'PUT',
        headers: {
          'Access-Control-Allow-Origin': 'https://app.example',
          'Access-Control-Allow-Credentials': 'true',
          ETag: '',
        },
      },
      { vars: { names: 'etag' } },
    ],
  ] satisfies [string, FactsRow, object][])('holds: %s', (_, row, evidence) => {
    expect(reason.evaluate(facts(row))).toMatchObject(evidence);
  });

  it.each([
    [
      'a wildcard',
      {
        headers: {
          'Access-Control-Allow-Origin': 'https://app.example',
          'Access-Control-Allow-Credentials': 'true',
          'X-A': '',
          'Access-Control-Expose-Headers': '*',
        },
      },
    ],
    [
      'exposed in other letters',
      {
        headers: {
          'Access-Control-Allow-Origin': 'https://app.example',
          'Access-Control-Allow-Credentials': 'true',
          'X-A': '',
          'Access-Control-Expose-Headers': 'x-a',
        },
      },
    ],
    [
      'safelisted or for browsers only',
      {
        headers: {
          'Access-Control-Allow-Origin': 'https://app.example',
          'Access-Control-Allow-Credentials': 'true',
          'Content-Type': '',
          Server: '',
          ETag: '',
          'Set-Cookie': '',
          'CF-Ray': '',
        },
      },
    ],
    ['the answer is refused anyway', { headers: { 'X-A': '' } }],
    [
      'an error page',
      {
        status: 404,
        headers: {
          'Access-Control-Allow-Origin': 'https://app.example',
          'Access-Control-Allow-Credentials': 'true',
          'X-A': '',
        },
      },
    ],
    [
      'a font',
      {
        type: 'font',
        headers: {
          'Access-Control-Allow-Origin': 'https://app.example',
          'Access-Control-Allow-Credentials': 'true',
          'X-A': '',
        },
      },
    ],
    ['no answer', { unanswered: true }],
  ] satisfies [string, FactsRow][])('does not hold: %s', (_, row) => {
    expect(reason.evaluate(facts(row))).toBeUndefined();
  });
});
