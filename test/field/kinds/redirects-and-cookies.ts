import type { Headers, Kind, Made } from '../case.ts';

const PAGE = 'https://app.example';
const API = 'https://api.example/items';
const DOWN = 'http://api.example/items/';
const OPEN: Headers = [['Access-Control-Allow-Origin', '*']];
const OWN: Headers = [
  ['Access-Control-Allow-Origin', PAGE],
  ['Access-Control-Allow-Credentials', 'true'],
];
const to = (location: string): Headers => [['Location', location]];
const put = (status: number, headers: Headers = []): Made => ({
  method: 'PUT',
  responses: [['preflight', status, headers]],
});
const setting = (cookie: string, more: Partial<Made> = {}): Made => ({
  credentials: 'include',
  responses: [['actual', 200, [...OWN, ['Set-Cookie', cookie]]]],
  ...more,
});

/**
 * Made-up cases beside the reports, replayed in the same way. They share addresses, so none is answered
 * with a redirect that a browser keeps (301, 308).
 */
export const REDIRECTS_AND_COOKIES: readonly Kind[] = [
  {
    name: 'a redirect from https to http',
    reason: 'redirect-https-to-http',
    is: {
      'a slash redirect at home': {
        url: `${PAGE}/api`,
        responses: [['actual', 307, to('http://app.example/api/')]],
      },
      'a slash redirect of an API': { responses: [['actual', 307, to(DOWN)]] },
      'the same with CORS headers': { responses: [['actual', 302, [...OPEN, ...to(DOWN)]]] },
      'a redirected preflight': put(308, to(DOWN)),
    },
    isNot: {
      'up to https': [
        { page: 'http://app.example', url: DOWN, responses: [['actual', 302, to(API)]] },
        'redirect-http-to-https',
      ],
      'a slash within https': [
        { responses: [['actual', 307, to(`${API}/`)]] },
        'redirect-trailing-slash',
      ],
      'another host': [
        { responses: [['actual', 302, to('http://other.example/')]] },
        'missing-on-redirect',
      ],
      'an http page, which may follow': [
        {
          page: 'http://app.example',
          responses: [
            ['actual', 307, [...OPEN, ...to(DOWN)]],
            ['actual', 200, OPEN, DOWN],
          ],
        },
        '',
      ],
    },
  },
  {
    name: 'the CORS code’s own refusal',
    reason: 'cors-layer-refused',
    is: {
      'Vary: Origin': put(403, [['Vary', 'Origin']]),
      'no sign at all': put(403),
      'lists without the origin': put(403, [['Access-Control-Allow-Methods', 'GET, PUT']]),
      'the origin allowed, and yet refused': put(403, OWN),
      'left to the routes': put(404, [['Vary', 'Origin']]),
      'a bad request by its own lists': put(400, [['Access-Control-Allow-Methods', 'GET, PUT']]),
    },
    isNot: {
      'a login': [put(401), 'preflight-auth'],
      'a challenge': [put(403, [['WWW-Authenticate', 'Bearer']]), 'preflight-auth'],
      'a firewall in front': [put(403, [['Server', 'cloudflare']]), 'preflight-auth'],
      'no route': [put(404), 'preflight-method-not-allowed'],
      'a bad request': [put(400), 'preflight-status'],
    },
  },
  {
    name: 'CORS passed, the cookie is not kept',
    reason: 'cookie-not-kept',
    is: {
      'SameSite=Lax': setting('a=b; SameSite=Lax; Secure'),
      'no SameSite': setting('a=b; HttpOnly'),
      'None without Secure': setting('a=b; SameSite=None'),
      'another domain': setting('a=b; Domain=other.example; SameSite=None; Secure'),
    },
    isNot: {
      'None and Secure': [setting('a=b; SameSite=None; Secure'), ''],
      'the same site': [
        {
          ...setting('a=b; SameSite=Lax'),
          page: 'https://app.site.example',
          url: 'https://api.site.example/',
          responses: [
            [
              'actual',
              200,
              [
                ['Access-Control-Allow-Origin', 'https://app.site.example'],
                ['Access-Control-Allow-Credentials', 'true'],
                ['Set-Cookie', 'a=b; SameSite=Lax'],
              ],
            ],
          ],
        },
        '',
      ],
      'without credentials': [
        { responses: [['actual', 200, [...OPEN, ['Set-Cookie', 'a=b; SameSite=Lax']]]] },
        '',
      ],
      'a response that CORS blocks': [
        { credentials: 'include', responses: [['actual', 200, [['Set-Cookie', 'a=b']]]] },
        'CORSMissingAllowOrigin',
      ],
    },
  },
  {
    name: 'CORS passed, but signed out',
    reason: 'signed-out',
    is: {
      'without credentials': { responses: [['actual', 401, OPEN]] },
      'with credentials': { credentials: 'include', responses: [['actual', 401, OWN]] },
      'with a challenge': {
        responses: [['actual', 401, [...OPEN, ['WWW-Authenticate', 'Bearer']]]],
      },
      'a POST': { method: 'POST', responses: [['actual', 401, OPEN]] },
    },
    isNot: {
      'a token was sent': [
        {
          headers: { Authorization: 'Bearer x' },
          responses: [
            ['preflight', 204, [...OPEN, ['Access-Control-Allow-Headers', 'authorization']]],
            ['actual', 401, OPEN],
          ],
        },
        '',
      ],
      'refused, not unknown': [{ responses: [['actual', 403, OPEN]] }, ''],
      success: [{ responses: [['actual', 200, OPEN]] }, ''],
      'a response that CORS blocks': [{ responses: [['actual', 401]] }, 'missing-on-error'],
    },
  },
];
