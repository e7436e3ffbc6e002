import type { Situation } from './situations.ts';
import { on } from './situations.ts';

const nginx = on('nginx');

/** Faults that nginx has on its own. */
export const nginxAlone: readonly Situation[] = [
  nginx('files', '/data.json', () => ({}), ['get', 'cookie', 'get-custom', 'put-json']),
  nginx('files', '/module.js', () => ({}), ['module']),
  nginx('files', '/nothing.json', () => ({}), ['get', 'get-custom']),
  nginx('directory slash', '/api', () => ({}), ['get']),
  nginx(
    'redirect within the origin',
    '/old.json',
    () => ({ location: 'rewrite ^/old.json$ /data.json permanent;' }),
    ['get'],
  ),
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
    reader: { upstream: 'static' },
    joined: true,
  }),
];

const apache = on('apache');
const files = () => ({});
const login = (dir: string) =>
  `AuthType Basic\nAuthName x\nAuthUserFile ${dir}/users\nRequire valid-user`;
const htaccess = { variant: 'htaccess' } as const;

/** Faults that Apache has on its own, and folders where only a .htaccess may be written. */
export const apacheAlone: readonly Situation[] = [
  apache('files', '/data.json', files, ['get', 'cookie', 'get-custom', 'put-json']),
  apache('files', '/module.js', files, ['module']),
  apache('files', '/nothing.json', files, ['get', 'get-custom']),
  apache('directory slash', '/api', files, ['get']),
  apache(
    'redirect within the origin',
    '/old.json',
    () => ({ vhost: 'Redirect permanent /old.json /data.json' }),
    ['get'],
  ),
  apache(
    'login',
    '/api/items.json',
    ({ dir }) => ({ vhost: `<Location /api>\n${login(dir)}\n</Location>` }),
    ['get-login'],
  ),
  apache(
    'duplicate',
    '/api/items',
    ({ http }) => ({
      vhost: `Header always set Access-Control-Allow-Origin "expr=%{HTTP:Origin}"\nProxyPass /api/ http://127.0.0.1:${http}/echo/`,
    }),
    ['get'],
  ),
  apache(
    'placeholder',
    '/data.json',
    () => ({ vhost: "Header set Access-Control-Allow-Origin 'origin-list'" }),
    ['get'],
  ),
  apache(
    'application down',
    '/api/items',
    ({ nobody }) => ({ vhost: `ProxyPass /api/ http://127.0.0.1:${nobody}/ retry=0` }),
    ['get', 'put-json'],
  ),
  apache('.htaccess', '/data.json', files, ['get', 'cookie', 'get-custom'], htaccess),
  apache('.htaccess', '/module.js', files, ['module'], htaccess),
  apache('.htaccess', '/nothing.json', files, ['get'], htaccess),
  apache(
    '.htaccess login',
    '/data.json',
    ({ dir }) => ({ htaccess: login(dir) }),
    ['get-login'],
    htaccess,
  ),
  apache(
    '.htaccess front controller',
    '/deep/link',
    () => ({
      htaccess:
        'RewriteEngine On\nRewriteCond %{REQUEST_FILENAME} !-f\nRewriteRule . /index.html [L]',
    }),
    ['get', 'get-custom'],
    htaccess,
  ),
  apache('.htaccess two origins', '/data.json', files, ['get', 'get-custom', 'cookie'], {
    ...htaccess,
    joined: true,
  }),
];
