import type { Headers, Report } from './unseen.ts';
import { OFTEN_ASKED } from './unseen.ts';

const LOCAL = 'http://localhost:3000';
const APP = 'https://app.example.com';
const allow = (origin: string): Headers => [['Access-Control-Allow-Origin', origin]];
const JSON_BODY = { 'Content-Type': 'application/json' };
const HTML: Headers = [['Content-Type', 'text/html; charset=utf-8']];

/** Clouds, gateways, storage and products that somebody runs and nobody here wrote. */
export const SERVICES: Readonly<Record<string, Report>> = {
  'sentry: baggage for a foreign API': {
    source: 'contentful/contentful.js#1381',
    page: APP,
    url: 'https://cdn.contentful.example/spaces/a/entries.json',
    headers: { baggage: 'a=b', 'sentry-trace': 'abc' },
    responses: [
      [
        'preflight',
        200,
        [
          ...allow('*'),
          [
            'Access-Control-Allow-Headers',
            'Accept,Authorization,Content-Type,X-Contentful-User-Agent',
          ],
        ],
      ],
    ],
    reasons: ['CORSMissingAllowHeaderFromPreflight'],
    says: ['baggage', 'sentry', 'tracePropagationTargets'],
    fix: [],
  },
  'otel collector: content-type not listed': {
    source: 'open-telemetry/opentelemetry-collector#7681',
    page: 'http://localhost:4200',
    url: 'https://collector.example.com/v1/traces',
    loader: 'xhr',
    method: 'POST',
    headers: JSON_BODY,
    responses: [
      [
        'preflight',
        204,
        [
          ...allow('http://localhost:4200'),
          ['Access-Control-Allow-Methods', 'POST'],
          ['Vary', 'Origin'],
        ],
      ],
    ],
    reasons: ['json-content-type'],
    says: ['content-type'],
    fix: ['content-type'],
  },
  'otel behind an ingress: preflight answered elsewhere': {
    source: 'open-telemetry/opentelemetry-collector#13402',
    page: APP,
    url: 'https://telemetry.example.com/v1/traces',
    method: 'POST',
    headers: JSON_BODY,
    responses: [
      [
        'preflight',
        204,
        [
          ...allow(APP),
          ['Access-Control-Allow-Headers', 'content-type'],
          ['Access-Control-Allow-Methods', 'POST'],
        ],
      ],
      [
        'actual',
        200,
        [
          ['Content-Type', 'application/json'],
          ['Vary', 'Origin'],
        ],
      ],
    ],
    reasons: ['CORSMissingAllowOrigin'],
    says: ['preflight', APP],
    fix: [APP],
  },
  'ingress: gateway timeout': {
    source: 'kubernetes/ingress-nginx#2134',
    page: APP,
    url: 'https://api.example.com/report',
    method: 'POST',
    headers: JSON_BODY,
    responses: [
      [
        'preflight',
        204,
        [...allow(APP), ['Access-Control-Allow-Headers', 'content-type'], ['Server', 'nginx']],
      ],
      ['actual', 504, [...HTML, ['Server', 'nginx']]],
    ],
    reasons: ['missing-on-error'],
    says: ['504', 'gateway'],
    fix: ['proxy_read_timeout'],
    later: ['always'],
  },
  'bad gateway': {
    source: 'mnzpk/WikiNav#9',
    page: 'https://wikinav.example.org',
    url: 'https://wikinav-api.example.org/api/v1/latest/meta',
    loader: 'xhr',
    responses: [['actual', 502, [...HTML, ['Server', 'nginx/1.18.0']]]],
    reasons: ['missing-on-error'],
    says: ['502', 'application'],
    fix: ['logs'],
    later: ['always'],
  },
  'ngrok: warning page in place of the API': {
    source: 'inconshreveable/ngrok#874',
    page: LOCAL,
    url: 'https://abcd.ngrok-free.app/surveys',
    headers: { Authorization: 'Bearer abc' },
    responses: [
      [
        'preflight',
        200,
        [
          ...allow(LOCAL),
          ['Access-Control-Allow-Headers', 'authorization'],
          ['Server', 'uvicorn'],
          ['Vary', 'Origin'],
        ],
      ],
      ['actual', 200, [...HTML, ['ngrok-error-code', 'ERR_NGROK_6024']]],
    ],
    reasons: ['CORSMissingAllowOrigin', 'page-in-front'],
    says: ['ngrok', 'page'],
    fix: ['ngrok-skip-browser-warning'],
  },
  'firebase: callable without invoker right': {
    source: 'firebase/firebase-functions-python#193',
    page: 'http://localhost:5173',
    url: 'https://us-central1-shop.cloudfunctions.net/addMessage',
    method: 'POST',
    headers: JSON_BODY,
    responses: [['preflight', 403, [...HTML, ['Server', 'Google Frontend']]]],
    reasons: ['preflight-auth'],
    says: ['403', 'Google'],
    fix: ['allUsers'],
    never: ['cors library'],
  },
  'firebase: authorization not listed': {
    source: 'firebase/firebase-js-sdk#4336',
    page: 'http://localhost:8080',
    url: 'https://europe-west1-shop.cloudfunctions.net/helloWorld',
    method: 'POST',
    headers: { ...JSON_BODY, Authorization: 'Bearer abc' },
    responses: [
      [
        'preflight',
        200,
        [
          ...allow('*'),
          ['Access-Control-Allow-Headers', 'Content-Type'],
          ['Access-Control-Allow-Methods', 'GET, POST'],
          ['Server', 'Google Frontend'],
        ],
      ],
    ],
    reasons: ['CORSMissingAllowHeaderFromPreflight'],
    says: ['authorization'],
    fix: ['authorization'],
  },
  'api gateway: no OPTIONS method': {
    source: OFTEN_ASKED,
    page: LOCAL,
    url: 'https://abc123.execute-api.eu-west-1.amazonaws.com/prod/orders',
    method: 'POST',
    headers: JSON_BODY,
    responses: [
      [
        'preflight',
        403,
        [
          ['x-amzn-ErrorType', 'MissingAuthenticationTokenException'],
          ['x-amz-apigw-id', 'abc='],
          ['Content-Type', 'application/json'],
        ],
      ],
    ],
    reasons: ['preflight-method-not-allowed', 'preflight-auth'],
    says: ['API Gateway', 'OPTIONS'],
    fix: ['API Gateway'],
    never: ['cors library'],
  },
  'api gateway: lambda sends no header': {
    source: OFTEN_ASKED,
    page: LOCAL,
    url: 'https://abc123.execute-api.eu-west-1.amazonaws.com/prod/orders',
    method: 'POST',
    headers: JSON_BODY,
    responses: [
      [
        'preflight',
        200,
        [
          ...allow('*'),
          ['Access-Control-Allow-Headers', 'Content-Type,Authorization'],
          ['Access-Control-Allow-Methods', 'OPTIONS,POST'],
          ['x-amz-apigw-id', 'abc='],
        ],
      ],
      [
        'actual',
        200,
        [
          ['Content-Type', 'application/json'],
          ['x-amz-apigw-id', 'abd='],
          ['x-amzn-RequestId', 'abc'],
        ],
      ],
    ],
    reasons: ['CORSMissingAllowOrigin'],
    says: ['preflight', 'http://localhost:3000'],
    fix: ['Lambda'],
  },
  'api gateway: lambda crashed': {
    source: 'apex/up#274',
    page: APP,
    url: 'https://abc123.execute-api.eu-west-1.amazonaws.com/prod/orders',
    responses: [
      [
        'actual',
        502,
        [
          ['x-amzn-ErrorType', 'InternalServerErrorException'],
          ['x-amz-apigw-id', 'abd='],
          ['Content-Type', 'application/json'],
        ],
      ],
    ],
    reasons: ['missing-on-error'],
    says: ['502', 'log'],
    fix: ['API Gateway'],
  },
  's3: bucket without CORS': {
    source: 'eddturtle/direct-upload-s3-signaturev4#1',
    page: APP,
    url: 'https://bucket.s3.eu-west-1.amazonaws.com/a.png?X-Amz-Signature=abc',
    method: 'PUT',
    headers: { 'Content-Type': 'image/png' },
    responses: [
      [
        'preflight',
        403,
        [
          ['Server', 'AmazonS3'],
          ['Content-Type', 'application/xml'],
        ],
      ],
    ],
    reasons: ['cors-layer-refused'],
    says: ['403', 'S3'],
    fix: ['AllowedOrigins', APP],
  },
  'google storage: bucket without CORS': {
    source: 'googleapis/python-storage#3',
    page: APP,
    url: 'https://storage.googleapis.com/bucket/a.png?X-Goog-Signature=abc',
    method: 'PUT',
    headers: { 'Content-Type': 'application/octet-stream' },
    responses: [
      ['preflight', 200, [['Server', 'UploadServer'], ['X-GUploader-UploadID', 'abc'], ...HTML]],
    ],
    reasons: ['missing-on-preflight'],
    says: ['Google Cloud Storage'],
    fix: ['responseHeader', APP],
    never: ['another service'],
  },
  'image from the browser cache, without the header': {
    source: 'niklasvh/html2canvas#951',
    page: APP,
    url: 'https://d111.cloudfront.net/logo.png',
    loader: 'img',
    headers: { Origin: APP },
    isFromCache: true,
    responses: [
      [
        'actual',
        200,
        [
          ['Content-Type', 'image/png'],
          ['X-Cache', 'Hit from cloudfront'],
          ['Server', 'AmazonS3'],
          ['Via', '1.1 abc.cloudfront.net (CloudFront)'],
        ],
      ],
    ],
    reasons: ['cache-without-vary', 'CORSMissingAllowOrigin'],
    says: ['cache'],
    fix: ['crossorigin'],
  },
  'ollama: extension page': {
    source: 'ollama/ollama#3016',
    page: 'chrome-extension://gfnkjppnnkcicmmnfpmhmcjplpfdecfn',
    url: 'http://localhost:11434/api/chat',
    method: 'POST',
    headers: JSON_BODY,
    responses: [['preflight', 403]],
    reasons: ['cors-layer-refused'],
    says: ['Ollama', 'OLLAMA_ORIGINS'],
    fix: ['OLLAMA_ORIGINS', 'chrome-extension://gfnkjppnnkcicmmnfpmhmcjplpfdecfn'],
  },
  'ollama: hosted page': {
    source: 'PromptPasture/llama.ui#64',
    page: 'https://chat.example.com',
    url: 'http://localhost:11434/api/tags',
    responses: [['actual', 403]],
    reasons: ['missing-on-error'],
    says: ['Ollama', 'OLLAMA_ORIGINS'],
    fix: ['OLLAMA_ORIGINS', 'https://chat.example.com'],
  },
  'lm studio: CORS switched off': {
    source: OFTEN_ASKED,
    page: LOCAL,
    url: 'http://localhost:1234/v1/chat/completions',
    method: 'POST',
    headers: JSON_BODY,
    responses: [
      [
        'preflight',
        200,
        [
          ['X-Powered-By', 'Express'],
          ['Content-Type', 'application/json; charset=utf-8'],
        ],
      ],
    ],
    reasons: ['missing-on-preflight'],
    says: ['LM Studio'],
    fix: ['Enable CORS'],
  },
  'elasticsearch: CORS off by default': {
    source: OFTEN_ASKED,
    page: 'http://localhost:1358',
    url: 'http://localhost:9200/_search',
    method: 'POST',
    headers: JSON_BODY,
    responses: [
      [
        'preflight',
        200,
        [
          ['X-elastic-product', 'Elasticsearch'],
          ['Allow', 'GET,POST'],
          ['content-length', '0'],
        ],
      ],
    ],
    reasons: ['missing-on-preflight'],
    says: ['Elasticsearch'],
    fix: ['http.cors.allow-origin', 'http://localhost:1358'],
  },
};
