import type { Headers, Report } from './unseen.ts';
import { OFTEN_ASKED } from './unseen.ts';

const LOCAL = 'http://localhost:3000';
const HTML: Headers = [['Content-Type', 'text/html; charset=utf-8']];
const JSON_BODY = { 'Content-Type': 'application/json' };
const XML: Headers = [
  ['Content-Type', 'application/xml'],
  ['x-amz-request-id', 'tx0'],
];

/** Read when the first batch was right already: what was still said wrongly of twenty others. */
export const SECOND_BATCH: Readonly<Record<string, Report>> = {
  'spaces: presigned upload': {
    source: 'aws/aws-sdk-js#4467',
    page: 'http://localhost:4200',
    url: 'https://bucket.sfo3.digitaloceanspaces.com/images/a.pdf?X-Amz-Signature=abc',
    method: 'PUT',
    headers: { 'Content-Type': 'application/pdf' },
    responses: [['preflight', 403, XML]],
    reasons: ['cors-layer-refused'],
    says: ['403', 'bucket'],
    fix: ['AllowedOrigins', 'http://localhost:4200'],
  },
  'emulator of S3: the preflight is asked for a signature': {
    source: 'floci-io/floci#2412',
    page: LOCAL,
    url: 'http://localhost:4566/bucket/a.png?X-Amz-Signature=abc',
    method: 'PUT',
    headers: { 'Content-Type': 'image/png' },
    responses: [['preflight', 403, XML]],
    reasons: ['cors-layer-refused'],
    says: ['403', 'OPTIONS needs no signature'],
    fix: ['AllowedOrigins'],
  },
  'cloudfront: copy without the header': {
    source: 'kozakdenys/qr-code-styling#120',
    page: 'https://member.example.com',
    url: 'https://d33.cloudfront.net/uploads/profile.png',
    loader: 'img',
    headers: { Origin: 'https://member.example.com' },
    responses: [
      [
        'actual',
        200,
        [
          ['Content-Type', 'image/png'],
          ['X-Cache', 'Hit from cloudfront'],
          ['X-Amz-Cf-Id', 'abc'],
          ['Server', 'AmazonS3'],
        ],
      ],
    ],
    reasons: ['CORSMissingAllowOrigin'],
    says: ['stored copy', 'CloudFront'],
    fix: ['Origin', 'AllowedOrigins'],
  },
  'github: the login page by XMLHttpRequest': {
    source: 'axios/axios#2034',
    page: 'http://localhost:3001',
    url: 'https://github.com/login/oauth/authorize?client_id=x',
    loader: 'xhr',
    responses: [['actual', 302, [['Location', 'https://github.com/login?client_id=x']]]],
    reasons: ['missing-on-redirect', 'redirect-to-login'],
    says: ['login', 'navigation'],
    fix: ['location.href'],
    never: ['directly in the page’s code', 'secret', 'runs the server'],
  },
  'django: host not allowed': {
    source: OFTEN_ASKED,
    page: LOCAL,
    url: 'http://192.168.1.5:8000/api/login/',
    method: 'POST',
    headers: JSON_BODY,
    responses: [['preflight', 400, [...HTML, ['Server', 'WSGIServer/0.2 CPython/3.10']]]],
    reasons: ['preflight-status'],
    says: ['400', 'ALLOWED_HOSTS'],
    fix: ['192.168.1.5'],
  },
  'express: its own response to OPTIONS': {
    source: OFTEN_ASKED,
    page: 'http://localhost:5173',
    url: 'http://localhost:5000/items/3',
    method: 'DELETE',
    responses: [
      ['preflight', 200, [...HTML, ['X-Powered-By', 'Express'], ['Allow', 'GET,HEAD,DELETE']]],
    ],
    reasons: ['missing-on-preflight'],
    says: ['OPTIONS'],
    fix: ['http://localhost:5173', 'DELETE'],
    never: ['another service'],
  },
  'one site under two names': {
    source: OFTEN_ASKED,
    page: 'https://www.shop.example',
    url: 'https://shop.example/wp-content/uploads/a.pdf',
    responses: [
      [
        'actual',
        200,
        [
          ['Content-Type', 'application/pdf'],
          ['Server', 'LiteSpeed'],
        ],
      ],
    ],
    reasons: ['CORSMissingAllowOrigin'],
    says: ['www.'],
    fix: ['https://www.shop.example'],
  },
};
