import type { Situation } from './situations.ts';
import { on } from './situations.ts';

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
