import { describe, expect, it } from 'vitest';
import type { FactsRow } from '../testing.ts';
import { facts } from '../testing.ts';
import reason from './reason.ts';

describe('cache-without-vary', () => {
  it.each([
    [
      'the browser’s cache',
      { fromCache: true, endpointAllowOrigin: 'https://app.example' },
      {
        value: null,
        certainty: 'likely',
        vars: { kept: 'browser', elsewhere: 'https://app.example' },
      },
    ],
    [
      'an aged answer for another origin',
      { headers: { Age: '12', 'Access-Control-Allow-Origin': 'https://b.example' } },
      { value: 'https://b.example', vars: { kept: 'shared', elsewhere: '' } },
    ],
    [
      'a CDN hit',
      { headers: { 'X-Cache': 'Hit from cloudfront' }, endpointAllowOrigin: '*' },
      { vars: { kept: 'shared' } },
    ],
    [
      'Nginx’s cache',
      { headers: { 'X-Cache-Status': 'HIT' }, endpointAllowOrigin: '*' },
      { vars: { kept: 'shared' } },
    ],
    [
      'a proxy’s cache',
      { headers: { 'X-Proxy-Cache': 'HIT' }, endpointAllowOrigin: '*' },
      { vars: { kept: 'shared' } },
    ],
    [
      'the standard’s word for it',
      { headers: { 'Cache-Status': 'edge; hit' }, endpointAllowOrigin: '*' },
      { vars: { kept: 'shared' } },
    ],
    [
      'a Vary for something else',
      { fromCache: true, headers: { Vary: 'Accept-Encoding' }, endpointAllowOrigin: '*' },
      { value: null },
    ],
  ] satisfies [string, FactsRow, object][])('holds: %s', (_, row, evidence) => {
    expect(reason.evaluate(facts(row))).toMatchObject(evidence);
  });

  it.each([
    ['fresh', { endpointAllowOrigin: '*' }],
    [
      'just fetched by the cache',
      { headers: { Age: '0', 'X-Cache': 'MISS' }, endpointAllowOrigin: '*' },
    ],
    ['an age that is none', { headers: { Age: 'old' }, endpointAllowOrigin: '*' }],
    ['no answer of the endpoint ever had it', { fromCache: true }],
    [
      'Vary names Origin',
      { fromCache: true, headers: { Vary: 'Accept, origin' }, endpointAllowOrigin: '*' },
    ],
    [
      'the right origin',
      { fromCache: true, headers: { 'Access-Control-Allow-Origin': 'https://app.example' } },
    ],
    [
      'nobody’s origin',
      { fromCache: true, headers: { 'Access-Control-Allow-Origin': 'origin-list' } },
    ],
    ['no answer', { unanswered: true }],
  ] satisfies [string, FactsRow][])('does not hold: %s', (_, row) => {
    expect(reason.evaluate(facts(row))).toBeUndefined();
  });
});
