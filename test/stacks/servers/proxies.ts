import { chmodSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { corsLines as apacheLines } from '../../servers/keeps/sites/apache.ts';
import { ANSWER, MAP, corsLines as nginxLines } from '../../servers/keeps/sites/nginx.ts';
import { caddyList, haproxyList } from '../../servers/keeps/sites/others.ts';
import { ADMIN, WWW } from '../../servers/keeps/sites/site.ts';
import { launch } from '../../servers/setup/daemon.ts';
import { paste } from '../../servers/setup/paste.ts';
import { START } from '../../servers/setup/servers.ts';
import type { Own, Started } from '../../servers/setup/site.ts';
import { WHOLE } from '../../servers/setup/site.ts';
import { unusedPort } from '../../site/unused-port.mjs';
import { after } from '../beside.ts';
import { NODE } from '../programs/javascript.ts';
import type { Files, Stack } from '../stack.ts';

/** The application behind a proxy, which knows nothing of the text. */
async function behind(dir: string, port: number) {
  const env = { PORT: `${port}`, NODE_ENV: 'production' };
  return launch(process.execPath, [join(dir, 'server.mjs')], port, env);
}

/** Stand for what is not known before the program is started. */
const PORT = 64_999;
const APP = 64_998;
const DIR = '/folder-of-the-site';

const LISTED = {
  origins: [WWW, ADMIN],
  credentials: false,
  methods: ['GET', 'PUT'],
  headers: ['Content-Type', 'X-Token'],
  exposed: [],
};
/** What these sites' own lines are made of. */
const VARIANT = { kind: 'preflighted', count: 'several' } as const;

function filesOf(server: Started, own: Own): Files {
  const { main, htaccess } = WHOLE[server](own, { port: PORT, dir: DIR });
  return { main, ...(htaccess === undefined ? {} : { htaccess }), 'server.mjs': NODE('') };
}

/** A web server in front of an application; `list` is its own list of other origins. */
const webServer = (
  server: Exclude<Started, 'express'>,
  name: string,
  program: string,
  own: { readonly bare: Own; readonly list: Own },
): Stack => ({
  server,
  name,
  needs: [program],
  files: { bare: filesOf(server, own.bare), list: filesOf(server, own.list) },
  paste: ({ main = '', htaccess, ...others }, fix, path) => ({
    ...others,
    ...paste({ server, path }, { main, ...(htaccess === undefined ? {} : { htaccess }) }, fix),
  }),
  start: async ({ dir, port, files: { main = '', htaccess } }) => {
    const app = await unusedPort();
    const www = join(dir, 'www');
    mkdirSync(www);
    mkdirSync(join(dir, 't'));
    // The servers' own user comes here, too.
    chmodSync(dir, 0o755);
    chmodSync(join(dir, 't'), 0o777);
    const here = (text: string) =>
      text.replaceAll(`${PORT}`, `${port}`).replaceAll(`${APP}`, `${app}`).replaceAll(DIR, dir);
    const put = (path: string, text: string | undefined) =>
      text === undefined ? undefined : writeFileSync(join(www, path), text);
    const folder = { dir, www, put, remove: () => undefined };
    const whole = { main: here(main), ...(htaccess === undefined ? {} : { htaccess }) };
    return after(behind(dir, app), () => START[server](folder, port, whole));
  },
});

const PASS = `proxy_pass http://127.0.0.1:${APP};`;

export const nginx = webServer('nginx', 'Nginx 1.22', '/usr/sbin/nginx', {
  bare: { location: PASS },
  list: {
    http: MAP,
    location: `${ANSWER}\n${nginxLines(LISTED, '$allowed_origin')}\n${PASS}`,
  },
});

const PROXY_PASS = `ProxyPass / http://127.0.0.1:${APP}/`;
const EXPR = ` "expr=%{HTTP:Origin} in {'${WWW}', '${ADMIN}'}"`;

/** A path that is passed on has no folder, and so no `.htaccess`. */
export const apache: Stack = {
  ...webServer('apache', 'Apache 2.4', '/usr/sbin/apache2', {
    bare: { vhost: PROXY_PASS },
    list: { vhost: `${apacheLines(LISTED, 'expr=%{HTTP:Origin}', EXPR)}\n${PROXY_PASS}` },
  }),
  notRun: ['htaccess'],
};

const REVERSE = `reverse_proxy 127.0.0.1:${APP}`;

export const caddy = webServer('caddy', 'Caddy 2', '/usr/bin/caddy', {
  bare: { 'caddy-site': REVERSE },
  list: { 'caddy-site': `${caddyList(VARIANT)}\n${REVERSE}` },
});

const BACKEND = `server a 127.0.0.1:${APP}`;

export const haproxy = webServer('haproxy', 'HAProxy 2.6', '/usr/sbin/haproxy', {
  bare: { backend: BACKEND },
  list: { frontend: haproxyList(VARIANT), backend: BACKEND },
});

export const proxyStacks = [nginx, apache, caddy, haproxy];
