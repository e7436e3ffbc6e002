import type { Headers, Kind, Made, MadeResponse } from '../case.ts';

const PAGE = 'https://app.example';
const OPEN: Headers = [['Access-Control-Allow-Origin', '*']];
const HTML: Headers = [['Content-Type', 'text/html; charset=utf-8']];
const PUTS: Headers = [
  ['Access-Control-Allow-Origin', PAGE],
  ['Access-Control-Allow-Methods', 'GET, PUT'],
];
const GOOD: MadeResponse = ['preflight', 204, PUTS];

const put = (status: number, headers: Headers = []): Made => ({
  method: 'PUT',
  responses: [['preflight', status, headers]],
});
const carrying = (name: string, status: number, more: Partial<Made> = {}): Made => ({
  headers: { [name]: 'a' },
  responses: [['preflight', status]],
  ...more,
});
const behind = (status: number, headers: Headers = []): Made => ({
  method: 'PUT',
  responses: [GOOD, ['actual', status, headers]],
});
const get = (headers: Headers): Made => ({ responses: [['actual', 200, headers]] });
const LOCAL = 'http://localhost:3000';

/** What a preflight, or the response behind it, shows of who answered. */
export const PREFLIGHTS: readonly Kind[] = [
  {
    name: 'another service answers OPTIONS with a page',
    reason: 'missing-on-preflight',
    facts: ['html-response'],
    is: {
      'a single-page fallback': put(200, HTML),
      'a web console': put(200, [...HTML, ['Server', 'MinIO Console']]),
      'a development server': carrying('x-a', 200, {
        responses: [['preflight', 200, [...HTML, ['X-Powered-By', 'Express']]]],
      }),
      'by JSON': {
        method: 'POST',
        headers: { 'Content-Type': 'application/json' },
        responses: [['preflight', 200, HTML]],
      },
    },
    isNot: {
      'a router’s own response': [
        put(200, [...HTML, ['Allow', 'GET, PUT']]),
        'missing-on-preflight',
      ],
      nothing: [put(204), 'missing-on-preflight'],
      'a page that allows another origin': [
        put(200, [...HTML, ['Access-Control-Allow-Origin', 'https://other.example']]),
        'CORSAllowOriginNotMatchingOrigin',
      ],
      'a page that says “no such page”': [put(404, HTML), 'preflight-method-not-allowed'],
    },
  },
  {
    name: '`localhost` against `127.0.0.1`',
    reason: 'CORSAllowOriginNotMatchingOrigin',
    facts: ['value-other-loopback-name'],
    is: {
      'by name': {
        page: 'http://127.0.0.1:3000',
        ...get([['Access-Control-Allow-Origin', LOCAL]]),
      },
      'by number': {
        page: LOCAL,
        ...get([['Access-Control-Allow-Origin', 'http://127.0.0.1:3000']]),
      },
      'on a preflight': {
        page: LOCAL,
        ...put(204, [['Access-Control-Allow-Origin', 'http://127.0.0.1:3000']]),
      },
      'and another port': {
        page: LOCAL,
        ...get([['Access-Control-Allow-Origin', 'http://127.0.0.1:5173']]),
      },
    },
    isNot: {
      'another port alone': [
        { page: LOCAL, ...get([['Access-Control-Allow-Origin', 'http://localhost:5173']]) },
        'CORSAllowOriginNotMatchingOrigin',
      ],
      'another scheme': [
        { page: LOCAL, ...get([['Access-Control-Allow-Origin', 'https://localhost:3000']]) },
        'CORSAllowOriginNotMatchingOrigin',
      ],
      'the public origin': [
        { page: LOCAL, ...get([['Access-Control-Allow-Origin', PAGE]]) },
        'CORSAllowOriginNotMatchingOrigin',
      ],
      'a slash': [
        { page: LOCAL, ...get([['Access-Control-Allow-Origin', `${LOCAL}/`]]) },
        'origin-trailing-slash',
      ],
    },
  },
  {
    name: 'the server knows CORS, but not this origin',
    reason: 'CORSMissingAllowOrigin',
    facts: ['refused-by-cors-code'],
    is: {
      'Vary: Origin': get([['Vary', 'Origin']]),
      'Vary among others': get([['Vary', 'Accept-Encoding, Origin']]),
      'Allow-Credentials alone': get([['Access-Control-Allow-Credentials', 'true']]),
      'Allow-Methods alone': get([['Access-Control-Allow-Methods', 'GET']]),
    },
    isNot: {
      'Vary of something else': [get([['Vary', 'Accept-Encoding']]), 'CORSMissingAllowOrigin'],
      nothing: [get([]), 'CORSMissingAllowOrigin'],
      'another origin': [
        get([
          ['Access-Control-Allow-Origin', 'https://other.example'],
          ['Vary', 'Origin'],
        ]),
        'CORSAllowOriginNotMatchingOrigin',
      ],
      'this origin': [
        get([
          ['Access-Control-Allow-Origin', PAGE],
          ['Vary', 'Origin'],
        ]),
        '',
      ],
    },
  },
  {
    name: 'the preflight is avoidable',
    reason: 'preflight-method-not-allowed',
    facts: ['preflight-better-avoided'],
    is: {
      'a header of a GET': carrying('x-a', 405),
      'a library’s header': carrying('x-requested-with', 404),
      'a content type without a body': carrying('content-type', 501),
      'a header of a POST': carrying('x-a', 405, { method: 'POST' }),
    },
    isNot: {
      'the method': [put(405), 'preflight-method-not-allowed'],
      'a login': [carrying('authorization', 405), 'preflight-method-not-allowed'],
      'the type of a body': [
        carrying('content-type', 405, {
          method: 'POST',
          headers: { 'Content-Type': 'application/json' },
        }),
        'preflight-method-not-allowed',
      ],
      'the page’s own host': [
        carrying('x-a', 405, { url: 'https://app.example:8443/items' }),
        'preflight-method-not-allowed',
      ],
    },
  },
  {
    name: 'a foreign server that cannot answer OPTIONS',
    reason: 'preflight-method-not-allowed',
    facts: ['!same-site', '!url-is-loopback', '!refused-by-cors-code', '!allow-origin-present'],
    is: {
      PUT: put(405),
      'not implemented': put(501),
      'with a token': carrying('authorization', 405),
      'no route': put(404, [['Server', 'cloudfront']]),
    },
    isNot: {
      'the page’s host': [
        { ...put(405), url: 'https://app.example:8443/items' },
        'preflight-method-not-allowed',
      ],
      'this machine': [
        { page: LOCAL, ...put(405), url: 'http://127.0.0.1:8000/items' },
        'preflight-method-not-allowed',
      ],
      'its CORS code saw it': [put(404, [['Vary', 'Origin']]), 'cors-layer-refused'],
      'only the status is wrong': [put(405, OPEN), 'preflight-method-not-allowed'],
    },
  },
  {
    name: 'only the preflight got no answer',
    reason: 'preflight-network',
    is: {
      PUT: { method: 'PUT', responses: [], fault: ['preflight', 'reset'] },
      DELETE: { method: 'DELETE', responses: [], fault: ['preflight', 'reset'] },
      'a header': {
        headers: { 'Icy-MetaData': '1' },
        responses: [],
        fault: ['preflight', 'reset'],
      },
      JSON: {
        method: 'POST',
        headers: { 'Content-Type': 'application/json' },
        responses: [],
        fault: ['preflight', 'reset'],
      },
    },
    isNot: {
      'no preflight': [{ responses: [], fault: ['actual', 'reset'] }, 'net-reset'],
      'the request behind it': [
        { method: 'PUT', responses: [GOOD], fault: ['actual', 'reset'] },
        'net-reset',
      ],
      'an answer, and a bad one': [put(500), 'preflight-status'],
      'no server': [
        { url: 'https://down.example/', responses: [], fault: ['actual', 'refused'] },
        'net-refused',
      ],
    },
  },
  {
    name: 'a deployed page calls `localhost`',
    reason: 'net-refused',
    facts: ['url-is-loopback', '!page-is-loopback'],
    is: {
      'by name': {
        page: 'http://app.example',
        url: 'http://localhost:8099/api',
        responses: [],
        fault: ['actual', 'refused'],
      },
      'by number': {
        page: 'http://app.example',
        url: 'http://127.0.0.1:8099/api',
        responses: [],
        fault: ['actual', 'refused'],
      },
      'from https': {
        url: 'http://localhost:8099/api',
        responses: [],
        fault: ['actual', 'refused'],
      },
      'another port': {
        page: 'http://app.example',
        url: 'http://localhost:3099/graphql',
        responses: [],
        fault: ['actual', 'refused'],
      },
    },
    isNot: {
      'a page of this machine': [
        {
          page: LOCAL,
          url: 'http://localhost:8099/api',
          responses: [],
          fault: ['actual', 'refused'],
        },
        'net-refused',
      ],
      'another name of this machine': [
        {
          page: LOCAL,
          url: 'http://127.0.0.1:8099/api',
          responses: [],
          fault: ['actual', 'refused'],
        },
        'net-refused',
      ],
      'a server that is down': [
        { url: 'https://down.example/', responses: [], fault: ['actual', 'refused'] },
        'net-refused',
      ],
      'a connection that breaks': [{ responses: [], fault: ['actual', 'reset'] }, 'net-reset'],
    },
  },
  {
    name: 'a good preflight, then another layer refuses',
    reason: 'missing-on-error',
    facts: ['preflight-passed'],
    is: {
      'WebDAV of IIS': behind(405, [['Server', 'Microsoft-IIS/10.0']]),
      'a mesh': behind(403, [['Server', 'istio-envoy']]),
      'a body too large': behind(413, HTML),
      'no application': behind(502, [['Server', 'nginx']]),
    },
    isNot: {
      'no preflight': [{ responses: [['actual', 405]] }, 'missing-on-error'],
      'the preflight itself': [put(405), 'preflight-method-not-allowed'],
      'with CORS headers': [behind(405, OPEN), ''],
      'no error': [behind(200), 'CORSMissingAllowOrigin'],
    },
  },
  {
    name: 'mTLS: a preflight carries no client certificate',
    reason: 'preflight-status',
    facts: ['client-certificate-likely'],
    is: {
      'none sent': put(496),
      'a wrong one': put(495),
      'by a header': carrying('x-a', 496),
      'as Nginx says it': put(400, [['Server', 'nginx/1.22.1'], ...HTML]),
      JSON: {
        method: 'POST',
        headers: { 'Content-Type': 'application/json' },
        responses: [['preflight', 495, [['Server', 'nginx']]]],
      },
    },
    isNot: {
      'a request that is wrong': [put(400), 'preflight-status'],
      'http to a TLS port': [put(497), 'preflight-status'],
      'a login': [put(401), 'preflight-auth'],
      'behind a good preflight': [behind(496), 'missing-on-error'],
    },
  },
];
