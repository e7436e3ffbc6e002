import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ConditionFacts, ConditionId } from './conditions.ts';
import { conditionIds, conditionsOf } from './conditions.ts';
import type { FactsRow } from './testing.ts';
import { facts } from './testing.ts';

function holding(row: FactsRow, rest: Partial<ConditionFacts> = {}): readonly ConditionId[] {
  return conditionsOf({ leg: facts(row), credentials: 'unknown', value: null, ...rest });
}

const PUT = { kind: 'preflight', method: 'PUT' } as const;

/** For each condition a row where it holds, and one where it does not. */
const ROWS: Readonly<Record<ConditionId, readonly [holds: ConditionRow, holdsNot: ConditionRow]>> =
  {
    'on-preflight': [PUT, {}],
    preflighted: [PUT, {}],
    answered: [{}, { unanswered: true }],
    'from-cache': [{ fromCache: true }, {}],
    'status-401': [{ status: 401 }, { status: 403 }],
    'status-403': [{ status: 403 }, { unanswered: true }],
    'status-404': [{ status: 404 }, {}],
    'status-405': [{ status: 405 }, {}],
    'status-407': [{ status: 407 }, {}],
    'status-413': [{ status: 413 }, {}],
    'status-421': [{ status: 421 }, {}],
    'status-429': [{ status: 429 }, {}],
    'status-501': [{ status: 501 }, {}],
    'status-502': [{ status: 502 }, {}],
    'status-503': [{ status: 503 }, {}],
    'status-504': [{ status: 504 }, {}],
    'status-2xx': [{ status: 204 }, { status: 304 }],
    'status-3xx': [{ status: 304 }, {}],
    'status-4xx': [{ status: 499 }, { status: 500 }],
    'status-5xx': [{ status: 500 }, { unanswered: true }],
    'credentials-proved': [{ credentials: 'include' }, {}],
    'credentials-possible': [{}, { credentials: 'omit' }],
    'sends-authorization': [{ sent: { Authorization: '' } }, {}],
    'asks-for-headers': [{ ...PUT, sent: { 'Access-Control-Request-Headers': 'x-a' } }, PUT],
    'asks-for-content-type': [
      { ...PUT, sent: { 'Access-Control-Request-Headers': 'content-type' } },
      { ...PUT, sent: { 'Access-Control-Request-Headers': 'x-content-type' } },
    ],
    'vary-origin': [
      { headers: { Vary: 'Accept-Encoding, origin' } },
      { headers: { Vary: 'X-Origin' } },
    ],
    'allow-origin-present': [{ headers: { 'Access-Control-Allow-Origin': '' } }, {}],
    'cors-headers-present': [{ headers: { 'access-control-max-age': '5' } }, {}],
    'other-response-allowed': [{ endpointAllowOrigin: '*' }, {}],
    'value-is-list': [{ value: 'a, b' }, { value: 'a' }],
    'value-is-empty': [{ value: '' }, {}],
    'value-is-absent': [{}, { value: '' }],
    'same-host': [{ pageOrigin: 'http://api.example:3000' }, {}],
    'origin-is-null': [{ origin: 'null' }, {}],
    'page-is-https': [{}, { pageOrigin: 'http://app.example' }],
    'url-is-https': [{}, { url: 'http://api.example/' }],
    redirected: [
      {
        before: [{ url: 'https://a.example/', status: 302, location: 'https://api.example/items' }],
      },
      {},
    ],
    'redirects-within-origin': [
      { status: 301, headers: { Location: '/items/' } },
      { status: 301, headers: { Location: 'https://b.example/' } },
    ],
    'redirects-to-other-origin': [
      { status: 301, headers: { Location: 'http://api.example/items' } },
      { status: 301 },
    ],
    'in-chromium': [{}, { browser: 'firefox' }],
    'in-firefox': [{ browser: 'firefox' }, {}],
    'by-script': [{}, { type: 'image' }],
    'type-script': [{ type: 'script' }, {}],
    'type-image': [{ type: 'imageset' }, {}],
    'type-font': [{ type: 'font' }, {}],
    'type-stylesheet': [{ type: 'stylesheet' }, {}],
    'type-media': [{ type: 'media' }, {}],
    'method-get': [{}, PUT],
    'method-safelisted': [{ method: 'POST' }, PUT],
  };

type ConditionRow = FactsRow & Partial<Pick<ConditionFacts, 'credentials' | 'value'>>;

function holds(id: ConditionId, { credentials = 'unknown', value = null, ...row }: ConditionRow) {
  return holding(row, { credentials, value }).includes(id);
}

describe('conditions', () => {
  it.each(conditionIds)('%s holds where it should, and only there', (id) => {
    const [yes, no] = ROWS[id];
    expect([holds(id, yes), holds(id, no)]).toEqual([true, false]);
  });

  it('never throw, whatever came', () => {
    const headers = fc.dictionary(fc.constantFrom('Location', 'Vary', 'X'), fc.string());
    const rows = fc.record({
      headers,
      url: fc.string(),
      pageOrigin: fc.string(),
      status: fc.integer(),
    });
    fc.assert(
      fc.property(rows, (row) => {
        expect(holding(row)).toBeInstanceOf(Array);
      }),
    );
  });
});
