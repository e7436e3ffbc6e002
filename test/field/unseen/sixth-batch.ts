import type { Headers, Report } from './unseen.ts';

const HTML: Headers = [['Content-Type', 'text/html; charset=utf-8']];
const JSON_BODY = { 'Content-Type': 'application/json' };
const allow = (origin: string): Headers => [['Access-Control-Allow-Origin', origin]];

/**
 * Chosen by the thread alone and written down before anybody looked at what is said of them; all ten
 * are kept, and what is not reached yet is `open`. Where a thread leaves out an origin, a path or the
 * headers around the one that it is about, what such a server usually sends stands for them. Words that
 * were met by chance were made stricter afterwards, words that are said in others replaced by those; what
 * must not be said came of reading, but for what Django, Cloud Storage and Yahoo must not.
 */
export const SIXTH_BATCH: Readonly<Record<string, Report>> = {
  'django: a Flutter page is refused, whatever the server allows': {
    source: 'flutter/flutter#85375',
    page: 'http://localhost:62570',
    url: 'http://127.0.0.1:8000/',
    loader: 'xhr',
    headers: { 'Access-Control-Allow-Origin': '*', Accept: '*/*' },
    responses: [
      [
        'preflight',
        200,
        [
          ['Server', 'WSGIServer/0.2 CPython/3.9.5'],
          ...HTML,
          ['Content-Length', '0'],
          ['Vary', 'Origin'],
          ...allow('*'),
          [
            'Access-Control-Allow-Headers',
            'accept, accept-encoding, authorization, content-type, dnt, origin, user-agent, x-csrftoken, x-requested-with',
          ],
          ['Access-Control-Allow-Methods', 'DELETE, GET, OPTIONS, PATCH, POST, PUT'],
          ['Access-Control-Max-Age', '86400'],
        ],
      ],
    ],
    // The page sent it as a request header; without it the request passes.
    reasons: ['CORSMissingAllowHeaderFromPreflight', 'cors-header-as-request-header'],
    says: ['access-control-allow-origin', 'only a response'],
    fix: ['remove', 'access-control-allow-origin'],
    never: ['CORS_ALLOW_HEADERS'],
  },
  'lumen: a path that ends in a slash is redirected, and then blocked': {
    source: 'digiaonline/lumen-cors#32',
    page: 'http://site.local',
    url: 'http://api.site.local/forums/',
    loader: 'xhr',
    responses: [
      [
        'actual',
        301,
        [
          ['Server', 'Apache/2.4.25 (Debian)'],
          ['Location', 'http://api.site.local/forums'],
          ['Content-Type', 'text/html; charset=iso-8859-1'],
          ['Content-Length', '317'],
        ],
      ],
    ],
    // The web server redirects before the application runs; the page asks for the path without a slash.
    reasons: ['missing-on-redirect', 'redirect-trailing-slash'],
    says: ['slash', 'redirects to http://api.site.local/forums, which'],
    fix: ['use http://api.site.local/forums in the page'],
  },
  'elasticsearch: with CORS enabled every query is answered with 403': {
    source: 'elastic/elasticsearch#22326',
    page: 'http://localhost:9100',
    url: 'http://localhost:9200/myb-all/_search?pretty',
    loader: 'xhr',
    method: 'POST',
    responses: [['actual', 403, [['Content-Length', '0']]]],
    // http.cors.enabled alone allows nobody: http.cors.allow-origin has to name the page.
    reasons: ['missing-on-error', 'cors-layer-refused'],
    says: ['403', 'Elasticsearch'],
    fix: ['http.cors.allow-origin', 'http://localhost:9100'],
    // PUT, DELETE and all others are allowed where nothing is set: the line takes them away.
    never: ['http.cors.allow-methods: "POST"'],
    open: 'unfit',
  },
  'immich: a wall panel’s preflight is refused, although Nginx has the CORS lines': {
    source: 'j-a-n/lovelace-wallpanel#445',
    page: 'http://homeassistant.local:8123',
    url: 'https://immich.example.com/api/albums/0f3b',
    headers: { 'x-api-key': 'x' },
    responses: [
      [
        'preflight',
        404,
        [
          ['Server', 'nginx'],
          ['Content-Type', 'application/json; charset=utf-8'],
          ['Content-Length', '78'],
        ],
      ],
    ],
    // They stood in `location /`, and another location takes /api: the lines belong there.
    reasons: ['preflight-method-not-allowed'],
    says: ['404', 'OPTIONS'],
    fix: ['location that finally serves'],
    never: ['Phoenix'],
    open: ['fix', 'unfit'],
  },
  'cloudfront: a video’s key plays once, and not from the cache': {
    source: 'awslabs/speke-reference-server#37',
    page: 'https://player.example.com',
    url: 'https://d111111abcdef8.cloudfront.net/content-1/key-1',
    loader: 'xhr',
    responses: [
      [
        'actual',
        200,
        [
          ['Content-Type', 'binary/octet-stream'],
          ['Content-Length', '16'],
          ['Last-Modified', 'Tue, 31 Mar 2020 00:17:31 GMT'],
          ['ETag', '"49493f9fbd62894c3a89cccfee7457c7"'],
          ['x-amz-server-side-encryption', 'AES256'],
          ['Accept-Ranges', 'bytes'],
          ['Server', 'AmazonS3'],
          ['X-Cache', 'Hit from cloudfront'],
          ['Via', '1.1 0a1b2c3d.cloudfront.net (CloudFront)'],
          ['Age', '1804'],
        ],
      ],
    ],
    // S3 answers with the header only where it sees Origin: CloudFront has to forward it, and keep a copy for each.
    reasons: ['cache-without-vary', 'CORSMissingAllowOrigin'],
    says: ['CloudFront', 'stored copy'],
    fix: ['CloudFront', 'behavior', 'Origin'],
    open: 'fix',
  },
  'supabase: an edge function sends the headers, its preflight fails': {
    source: 'supabase/supabase#16146',
    page: 'http://localhost:3000',
    url: 'https://abcdefghijklmnopqrst.supabase.co/functions/v1/hello3',
    method: 'POST',
    headers: {
      ...JSON_BODY,
      Authorization: 'x',
      apikey: 'x',
      'X-Client-Info': 'supabase-js-web/2.31.0',
    },
    responses: [
      [
        'preflight',
        500,
        [
          ['Content-Type', 'text/plain;charset=UTF-8'],
          ['Server', 'cloudflare'],
          ['CF-RAY', '7f01a5c2b819edec-ORD'],
          ['sb-gateway-version', '1'],
          ['x-served-by', 'supabase-edge-runtime'],
        ],
      ],
    ],
    // It parses the body of OPTIONS, which has none: OPTIONS has to be answered first.
    reasons: ['preflight-status'],
    says: ['500', 'OPTIONS'],
    fix: ['Supabase', "req.method === 'OPTIONS'"],
    // The function sees /hello3: the gateway takes the rest away, so these lines would never apply.
    never: ["['/functions/v1/hello3'].includes(pathname)"],
    open: 'fix',
  },
  'google cloud storage: a resumable upload arrives, and the page may not see it': {
    source: 'googleapis/google-cloud-php#1056',
    page: 'https://app.example.com',
    url: 'https://storage.googleapis.com/my-bucket/video.mp4?GoogleAccessId=app%40my-project.iam.gserviceaccount.com&Expires=1526560000&Signature=abc&upload_id=AEnB2Uq1',
    loader: 'xhr',
    method: 'PUT',
    headers: { 'Content-Type': 'video/mp4' },
    responses: [
      [
        'preflight',
        200,
        [
          ['X-GUploader-UploadID', 'AEnB2UrX'],
          ...allow('https://app.example.com'),
          ['Access-Control-Allow-Methods', 'PUT'],
          ['Access-Control-Allow-Headers', 'Content-Type'],
          ['Access-Control-Max-Age', '3600'],
          ['Server', 'UploadServer'],
          ['Content-Length', '0'],
        ],
      ],
      [
        'actual',
        200,
        [
          ['X-GUploader-UploadID', 'AEnB2UrY'],
          ['ETag', '"0a1b2c3d"'],
          ['x-goog-hash', 'crc32c=AAAAAA=='],
          ['Server', 'UploadServer'],
          ['Content-Length', '0'],
          ...HTML,
        ],
      ],
    ],
    // What starts the upload on the server has to send this page’s Origin: the session keeps it.
    reasons: ['CORSMissingAllowOrigin'],
    says: ['preflight', 'session'],
    fix: ['start', 'Origin: https://app.example.com'],
    // The preflight shows that the bucket has this rule.
    never: ['"responseHeader": ['],
    open: ['cause', 'fix', 'unfit'],
  },
  'cloudflare access: the manifest of one’s own site is blocked': {
    source: 'outline/outline#1850',
    page: 'https://outline.example.com',
    url: 'https://outline.example.com/manifest.json',
    loader: 'manifest',
    credentials: 'omit',
    responses: [
      [
        'actual',
        302,
        [
          [
            'Location',
            'https://team.cloudflareaccess.com/cdn-cgi/access/login/outline.example.com?kid=abc&redirect_url=%2Fmanifest.json',
          ],
          ['Server', 'cloudflare'],
          ['CF-RAY', '618d2a5c2b81edec-LHR'],
        ],
      ],
      [
        'actual',
        200,
        [...HTML, ['Server', 'cloudflare'], ['CF-RAY', '618d2a5d3c81edec-LHR']],
        'https://team.cloudflareaccess.com/cdn-cgi/access/login/outline.example.com?kid=abc&redirect_url=%2Fmanifest.json',
      ],
    ],
    // A manifest is fetched without cookies; the attribute sends them.
    reasons: ['redirect-to-login'],
    says: ['team.cloudflareaccess.com', 'login'],
    fix: ['crossorigin="use-credentials"'],
  },
  'vite: its development server answers the preflight in the API’s place': {
    source: 'geolens-io/geolens#1102',
    page: 'https://maps.example.com',
    url: 'https://datasets.example.app/api/collections/datasets',
    headers: { 'X-Api-Key': 'x' },
    responses: [
      [
        'preflight',
        204,
        [
          ['Access-Control-Allow-Methods', 'GET,HEAD,PUT,PATCH,POST,DELETE'],
          ['Access-Control-Allow-Headers', 'x-api-key'],
          ['Vary', 'Origin, Access-Control-Request-Headers'],
          ['Server', 'cloudflare'],
          ['CF-RAY', '96a1a5c2b819edec-ORD'],
        ],
      ],
    ],
    // Behind a tunnel: Vite's own CORS code comes before its proxy, and knows nothing but localhost.
    reasons: ['missing-on-preflight', 'cors-layer-refused'],
    says: ['preflight', 'https://maps.example.com'],
    fix: ['Vite', 'cors'],
    open: 'fix',
  },
  'yahoo: share prices are asked for by the page itself': {
    source: 'ranaroussi/yfinance#452',
    page: 'http://localhost:3000',
    url: 'https://query1.finance.yahoo.com/v8/finance/chart/AAPL?interval=1d',
    responses: [
      [
        'actual',
        200,
        [
          ['Content-Type', 'application/json;charset=utf-8'],
          ['Server', 'ATS'],
          ['Cache-Control', 'public, max-age=10, stale-while-revalidate=20'],
          ['Vary', 'Origin,Accept-Encoding'],
          ['Y-RID', '5h1k2j9fm2b1c'],
          ['X-Yahoo-Request-Id', '5h1k2j9fm2b1c'],
          ['Age', '0'],
        ],
      ],
    ],
    // Not meant for pages: a server of one's own has to ask.
    reasons: ['CORSMissingAllowOrigin', 'cors-layer-refused'],
    says: ['query1.finance.yahoo.com'],
    fix: ['your own server'],
    never: ['add_header'],
  },
};
