/** Servers that the tests start. */
export type Started = 'nginx' | 'apache' | 'caddy' | 'haproxy' | 'express';

/** What a site has of its own; the rest of its configuration is the same for all. */
export interface Own {
  readonly http?: string;
  readonly server?: string;
  /** Of the location that serves the request, as it stands after `location`; `/` when absent. */
  readonly path?: string;
  readonly location?: string;
  /** Other locations, whole. */
  readonly others?: string;
  readonly vhost?: string;
  readonly htaccess?: string;
  readonly 'caddy-global'?: string;
  readonly 'caddy-site'?: string;
  readonly frontend?: string;
  readonly backend?: string;
  /** Express: statements between `const app = express()` and `listen`. */
  readonly app?: string;
}

/** A site's configuration. `#@vhost-start` and `#@vhost` say where that context begins and ends. */
export interface Files {
  readonly main: string;
  readonly htaccess?: string;
}

/** Where a site runs. */
export interface Place {
  readonly port: number;
  /** The site's folder; its files are in `www` below it. */
  readonly dir: string;
}

const AUTH = ['authn_core', 'authn_file', 'authz_core', 'authz_host', 'authz_user', 'auth_basic'];
const PROXY = ['proxy', 'proxy_http', 'proxy_fcgi'];
const OTHERS = ['mpm_event', 'alias', 'dir', 'env', 'mime', 'setenvif', 'headers', 'rewrite'];
const MODULES = [...AUTH, ...PROXY, ...OTHERS]
  .map((name) => `LoadModule ${name}_module /usr/lib/apache2/modules/mod_${name}.so`)
  .join('\n');
const isRoot = process.getuid?.() === 0;

/** The configuration of a site with nothing but its own lines. */
export const WHOLE: Readonly<Record<Started, (own: Own, place: Place) => Files>> = {
  nginx: (own, { port, dir }) => ({
    main: `${isRoot ? 'user www-data;' : ''} worker_processes 1; pid ${dir}/n.pid; error_log ${dir}/n.err;
events { worker_connections 64; }
http {
include /etc/nginx/mime.types; access_log off;
${['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((name) => `${name}_temp_path ${dir}/t;`).join(' ')}
${own.http ?? ''}
server {
listen 127.0.0.1:${port}; root ${dir}/www;
${own.server ?? ''}
location ${own.path ?? '/'} {
${own.location ?? ''}
}
${own.others ?? ''}
}
}
`,
  }),
  apache: (own, { port, dir }) => ({
    main: `ServerRoot ${dir}
ServerName localhost
PidFile ${dir}/a.pid
DefaultRuntimeDir ${dir}
Mutex file:${dir}
${isRoot ? 'User www-data\nGroup www-data' : ''}
Listen 127.0.0.1:${port}
ErrorLog ${dir}/a.err
${MODULES}
StartServers 1
ServerLimit 1
ThreadsPerChild 8
MaxRequestWorkers 8
MinSpareThreads 1
MaxSpareThreads 8
TypesConfig /etc/mime.types
<VirtualHost 127.0.0.1:${port}>
DocumentRoot ${dir}/www
<Directory ${dir}/www>
Options FollowSymLinks
AllowOverride FileInfo AuthConfig
Require all granted
</Directory>
#@vhost-start
${own.vhost ?? ''}
#@vhost
</VirtualHost>
`,
    htaccess: `#@htaccess-start\n${own.htaccess ?? ''}\n#@htaccess\n`,
  }),
  caddy: (own, { port, dir }) => ({
    main: `{
admin off
auto_https off
#@caddy-global-start
${own['caddy-global'] ?? ''}
#@caddy-global
}
http://:${port} {
bind 127.0.0.1
root * ${dir}/www
#@caddy-site-start
${own['caddy-site'] ?? ''}
#@caddy-site
}
`,
  }),
  haproxy: (own, { port }) => ({
    main: `global
maxconn 50
defaults
mode http
retries 0
timeout connect 2s
timeout client 5s
timeout server 5s
frontend web
bind 127.0.0.1:${port}
#@frontend-start
${own.frontend ?? ''}
#@frontend
default_backend app
backend app
${own.backend ?? ''}
`,
  }),
  express: (own, { port, dir }) => ({
    main: `import express from 'express';
${own.app?.includes('cors(') ? "import cors from 'cors';" : ''}
const www = ${JSON.stringify(`${dir}/www`)};
const app = express();
//@app-start
${own.app ?? ''}
//@app
app.listen(${port}, '127.0.0.1');
`,
  }),
};
