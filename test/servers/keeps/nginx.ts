import type { App, Grant } from './application.ts';
import type { Env, PageRequest, Site, Variant } from './site.ts';
import {
  ADMIN,
  BOB,
  grantOf,
  HOST,
  requestBeyondPublic,
  requestOf,
  VARIANTS,
  WWW,
} from './site.ts';

/** What a situation writes into the configuration; the rest is the same for all. */
export interface Own {
  readonly http?: string;
  readonly server?: string;
  /** The location that serves the request, as it stands after `location`. */
  readonly location: string;
  readonly lines?: string;
  /** Other locations, whole. */
  readonly others?: string;
}

interface Row {
  readonly situation: string;
  readonly own: (variant: Variant, env: Env) => Own;
  readonly request?: (variant: Variant) => PageRequest;
  readonly app?: (variant: Variant) => App;
  readonly path?: string;
  readonly paths?: readonly string[];
  readonly login?: string;
  readonly existing?: string;
}

const APP = '/api/items';
const FILE = '/data.json';

function add(name: string, value: string): string {
  return `add_header ${name} ${value} always;`;
}

/** `add_header` lines for a grant; `origin` is a value or a variable. */
export function corsLines(grant: Grant, origin: string): string {
  return [
    add('Access-Control-Allow-Origin', origin),
    ...(grant.credentials ? [add('Access-Control-Allow-Credentials', '"true"')] : []),
    ...(grant.exposed.length > 0
      ? [add('Access-Control-Expose-Headers', `"${grant.exposed.join(', ')}"`)]
      : []),
    add('Access-Control-Allow-Methods', `"${grant.methods.join(', ')}"`),
    add('Access-Control-Allow-Headers', `"${grant.headers.join(', ')}"`),
    ...(grant.origins === '*' ? [] : [add('Vary', '"Origin"')]),
  ].join('\n');
}

export const ANSWER = 'if ($request_method = OPTIONS) { return 204; }';
export const MAP = `map $http_origin $allowed_origin {
default "";
"${WWW}" $http_origin;
"${ADMIN}" $http_origin;
}`;
export const IF = `set $allowed_origin "";
if ($http_origin ~ "^https://(www|admin)\\.shop\\.example$") { set $allowed_origin $http_origin; }`;
export const SECURITY = [
  add('X-Frame-Options', '"DENY"'),
  add('X-Content-Type-Options', '"nosniff"'),
  add('Strict-Transport-Security', '"max-age=1"'),
].join('\n');

export const pass = ({ app }: Env) => `proxy_pass http://127.0.0.1:${app};`;
const appWith =
  (preflight: App['preflight'], origins: Grant['origins'], more: Partial<App> = {}) =>
  (variant: Variant): App => ({ cors: grantOf(variant, origins), preflight, ...more });
const mute =
  (preflight: number, more: Partial<App> = {}) =>
  (): App => ({ preflight, ...more });

const ROWS: readonly Row[] = [
  { situation: 'nothing', own: () => ({ location: '/' }), path: FILE },
  {
    situation: 'constant',
    existing: 'constant',
    path: FILE,
    own: (variant) => ({
      location: '/',
      lines: `${ANSWER}\n${corsLines(grantOf(variant, [WWW]), `"${WWW}"`)}`,
    }),
  },
  {
    situation: 'map',
    existing: 'list',
    path: FILE,
    own: (variant) => ({
      http: MAP,
      location: '/',
      lines: `${ANSWER}\n${corsLines(grantOf(variant), '$allowed_origin')}`,
    }),
  },
  {
    situation: 'if with set',
    existing: 'list',
    path: FILE,
    own: (variant) => ({
      server: IF,
      location: '/',
      lines: `${ANSWER}\n${corsLines(grantOf(variant), '$allowed_origin')}`,
    }),
  },
  {
    situation: 'if with add_header',
    existing: 'list',
    path: FILE,
    own: (variant) => ({
      location: '/',
      lines: `if ($http_origin ~ "^https://(www|admin)\\.shop\\.example$") {\n${corsLines(grantOf(variant), '$http_origin')}\n}`,
    }),
  },
  {
    situation: 'public',
    existing: 'public',
    path: FILE,
    request: (variant) => requestBeyondPublic(variant, FILE),
    own: (variant) => ({
      location: '/',
      lines: `${ANSWER}\n${corsLines(grantOf(variant, '*'), '"*"')}`,
    }),
  },
  {
    situation: "application's list",
    existing: 'application',
    app: appWith('cors', [WWW, ADMIN]),
    own: (_, env) => ({ location: '/api/', lines: pass(env) }),
  },
  {
    situation: "application's *",
    existing: 'application',
    request: (variant) => requestBeyondPublic(variant, APP),
    app: appWith('cors', '*'),
    own: (_, env) => ({ location: '/api/', lines: pass(env) }),
  },
  {
    situation: "application's list, preflight by nobody",
    existing: 'application',
    app: appWith(405, [WWW, ADMIN]),
    own: (_, env) => ({ location: '/api/', lines: pass(env) }),
  },
  {
    situation: 'map in front of an application, preflight by the server',
    existing: 'list',
    app: mute(405),
    own: (variant, env) => ({
      http: MAP,
      location: '/api/',
      lines: `${corsLines(grantOf(variant), '$allowed_origin')}\n${ANSWER}\n${pass(env)}`,
    }),
  },
  {
    situation: 'outer level with CORS for several paths',
    existing: 'list',
    app: mute(404),
    paths: [FILE, '/api/other', '/files/a.json'],
    own: (variant, env) => ({
      http: MAP,
      server: `${SECURITY}\n${corsLines(grantOf(variant), '$allowed_origin')}`,
      location: '/api/',
      lines: pass(env),
      others: 'location / { }\nlocation /files/ { alias www/api/; }',
    }),
  },
  {
    situation: 'outer security headers',
    existing: 'nothing',
    app: mute(404),
    paths: [FILE, '/api/other'],
    own: (_, env) => ({
      server: SECURITY,
      location: '/api/',
      lines: pass(env),
      others: 'location / { }',
    }),
  },
  {
    situation: 'outer security headers, own lines in the location',
    existing: 'list',
    paths: ['/index.html'],
    path: '/api/items.json',
    own: (variant) => ({
      http: MAP,
      server: SECURITY,
      location: '/api/',
      lines: `${SECURITY}\n${corsLines(grantOf(variant), '$allowed_origin')}`,
      others: 'location / { }',
    }),
  },
  {
    situation: 'own error page, static',
    existing: 'list',
    path: '/api/none.json',
    paths: ['/api/items.json', '/none.html'],
    own: (variant) => ({
      http: MAP,
      server: 'error_page 404 /error.html;',
      location: '/api/',
      lines: corsLines(grantOf(variant), '$allowed_origin'),
      others: 'location = /error.html { internal; }\nlocation / { }',
    }),
  },
  {
    situation: 'own error page, proxied',
    existing: 'nothing',
    paths: ['/api/fine', '/api/other'],
    app: mute(404, { statuses: { [APP]: 500 } }),
    own: (_, env) => ({
      server: 'error_page 500 502 /error.html;',
      location: '/api/',
      lines: `${pass(env)}\nproxy_intercept_errors on;`,
      others: 'location = /error.html { internal; }',
    }),
  },
  {
    situation: 'login',
    existing: 'constant',
    path: '/api/items.json',
    paths: [FILE],
    login: BOB,
    own: (variant, { dir }) => ({
      location: '/api/',
      lines: `auth_basic "x";\nauth_basic_user_file ${dir}/users;\n${corsLines(grantOf(variant, [WWW]), `"${WWW}"`)}`,
      others: 'location / { }',
    }),
  },
  {
    situation: "application's login before OPTIONS",
    existing: 'application',
    login: BOB,
    app: appWith('cors', [WWW, ADMIN], { login: true }),
    own: (_, env) => ({ location: '/api/', lines: pass(env) }),
  },
  {
    situation: 'directory slash',
    existing: 'list',
    path: '/docs',
    paths: ['/docs/', '/docs/a.json'],
    own: (variant) => ({
      http: MAP,
      location: '/',
      lines: corsLines(grantOf(variant), '$allowed_origin'),
    }),
  },
  {
    situation: 'slash by rewrite',
    existing: 'nothing',
    path: '/docs',
    paths: ['/docs/', '/docs/a.json'],
    own: () => ({ location: '/', lines: 'rewrite ^(/[^.]*[^/])$ $1/ permanent;' }),
  },
  {
    situation: 'application that redirects',
    existing: 'application',
    paths: ['/api/items/', '/api/other'],
    app: appWith('cors', [WWW, ADMIN], { redirects: { [APP]: `${APP}/` } }),
    own: (_, env) => ({ location: '/api/', lines: pass(env) }),
  },
];

/** Every situation, each way to be blocked, with one method granted and with several. */
export const nginxSites: readonly Site[] = ROWS.flatMap((row) =>
  VARIANTS.map((variant) => siteOf(row, variant)),
);

function siteOf(row: Row, variant: Variant): Site {
  const { situation, own, app, path = APP, paths = [], login, existing } = row;
  return {
    server: 'nginx',
    situation,
    name: `nginx: ${situation}, ${variant.kind}, ${variant.count}`,
    request: row.request?.(variant) ?? requestOf(variant, path, login),
    files: (env) => ({ main: text(own(variant, env), env) }),
    paths: paths.length > 0 ? paths : path === APP ? ['/api/other'] : ['/index.html'],
    ...(app === undefined ? {} : { app: app(variant) }),
    ...(login === undefined ? {} : { login }),
    ...(existing === undefined ? {} : { existing }),
  };
}

export function text(
  { http = '', server = '', location, lines = '', others = '' }: Own,
  env: Env,
): string {
  const { port, dir } = env;
  const user = process.getuid?.() === 0 ? 'user www-data;' : '';
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'];
  return `${user} worker_processes 1; pid ${dir}/n.pid; error_log ${dir}/n.err;
events { worker_connections 64; }
http {
include /etc/nginx/mime.types; access_log off;
${temporary.map((name) => `${name}_temp_path ${dir}/t;`).join(' ')}
${http}
server {
listen 127.0.0.1:${port}; server_name ${HOST}; root ${dir}/www;
${server}
location ${location} {
${lines}
}
${others.replace('alias www/', `alias ${dir}/www/`)}
}
}
`;
}
