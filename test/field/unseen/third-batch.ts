import type { Headers, Report } from './unseen.ts';

const HTML: Headers = [['Content-Type', 'text/html; charset=utf-8']];
const JSON_BODY = { 'Content-Type': 'application/json' };
const allow = (origin: string): Headers => [['Access-Control-Allow-Origin', origin]];

/** Read when the first two batches were right already; all thirteen are kept. */
export const THIRD_BATCH: Readonly<Record<string, Report>> = {
  'authelia: the preflight is sent to the portal': {
    source: 'authelia/authelia#648',
    page: 'https://app.home.example.com',
    url: 'https://api.home.example.com/rest/items',
    loader: 'xhr',
    method: 'POST',
    headers: JSON_BODY,
    credentials: 'include',
    responses: [
      [
        'preflight',
        302,
        [
          ...HTML,
          [
            'Location',
            'https://auth.home.example.com/?rd=https%3A%2F%2Fapi.home.example.com%2Frest%2Fitems&rm=OPTIONS',
          ],
        ],
      ],
    ],
    reasons: ['redirect-to-login'],
    says: ['login'],
    fix: ['pass OPTIONS'],
  },
  'haproxy ingress: basic-auth answers the preflight': {
    source: 'haproxytech/kubernetes-ingress#804',
    page: 'https://example.com',
    url: 'https://api.example.com/v1/items',
    headers: { Authorization: 'Basic YWJjOmRlZg==' },
    responses: [
      [
        'preflight',
        401,
        [
          ['WWW-Authenticate', 'Basic realm="foo"'],
          ['Content-Type', 'text/html'],
          ['Cache-Control', 'no-cache'],
        ],
      ],
    ],
    reasons: ['preflight-auth'],
    says: ['401', 'before authentication'],
    fix: ['authorization'],
  },
  'traefik: an error page swallows the CORS middleware': {
    source: 'traefik/traefik#9976',
    page: 'https://www.example.org',
    url: 'https://test.www.lab.example.org/',
    method: 'POST',
    headers: JSON_BODY,
    responses: [
      [
        'preflight',
        200,
        [
          ['Via', 'proxy A'],
          ['Content-Length', '0'],
        ],
      ],
    ],
    reasons: ['missing-on-preflight'],
    says: ['preflight', '200'],
    fix: ['content-type'],
  },
  'tus: Location is not exposed, so the upload goes to “null”': {
    source: 'tus/tus-node-server#43',
    page: 'http://localhost:8000',
    url: 'http://localhost:8080/files',
    loader: 'xhr',
    method: 'POST',
    headers: { 'Tus-Resumable': '1.0.0', 'Upload-Length': '1000' },
    responses: [
      [
        'preflight',
        204,
        [
          ...allow('http://localhost:8000'),
          ['Access-Control-Allow-Headers', 'Tus-Resumable, Upload-Length, Upload-Metadata'],
          ['Access-Control-Allow-Methods', 'POST, GET, HEAD, PATCH, DELETE, OPTIONS'],
        ],
      ],
      [
        'actual',
        201,
        [
          ...allow('http://localhost:8000'),
          ['Location', '//localhost:8080/files/a27c859a376f927a51c47c5afc46d6bb'],
          ['Tus-Resumable', '1.0.0'],
        ],
      ],
    ],
    isAllowed: true,
    next: { 'Tus-Resumable': '1.0.0' },
    reasons: ['expose-headers-needed'],
    says: ['location', 'refused'],
    fix: ['Access-Control-Expose-Headers: location', 'goes to that URL'],
    never: ['The next request then carries it'],
  },
  'tus: Upload-Offset is not exposed': {
    source: 'tus/tus-node-server#42',
    page: 'http://localhost:8000',
    url: 'http://127.0.0.1:1080/files/a27c859a376f927a51c47c5afc46d6bb',
    loader: 'xhr',
    method: 'HEAD',
    headers: { 'Tus-Resumable': '1.0.0' },
    responses: [
      [
        'preflight',
        204,
        [
          ...allow('http://localhost:8000'),
          ['Access-Control-Allow-Headers', 'Tus-Resumable'],
          ['Access-Control-Allow-Methods', 'POST, HEAD, PATCH, OPTIONS'],
        ],
      ],
      [
        'actual',
        200,
        [
          ...allow('http://localhost:8000'),
          ['Upload-Offset', '500'],
          ['Upload-Length', '1000'],
          ['Tus-Resumable', '1.0.0'],
          ['Cache-Control', 'no-store'],
        ],
      ],
    ],
    isAllowed: true,
    reasons: ['expose-headers-missing'],
    says: ['upload-offset'],
    fix: ['Access-Control-Expose-Headers: upload-offset'],
  },
  'vimeo: the upload link is not a tus one': {
    source: 'tus/tus-js-client#105',
    page: 'https://app.example.com',
    url: 'https://1234567.cloud.vimeo.example/upload?ticket_id=1',
    loader: 'xhr',
    method: 'HEAD',
    headers: { 'Tus-Resumable': '1.0.0' },
    responses: [
      [
        'preflight',
        200,
        [
          ...allow('*'),
          ['Access-Control-Allow-Headers', 'Content-Range, Content-Type, X-Requested-With'],
          ['Access-Control-Allow-Methods', 'PUT, OPTIONS'],
        ],
      ],
    ],
    reasons: ['CORSMissingAllowHeaderFromPreflight', 'CORSMethodNotFound'],
    says: ['tus-resumable', 'the tus protocol needs', 'any other'],
    never: ['there would be no preflight', 'Remove tus-resumable'],
    fix: [],
  },
  'directus: CORS is off by default': {
    source: 'directus/directus#23543',
    page: 'http://localhost:3000',
    url: 'http://75.119.0.1:8055/items/trips/3',
    responses: [
      [
        'actual',
        200,
        [
          ['Content-Security-Policy', "script-src 'self' 'unsafe-eval'"],
          ['X-Powered-By', 'Directus'],
          ['Content-Type', 'application/json; charset=utf-8'],
          ['Vary', 'Accept-Encoding'],
        ],
      ],
    ],
    reasons: ['CORSMissingAllowOrigin'],
    says: ['Directus'],
    fix: ['CORS_ENABLED=true', 'CORS_ORIGIN=http://localhost:3000'],
  },
  'hasura: https is allowed, the console runs on http': {
    source: 'hasura/graphql-engine#3854',
    page: 'http://localhost:9695',
    url: 'https://ppp.herokuapp.com/v1/query',
    method: 'POST',
    headers: { ...JSON_BODY, 'x-hasura-admin-secret': 'x' },
    responses: [
      [
        'preflight',
        204,
        [
          ...allow('https://localhost:9695'),
          ['Access-Control-Allow-Credentials', 'true'],
          ['Access-Control-Allow-Methods', 'GET,POST,PUT,PATCH,DELETE,OPTIONS'],
          ['Access-Control-Allow-Headers', 'content-type,x-hasura-admin-secret'],
          ['Server', 'Warp/3.2.27'],
          ['Via', '1.1 vegur'],
        ],
      ],
    ],
    reasons: ['CORSAllowOriginNotMatchingOrigin'],
    says: ['schemes differ'],
    fix: ['HASURA_GRAPHQL_CORS_DOMAIN=http://localhost:9695'],
  },
  'workbox: an opaque copy for a stylesheet with crossorigin': {
    source: 'GoogleChrome/workbox#2625',
    page: 'https://app.example.com',
    url: 'https://cdn.jsdelivr.example/npm/normalize.css@8/normalize.min.css',
    byWorker: 'no-cors',
    responses: [
      [
        'actual',
        200,
        [...allow('*'), ['Content-Type', 'text/css; charset=utf-8'], ['Age', '80000']],
      ],
    ],
    isAllowed: true,
    reasons: ['opaque-no-cors'],
    says: ['no-cors'],
    fix: ['service worker', 'fetch(event.request)'],
    never: ['The page asked'],
  },
  'grafana cloud: logs are pushed from the browser': {
    source: 'grafana/loki#10523',
    page: 'https://www.mydomain.example',
    url: 'https://logs-prod.grafana.example/loki/api/v1/push',
    loader: 'xhr',
    method: 'POST',
    headers: { ...JSON_BODY, Authorization: 'Basic x' },
    responses: [
      [
        'preflight',
        405,
        [
          ['Via', '1.1 google'],
          ['Content-Type', 'text/plain'],
        ],
      ],
    ],
    reasons: ['preflight-method-not-allowed'],
    says: ['405', 'your own server'],
    fix: [],
  },
  'vite: a module of another dev server': {
    source: 'originjs/vite-plugin-federation#581',
    page: 'http://localhost:3001',
    url: 'http://localhost:3002/assets/remoteEntry.js',
    loader: 'module',
    responses: [
      [
        'actual',
        200,
        [
          ['Content-Type', 'text/javascript'],
          ['Cache-Control', 'no-cache'],
          ['Etag', 'W/"a1"'],
          ['Vary', 'Origin'],
        ],
      ],
    ],
    reasons: ['CORSMissingAllowOrigin'],
    says: ['not on its list'],
    fix: ['http://localhost:3001'],
  },
  'matrix: .well-known is redirected by Apache': {
    source: 'spantaleev/matrix-docker-ansible-deploy#4650',
    page: 'https://admin.element.example.de',
    url: 'https://example.de/.well-known/matrix/client',
    responses: [
      [
        'actual',
        302,
        [
          ['Server', 'Apache'],
          ['Location', 'https://matrix.example.de/.well-known/matrix/client'],
          ['Content-Type', 'text/html; charset=iso-8859-1'],
        ],
      ],
    ],
    reasons: ['missing-on-redirect'],
    says: ['302'],
    fix: ['on the 302 and on the target'],
    never: ['directly in the page’s code'],
  },
  'synapse-admin: the proxy passes only /_matrix': {
    source: 'Awesome-Technologies/synapse-admin#18',
    page: 'https://synapse-admin.example.com',
    url: 'https://matrix.domain.example/_synapse/admin/v2/users?from=0&guests=true&limit=10',
    headers: { Authorization: 'Bearer x' },
    responses: [['preflight', 404, [...HTML, ['Server', 'nginx']]]],
    reasons: ['preflight-method-not-allowed'],
    says: ['404', 'Check the path first'],
    fix: ['proxy_pass'],
    later: ['authorization'],
  },
};
