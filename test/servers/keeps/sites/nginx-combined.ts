import type { Own } from '../../setup/site.ts';
import type { Grant } from './application.ts';
import { PAGE } from './application.ts';
import { earlierRows } from './earlier.ts';
import { ANSWER, appWith, corsLines, MAP, mute, nginxSitesOf, pass, SECURITY } from './nginx.ts';
import type { Env, Row, Site } from './site.ts';
import {
  ADMIN,
  APP,
  anyGrant,
  FILE,
  grantOf,
  ownGrant,
  requestBeyondPublic,
  SOME_VARIANTS,
  WWW,
} from './site.ts';

const HIDE = [
  'Allow-Origin',
  'Allow-Credentials',
  'Allow-Methods',
  'Allow-Headers',
  'Expose-Headers',
]
  .map((name) => `proxy_hide_header Access-Control-${name};`)
  .join('\n');

/** `add_header` without `always` in one `if` a method, as copied from answer to answer. */
const snippet = (grant: Grant, preflight: string, actual: string) => {
  const lines = (origin: string) => corsLines(grant, origin).replaceAll(' always;', ';');
  return `if ($request_method = 'OPTIONS') {
${lines(preflight)}
add_header 'Access-Control-Max-Age' 1728000;
add_header 'Content-Type' 'text/plain; charset=utf-8';
add_header 'Content-Length' 0;
return 204;
}
if ($request_method = 'POST') { ${lines(actual)} }
if ($request_method = 'GET') { ${lines(actual)} }`;
};

const php = ({ app }: Env) => `fastcgi_pass 127.0.0.1:${app};
fastcgi_param REQUEST_METHOD $request_method;
fastcgi_param HTTP_ORIGIN $http_origin;
fastcgi_param SCRIPT_FILENAME $request_uri;`;

/** What real configurations combine: found in reports, and by the random ones. */
const COMBINED: readonly Row<Own>[] = [
  {
    situation: "application's * hidden, map",
    app: (variant) => ({ cors: anyGrant(variant), preflight: 405 }),
    own: (variant, env) => ({
      http: MAP,
      path: '/api/',
      location: `${pass(env)}\n${HIDE}\n${corsLines(grantOf(variant), '$allowed_origin')}`,
    }),
  },
  {
    situation: "application's * hidden by the server block, constant",
    app: (variant) => ({ cors: anyGrant(variant), preflight: 405 }),
    own: (variant, env) => ({
      server: HIDE,
      path: '/api/',
      location: `${pass(env)}\n${corsLines(grantOf(variant, [WWW]), `"${WWW}"`)}`,
    }),
  },
  {
    situation: '* in an if for each method',
    path: FILE,
    request: (variant) => requestBeyondPublic(variant, FILE),
    own: (variant) => ({ path: '/', location: snippet(grantOf(variant, '*'), "'*'", "'*'") }),
  },
  {
    situation: 'constant in an if for each method, application',
    app: mute(405),
    own: (variant, env) => ({
      path: '/api/',
      location: `${snippet(grantOf(variant, [WWW]), `'${WWW}'`, `'${WWW}'`)}\n${pass(env)}`,
    }),
  },
  {
    situation: 'two values in ifs',
    path: FILE,
    own: (variant) => ({
      path: '/',
      location: snippet(grantOf(variant, [WWW]), '$http_origin', `'${WWW}'`).replaceAll(
        'add_header Access-Control-Allow-Credentials "true";',
        '',
      ),
    }),
  },
  {
    situation: "PHP's list behind try_files",
    app: appWith('cors', [WWW, ADMIN], { fastcgi: true }),
    own: (_, env) => ({
      path: '/',
      location: 'try_files $uri $uri/ /index.php?$args;',
      others: `location ~ \\.php$ { ${php(env)} }`,
    }),
  },
  {
    situation: "map in front of PHP's *, try_files",
    app: (variant) => ({ cors: grantOf(variant, '*'), preflight: 404, fastcgi: true }),
    own: (variant, env) => ({
      http: MAP,
      path: '/',
      location: 'try_files $uri /index.php;',
      others: `location ~ \\.php$ { fastcgi_hide_header Access-Control-Allow-Origin; fastcgi_hide_header Access-Control-Expose-Headers;
${corsLines(grantOf(variant), '$allowed_origin')}\n${php(env)} }`,
    }),
  },
  {
    situation: 'pattern, exact and prefix beside each other',
    app: mute(405),
    paths: ['/api/other', '/api/items.json', FILE],
    own: (variant, env) => ({
      http: MAP,
      server: SECURITY,
      path: `= ${APP}`,
      location: `${pass(env)}\n${corsLines(grantOf(variant), '$allowed_origin')}`,
      others: `location / { }
location /api/ { ${pass(env)} }
location ~ \\.json$ { ${corsLines(grantOf(variant, [ADMIN]), `"${ADMIN}"`)} }`,
    }),
  },
  {
    situation: 'rewrite to another location',
    app: mute(405),
    own: (variant, env) => ({
      http: MAP,
      path: '/api/',
      location: `${SECURITY}\nrewrite ^/api/(.*)$ /v2/$1 last;`,
      others: `location /v2/ { ${corsLines(grantOf(variant), '$allowed_origin')}\n${pass(env)} }`,
    }),
  },
  {
    situation: "cache in front of the application's list",
    app: appWith('cors', [WWW, ADMIN]),
    own: (_, env) => ({
      http: `proxy_cache_path ${env.dir}/cache keys_zone=c:1m;`,
      path: '/api/',
      location: `${pass(env)}\nproxy_cache c; proxy_cache_valid 200 1m;`,
    }),
  },
  {
    situation: "* in front of the application's list with this origin",
    app: (variant) => ({ cors: ownGrant(variant, PAGE), preflight: 'cors' }),
    own: (_, env) => ({
      path: '/api/',
      location: `${pass(env)}\nadd_header Access-Control-Allow-Origin * always;`,
    }),
  },
  {
    situation: "application's constant",
    app: appWith('cors', [WWW]),
    own: (_, env) => ({ path: '/api/', location: `${pass(env)}\nproxy_set_header Origin ${WWW};` }),
  },
  {
    situation: 'lines of the http block',
    path: FILE,
    own: (variant) => ({
      http: `${MAP}\n${SECURITY}\n${corsLines(grantOf(variant), '$allowed_origin')}`,
      path: '/',
    }),
  },
  {
    situation: 'constant with everything else',
    path: FILE,
    own: (variant) => ({
      server: 'limit_rate 0; etag off;',
      path: '/',
      location: `${ANSWER}
${corsLines(grantOf(variant, [WWW]), `"${WWW}"`)}
add_header Access-Control-Max-Age 600 always;
add_header Timing-Allow-Origin "${WWW}" always;
add_header Cross-Origin-Resource-Policy cross-origin always;
add_header Vary "Accept-Encoding, Origin" always;`,
    }),
  },
  {
    situation: 'other methods are refused',
    path: FILE,
    own: (variant) => ({
      http: MAP,
      path: '/',
      location: `limit_except GET { deny all; }\n${corsLines(grantOf(variant), '$allowed_origin')}`,
    }),
  },
];

export const nginxCombined: readonly Site[] = nginxSitesOf(
  [...COMBINED, ...earlierRows('nginx', { path: '/' }, (own) => own)],
  SOME_VARIANTS,
);
