import type { Headers, Report } from './unseen.ts';

const HTML: Headers = [['Content-Type', 'text/html; charset=utf-8']];
const JSON_BODY = { 'Content-Type': 'application/json' };
const allow = (origin: string): Headers => [['Access-Control-Allow-Origin', origin]];

/**
 * Chosen by the thread alone and written down before anybody looked at what is said of them; all
 * fifteen are kept, and what is not reached yet is `open`. Where a thread leaves out an origin or a path, an example stands for it.
 */
export const FOURTH_BATCH: Readonly<Record<string, Report>> = {
  'iis: saving fails on the published site, the preflight is fine': {
    source: 'GRUPO-FACELA/Sistema-Eventos-Backend#14',
    page: 'https://eventos.webapps-facela.com',
    url: 'https://eventos-api.webapps-facela.com/api/eventos/1',
    loader: 'xhr',
    method: 'PUT',
    headers: { ...JSON_BODY, Authorization: 'Bearer x' },
    responses: [
      [
        'preflight',
        204,
        [
          ...allow('https://eventos.webapps-facela.com'),
          ['Access-Control-Allow-Methods', 'PUT'],
          ['Access-Control-Allow-Headers', 'authorization,content-type'],
          ['Server', 'Microsoft-IIS/10.0'],
        ],
      ],
      [
        'actual',
        405,
        [
          ['Allow', 'GET, HEAD, OPTIONS, TRACE'],
          ['Content-Type', 'text/html'],
          ['Server', 'Microsoft-IIS/10.0'],
          ['X-Powered-By', 'ASP.NET'],
        ],
      ],
    ],
    // IIS’s WebDAV module takes PUT and DELETE before they reach ASP.NET Core.
    reasons: ['missing-on-error'],
    says: ['405'],
    fix: ['WebDAVModule'],
  },
  'azurite: the rules are set, a blob cannot be downloaded': {
    source: 'Azure/Azurite#2506',
    page: 'http://localhost:3000',
    url: 'http://127.0.0.1:10000/devstoreaccount1/files/report.pdf?sv=2024-11-04&sp=r&sig=abc',
    method: 'HEAD',
    headers: { 'x-ms-version': '2024-11-04' },
    responses: [
      [
        'preflight',
        403,
        [
          ['Server', 'Azurite-Blob/3.33.0'],
          ['x-ms-error-code', 'CorsPreflightFailure'],
          ['x-ms-request-id', 'a8c47cbe-7a43-49d5-92fc-7364a8a999d6'],
          ['Content-Type', 'application/xml'],
        ],
      ],
    ],
    // The rule lists GET, PUT and OPTIONS, but the request is a HEAD.
    reasons: ['cors-layer-refused'],
    says: ['403'],
    fix: ['HEAD'],
  },
  'github: a game in the browser loads its data from a release': {
    source: 'kvark/vange-rs#283',
    page: 'https://kvark.github.io',
    url: 'https://github.com/kvark/vange-rs/releases/download/data/game.zip',
    responses: [
      [
        'actual',
        302,
        [
          ...HTML,
          ['Server', 'github.com'],
          [
            'Location',
            'https://release-assets.githubusercontent.com/github-production-release-asset/1?sig=abc',
          ],
          ['Cache-Control', 'no-cache'],
        ],
      ],
    ],
    // Only the REST API’s address of the file has the header, on its redirect and on the target.
    reasons: ['missing-on-redirect'],
    says: ['302'],
    fix: ['https://api.github.com/repos/kvark/vange-rs/releases/tags/data'],
  },
  'home assistant: the chat of n8n never answers in a page': {
    source: 'Rbillon59/hass-n8n#642',
    page: 'http://192.168.40.1:8123',
    url: 'http://192.168.40.1:8081/webhook/1f2e/chat',
    method: 'POST',
    headers: JSON_BODY,
    responses: [
      [
        'preflight',
        204,
        [
          ...allow('http://192.168.40.1'),
          ['Access-Control-Allow-Methods', 'OPTIONS, POST'],
          ['Access-Control-Allow-Headers', 'content-type'],
          ['Access-Control-Max-Age', '300'],
          ['Server', 'nginx'],
        ],
      ],
    ],
    // Nginx sends $scheme://$host on as Origin, which lacks the port, and n8n reflects it.
    reasons: ['CORSAllowOriginNotMatchingOrigin', 'origin-rewritten'],
    says: ['port'],
    fix: ['http://192.168.40.1:8123', 'proxy_set_header Origin'],
    open: 'fix',
  },
  'moonraker: another web page on the printer cannot sign in': {
    source: 'Kragrathea/pgcode#15',
    page: 'http://fluiddpi.local:7136',
    url: 'http://fluiddpi.local:7125/access/oneshot_token',
    headers: { 'X-Api-Key': 'x' },
    responses: [
      [
        'preflight',
        405,
        [
          ['Server', 'TornadoServer/6.1'],
          ['Content-Type', 'application/json; charset=UTF-8'],
        ],
      ],
    ],
    // cors_domains has *.local, which does not match an origin with a port.
    reasons: ['preflight-method-not-allowed', 'cors-layer-refused', 'missing-on-preflight'],
    says: ['405'],
    fix: ['cors_domains', 'http://fluiddpi.local:7136'],
  },
  'google apps script: a form is sent as JSON': {
    source: 'dwyl/learn-to-send-email-via-google-script-html-no-server#154',
    page: 'https://www.example.com',
    url: 'https://script.google.com/macros/s/AKfycb/exec',
    loader: 'xhr',
    method: 'POST',
    headers: JSON_BODY,
    responses: [['preflight', 405, [...HTML, ['Server', 'GSE']]]],
    // The script cannot answer OPTIONS; without the JSON type there is no preflight.
    reasons: ['preflight-method-not-allowed'],
    says: ['405', 'Apps Script'],
    fix: ['text/plain'],
  },
  'formbricks: the survey script cannot load its settings': {
    source: 'formbricks/formbricks#5225',
    page: 'https://lespass.tibillet.localhost',
    url: 'https://app.formbricks.com/api/v1/client/cm6v2j38c000jlb03wpohvnlk/environment',
    headers: { 'Cache-Control': 'no-cache' },
    responses: [
      [
        'preflight',
        204,
        [
          ...allow('*'),
          ['Access-Control-Allow-Methods', 'GET, POST, PUT, DELETE, OPTIONS'],
          [
            'Access-Control-Allow-Headers',
            'X-CSRF-Token, X-Requested-With, Accept, Accept-Version, Content-Length, Content-MD5, Content-Type, Date, X-Api-Version',
          ],
        ],
      ],
    ],
    reasons: ['CORSMissingAllowHeaderFromPreflight'],
    says: ['cache-control'],
    fix: ['cache-control'],
  },
  'cdnjs: a script is sometimes blocked': {
    source: 'cdnjs/cdnjs#13166',
    page: 'https://www.example.com',
    url: 'https://cdnjs.cloudflare.com/ajax/libs/twitter-bootstrap/3.3.7/js/bootstrap.min.js',
    loader: 'script',
    responses: [
      [
        'actual',
        404,
        [
          ['Content-Type', 'text/html'],
          ['Served-In-Seconds', '0.000'],
          ['CF-Cache-Status', 'HIT'],
          ['Expires', 'Mon, 24 Dec 2018 05:44:00 GMT'],
          ['Cache-Control', 'public, max-age=14400'],
          ['Strict-Transport-Security', 'max-age=15780000; includeSubDomains'],
          ['Server', 'cloudflare'],
          ['CF-RAY', '48df615d3e3531e0-SIN'],
        ],
      ],
    ],
    // The file was missing there, and the CDN kept the 404.
    reasons: ['missing-on-error'],
    says: ['404'],
    fix: ['check the name and version'],
  },
  'geonode: CORS is switched on, a map on another site shows no layer': {
    source: 'GeoNode/geonode#10584',
    page: 'https://map.example.org',
    url: 'https://nomedominio.com/geoserver/geonode/wms?service=WMS&request=GetCapabilities',
    responses: [
      [
        'actual',
        200,
        [
          ['Server', 'nginx'],
          ['Content-Type', 'text/xml;charset=UTF-8'],
        ],
      ],
    ],
    // Django’s setting is on, but GeoServer answers below /geoserver/.
    reasons: ['CORSMissingAllowOrigin'],
    says: ['GeoServer'],
    fix: ['Access-Control-Allow-Origin'],
  },
  'gitea: reading works from a page, opening an issue does not': {
    source: 'go-gitea/gitea#21746',
    page: 'http://localhost:8080',
    url: 'http://172.23.66.96:3000/api/v1/repos/some_org/some_repo/issues',
    method: 'POST',
    headers: { ...JSON_BODY, Authorization: 'Bearer x' },
    responses: [
      [
        'preflight',
        200,
        [
          ['Vary', 'Origin'],
          ['Vary', 'Access-Control-Request-Method'],
          ['Vary', 'Access-Control-Request-Headers'],
          ['Content-Length', '0'],
        ],
      ],
    ],
    // The allowed headers were Authorization and X-Gitea-OTP; [cors] HEADERS came of it.
    reasons: ['missing-on-preflight', 'cors-layer-refused', 'CORSMissingAllowOrigin'],
    says: ['preflight'],
    fix: ['[cors]', 'HEADERS = Content-Type', 'authorization'],
    never: ['Spring'],
  },
  'json-server: the page sees X-Total-Count, but no pages': {
    source: 'typicode/json-server#393',
    page: 'http://127.0.0.1:3000',
    url: 'http://localhost:3001/articles?_page=1&_sort=lastHourViews&_order=ASC',
    loader: 'xhr',
    responses: [
      [
        'actual',
        200,
        [
          ['Access-Control-Allow-Credentials', 'true'],
          ...allow('http://127.0.0.1:3000'),
          ['Access-Control-Expose-Headers', 'X-Total-Count, Links'],
          ['Cache-Control', 'no-cache'],
          ['Content-Type', 'application/json; charset=utf-8'],
          ['ETag', 'W/"2606-KzmHaw5B5nHWkO2sfZlE0w"'],
          ['Expires', '-1'],
          ['Link', '<http://localhost:3001/articles?_page=2>; rel="next"'],
          ['Pragma', 'no-cache'],
          ['Vary', 'Origin, Accept-Encoding'],
          ['X-Content-Type-Options', 'nosniff'],
          ['X-Powered-By', 'Express'],
          ['X-Total-Count', '500'],
        ],
      ],
    ],
    isAllowed: true,
    // It exposes “Links”, but the header is Link.
    reasons: ['expose-headers-missing'],
    says: ['link'],
    fix: ['Access-Control-Expose-Headers', 'link'],
  },
  'shlink: credentials are allowed in its settings': {
    source: 'shlinkio/shlink#2488',
    page: 'https://app.example.com',
    url: 'https://s.example.com/rest/v3/short-urls',
    headers: { 'X-Api-Key': 'x' },
    credentials: 'include',
    responses: [
      [
        'preflight',
        204,
        [
          ...allow('https://app.example.com'),
          ['Access-Control-Allow-Credentials', 'true'],
          ['Access-Control-Allow-Methods', 'GET,POST'],
          ['Access-Control-Allow-Headers', 'x-api-key'],
          ['Access-Control-Max-Age', '3600'],
        ],
      ],
      ['actual', 200, [...allow('https://app.example.com'), ['Content-Type', 'application/json']]],
    ],
    reasons: ['CORSMissingAllowCredentials'],
    says: ['preflight'],
    fix: ['Access-Control-Allow-Credentials: true'],
  },
  'pomerium: the requests of a page that is open work no more': {
    source: 'pomerium/pomerium#409',
    page: 'https://site.corp.example.com',
    url: 'https://a.corp.example.com/',
    loader: 'xhr',
    credentials: 'include',
    responses: [
      [
        'actual',
        302,
        [
          ...HTML,
          [
            'Location',
            'https://auth.corp.example.com/.pomerium/sign_in?pomerium_expiry=12345&pomerium_issued=12345&pomerium_redirect_uri=https%3A%2F%2Fa.corp.example.com&pomerium_signature=abcde',
          ],
        ],
      ],
    ],
    // No session at that host: scripts were then answered with 401 in place of the redirect.
    reasons: ['redirect-to-login'],
    says: ['login'],
    fix: ['401'],
  },
  'cloudflare workers: static files moved there, clients fail in every browser': {
    source: '0xPolygon/static#194',
    page: 'https://app.example.com',
    url: 'https://static.polygon.technology/network/mainnet/v1/index.json',
    headers: JSON_BODY,
    responses: [
      [
        'preflight',
        405,
        [
          ['Server', 'cloudflare'],
          ['CF-RAY', '9aade5c2b819edec-LHR'],
        ],
      ],
    ],
    // A GET with Content-Type: static assets answer GET and HEAD only, so a script answers OPTIONS.
    reasons: ['preflight-method-not-allowed'],
    says: ['405', 'OPTIONS'],
    fix: ['content-type'],
  },
  'wzrd.in: a bundle loads in a tab, but not from a page': {
    source: 'browserify/wzrd.in#167',
    page: 'https://robbiemu.github.io',
    url: 'https://wzrd.in/standalone/react-redux@latest.js',
    loader: 'xhr',
    responses: [['actual', 502, [...HTML, ['Server', 'nginx/1.11.3']]]],
    // The address was wrong: without .js it answers 200, with the header.
    reasons: ['missing-on-error'],
    says: ['502'],
    fix: [],
  },
};
