import { describe, expect, it } from 'vitest';
import { diagnose } from '../../../src/diagnosis/index.ts';
import { languages } from '../../../src/i18n/index.ts';
import type { Lines, MadeExchange, MadeHop } from '../../../src/model/made-exchange.ts';
import { madeExchange } from '../../../src/model/made-exchange.ts';
import type { Neighbours } from '../../../src/reasons/index.ts';
import { paneOfEntry } from '../../field/unseen/pane.ts';
import '../../languages.ts';

/** A request, and what other requests told of its server. */
type Made = MadeExchange & { readonly around?: Neighbours };

/** A recognised cause: requests whose headline it is, and others that look like them. */
interface Kind {
  readonly says: string;
  readonly is: readonly Made[];
  readonly isNot: readonly Made[];
}

const hop = (one: MadeHop): Made => ({ hops: [one] });
const got = (headers: Lines, status = 200): Made => hop({ answer: [status, headers] });
const asked = (status: number, headers: Lines = {}, more: MadeHop = {}): Made =>
  hop({ method: 'PUT', asks: ['x-a'], preflight: [status, headers], ...more });
const typed = (one: Made, type: string): Made => ({ ...one, rest: { type } });
const broken = (error: string, browser: 'chromium' | 'firefox' = 'chromium'): Made => ({
  hops: [{}],
  rest: { end: 'error', error, browser },
});

const ORIGIN = { 'Access-Control-Allow-Origin': 'https://app.example' };
const HTML = { 'Content-Type': 'text/html; charset=utf-8' };
const ENDING = { otherEndingAllowed: true } as const;
const FOUND = 302;
const LOGIN = { Location: 'https://accounts.example/login' };
const at = (url: string, one: MadeHop): Made => hop({ url, ...one });
const sent = (name: string): Made =>
  asked(204, { ...ORIGIN, 'Access-Control-Allow-Methods': 'PUT' }, { asks: [name] });
const unknown = (method: string, headers: Lines = ORIGIN): Made =>
  asked(204, headers, { method, asks: [] });
const region = (host: string): Made =>
  at(`https://${host}/list`, { method: 'POST', asks: ['x-a'], preflight: [FOUND, LOGIN] });

const KINDS: Readonly<Record<string, Kind>> = {
  'a stored copy': {
    says: 'stored copy',
    is: [
      got({ 'X-Cache': 'Hit from cloudfront' }),
      got({ Age: '31' }),
      got({ 'CF-Cache-Status': 'HIT' }),
      typed(got({ 'X-Cache': 'HIT', 'Content-Type': 'text/css' }), 'stylesheet'),
    ],
    isNot: [
      got({ 'X-Cache': 'Miss from cloudfront' }),
      got({ Age: '0' }),
      { hops: [{ answer: [200], answerFromCache: true }] },
      { ...got({ Age: '31' }), around: ENDING },
    ],
  },
  'headers by file ending': {
    says: 'leave out this file ending',
    is: [
      { ...got({}), around: ENDING },
      { ...typed(got({}), 'font'), around: ENDING },
      { ...got({ Age: '31' }), around: ENDING },
      { ...got(HTML), around: ENDING },
    ],
    isNot: [
      got({}),
      typed(got({}), 'font'),
      { hops: [{ answer: [200], answerFromCache: true }], around: ENDING },
      { ...got({ 'Access-Control-Allow-Origin': 'https://b.example' }), around: ENDING },
    ],
  },
  'an origin that is on no list': {
    says: 'is probably not on its list',
    is: [
      got({ Vary: 'Origin' }),
      got({ Vary: 'Accept-Encoding, Origin' }),
      got({ 'Access-Control-Allow-Credentials': 'true' }),
      got({ 'Access-Control-Allow-Methods': 'GET, PUT' }),
    ],
    isNot: [
      got({ Vary: 'Accept-Encoding' }),
      got({ Vary: 'Origin', Age: '31' }),
      got({ Vary: 'Origin', 'Access-Control-Allow-Origin': 'https://b.example' }),
      got({ 'X-Cache': 'HIT' }),
    ],
  },
  'another origin is named': {
    says: 'allows https://',
    is: [
      got({ 'Access-Control-Allow-Origin': 'https://b.example' }),
      got({ 'Access-Control-Allow-Origin': 'https://app.example:8443' }),
      asked(204, { 'Access-Control-Allow-Origin': 'https://www.app.example' }),
      got({ 'Access-Control-Allow-Origin': 'https://app.example.org', Vary: 'Origin' }),
    ],
    isNot: [
      got({ 'Access-Control-Allow-Origin': 'https://app.example/' }),
      got({ 'Access-Control-Allow-Origin': 'https://*.example' }),
      got({ 'Access-Control-Allow-Origin': 'https://app.example, https://b.example' }),
      got({}),
    ],
  },
  'a method that a library does not know': {
    says: 'seems not to know the method',
    is: ['QUERY', 'PROPFIND', 'PURGE', 'MKCOL'].map((method) => unknown(method)),
    isNot: [
      unknown('PUT'),
      unknown('PATCH'),
      unknown('QUERY', {}),
      unknown('QUERY', { ...ORIGIN, 'Access-Control-Allow-Methods': 'GET, POST' }),
    ],
  },
  'a header that something adds': {
    says: ' adds a request header that',
    is: ['sentry-trace', 'traceparent', 'x-requested-with', 'hx-request'].map(sent),
    isNot: ['x-own', 'x-api-key', 'content-language', 'x-sentry'].map(sent),
  },
  'a header that an extension adds': {
    says: 'A browser extension probably adds',
    is: ['x-firelogger', 'x-firephp-version', 'x-fireloggerauth', 'x-firephp-a'].map(sent),
    isNot: ['sentry-trace', 'x-fire', 'x-php-version', 'x-logger'].map(sent),
  },
  'the application crashed behind its gateway': {
    says: 'crashed or never started',
    is: [{}, { Server: 'nginx' }, { Server: 'cloudflare' }, HTML].map((one) => asked(502, one)),
    isNot: [asked(500), asked(503), asked(504), got({}, 502)],
  },
  'a rate limit': {
    says: 'rate limit refused',
    is: [asked(429), asked(429, { 'Retry-After': '3' }), got({}, 429), got(HTML, 429)],
    isNot: [asked(403), got({}, 403), got({ 'Retry-After': '3' }, 503), got({ 'X-A': '429' })],
  },
  'a body that is too large': {
    says: 'body exceeds',
    is: [{}, { Server: 'nginx' }, { Server: 'openresty' }, HTML].map((one) => got(one, 413)),
    isNot: [got({}, 400), got({}, 431), got({}, 411), got({ 'Content-Length': '413' })],
  },
  'the client certificate that no preflight carries': {
    says: 'demands a client certificate',
    is: [
      asked(400, { Server: 'nginx/1.25.3' }),
      asked(400, { Server: 'openresty' }),
      asked(495),
      asked(496, { Server: 'nginx' }),
    ],
    isNot: [
      asked(400),
      asked(400, { Server: 'Apache' }),
      asked(400, { Server: 'nginx' }, { url: 'http://api.example/items' }),
      asked(404, { Server: 'nginx' }),
    ],
  },
  'a login check before CORS': {
    says: 'login check refuses the preflight',
    is: [
      asked(401),
      asked(401, { 'WWW-Authenticate': 'Basic realm="a"' }),
      asked(403, { 'WWW-Authenticate': 'Bearer' }),
      asked(407),
    ],
    isNot: [asked(403), asked(404), asked(400), got({}, 401)],
  },
  'a token that is not accepted': {
    says: 'does not accept the login that the page sent',
    is: [{}, HTML, { 'WWW-Authenticate': 'Bearer' }, { Server: 'nginx' }].map((one) =>
      hop({ sent: { Authorization: '' }, answer: [401, one] }),
    ),
    isNot: [
      got({}, 401),
      hop({ sent: { Cookie: '' }, answer: [401] }),
      hop({ sent: { Authorization: '' }, answer: [403] }),
      asked(401, {}, { asks: ['authorization'] }),
    ],
  },
  'a login that did not come': {
    says: 'demands a login, and none arrived',
    is: [{}, HTML, { 'WWW-Authenticate': 'Bearer' }, { Server: 'nginx' }].map((one) =>
      got(one, 401),
    ),
    isNot: [
      ...['X-Api-Key', 'private-token', 'Cookie', 'X-Emby-Authorization', 'X-Session-Id'].map(
        (name) => hop({ sent: { [name]: '' }, answer: [401] }),
      ),
      ...['X-Amz-Signature', 'access_token', 'sig'].map((name) =>
        at(`https://api.example/a?b=1&${name}=c`, { answer: [401] }),
      ),
      // It may stand in the body.
      hop({ method: 'POST', answer: [401] }),
    ],
  },
  'a manifest without cookies': {
    says: 'manifest is fetched without cookies',
    is: [
      { ...hop({ answer: [FOUND, LOGIN] }), rest: { type: 'web_manifest' } },
      hop({ sent: { 'Sec-Fetch-Dest': 'manifest' }, answer: [FOUND, LOGIN] }),
      hop({
        sent: { 'Sec-Fetch-Dest': 'manifest' },
        answer: [303, { Location: 'https://a.example/oauth2/start' }],
      }),
      hop({
        sent: { 'Sec-Fetch-Dest': 'manifest' },
        answer: [FOUND, { Location: 'https://a.cloudflareaccess.com/cdn-cgi/access/login/a' }],
      }),
    ],
    isNot: [
      hop({ answer: [FOUND, LOGIN] }),
      hop({ sent: { 'Sec-Fetch-Dest': 'script' }, answer: [FOUND, LOGIN] }),
      hop({
        sent: { 'Sec-Fetch-Dest': 'manifest' },
        answer: [FOUND, { Location: 'https://b.example/a' }],
      }),
      hop({ sent: { 'Sec-Fetch-Dest': 'manifest' }, answer: [200] }),
    ],
  },
  'a wrong region': {
    says: 'region or path in this address is probably wrong',
    is: [
      'us-central1-project.cloudfunctions.net',
      'europe-west3-project.functions.example.net',
      'asia-northeast1-a.example',
      'a.us-east-1.lambda.example',
    ].map(region),
    isNot: [
      region('api.example'),
      region('us-project.example'),
      region('central1.example'),
      at('https://us-central1-p.example/list', {
        method: 'POST',
        asks: ['x-a'],
        preflight: [FOUND, { Location: '/list/' }],
      }),
    ],
  },
  'a login that only a navigation reaches': {
    says: 'only a navigation can follow it',
    is: ['/login', '/oauth/authorize', '/auth/google/login', '/signin'].map((path) =>
      at(`https://api.example${path}`, {
        answer: [FOUND, { Location: 'https://api.example/b?client_id=x' }],
      }),
    ),
    isNot: [
      at('https://api.example/items', { answer: [FOUND, { Location: 'https://b.example/a' }] }),
      at('https://api.example/login', { answer: [200] }),
      at('https://api.example/login', { answer: [FOUND, { Location: '/login/' }] }),
      at('https://api.example/blog', { answer: [FOUND, { Location: 'https://b.example/a' }] }),
    ],
  },
  'MinIO’s console': {
    says: 'This address is MinIO’s web console',
    is: [
      asked(200, { ...HTML, Server: 'MinIO Console' }),
      asked(204, { Server: 'MinIO Console' }),
      asked(200, { Server: 'MinIO Console' }, { method: 'DELETE' }),
      asked(200, { Server: 'MinIO Console' }, { url: 'http://127.0.0.1:9001/b/f' }),
    ],
    isNot: [
      asked(200, { Server: 'MinIO' }),
      asked(200, HTML),
      asked(200, {}, { url: 'http://127.0.0.1:9001/b/f' }),
      asked(403, { Server: 'MinIO Console' }),
    ],
  },
  'CORS that is off by default': {
    says: 'as it is by default',
    is: [
      at('http://127.0.0.1:1234/v1/models', { answer: [200] }),
      at('http://127.0.0.1:1234/v1/chat', { method: 'POST', asks: ['x-a'], preflight: [200] }),
      at('http://a.example:9200/i/_search', { answer: [200] }),
      got({ 'X-Powered-By': 'Directus' }),
    ],
    isNot: [
      at('http://127.0.0.1:1234/items', { answer: [200] }),
      at('http://127.0.0.1:1234/v1/models', { answer: [200, { Vary: 'Origin' }] }),
      at('http://a.example:9200/i/_search', {
        answer: [200, { 'Access-Control-Allow-Origin': 'https://b.example' }],
      }),
      got({ 'X-Powered-By': 'Express' }),
    ],
  },
  'a product’s own list': {
    says: 'on its CORS list',
    is: [
      at('http://127.0.0.1:11434/api/tags', { answer: [200] }),
      at('https://b.s3.eu-west-1.amazonaws.com/a.json', { answer: [200] }),
      at('https://storage.googleapis.com/b/a.json', { answer: [200] }),
      at('http://h.example:8123/api/states', { answer: [200] }),
    ],
    isNot: [
      at('http://127.0.0.1:3000/api/tags', { answer: [200] }),
      at('https://b.s3.eu-west-1.amazonaws.com/a.json', { answer: [200, { Age: '3' }] }),
      at('http://h.example:8123/a', { answer: [200] }),
      at('https://storage.example/b/a.json', { answer: [200] }),
    ],
  },
  'a certificate that nobody vouches for': {
    says: 'not from an authority that this browser trusts',
    is: [
      broken('net::ERR_CERT_AUTHORITY_INVALID'),
      broken('SEC_ERROR_UNKNOWN_ISSUER', 'firefox'),
      broken('MOZILLA_PKIX_ERROR_SELF_SIGNED_CERT', 'firefox'),
      broken('SEC_ERROR_UNTRUSTED_ISSUER', 'firefox'),
    ],
    isNot: [
      broken('net::ERR_CERT_DATE_INVALID'),
      broken('net::ERR_CERT_COMMON_NAME_INVALID'),
      broken('net::ERR_SSL_PROTOCOL_ERROR'),
      broken('net::ERR_CONNECTION_RESET'),
    ],
  },
};

function headline({ around, ...made }: Made, locale: (typeof languages)[number]): string {
  const exchange = madeExchange(made);
  const entry = { exchange, diagnosis: diagnose(exchange, around) };
  return paneOfEntry(entry, locale).story[0] ?? '';
}

describe.each(Object.entries(KINDS))('%s', (_, { says, is, isNot }) => {
  it('is the headline where it is recognised, and nowhere else', () => {
    expect(is.length).toBeGreaterThanOrEqual(4);
    expect(isNot.length).toBeGreaterThanOrEqual(4);
    expect(is.map((one) => headline(one, 'en')).filter((one) => !one.includes(says))).toEqual([]);
    expect(isNot.map((one) => headline(one, 'en')).filter((one) => one.includes(says))).toEqual([]);
  });

  it('has a headline of its own in every language', () => {
    for (const one of is) {
      const all = languages.map((locale) => headline(one, locale));
      expect(new Set(all).size).toBe(languages.length);
    }
  });
});
