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

/** `Header` lines for a grant; `when` restricts them to those that the site allows. */
export function corsLines(grant: Grant, origin: string, when = '', table = 'always '): string {
  const set = (name: string, value: string, only = '') =>
    `Header ${table}set ${name} "${value}"${only}`;
  return [
    set('Access-Control-Allow-Origin', origin, when),
    ...(grant.credentials ? [set('Access-Control-Allow-Credentials', 'true', when)] : []),
    ...(grant.exposed.length > 0
      ? [set('Access-Control-Expose-Headers', grant.exposed.join(', '))]
      : []),
    set('Access-Control-Allow-Methods', grant.methods.join(', ')),
    set('Access-Control-Allow-Headers', grant.headers.join(', ')),
    ...(grant.origins === '*' ? [] : [`Header always merge Vary "Origin"`]),
  ].join('\n');
}

export const ANSWER = `RewriteEngine On
RewriteCond %{REQUEST_METHOD} =OPTIONS
RewriteRule ^ - [R=204,L]`;
const SETENVIF = 'SetEnvIf Origin "^https://(www|admin)\\.shop\\.example$" ALLOWED_ORIGIN=$0';
const WHEN = ' env=ALLOWED_ORIGIN';
const VALUE = '%{ALLOWED_ORIGIN}e';
export const SECURITY = `Header always set X-Frame-Options "DENY"
Header always set X-Content-Type-Options "nosniff"
Header always set Strict-Transport-Security "max-age=1"`;
const exprOf = (...origins: readonly string[]) =>
  ` "expr=%{HTTP:Origin} in {${origins.map((origin) => `'${origin}'`).join()}}"`;
export const EXPR = exprOf(WWW, ADMIN);

export const setEnvIf = (variant: Variant) =>
  `${SETENVIF}\n${corsLines(grantOf(variant), VALUE, WHEN)}`;
export const pass = ({ app }: Env) => `ProxyPass /api/ http://127.0.0.1:${app}/api/`;
export const appWith =
  (preflight: App['preflight'], origins: Grant['origins'], more: Partial<App> = {}) =>
  (variant: Variant): App => ({ cors: grantOf(variant, origins), preflight, ...more });
export const mute =
  (preflight: number, more: Partial<App> = {}) =>
  (): App => ({ preflight, ...more });
export const login = (dir: string) =>
  `AuthType Basic\nAuthName x\nAuthUserFile ${dir}/users\nRequire valid-user`;

const ROWS: readonly Row<Own>[] = [
  { situation: 'nothing', path: FILE, own: () => ({}) },
  {
    situation: 'constant',
    path: FILE,
    own: (variant) => ({ vhost: `${corsLines(grantOf(variant, [WWW]), WWW)}\n${ANSWER}` }),
  },
  {
    situation: 'constant, without always',
    path: FILE,
    own: (variant) => ({ vhost: corsLines(grantOf(variant, [WWW]), WWW, '', '') }),
  },
  {
    situation: 'SetEnvIf',
    extendable: 'without credentials',
    path: FILE,
    own: (variant) => ({ vhost: `${setEnvIf(variant)}\n${ANSWER}` }),
  },
  {
    situation: 'RewriteCond and env',
    extendable: 'without credentials',
    path: FILE,
    own: (variant) => ({
      vhost: `RewriteEngine On
RewriteCond %{HTTP:Origin} ^(https://(?:www|admin)\\.shop\\.example)$
RewriteRule ^ - [E=ALLOWED_ORIGIN:%1]
${corsLines(grantOf(variant), VALUE, WHEN)}`,
    }),
  },
  {
    situation: 'expr',
    path: FILE,
    own: (variant) => ({ vhost: corsLines(grantOf(variant), 'expr=%{HTTP:Origin}', EXPR) }),
  },
  {
    situation: 'public',
    path: FILE,
    request: (variant) => requestBeyondPublic(variant, FILE),
    own: (variant) => ({ vhost: `${corsLines(grantOf(variant, '*'), '*')}\n${ANSWER}` }),
  },
  {
    situation: 'public, any header',
    path: FILE,
    request: (variant) => requestBeyondAny(variant, FILE),
    own: (variant) => ({ vhost: `${corsLines(anyGrant(variant), '*')}\n${ANSWER}` }),
  },
  {
    situation: '.htaccess, public, any header',
    path: FILE,
    request: (variant) => requestBeyondAny(variant, FILE),
    own: (variant) => ({ htaccess: corsLines(anyGrant(variant), '*') }),
  },
  {
    situation: "application's *, any header",
    request: (variant) => requestBeyondAny(variant, APP),
    app: (variant) => ({ cors: anyGrant(variant), preflight: 'cors' }),
    own: (_, env) => ({ vhost: pass(env) }),
  },
  {
    situation: "application's list",
    app: appWith('cors', [WWW, ADMIN]),
    own: (_, env) => ({ vhost: pass(env) }),
  },
  {
    situation: "application's *",
    request: (variant) => requestBeyondPublic(variant, APP),
    app: appWith('cors', '*'),
    own: (_, env) => ({ vhost: pass(env) }),
  },
  {
    situation: "application's list, preflight by nobody",
    app: appWith(405, [WWW, ADMIN]),
    own: (_, env) => ({ vhost: pass(env) }),
  },
  {
    situation: 'SetEnvIf in front of an application, preflight by the server',
    app: mute(405),
    own: (variant, env) => ({ vhost: `${pass(env)}\n${setEnvIf(variant)}\n${ANSWER}` }),
  },
  {
    situation: '.htaccess, constant',
    path: FILE,
    own: (variant) => ({ htaccess: corsLines(grantOf(variant, [WWW]), WWW) }),
  },
  {
    situation: '.htaccess, list',
    extendable: 'without credentials',
    path: FILE,
    own: (variant) => ({ htaccess: setEnvIf(variant) }),
  },
  {
    situation: '.htaccess, public',
    path: FILE,
    request: (variant) => requestBeyondPublic(variant, FILE),
    own: (variant) => ({ htaccess: corsLines(grantOf(variant, '*'), '*') }),
  },
  {
    situation: 'outer level with CORS for several paths',
    extendable: 'simple',
    app: mute(404),
    paths: [FILE, '/api/other'],
    own: (variant, env) => ({ vhost: `${SECURITY}\n${setEnvIf(variant)}\n${pass(env)}` }),
  },
  {
    situation: 'outer security headers',
    app: mute(404),
    paths: [FILE, '/api/other'],
    own: (_, env) => ({ vhost: `${SECURITY}\n${pass(env)}` }),
  },
  {
    situation: 'own error page, static',
    path: '/api/none.json',
    paths: ['/api/items.json', '/none.html'],
    own: (variant) => ({
      vhost: `ErrorDocument 404 /error.html\n<Location /api>\n${setEnvIf(variant)}\n</Location>`,
    }),
  },
  {
    situation: 'own error page, proxied',
    paths: ['/api/fine', '/api/other'],
    app: mute(404, { statuses: { [APP]: 500 } }),
    own: (_, env) => ({
      vhost: `ErrorDocument 500 /error.html\n${pass(env)}\nProxyErrorOverride On`,
    }),
  },
  {
    situation: 'login',
    path: '/api/items.json',
    paths: [FILE],
    login: BOB,
    own: (variant, { dir }) => ({
      vhost: `<Location /api>\n${login(dir)}\n${corsLines(grantOf(variant, [WWW]), WWW)}\n</Location>`,
    }),
  },
  {
    situation: "application's login before OPTIONS",
    login: BOB,
    app: appWith('cors', [WWW, ADMIN], { login: true }),
    own: (_, env) => ({ vhost: pass(env) }),
  },
  {
    situation: 'directory slash',
    path: '/docs',
    paths: ['/docs/', '/docs/a.json'],
    own: (variant) => ({ vhost: setEnvIf(variant) }),
  },
  {
    situation: 'slash by rewrite',
    path: '/docs',
    paths: ['/docs/', '/docs/a.json'],
    own: () => ({ vhost: 'RewriteEngine On\nRewriteRule ^(/[^.]*[^/])$ $1/ [R=301,L]' }),
  },
  {
    situation: 'application that redirects',
    paths: ['/api/items/', '/api/other'],
    app: appWith('cors', [WWW, ADMIN], { redirects: { [APP]: `${APP}/` } }),
    own: (_, env) => ({ vhost: pass(env) }),
  },
  {
    situation: 'this origin in the list, method lacking',
    path: FILE,
    request: (variant) => requestBeyondOwn(variant, FILE),
    own: (variant, { page }) => ({
      vhost: `${corsLines(ownGrant(variant, page), 'expr=%{HTTP:Origin}', exprOf(WWW, page))}\n${ANSWER}`,
    }),
  },
  {
    situation: 'this origin in the .htaccess, method lacking',
    path: FILE,
    request: (variant) => requestBeyondOwn(variant, FILE),
    own: (variant, { page }) => ({
      htaccess: corsLines(ownGrant(variant, page), 'expr=%{HTTP:Origin}', exprOf(WWW, page)),
    }),
  },
  {
    situation: "this origin in the application's list, method lacking",
    request: (variant) => requestBeyondOwn(variant, APP),
    app: (variant) => ({ cors: ownGrant(variant, PAGE), preflight: 'cors' }),
    own: (_, env) => ({ vhost: pass(env) }),
  },
  {
    situation: "this origin in the application's list, errors without it",
    request: (variant) => failingRequest(variant, APP),
    app: (variant) => ({ cors: ownGrant(variant, PAGE), preflight: 'cors', failing: 'GET' }),
    own: (_, env) => ({ vhost: pass(env) }),
  },
  {
    situation: 'unsafe, null with credentials',
    path: FILE,
    own: (variant) => ({
      vhost: `${corsLines({ ...grantOf(variant, ['null']), credentials: true }, 'null')}\n${ANSWER}`,
    }),
  },
  {
    situation: 'unsafe, any origin with credentials',
    path: FILE,
    request: (variant) => requestBeyondOwn(variant, FILE),
    own: (variant, { page }) => ({
      vhost: `${corsLines(ownGrant(variant, page), 'expr=%{HTTP:Origin}', ' "expr=-n %{HTTP:Origin}"')}\n${ANSWER}`,
    }),
  },
];

/** Every situation, each way to be blocked, with one method granted and with several. */
export function apacheSitesOf(rows: readonly Row<Own>[], variants = VARIANTS): Site[] {
  return rows.flatMap((row) =>
    variants.flatMap((variant) => {
      const site = siteOf(row, variant);
      if (!isEnough(variant, row.extendable)) return [site];
      return [site, { ...site, name: `${site.name}, extended`, isExtended: true }];
    }),
  );
}

export const apacheSites: readonly Site[] = apacheSitesOf(ROWS);

function siteOf(row: Row<Own>, variant: Variant): Site {
  const { situation, own, app, path = APP, paths = [], login: who } = row;
  return {
    server: 'apache',
    situation,
    name: `apache: ${situation}, ${variant.kind}, ${variant.count}`,
    request: row.request?.(variant) ?? requestOf(variant, path, who),
    own: (env) => own(variant, env),
    paths: paths.length > 0 ? paths : path === APP ? ['/api/other'] : ['/index.html'],
    ...(app === undefined ? {} : { app: app(variant) }),
    ...(who === undefined ? {} : { login: who }),
  };
}
