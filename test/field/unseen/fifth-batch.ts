import type { Headers, Report } from './unseen.ts';

const HTML: Headers = [['Content-Type', 'text/html; charset=utf-8']];
const JSON_BODY = { 'Content-Type': 'application/json' };
const allow = (origin: string): Headers => [['Access-Control-Allow-Origin', origin]];

/**
 * Chosen by the thread alone and written down before anybody looked at what is said of them; all
 * fourteen are kept, and what is not reached yet is `open`. Where a thread leaves out an origin or a path, an example stands for it.
 * Words that were met by chance, as a host's name, were made stricter afterwards; what must not be said came of reading.
 */
export const FIFTH_BATCH: Readonly<Record<string, Report>> = {
  'axum: the CORS layer is there, and yet the preflight is refused': {
    source: 'tokio-rs/axum#1330',
    page: 'http://localhost:3000',
    url: 'http://localhost:8080/users',
    method: 'POST',
    headers: JSON_BODY,
    responses: [
      [
        'preflight',
        405,
        [
          ['Allow', 'POST'],
          ['Content-Length', '0'],
        ],
      ],
    ],
    // A layer wraps only the routes that were added before it: it came first, and so wrapped none.
    reasons: ['preflight-method-not-allowed'],
    says: ['405', 'OPTIONS'],
    fix: ['rout'],
  },
  'phoenix: CORSPlug is in the pipeline, an upload is refused': {
    source: 'mschae/cors_plug#5',
    page: 'http://localhost:3000',
    url: 'http://localhost:4000/upload',
    loader: 'xhr',
    method: 'POST',
    headers: { 'X-Requested-With': 'XMLHttpRequest' },
    responses: [
      [
        'preflight',
        404,
        [
          ...HTML,
          ['Server', 'Cowboy'],
          ['Cache-Control', 'max-age=0, private, must-revalidate'],
          ['Content-Length', '37070'],
        ],
      ],
    ],
    // A pipeline runs only once a route matched, and none is there for OPTIONS: the plug belongs before the router.
    reasons: ['preflight-method-not-allowed'],
    says: ['404', 'OPTIONS'],
    fix: ['rout'],
    never: ['Heroku'],
  },
  'mojolicious: OPTIONS of an OpenAPI service answers with its description': {
    source: 'jhthorsen/mojolicious-plugin-openapi#99',
    page: 'http://localhost:8080',
    url: 'http://localhost:3000/api/users',
    loader: 'xhr',
    headers: JSON_BODY,
    responses: [
      [
        'preflight',
        200,
        [
          ['Server', 'Mojolicious (Perl)'],
          ['Content-Type', 'application/json;charset=UTF-8'],
        ],
      ],
    ],
    // The plug-in answered any OPTIONS with the specification of the path; it has CORS of its own since.
    reasons: ['missing-on-preflight', 'CORSMissingAllowOrigin'],
    says: ['preflight'],
    fix: ['Mojolicious', 'content-type'],
    open: 'fix',
  },
  'appwrite: the site was added as a platform, but localhost is allowed': {
    source: 'appwrite/appwrite#2464',
    page: 'https://custom.hostname.com',
    url: 'https://appwrite.example.com/v1/account',
    loader: 'xhr',
    credentials: 'include',
    headers: { ...JSON_BODY, 'X-Appwrite-Project': 'x', 'X-SDK-Version': 'appwrite:web:5.0.0' },
    responses: [
      [
        'preflight',
        200,
        [
          ['Server', 'nginx'],
          ...allow('https://localhost'),
          ['Access-Control-Allow-Methods', 'GET, POST, PUT, PATCH, DELETE'],
          [
            'Access-Control-Allow-Headers',
            'Origin, Cookie, Set-Cookie, X-Requested-With, Content-Type, X-Appwrite-Project, X-Appwrite-Key, X-Appwrite-Locale, X-Appwrite-Mode, X-Appwrite-JWT, X-SDK-Version, Cache-Control, Expires, Pragma, X-Fallback-Cookies',
          ],
          ['Access-Control-Expose-Headers', 'X-Fallback-Cookies'],
          ['Access-Control-Allow-Credentials', 'true'],
        ],
      ],
    ],
    // Its list of platforms takes a host name alone; with scheme and slash nothing matches, and localhost is the default.
    reasons: ['CORSAllowOriginNotMatchingOrigin'],
    says: ['https://localhost', 'Appwrite'],
    fix: ['platform', 'custom.hostname.com'],
  },
  'docker registry: its web interface cannot delete an image': {
    source: 'Joxit/docker-registry-ui#104',
    page: 'https://registry-ui.example.com',
    url: 'https://registry.example.com/v2/app/manifests/sha256:0f3b',
    loader: 'xhr',
    method: 'DELETE',
    credentials: 'include',
    responses: [
      [
        'preflight',
        401,
        [
          ...allow('https://registry-ui.example.com'),
          ['Access-Control-Allow-Credentials', 'true'],
          ['Access-Control-Allow-Headers', 'Authorization'],
          ['Access-Control-Allow-Headers', 'Accept'],
          ['Access-Control-Allow-Methods', 'HEAD'],
          ['Access-Control-Allow-Methods', 'GET'],
          ['Access-Control-Allow-Methods', 'OPTIONS'],
          ['Access-Control-Allow-Methods', 'DELETE'],
          ['Access-Control-Expose-Headers', 'Docker-Content-Digest'],
          ['Content-Type', 'application/json; charset=utf-8'],
          ['Docker-Distribution-Api-Version', 'registry/2.0'],
          ['Www-Authenticate', 'Basic realm="Registry Realm"'],
          ['X-Content-Type-Options', 'nosniff'],
        ],
      ],
    ],
    // The registry asks OPTIONS for a login, too: what stands in front of it has to answer OPTIONS.
    reasons: ['preflight-auth'],
    says: ['401', 'OPTIONS'],
    fix: ['OPTIONS', 'in front'],
  },
  'cloudreve: uploads to R2 fail although the bucket’s rule is right': {
    source: 'cloudreve/cloudreve#2176',
    page: 'https://cloud.example.com',
    url: 'https://files.0a1b2c3d.r2.cloudflarestorage.com/uploads/1.bin?X-Amz-Algorithm=AWS4-HMAC-SHA256&X-Amz-Date=20250410T080605Z&X-Amz-Expires=864000&X-Amz-SignedHeaders=host&X-Amz-Signature=abc',
    loader: 'xhr',
    method: 'PUT',
    headers: { 'Content-Type': 'application/octet-stream' },
    responses: [
      [
        'preflight',
        204,
        [
          ...allow('https://cloud.example.com'),
          ['Access-Control-Allow-Methods', 'PUT'],
          ['Access-Control-Allow-Headers', 'content-type'],
          ['Server', 'cloudflare'],
          ['CF-RAY', '92e1a5c2b819edec-LHR'],
        ],
      ],
      [
        'actual',
        400,
        [
          ['Content-Type', 'application/xml'],
          ['Server', 'cloudflare'],
          ['CF-RAY', '92e1a5c3c829edec-LHR'],
        ],
      ],
    ],
    // The URL was signed for ten days, and seven are the most; only accepted requests get the headers.
    reasons: ['missing-on-error'],
    says: ['400'],
    fix: ['X-Amz-Expires'],
    never: ['put-bucket-cors'],
  },
  'jellyfin: a cast receiver no longer starts behind a ready-made Nginx configuration': {
    source: 'linuxserver/reverse-proxy-confs#754',
    page: 'https://apps.jellyfin.org',
    url: 'https://jellyfin.example.com/System/Info/Public',
    loader: 'xhr',
    responses: [
      [
        'actual',
        200,
        [
          ['Server', 'nginx'],
          ['Content-Type', 'application/json; charset=utf-8'],
          ...allow('*'),
          ...allow('luna://com.webos.service.config'),
        ],
      ],
    ],
    // The configuration adds one television’s origin beside the application’s own header; without that line it works.
    reasons: ['CORSMultipleAllowOriginNotAllowed', 'duplicate-proxy-and-app'],
    says: ['luna://com.webos.service.config'],
    fix: ['remove', 'add_header'],
  },
  'azure functions: SignalR cannot negotiate on the developer’s machine': {
    source: 'dotnet/aspnetcore#20568',
    page: 'http://localhost:3000',
    url: 'http://localhost:7071/api/negotiate?negotiateVersion=1',
    loader: 'xhr',
    method: 'POST',
    credentials: 'include',
    headers: { 'X-Requested-With': 'XMLHttpRequest', 'Content-Type': 'text/plain;charset=UTF-8' },
    responses: [
      [
        'preflight',
        204,
        [
          ['Server', 'Kestrel'],
          ...allow('*'),
          ['Access-Control-Allow-Headers', 'x-requested-with'],
          ['Access-Control-Allow-Methods', 'POST'],
        ],
      ],
    ],
    // local.settings.json: Host.CORS has to name the origin, and Host.CORSCredentials be true.
    reasons: ['CORSNotSupportingCredentials'],
    says: ['*', 'credentials'],
    fix: ['http://localhost:3000', 'CORSCredentials'],
    never: ['app.Use('],
  },
  'esm.sh: an import without a version is blocked': {
    source: 'esm-dev/esm.sh#631',
    page: 'http://localhost:3000',
    url: 'https://esm.sh/radix3',
    loader: 'module',
    responses: [
      [
        'actual',
        302,
        [
          ...HTML,
          ['Location', 'https://esm.sh/radix3@1.0.1'],
          ['Cache-Control', 'public, max-age=600'],
          ['Server', 'cloudflare'],
          ['CF-RAY', '7c7a5c2b819edec1-LHR'],
        ],
      ],
    ],
    // The redirect had lost the header; the address that it leads to can be imported.
    reasons: ['missing-on-redirect'],
    says: ['302'],
    fix: ['https://esm.sh/radix3@1.0.1'],
    never: ['add_header'],
  },
  'azure cdn: the icons of a WordPress site do not show': {
    source: 'Azure/wordpress-linux-appservice#46',
    page: 'https://www.example.com',
    url: 'https://example.azureedge.net/wp-content/plugins/elementor/assets/lib/font-awesome/webfonts/fa-solid-900.woff2',
    loader: 'font',
    responses: [
      [
        'actual',
        200,
        [
          ['Content-Type', 'font/woff2'],
          ['Cache-Control', 'public, max-age=31536000'],
          ['X-Cache', 'TCP_HIT'],
          ['x-azure-ref', '0Kf29YwAAAABm1k8bXc1QRJ0x'],
          ['Accept-Ranges', 'bytes'],
        ],
      ],
    ],
    // A rule in the CDN’s rules engine sets the header.
    reasons: ['CORSMissingAllowOrigin'],
    says: ['Azure CDN'],
    fix: ['rules engine', 'https://www.example.com'],
    open: ['cause', 'fix'],
  },
  'okta: the sign-in page cannot ask for the session': {
    source: 'oktadev/okta-angular-sign-in-widget-example#12',
    page: 'http://localhost:4200',
    url: 'https://dev-332541.oktapreview.com/api/v1/sessions/me',
    loader: 'xhr',
    credentials: 'include',
    headers: { ...JSON_BODY, 'X-Okta-User-Agent-Extended': 'okta-signin-widget-2.5.0' },
    responses: [
      [
        'preflight',
        200,
        [
          ['Server', 'nginx'],
          ['X-Okta-Request-Id', 'WjWk0gT5pBzr0bZ6XQaVxgAAAXE'],
          ['P3P', 'CP="HONK"'],
          ['Cache-Control', 'no-cache, no-store'],
          ['Content-Length', '0'],
        ],
      ],
    ],
    // The origin was missing from the trusted origins of the organisation.
    reasons: ['missing-on-preflight', 'cors-layer-refused', 'CORSMissingAllowOrigin'],
    says: ['trusted origin'],
    fix: ['Trusted Origins', 'http://localhost:4200'],
    never: ['$cors_origin'],
  },
  'macos: the API of a sample project answers nothing but 403': {
    source: 'osohq/gitcloud#16',
    page: 'http://localhost:8000',
    url: 'http://localhost:5000/session',
    credentials: 'include',
    responses: [
      [
        'actual',
        403,
        [
          ['Content-Length', '0'],
          ['Server', 'AirTunes/670.6.2'],
          ['X-Apple-ProcessingTime', '0'],
          ['X-Apple-RequestReceivedTimestamp', '187433'],
        ],
      ],
    ],
    // AirPlay has taken port 5000: another port, or AirPlay Receiver off.
    reasons: ['missing-on-error'],
    says: ['403', 'AirTunes'],
    fix: ['AirPlay', 'port'],
    never: ['or this user'],
  },
  'anthropic: a drawing program in the browser asks the API itself': {
    source: 'open-pencil/open-pencil#436',
    page: 'https://app.openpencil.dev',
    url: 'https://api.anthropic.com/v1/messages',
    method: 'POST',
    headers: { ...JSON_BODY, 'x-api-key': 'x', 'anthropic-version': '2023-06-01' },
    responses: [
      [
        'preflight',
        200,
        [
          ...allow('*'),
          ['Access-Control-Allow-Methods', 'GET, POST, OPTIONS'],
          ['Access-Control-Allow-Headers', '*'],
          ['Server', 'cloudflare'],
        ],
      ],
      [
        'actual',
        401,
        [
          ['Content-Type', 'application/json'],
          ['x-should-retry', 'false'],
          ['request-id', 'req_011CRh3b7nJ2'],
          ['Server', 'cloudflare'],
          ['CF-RAY', '9687a5c2b819edec-LHR'],
        ],
      ],
    ],
    // It answers pages that say so in a header of its own: anthropic-dangerous-direct-browser-access.
    reasons: ['missing-on-error'],
    says: ['401'],
    fix: ['anthropic-dangerous-direct-browser-access'],
    never: ['none arrived'],
  },
  'lambda: a function’s own address sends the header twice': {
    source: 'aws-powertools/powertools-lambda-python#4163',
    page: 'http://127.0.0.1:5500',
    url: 'https://twt4gwyokx4jxgo2tcptgtn4v40qajbb.lambda-url.us-east-1.on.aws/health',
    responses: [
      [
        'actual',
        200,
        [
          ['Content-Type', 'application/json'],
          ['x-amzn-RequestId', '5b2ac2dd-3c27-4e9a-a5b7-8a3c5c6b7a11'],
          ['X-Amzn-Trace-Id', 'root=1-66226f2c-0e0d3b1a4c;sampled=0'],
          ...allow('http://127.0.0.1:5500'),
          ...allow('http://127.0.0.1:5500'),
          ['Vary', 'Origin'],
        ],
      ],
    ],
    // Once by the function’s code and once by its URL’s CORS setting: one of them has to go.
    reasons: ['CORSMultipleAllowOriginNotAllowed', 'duplicate-proxy-and-app'],
    says: ['http://127.0.0.1:5500', 'Lambda'],
    fix: ['function URL'],
  },
};
