import type { Headers, Kind, Made } from '../case.ts';

const PAGE = 'https://app.example';
const LOGIN = 'https://sso.example/login?next=x';
const OPEN: Headers = [['Access-Control-Allow-Origin', '*']];
const OTHER: Headers = [['Access-Control-Allow-Origin', 'https://other.example']];
const PUTS: Headers = [
  ['Access-Control-Allow-Origin', PAGE],
  ['Access-Control-Allow-Methods', 'GET, PUT'],
];
const HTML: Headers = [['Content-Type', 'text/html']];
const to = (location: string): Headers => [['Location', location]];
const put = (status: number, headers: Headers = []): Made => ({
  method: 'PUT',
  responses: [['preflight', status, headers]],
});
const get = (status: number, headers: Headers = []): Made => ({
  responses: [['actual', status, headers]],
});
/** A PUT whose preflight passed. */
const behind = (status: number, headers: Headers = []): Made => ({
  method: 'PUT',
  responses: [
    ['preflight', 204, PUTS],
    ['actual', status, headers],
  ],
});
const carrying = (name: string, headers: Headers = OPEN, passes = false): Made => ({
  headers: { [name]: 'a=b' },
  responses: [['preflight', 204, headers], ...(passes ? ([['actual', 200, OPEN]] as const) : [])],
});

/** More kinds of what people meet, each with what looks like it. */
export const STATUSES: readonly Kind[] = [
  {
    name: 'a login wall in front',
    reason: 'redirect-to-login',
    is: {
      'Cloudflare Access in front of a file at home': {
        url: `${PAGE}/data.json`,
        responses: [
          ['actual', 302, to('https://team.cloudflareaccess.com/cdn-cgi/access/login/app.example')],
          [
            'actual',
            200,
            HTML,
            'https://team.cloudflareaccess.com/cdn-cgi/access/login/app.example',
          ],
        ],
      },
      'oauth2-proxy in front of a manifest at home': {
        loader: 'manifest',
        url: `${PAGE}/app.webmanifest`,
        responses: [
          ['actual', 302, to('https://auth.example/oauth2/start?rd=x')],
          ['actual', 200, HTML, 'https://auth.example/oauth2/start?rd=x'],
        ],
      },
      'Azure’s login in front of an API': get(
        302,
        to('https://login.microsoftonline.com/common/oauth2/authorize'),
      ),
      'oauth2-proxy': get(302, to('https://auth.example/oauth2/start')),
      'a preflight': put(302, to(LOGIN)),
    },
    isNot: {
      'another API': [get(302, to('https://other.example/items')), 'missing-on-redirect'],
      'the slash of a login': [
        { url: 'https://api.example/login', ...get(302, to('https://api.example/login/')) },
        'redirect-trailing-slash',
      ],
      'an open redirect to an open page': [
        {
          responses: [
            ['actual', 302, [...OPEN, ...to(LOGIN)]],
            ['actual', 200, OPEN, LOGIN],
          ],
        },
        '',
      ],
      '401 in place of a redirect': [get(401), 'missing-on-error'],
    },
  },
  {
    name: 'the platform answered, not the application',
    reason: 'missing-on-error',
    is: {
      'too large for a proxy': behind(413, HTML),
      'no application behind the gateway': get(502, [['Server', 'nginx']]),
      'no location for the path': get(404, [['Server', 'nginx'], ...HTML]),
      'a rate limit': get(429, [['Retry-After', '60']]),
      'WebDAV refuses PUT behind a good preflight': behind(405, [['Server', 'Microsoft-IIS/10.0']]),
    },
    isNot: {
      'an error that the page may read': [behind(413, OPEN), ''],
      'the preflight got the error': [put(502, [['Server', 'nginx']]), 'preflight-status'],
      'no error': [get(200), 'CORSMissingAllowOrigin'],
      'an error for another origin': [get(502, OTHER), 'CORSAllowOriginNotMatchingOrigin'],
    },
  },
  {
    name: 'a preflight without the header',
    reason: 'missing-on-preflight',
    is: {
      'CORS code without this origin': put(204, [['Vary', 'Origin']]),
      'lists without an origin': put(200, [['Access-Control-Allow-Methods', 'PUT']]),
      'a page of another service': put(200, HTML),
      'nothing at all': put(204),
    },
    isNot: {
      'another origin': [put(204, OTHER), 'CORSAllowOriginNotMatchingOrigin'],
      'no route': [put(404), 'preflight-method-not-allowed'],
      'the response behind it lacks the header': [behind(200), 'CORSMissingAllowOrigin'],
      'the method is not listed': [put(204, OPEN), 'CORSMethodNotFound'],
    },
  },
  {
    name: 'a header that a library adds',
    reason: 'CORSMissingAllowHeaderFromPreflight',
    is: {
      Sentry: carrying('baggage'),
      OpenTelemetry: carrying('traceparent'),
      Datadog: carrying('x-datadog-trace-id'),
      'an HTTP library': carrying('x-requested-with'),
    },
    isNot: {
      'a body’s type': [
        {
          method: 'POST',
          headers: { 'Content-Type': 'application/json' },
          responses: [['preflight', 204, OPEN]],
        },
        'json-content-type',
      ],
      'every header is allowed': [
        carrying('baggage', [...OPEN, ['Access-Control-Allow-Headers', '*']], true),
        '',
      ],
      'this one is allowed': [
        carrying('baggage', [...OPEN, ['Access-Control-Allow-Headers', 'Baggage']], true),
        '',
      ],
      'a header of responses': [
        carrying('access-control-allow-origin'),
        'cors-header-as-request-header',
      ],
    },
  },
  {
    name: 'a preflight refused by a layer in front',
    reason: 'preflight-status',
    is: {
      'no client certificate': put(400, [['Server', 'nginx']]),
      'Nginx’s own status for it': put(495),
      'a rate limit': put(429),
      'no service': put(503),
    },
    isNot: {
      'a login': [put(401), 'preflight-auth'],
      'CORS code': [put(403), 'cors-layer-refused'],
      'no route': [put(405), 'preflight-method-not-allowed'],
      'a redirect': [put(302, to('https://api.example/other')), 'CORSExternalRedirectNotAllowed'],
    },
  },
  {
    name: 'a stored copy',
    reason: 'cache-without-vary',
    is: {
      CloudFront: get(200, [...OTHER, ['X-Cache', 'Hit from cloudfront']]),
      Cloudflare: get(200, [...OTHER, ['CF-Cache-Status', 'HIT']]),
      Nginx: get(200, [...OTHER, ['X-Cache-Status', 'HIT']]),
      'a copy that says its age': get(200, [...OTHER, ['Age', '60']]),
    },
    isNot: {
      'no copy': [
        get(200, [...OTHER, ['X-Cache', 'Miss from cloudfront']]),
        'CORSAllowOriginNotMatchingOrigin',
      ],
      'a copy for this origin’s kind': [
        get(200, [...OTHER, ['CF-Cache-Status', 'HIT'], ['Vary', 'Origin']]),
        'CORSAllowOriginNotMatchingOrigin',
      ],
      'a copy for everybody': [get(200, [...OPEN, ['CF-Cache-Status', 'HIT']]), ''],
      'no cache at all': [get(200, OTHER), 'CORSAllowOriginNotMatchingOrigin'],
    },
  },
];
