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
  ownGrant,
  requestBeyondAny,
  requestBeyondOwn,
  requestBeyondPublic,
  requestOf,
  VARIANTS,
  WWW,
} from './site.ts';

export const appWith =
  (preflight: App['preflight'], origins: Grant['origins'], more: Partial<App> = {}) =>
  (variant: Variant): App => ({ cors: grantOf(variant, origins), preflight, ...more });
export const mute = (preflight: number) => (): App => ({ preflight });
const beyondAny = (path: string) => (variant: Variant) => requestBeyondAny(variant, path);
const failing = (path: string) => (variant: Variant) => failingRequest(variant, path);
const beyond = (path: string) => (variant: Variant) => requestBeyondPublic(variant, path);

/** The `Access-Control-` headers of a grant besides the origin. */
export function granted({ credentials, methods, headers, exposed }: Grant): [string, string][] {
  return [
    ...(credentials ? [['Allow-Credentials', 'true'] as [string, string]] : []),
    ...(exposed.length > 0 ? [['Expose-Headers', exposed.join(', ')] as [string, string]] : []),
    ['Allow-Methods', methods.join(', ')],
    ['Allow-Headers', headers.join(', ')],
  ];
}

// Caddy

const named = (grant: Grant) =>
  granted(grant).map(([name, value]) => `Access-Control-${name} "${value}"`);
const caddyHeader = (matcher: string, origin: string, grant: Grant) =>
  [`header ${matcher} {`, `Access-Control-Allow-Origin ${origin}`, ...named(grant), '}'].join('\n');
const CADDY_LIST = `@allowed header_regexp Origin ^https://(www|admin)\\.shop\\.example$`;
export const caddyList = (variant: Variant) =>
  `${CADDY_LIST}\nheader +Vary Origin\n${caddyHeader('@allowed', '{header.Origin}', grantOf(variant))}`;
const CADDY_ANSWER = `@options method OPTIONS\nrespond @options 204`;
export const CADDY_SECURITY = 'header {\nX-Frame-Options DENY\nX-Content-Type-Options nosniff\n}';
const caddyApp = ({ app }: Env) =>
  `handle /api/* {\nreverse_proxy 127.0.0.1:${app}\n}\nhandle {\nfile_server\n}`;
/** The password is `secret`. */
const CADDY_BOB = 'bob $2a$14$XnJlrQQ3QU5CeHiWo9BsIOYS53E/e3CFQASpC3C/HMIYprhysPiUq';

const CADDY: readonly Row<string>[] = [
  { situation: 'nothing', path: FILE, own: () => 'file_server' },
  {
    situation: 'constant',
    path: FILE,
    own: (variant) =>
      `${CADDY_ANSWER}\n${caddyHeader('', WWW, grantOf(variant, [WWW]))}\nfile_server`,
  },
  { situation: 'matcher', path: FILE, own: (variant) => `${caddyList(variant)}\nfile_server` },
  {
    situation: 'public',
    path: FILE,
    request: beyond(FILE),
    own: (variant) =>
      `${CADDY_ANSWER}\n${caddyHeader('', '*', grantOf(variant, '*'))}\nfile_server`,
  },
  {
    situation: 'public, any header',
    path: FILE,
    request: beyondAny(FILE),
    own: (variant) => `${CADDY_ANSWER}\n${caddyHeader('', '*', anyGrant(variant))}\nfile_server`,
  },
  {
    situation: "application's list",
    app: appWith('cors', [WWW, ADMIN]),
    own: (_, env) => caddyApp(env),
  },
  {
    situation: "application's *",
    app: appWith('cors', '*'),
    request: beyond(APP),
    own: (_, env) => caddyApp(env),
  },
  {
    situation: 'matcher in front of an application',
    app: mute(405),
    paths: [FILE, '/api/other'],
    own: (variant, env) => `${caddyList(variant)}\n${CADDY_SECURITY}\n${caddyApp(env)}`,
  },
  {
    situation: "this origin in the application's list, errors without it",
    app: (variant) => ({ cors: ownGrant(variant, PAGE), preflight: 'cors', failing: 'GET' }),
    request: failing(APP),
    own: (_, env) => caddyApp(env),
  },
  {
    situation: 'login',
    path: FILE,
    login: BOB,
    own: () => `${CADDY_SECURITY}\nbasicauth {\n${CADDY_BOB}\n}\nfile_server`,
  },
];

// HAProxy

export const haproxyHeaders = (origin: string, grant: Grant, when: string) =>
  [
    `http-after-response set-header Access-Control-Allow-Origin ${origin}${when}`,
    ...granted(grant).map(
      ([name, value]) => `http-after-response set-header Access-Control-${name} "${value}"${when}`,
    ),
  ].join('\n');
const HAPROXY_LIST = `http-request set-var(txn.origin) req.hdr(Origin) if { req.hdr(Origin) -m str ${WWW} ${ADMIN} }`;
export const haproxyList = (variant: Variant) =>
  `${HAPROXY_LIST}\n${haproxyHeaders('%[var(txn.origin)]', grantOf(variant), ' if { var(txn.origin) -m found }')}\nhttp-after-response add-header Vary Origin`;
const HAPROXY_ANSWER = 'http-request return status 204 if METH_OPTIONS';
export const HAPROXY_SECURITY = `http-response set-header X-Frame-Options DENY
http-response set-header X-Content-Type-Options nosniff`;

const HAPROXY: readonly Row<string>[] = [
  { situation: 'nothing', app: mute(404), own: () => '' },
  {
    situation: 'constant',
    app: mute(405),
    own: (variant) => `${HAPROXY_ANSWER}\n${haproxyHeaders(WWW, grantOf(variant, [WWW]), '')}`,
  },
  { situation: 'acl', app: mute(405), own: haproxyList },
  {
    situation: 'acl, preflight by the server, security headers',
    app: mute(405),
    own: (variant) => `${HAPROXY_ANSWER}\n${HAPROXY_SECURITY}\n${haproxyList(variant)}`,
  },
  {
    situation: 'public',
    app: mute(405),
    request: beyond(APP),
    own: (variant) => `${HAPROXY_ANSWER}\n${haproxyHeaders('"*"', grantOf(variant, '*'), '')}`,
  },
  {
    situation: 'public, any header',
    app: mute(405),
    request: beyondAny(APP),
    own: (variant) => `${HAPROXY_ANSWER}\n${haproxyHeaders('"*"', anyGrant(variant), '')}`,
  },
  { situation: "application's list", app: appWith('cors', [WWW, ADMIN]), own: () => '' },
  {
    situation: "application's *",
    app: appWith('cors', '*'),
    request: beyond(APP),
    own: () => HAPROXY_SECURITY,
  },
  {
    situation: "this origin in the application's list, errors without it",
    app: (variant) => ({ cors: ownGrant(variant, PAGE), preflight: 'cors', failing: 'GET' }),
    request: failing(APP),
    own: () => '',
  },
  {
    situation: 'login',
    app: mute(404),
    login: BOB,
    own: () => 'http-request auth unless { req.hdr(Authorization) -m found }',
  },
];

// Express

export const ROUTES = `app.all('/api/items', (request, response, next) => {
if (request.method === 'OPTIONS') return next();
response.set('X-Total', '7').json({ saw: request.method });
});
app.get('/api/other', (_, response) => response.json({ other: true }));`;
export const list = (values: readonly string[]) => JSON.stringify(values);
export function corsPackage(grant: Grant): string {
  const { origins, credentials, methods, headers, exposed } = grant;
  return `app.use(cors({ origin: ${origins === '*' ? "'*'" : list(origins)}, credentials: ${credentials}, methods: ${list(methods)}, allowedHeaders: ${list(headers)}, exposedHeaders: ${list(exposed)} }));`;
}
const byHand = (grant: Grant, test: string, origin: string) =>
  `app.use((request, response, next) => {
if (${test}) {
response.set('Access-Control-Allow-Origin', ${origin});
${granted(grant)
  .map(([name, value]) => `response.set('Access-Control-${name}', '${value}');`)
  .join('\n')}
}
response.vary('Origin');
if (request.method === 'OPTIONS') return response.sendStatus(204);
next();
});`;

const EXPRESS: readonly Row<string>[] = [
  { situation: 'nothing', own: () => ROUTES },
  {
    situation: 'cors with one origin',
    own: (variant) => `${corsPackage(grantOf(variant, [WWW]))}\n${ROUTES}`,
  },
  {
    situation: 'cors with a list',
    own: (variant) => `${corsPackage(grantOf(variant))}\n${ROUTES}`,
  },
  {
    situation: 'cors for everybody',
    request: beyond(APP),
    own: (variant) => `${corsPackage(grantOf(variant, '*'))}\n${ROUTES}`,
  },
  {
    situation: 'any header for everybody',
    request: beyondAny(APP),
    own: (variant) => `${corsPackage(anyGrant(variant))}\n${ROUTES}`,
  },
  {
    situation: 'constant by hand',
    own: (variant) => `${byHand(grantOf(variant, [WWW]), 'true', `'${WWW}'`)}\n${ROUTES}`,
  },
  {
    situation: 'list by hand',
    own: (variant) =>
      `${byHand(grantOf(variant), `${list([WWW, ADMIN])}.includes(request.get('Origin'))`, "request.get('Origin')")}\n${ROUTES}`,
  },
  {
    situation: 'this origin in the list, method lacking',
    request: (variant) => requestBeyondOwn(variant, APP),
    own: (variant, { page }) => `${corsPackage(ownGrant(variant, page))}\n${ROUTES}`,
  },
  {
    situation: 'files with security headers',
    path: FILE,
    own: () =>
      "app.use((_, response, next) => { response.set('X-Frame-Options', 'DENY'); next(); });\napp.use(express.static(www));",
  },
  {
    situation: 'login before a list',
    login: BOB,
    own: (variant) =>
      `app.use((request, response, next) => (request.get('Authorization') ? next() : response.sendStatus(401)));\n${corsPackage(grantOf(variant))}\n${ROUTES}`,
  },
];

/** Where a server's own lines stand. */
const PLACES = { caddy: 'caddy-site', haproxy: 'frontend', express: 'app' } as const;

type Other = keyof typeof PLACES;

function ownOf(server: Other, lines: string | Own, { app }: Env): Own {
  const own = typeof lines === 'string' ? { [PLACES[server]]: lines } : lines;
  return server === 'haproxy' ? { ...own, backend: `server app 127.0.0.1:${app}` } : own;
}

export function sitesOf(
  server: Other,
  rows: readonly Row<string | Own>[],
  variants = VARIANTS,
): Site[] {
  return rows.flatMap((row) => variants.map((variant) => siteOf(server, row, variant)));
}

export const otherSites: readonly Site[] = [
  ...sitesOf('caddy', CADDY),
  ...sitesOf('haproxy', HAPROXY),
  ...sitesOf('express', EXPRESS),
];

function siteOf(server: Other, row: Row<string | Own>, variant: Variant): Site {
  const { situation, own, app, path = APP, paths, login } = row;
  return {
    server,
    situation,
    name: `${server}: ${situation}, ${variant.kind}, ${variant.count}`,
    request: row.request?.(variant) ?? requestOf(variant, path, login),
    own: (env) => ownOf(server, own(variant, env), env),
    paths: paths ?? (path === APP ? ['/api/other'] : ['/index.html']),
    ...(app === undefined ? {} : { app: app(variant) }),
    ...(login === undefined ? {} : { login }),
  };
}
