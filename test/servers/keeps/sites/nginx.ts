import type { Own } from '../../setup/site.ts';
import type { App, Grant } from './application.ts';
import { PAGE } from './application.ts';
import type { Env, Row, Site, Variant } from './site.ts';
import {
  ADMIN,
  APP,
  anyGrant,
  BOB,
  FILE,
  failingRequest,
  grantOf,
  isEnough,
  ownGrant,
  requestBeyondAny,
  requestBeyondOwn,
  requestBeyondPublic,
  requestOf,
  VARIANTS,
  WWW,
} from './site.ts';

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
const mapOf = (...origins: readonly string[]) => `map $http_origin $allowed_origin {
default "";
${origins.map((origin) => `"${origin}" $http_origin;`).join('\n')}
}`;
export const MAP = mapOf(WWW, ADMIN);
const IF = `set $allowed_origin "";
if ($http_origin ~ "^https://(www|admin)\\.shop\\.example$") { set $allowed_origin $http_origin; }`;
export const SECURITY = [
  add('X-Frame-Options', '"DENY"'),
  add('X-Content-Type-Options', '"nosniff"'),
  add('Strict-Transport-Security', '"max-age=1"'),
].join('\n');

export const pass = ({ app }: Env) => `proxy_pass http://127.0.0.1:${app};`;
export const appWith =
  (preflight: App['preflight'], origins: Grant['origins'], more: Partial<App> = {}) =>
  (variant: Variant): App => ({ cors: grantOf(variant, origins), preflight, ...more });
export const mute =
  (preflight: number, more: Partial<App> = {}) =>
  (): App => ({ preflight, ...more });

const ROWS: readonly Row<Own>[] = [
  { situation: 'nothing', own: () => ({ path: '/' }), path: FILE },
  {
    situation: 'constant',
    path: FILE,
    own: (variant) => ({
      path: '/',
      location: `${ANSWER}\n${corsLines(grantOf(variant, [WWW]), `"${WWW}"`)}`,
    }),
  },
  {
    situation: 'map',
    extendable: 'all',
    path: FILE,
    own: (variant) => ({
      http: MAP,
      path: '/',
      location: `${ANSWER}\n${corsLines(grantOf(variant), '$allowed_origin')}`,
    }),
  },
  {
    situation: 'if with set',
    extendable: 'all',
    path: FILE,
    own: (variant) => ({
      server: IF,
      path: '/',
      location: `${ANSWER}\n${corsLines(grantOf(variant), '$allowed_origin')}`,
    }),
  },
  {
    situation: 'if with add_header',
    path: FILE,
    own: (variant) => ({
      path: '/',
      location: `if ($http_origin ~ "^https://(www|admin)\\.shop\\.example$") {\n${corsLines(grantOf(variant), '$http_origin')}\n}`,
    }),
  },
  {
    situation: 'public',
    path: FILE,
    request: (variant) => requestBeyondPublic(variant, FILE),
    own: (variant) => ({
      path: '/',
      location: `${ANSWER}\n${corsLines(grantOf(variant, '*'), '"*"')}`,
    }),
  },
  {
    situation: 'public, any header',
    path: FILE,
    request: (variant) => requestBeyondAny(variant, FILE),
    own: (variant) => ({
      path: '/',
      location: `${ANSWER}\n${corsLines(anyGrant(variant), '"*"')}`,
    }),
  },
  {
    situation: "application's *, any header",
    request: (variant) => requestBeyondAny(variant, APP),
    app: (variant) => ({ cors: anyGrant(variant), preflight: 'cors' }),
    own: (_, env) => ({ path: '/api/', location: pass(env) }),
  },
  {
    situation: "application's list",
    app: appWith('cors', [WWW, ADMIN]),
    own: (_, env) => ({ path: '/api/', location: pass(env) }),
  },
  {
    situation: "application's *",
    request: (variant) => requestBeyondPublic(variant, APP),
    app: appWith('cors', '*'),
    own: (_, env) => ({ path: '/api/', location: pass(env) }),
  },
  {
    situation: "application's list, preflight by nobody",
    app: appWith(405, [WWW, ADMIN]),
    own: (_, env) => ({ path: '/api/', location: pass(env) }),
  },
  {
    situation: 'map in front of an application, preflight by the server',
    extendable: 'all',
    app: mute(405),
    own: (variant, env) => ({
      http: MAP,
      path: '/api/',
      location: `${corsLines(grantOf(variant), '$allowed_origin')}\n${ANSWER}\n${pass(env)}`,
    }),
  },
  {
    situation: 'outer level with CORS for several paths',
    extendable: 'simple',
    app: mute(404),
    paths: [FILE, '/api/other', '/files/a.json'],
    own: (variant, env) => ({
      http: MAP,
      server: `${SECURITY}\n${corsLines(grantOf(variant), '$allowed_origin')}`,
      path: '/api/',
      location: pass(env),
      others: `location / { }\nlocation /files/ { alias ${env.dir}/www/api/; }`,
    }),
  },
  {
    situation: 'outer security headers',
    app: mute(404),
    paths: [FILE, '/api/other'],
    own: (_, env) => ({
      server: SECURITY,
      path: '/api/',
      location: pass(env),
      others: 'location / { }',
    }),
  },
  {
    situation: 'outer security headers, own lines in the location',
    paths: ['/index.html'],
    path: '/api/items.json',
    own: (variant) => ({
      http: MAP,
      server: SECURITY,
      path: '/api/',
      location: `${SECURITY}\n${corsLines(grantOf(variant), '$allowed_origin')}`,
      others: 'location / { }',
    }),
  },
  {
    situation: 'own error page, static',
    path: '/api/none.json',
    paths: ['/api/items.json', '/none.html'],
    own: (variant) => ({
      http: MAP,
      server: 'error_page 404 /error.html;',
      path: '/api/',
      location: corsLines(grantOf(variant), '$allowed_origin'),
      others: 'location = /error.html { internal; }\nlocation / { }',
    }),
  },
  {
    situation: 'own error page, proxied',
    paths: ['/api/fine', '/api/other'],
    app: mute(404, { statuses: { [APP]: 500 } }),
    own: (_, env) => ({
      server: 'error_page 500 502 /error.html;',
      path: '/api/',
      location: `${pass(env)}\nproxy_intercept_errors on;`,
      others: 'location = /error.html { internal; }',
    }),
  },
  {
    situation: 'login',
    path: '/api/items.json',
    paths: [FILE],
    login: BOB,
    own: (variant, { dir }) => ({
      path: '/api/',
      location: `auth_basic "x";\nauth_basic_user_file ${dir}/users;\n${corsLines(grantOf(variant, [WWW]), `"${WWW}"`)}`,
      others: 'location / { }',
    }),
  },
  {
    situation: "application's login before OPTIONS",
    login: BOB,
    app: appWith('cors', [WWW, ADMIN], { login: true }),
    own: (_, env) => ({ path: '/api/', location: pass(env) }),
  },
  {
    situation: 'directory slash',
    path: '/docs',
    paths: ['/docs/', '/docs/a.json'],
    own: (variant) => ({
      http: MAP,
      path: '/',
      location: corsLines(grantOf(variant), '$allowed_origin'),
    }),
  },
  {
    situation: 'slash by rewrite',
    path: '/docs',
    paths: ['/docs/', '/docs/a.json'],
    own: () => ({ path: '/', location: 'rewrite ^(/[^.]*[^/])$ $1/ permanent;' }),
  },
  {
    situation: 'application that redirects',
    paths: ['/api/items/', '/api/other'],
    app: appWith('cors', [WWW, ADMIN], { redirects: { [APP]: `${APP}/` } }),
    own: (_, env) => ({ path: '/api/', location: pass(env) }),
  },
  {
    situation: 'this origin in the map, method lacking',
    path: FILE,
    request: (variant) => requestBeyondOwn(variant, FILE),
    own: (variant, { page }) => ({
      http: mapOf(WWW, page),
      path: '/',
      location: `${ANSWER}\n${corsLines(ownGrant(variant, page), '$allowed_origin')}`,
    }),
  },
  {
    situation: 'this origin in the map, errors without always',
    request: (variant) => failingRequest(variant, APP),
    app: mute(405, { failing: 'GET' }),
    own: (variant, env) => ({
      http: mapOf(WWW, env.page),
      path: '/api/',
      location: `${ANSWER}\n${corsLines(ownGrant(variant, env.page), '$allowed_origin').replaceAll(' always;', ';')}\n${pass(env)}`,
    }),
  },
  {
    situation: "this origin in the application's list, method lacking",
    request: (variant) => requestBeyondOwn(variant, APP),
    app: (variant) => ({ cors: ownGrant(variant, PAGE), preflight: 'cors' }),
    own: (_, env) => ({ path: '/api/', location: pass(env) }),
  },
  {
    situation: "this origin in the application's list, errors without it",
    request: (variant) => failingRequest(variant, APP),
    app: (variant) => ({ cors: ownGrant(variant, PAGE), preflight: 'cors', failing: 'GET' }),
    own: (_, env) => ({ path: '/api/', location: pass(env) }),
  },
  {
    situation: 'unsafe, null with credentials',
    path: FILE,
    own: (variant) => ({
      path: '/',
      location: `${ANSWER}\n${corsLines({ ...grantOf(variant, ['null']), credentials: true }, '"null"')}`,
    }),
  },
  {
    situation: 'unsafe, any origin with credentials',
    path: FILE,
    request: (variant) => requestBeyondOwn(variant, FILE),
    own: (variant, { page }) => ({
      path: '/',
      location: `${ANSWER}\n${corsLines(ownGrant(variant, page), '$http_origin')}`,
    }),
  },
];

/** Every situation, each way to be blocked, with one method granted and with several. */
export function nginxSitesOf(rows: readonly Row<Own>[], variants = VARIANTS): Site[] {
  return rows.flatMap((row) =>
    variants.flatMap((variant) => {
      const site = siteOf(row, variant);
      if (!isEnough(variant, row.extendable)) return [site];
      return [site, { ...site, name: `${site.name}, extended`, isExtended: true }];
    }),
  );
}

export const nginxSites: readonly Site[] = nginxSitesOf(ROWS);

function siteOf(row: Row<Own>, variant: Variant): Site {
  const { situation, own, app, path = APP, paths = [], login } = row;
  return {
    server: 'nginx',
    situation,
    name: `nginx: ${situation}, ${variant.kind}, ${variant.count}`,
    request: row.request?.(variant) ?? requestOf(variant, path, login),
    own: (env) => own(variant, env),
    paths: paths.length > 0 ? paths : path === APP ? ['/api/other'] : ['/index.html'],
    ...(app === undefined ? {} : { app: app(variant) }),
    ...(login === undefined ? {} : { login }),
  };
}
