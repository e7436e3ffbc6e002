import type { Situation } from './situations.ts';
import { on } from './situations.ts';

const nginx = on('nginx');

/** Faults that nginx has on its own. */
export const nginxAlone: readonly Situation[] = [
  nginx('files', '/data.json', () => ({}), ['get', 'cookie', 'get-custom', 'put-json']),
  nginx('files', '/module.js', () => ({}), ['module']),
  nginx('files', '/nothing.json', () => ({}), ['get', 'get-custom']),
  nginx('try_files', '/deep/link', () => ({ location: 'try_files $uri /index.html;' }), [
    ...(['get', 'get-custom'] as const),
  ]),
  nginx(
    'login',
    '/api/items.json',
    ({ dir }) => ({
      path: '/api/',
      location: `auth_basic "x"; auth_basic_user_file ${dir}/users;`,
    }),
    ['get-login'],
  ),
  nginx(
    'duplicate',
    '/api/items',
    ({ http }) => ({
      path: '/api/',
      location: `add_header Access-Control-Allow-Origin $http_origin;\nproxy_pass http://127.0.0.1:${http}/echo/;`,
    }),
    ['get'],
  ),
  nginx(
    'placeholder',
    '/data.json',
    () => ({ location: "add_header 'Access-Control-Allow-Origin' 'origin-list';" }),
    ['get'],
  ),
  nginx(
    'application down',
    '/api/items',
    ({ nobody }) => ({ path: '/api/', location: `proxy_pass http://127.0.0.1:${nobody}/;` }),
    ['get', 'put-json'],
  ),
  nginx('two origins without http', '/data.json', () => ({}), ['get', 'get-custom', 'cookie'], {
    variant: 'server',
    joined: true,
  }),
];
