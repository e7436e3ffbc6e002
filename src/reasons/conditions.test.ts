import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ConditionFacts, ConditionId } from './conditions.ts';
import { conditionIds, conditionsOf, conditionsOfLeg } from './conditions.ts';
import type { FactsRow } from './testing.ts';
import { facts } from './testing.ts';

function holding(row: FactsRow, rest: Partial<ConditionFacts> = {}): readonly ConditionId[] {
  const leg = facts(row);
  const seen: ConditionFacts = { leg, credentials: 'unknown', value: null, ...rest };
  return conditionsOf(conditionsOfLeg(leg), seen);
}

const PUT = { kind: 'preflight', method: 'PUT' } as const;

/** For each condition a row where it holds, and one where it does not. */
const ROWS: Readonly<Record<ConditionId, readonly [holds: ConditionRow, holdsNot: ConditionRow]>> =
  {
    'on-preflight': [PUT, {}],
    preflighted: [PUT, {}],
    'www-variant': [
      { origin: 'https://www.api.example', pageOrigin: 'https://www.api.example' },
      {},
    ],
    'well-known-url': [{ url: 'https://api.example/.well-known/a' }, {}],
    'by-worker': [{ tabId: -1, frameId: -1 }, { tabId: -1 }],
    'other-ending-allowed': [{ otherEndingAllowed: true }, {}],
    'login-asked-for': [{ url: 'https://api.example/login' }, {}],
    'preflight-redirects': [
      { kind: 'preflight', status: 302, headers: { Location: '/login' } },
      { status: 302, headers: { Location: '/login' } },
    ],
    'preflight-passed': [{ passedPreflight: true }, PUT],
    'from-shared-cache': [
      { headers: { 'X-Cache': 'Hit from cloudfront' } },
      { headers: { Age: '0' } },
    ],
    'from-cache': [{ fromCache: true }, {}],
    'status-400': [{ status: 400 }, {}],
    'status-401': [{ status: 401 }, { status: 403 }],
    'status-403': [{ status: 403 }, { unanswered: true }],
    'status-404': [{ status: 404 }, {}],
    'status-405': [{ status: 405 }, {}],
    'status-407': [{ status: 407 }, {}],
    'status-413': [{ status: 413 }, {}],
    'status-421': [{ status: 421 }, {}],
    'status-429': [{ status: 429 }, {}],
    'status-431': [{ status: 431 }, {}],
    'client-certificate-likely': [
      { status: 400, headers: { Server: 'nginx/1.22.1' } },
      { status: 400, headers: { Server: 'nginx' }, url: 'http://api.example/items' },
    ],
    'from-cloudflare': [{ headers: { Server: 'cloudflare' } }, { headers: { Server: 'nginx' } }],
    'from-nginx': [{ headers: { Server: 'openresty/1.25' } }, { headers: { Server: 'Apache' } }],
    'url-is-file': [{ url: 'file:///home/user/a.js' }, {}],
    'from-minio-console': [
      { headers: { Server: 'MinIO Console' } },
      { headers: { Server: 'MinIO' } },
    ],
    'status-4xx-other': [{ status: 418 }, { status: 404 }],
    'status-5xx-other': [{ status: 507 }, { status: 522 }],
    'status-cloudflare': [{ status: 522 }, { status: 527 }],
    'status-by-platform': [{ status: 502 }, { status: 500 }],
    'names-server': [{ headers: { Server: 'nginx' } }, {}],
    'status-500': [{ status: 500 }, { status: 502 }],
    'status-501': [{ status: 501 }, {}],
    'status-502': [{ status: 502 }, {}],
    'status-503': [{ status: 503 }, {}],
    'status-504': [{ status: 504 }, {}],
    'status-2xx': [{ status: 204 }, { status: 304 }],
    'status-3xx': [{ status: 304 }, {}],
    'status-4xx': [{ status: 499 }, { status: 500 }],
    'status-5xx': [{ status: 500 }, { unanswered: true }],
    'credentials-proved': [{ credentials: 'include' }, {}],
    'sends-authorization': [{ sent: { Authorization: '' } }, {}],
    'sends-no-login': [{ sent: { Accept: '*/*' } }, { sent: { 'X-Api-Key': '' } }],
    'preflight-avoidable': [
      { kind: 'preflight', sent: { 'Access-Control-Request-Headers': 'x-a' } },
      { ...PUT, sent: { 'Access-Control-Request-Headers': 'x-a' } },
    ],
    'preflight-better-avoided': [
      { kind: 'preflight', sent: { 'Access-Control-Request-Headers': 'x-a' } },
      {
        kind: 'preflight',
        pageOrigin: 'https://api.example:3000',
        sent: { 'Access-Control-Request-Headers': 'x-a' },
      },
    ],
    'refuses-library-header': [
      { ...PUT, sent: { 'Access-Control-Request-Headers': 'sentry-trace,x-own' } },
      { ...PUT, sent: { 'Access-Control-Request-Headers': 'x-own' } },
    ],
    'refuses-range': [
      { ...PUT, sent: { 'Access-Control-Request-Headers': 'range' } },
      {
        ...PUT,
        sent: { 'Access-Control-Request-Headers': 'range' },
        headers: { 'Access-Control-Allow-Headers': 'Range' },
      },
    ],
    'login-demanded': [
      { status: 403, headers: { 'WWW-Authenticate': 'Basic realm="x"' } },
      { status: 403 },
    ],
    'vary-origin': [
      { headers: { Vary: 'Accept-Encoding, origin' } },
      { headers: { Vary: 'X-Origin' } },
    ],
    'allow-origin-present': [{ headers: { 'Access-Control-Allow-Origin': '' } }, {}],
    'refused-by-cors-code': [
      { status: 404, headers: { Vary: 'Origin' } },
      { status: 404, headers: { Vary: 'Origin', 'Access-Control-Allow-Origin': '*' } },
    ],
    'from-gateway': [
      { ...PUT, status: 404, headers: { Server: 'kong/3.4.0' } },
      { ...PUT, status: 404, headers: { Server: 'nginx' } },
    ],
    'cors-code-refused': [
      { ...PUT, status: 403, endpointPreflightPassed: true },
      { ...PUT, status: 403 },
    ],
    'lists-only-simple-methods': [
      { ...PUT, headers: { 'Access-Control-Allow-Methods': 'GET,HEAD,POST' } },
      PUT,
    ],
    'html-response': [
      { headers: { 'Content-Type': 'text/html; charset=utf-8' } },
      { headers: { 'Content-Type': 'text/plain' } },
    ],
    'value-is-absent': [{}, { value: '' }],
    'value-is-origin': [{ value: 'https://a.example' }, { value: 'https://a.example/' }],
    'value-has-capitals': [{ value: 'True' }, { value: 'true' }],
    'may-be-merged': [
      { browser: 'firefox', headers: { 'Access-Control-Allow-Origin': 'a, b' } },
      { headers: { 'Access-Control-Allow-Origin': 'a, b' } },
    ],
    'value-from-variable': [{ value: '$http_origin' }, { value: 'origin-list' }],
    'same-site': [
      { pageOrigin: 'https://api.example:3000' },
      { pageOrigin: 'http://api.example:3000' },
    ],
    'first-hop-same-origin': [{ pageOrigin: 'https://api.example' }, {}],
    'page-is-loopback': [
      { pageOrigin: 'http://127.0.0.2:8080' },
      { pageOrigin: 'https://tauri.localhost' },
    ],
    'url-is-loopback': [{ url: 'http://localhost:5000/' }, {}],
    'url-other-loopback-name': [
      { pageOrigin: 'http://127.0.0.1:8080', url: 'http://localhost:5000/' },
      { pageOrigin: 'http://localhost:8080', url: 'http://localhost:5000/' },
    ],
    'value-other-loopback-name': [
      { pageOrigin: 'http://127.0.0.1:8080', value: 'http://localhost:8080' },
      { pageOrigin: 'http://127.0.0.1:8080', value: 'http://127.0.0.1:3000' },
    ],
    'page-is-app': [{ pageOrigin: 'app://obsidian.md' }, { pageOrigin: 'moz-extension://a-b' }],
    'same-host': [{ pageOrigin: 'http://api.example:3000' }, {}],
    'origin-is-null': [{ origin: 'null' }, {}],
    'presigned-url': [
      { url: 'https://s3.example/key?X-Amz-Signature=a' },
      { url: 'https://s3.example/key?design=a' },
    ],
    'redirects-to-other-origin': [
      { status: 301, headers: { Location: 'http://api.example/items' } },
      { status: 301 },
    ],
    redirects: [{ status: 301, headers: { Location: '/' } }, { status: 301 }],
    'redirects-to-presigned': [
      { status: 307, headers: { Location: 'https://s3.example/key?a=b&sig=a' } },
      { status: 200, headers: { Location: 'https://s3.example/key?a=b&sig=a' } },
    ],
    'login-wall-known': [
      { status: 302, headers: { Location: 'https://t.cloudflareaccess.com/login' } },
      { status: 302, headers: { Location: 'https://sso.example/' } },
    ],
    'redirects-to-login': [
      { status: 302, headers: { Location: 'https://sso.example/' } },
      { status: 302, headers: { Location: '/items/' } },
    ],
    'failed-without-reason': [{ unanswered: true }, { unanswered: true, browser: 'firefox' }],
    'in-chromium': [{}, { browser: 'firefox' }],
    'in-frame': [{ frameId: 3 }, {}],
    'by-script': [{}, { type: 'image' }],
    'by-element': [{ type: 'font' }, { type: 'other' }],
    'event-source': [{ sent: { Accept: 'text/event-stream' } }, {}],
    'type-manifest': [{ type: 'other', sent: { 'Sec-Fetch-Dest': 'manifest' } }, { type: 'other' }],
    'type-image': [{ type: 'imageset' }, {}],
    'type-font': [{ type: 'font' }, {}],
    'method-usual': [{ method: 'patch' }, { method: 'QUERY' }],
    'host-names-region': [
      { url: 'https://us-central1-project.cloudfunctions.net/list' },
      { url: 'https://us-project.example/list' },
    ],
    'refuses-extension-header': [
      { ...PUT, sent: { 'Access-Control-Request-Headers': 'x-firelogger' } },
      { ...PUT, sent: { 'Access-Control-Request-Headers': 'x-request-id' } },
    ],
    'method-without-body': [{ method: 'HEAD' }, { method: 'POST' }],
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

it('takes the first `Location` that is not empty, as browsers do', () => {
  const headers = { Location: ['', 'https://other.example/', '/login'] };
  expect(holding({ status: 302, headers })).toContain('redirects-to-other-origin');
});
