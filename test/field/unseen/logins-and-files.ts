import type { Headers, Report } from './unseen.ts';
import { OFTEN_ASKED } from './unseen.ts';

const LOCAL = 'http://localhost:3000';
const APP = 'https://app.example.com';
const allow = (origin: string): Headers => [['Access-Control-Allow-Origin', origin]];
const JSON_BODY = { 'Content-Type': 'application/json' };
const HTML: Headers = [['Content-Type', 'text/html; charset=utf-8']];

/** Logins, assistants' servers, files and what lies between page and server. */
export const LOGINS_AND_FILES: Readonly<Record<string, Report>> = {
  'github: token exchange in a page': {
    source: 'soofstad/react-oauth2-pkce#4',
    page: LOCAL,
    url: 'https://github.com/login/oauth/access_token',
    method: 'POST',
    headers: { Accept: 'application/json', 'Content-Type': 'application/x-www-form-urlencoded' },
    responses: [
      [
        'actual',
        200,
        [
          ['Server', 'github.com'],
          ['Content-Type', 'application/json; charset=utf-8'],
          ['Vary', 'X-PJAX, X-PJAX-Container'],
        ],
      ],
    ],
    reasons: ['CORSMissingAllowOrigin'],
    says: ['GitHub', 'own server'],
    fix: [],
  },
  'oauth2-proxy: redirect to github': {
    source: 'kubeshop/testkube#3129',
    page: 'https://dash.example.io',
    url: 'https://dash.example.io/results/v1/executions',
    responses: [
      ['actual', 302, [['Location', 'https://github.com/login/oauth/authorize?client_id=x']]],
      ['actual', 200, HTML, 'https://github.com/login/oauth/authorize?client_id=x'],
    ],
    reasons: ['redirect-to-login'],
    says: ['login', 'https://dash.example.io'],
    fix: ['401'],
    never: ['call https://github.com'],
  },
  'next.js: prefetch redirected to the identity provider': {
    source: 'vercel/next.js#53813',
    page: APP,
    url: `${APP}/dashboard?_rsc=1`,
    headers: { RSC: '1', 'Next-Router-Prefetch': '1' },
    responses: [
      ['actual', 307, [['Location', 'https://idp.example.com/oauth2/v1/authorize?client_id=x']]],
      [
        'preflight',
        405,
        [['Allow', 'GET, POST']],
        'https://idp.example.com/oauth2/v1/authorize?client_id=x',
      ],
    ],
    reasons: ['redirect-to-login'],
    says: ['login'],
    fix: ['401'],
  },
  'keycloak: token refused with 400': {
    source: 'keycloak/keycloak#22275',
    page: APP,
    url: 'https://sso.example.com/realms/shop/protocol/openid-connect/token',
    method: 'POST',
    headers: { 'Content-Type': 'application/x-www-form-urlencoded' },
    responses: [
      [
        'actual',
        400,
        [
          ['Content-Type', 'application/json'],
          ['Cache-Control', 'no-store'],
        ],
      ],
    ],
    reasons: ['missing-on-error'],
    says: ['400', 'body'],
    fix: ['Keycloak'],
  },
  'keycloak: client without web origins': {
    source: 'keycloak/keycloak#37529',
    page: APP,
    url: 'https://sso.example.com/realms/shop/protocol/openid-connect/token',
    method: 'POST',
    headers: { Authorization: 'Basic abc', 'Content-Type': 'application/x-www-form-urlencoded' },
    responses: [
      [
        'preflight',
        200,
        [
          ...allow(APP),
          ['Access-Control-Allow-Credentials', 'true'],
          [
            'Access-Control-Allow-Headers',
            'Origin, Accept, X-Requested-With, Content-Type, Authorization',
          ],
          ['Access-Control-Allow-Methods', 'POST, OPTIONS'],
        ],
      ],
      ['actual', 200, [['Content-Type', 'application/json']]],
    ],
    reasons: ['CORSMissingAllowOrigin'],
    says: ['Keycloak'],
    fix: ['Web origins', APP],
  },
  'mcp: protocol version not listed': {
    source: 'netdata/netdata#22258',
    page: 'http://localhost:6274',
    url: 'https://registry.example.io/mcp',
    method: 'POST',
    headers: { ...JSON_BODY, 'mcp-protocol-version': '2025-06-18' },
    responses: [
      [
        'preflight',
        200,
        [
          ...allow('http://localhost:6274'),
          ['Access-Control-Allow-Headers', 'accept, content-type, x-auth-token'],
          ['Access-Control-Allow-Methods', 'GET, POST'],
        ],
      ],
    ],
    reasons: ['CORSMissingAllowHeaderFromPreflight'],
    says: ['mcp-protocol-version'],
    fix: ['mcp-protocol-version', 'mcp-session-id'],
  },
  'mcp: session id not exposed': {
    source: 'wanaku-ai/wanaku#1303',
    page: 'http://localhost:6274',
    url: 'http://localhost:8080/mcp/',
    method: 'POST',
    headers: JSON_BODY,
    isAllowed: true,
    next: JSON_BODY,
    responses: [
      ['preflight', 200, [...allow('*'), ['Access-Control-Allow-Headers', 'content-type']]],
      [
        'actual',
        200,
        [...allow('*'), ['Mcp-Session-Id', 'abc'], ['Content-Type', 'application/json']],
      ],
    ],
    reasons: ['expose-headers-needed'],
    says: ['Mcp-Session-Id'],
    fix: ['Mcp-Session-Id'],
  },
  'mcp: GET not offered': {
    source: '0xeb/fastmcpp#42',
    page: 'http://localhost:6274',
    url: 'http://localhost:8123/mcp',
    headers: { Accept: 'text/event-stream' },
    responses: [
      [
        'actual',
        405,
        [
          ['Allow', 'POST'],
          ['Content-Type', 'application/json'],
        ],
      ],
    ],
    reasons: ['missing-on-error'],
    says: ['405', 'GET'],
    fix: ['http://localhost:6274'],
  },
  'hosted page, server on this machine': {
    source: 'gptme/gptme#2483',
    page: 'https://chat.example.org',
    url: 'http://127.0.0.1:5700/api/v2',
    responses: [],
    fault: 'local-network-permission-denied',
    reasons: ['lna-permission-denied'],
    says: ['permission'],
    fix: ['allow'],
  },
  'valet: certificate of its own': {
    source: 'manchenkoff/nuxt-auth-sanctum#25',
    page: 'https://spa.example.test',
    url: 'https://laravel.example.test/api/user',
    responses: [],
    fault: 'tls',
    reasons: ['net-tls'],
    says: ['certificate'],
    fix: ['https://laravel.example.test'],
  },
  'nobody listens': {
    source: OFTEN_ASKED,
    page: 'http://localhost:5173',
    url: 'http://localhost:4000/api',
    responses: [],
    fault: 'refused',
    reasons: ['net-refused'],
    says: ['localhost:4000'],
    fix: ['start'],
  },
  'supabase: OPTIONS needs a token': {
    source: OFTEN_ASKED,
    page: LOCAL,
    url: 'https://abc.supabase.co/functions/v1/hello',
    method: 'POST',
    headers: { ...JSON_BODY, Authorization: 'Bearer abc' },
    responses: [
      [
        'preflight',
        401,
        [
          ['sb-request-id', 'abc'],
          ['Server', 'cloudflare'],
          ['Content-Type', 'application/json'],
        ],
      ],
    ],
    reasons: ['preflight-auth'],
    says: ['401', 'Supabase'],
    fix: ['verify_jwt'],
  },
  'vercel: deployment protection': {
    source: OFTEN_ASKED,
    page: LOCAL,
    url: 'https://api-git-main-team.vercel.app/api/hello',
    method: 'POST',
    headers: JSON_BODY,
    responses: [
      [
        'preflight',
        401,
        [
          ...HTML,
          ['Server', 'Vercel'],
          ['X-Vercel-Id', 'cdg1::abc'],
          ['Set-Cookie', '_vercel_sso_nonce=abc; Path=/; HttpOnly'],
        ],
      ],
    ],
    reasons: ['preflight-auth'],
    says: ['401', 'Vercel'],
    fix: ['Deployment Protection'],
  },
  'easyauth: redirect to microsoft': {
    source: OFTEN_ASKED,
    page: APP,
    url: 'https://api.azurewebsites.example/values',
    responses: [
      [
        'actual',
        302,
        [['Location', 'https://login.microsoftonline.com/common/oauth2/authorize?x=1']],
      ],
    ],
    reasons: ['redirect-to-login'],
    says: ['login'],
    fix: ['401'],
  },
  'cloudflare: challenge page': {
    source: OFTEN_ASKED,
    page: APP,
    url: 'https://api.example.org/prices',
    responses: [
      [
        'actual',
        403,
        [...HTML, ['cf-mitigated', 'challenge'], ['Server', 'cloudflare'], ['CF-RAY', 'abc-CDG']],
      ],
    ],
    reasons: ['missing-on-error'],
    says: ['403', 'Cloudflare', 'challenge'],
    fix: ['rule'],
  },
  'font of a CDN': {
    source: OFTEN_ASKED,
    page: APP,
    url: 'https://cdn.example.org/fonts/fa-solid-900.woff2',
    loader: 'font',
    responses: [
      [
        'actual',
        200,
        [
          ['Content-Type', 'font/woff2'],
          ['Server', 'nginx'],
        ],
      ],
    ],
    reasons: ['CORSMissingAllowOrigin'],
    says: ['font'],
    fix: ['Access-Control-Allow-Origin'],
  },
  'module script of another port': {
    source: OFTEN_ASKED,
    page: 'http://localhost:3000',
    url: 'http://localhost:8080/remoteEntry.js',
    loader: 'module',
    responses: [
      [
        'actual',
        200,
        [
          ['Content-Type', 'application/javascript'],
          ['X-Powered-By', 'Express'],
        ],
      ],
    ],
    reasons: ['CORSMissingAllowOrigin'],
    says: ['http://localhost:3000'],
    fix: ['http://localhost:3000'],
  },
  'canvas image of a bucket': {
    source: 'mosch/react-avatar-editor#268',
    page: APP,
    url: 'https://photos.s3.amazonaws.com/me.jpg',
    loader: 'img',
    headers: { Origin: APP },
    responses: [
      [
        'actual',
        200,
        [
          ['Content-Type', 'image/jpeg'],
          ['Server', 'AmazonS3'],
          ['x-amz-id-2', 'abc'],
        ],
      ],
    ],
    reasons: ['CORSMissingAllowOrigin'],
    says: ['S3'],
    fix: ['AllowedOrigins', APP],
  },
};
