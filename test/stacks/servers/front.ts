import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ADMIN, BOB, WWW } from '../../servers/keeps/sites/site.ts';
import { launch } from '../../servers/setup/daemon.ts';
import { unusedPort } from '../../site/unused-port.mjs';
import { after } from '../beside.ts';
import { NODE } from '../programs/javascript.ts';
import type { Files, Stack } from '../stack.ts';

/** The application behind a server, which knows nothing of the text. */
async function behind(dir: string, port: number) {
  const env = { PORT: `${port}`, NODE_ENV: 'production' };
  return launch(process.execPath, [join(dir, 'server.mjs')], port, env);
}

/** Stand for what is not known before the program is started. */
const PORT = 64_999;
const APP = 64_998;

/** A server with files of its own in front of an application. */
const inFront = (
  one: Pick<Stack, 'server' | 'name' | 'needs' | 'files' | 'names'>,
  launched: (dir: string, port: number) => ReturnType<typeof launch>,
): Stack => ({
  ...one,
  start: async ({ dir, port, files }) => {
    const app = await unusedPort();
    for (const [name, text] of Object.entries(files)) {
      const here = text.replaceAll(`${PORT}`, `${port}`).replaceAll(`${APP}`, `${app}`);
      writeFileSync(join(dir, name), here.replaceAll('/folder-of-the-site', dir));
    }
    return after(behind(dir, app), () => launched(dir, port));
  },
});

const LIGHTTPD = `server.modules = (
  "mod_setenv",
  "mod_auth",
  "mod_authn_file",
)
server.document-root = "/folder-of-the-site"
server.bind = "127.0.0.1"
server.port = ${PORT}
server.modules += ( "mod_redirect", "mod_proxy" )
setenv.add-response-header = ( "X-Site" => "shop" )
include "/folder-of-the-site/*-cors.conf"
include "/folder-of-the-site/10-own.conf"
`;
const LIGHTTPD_OWN = (list: string) => `auth.backend = "htpasswd"
auth.backend.htpasswd.userfile = "/folder-of-the-site/users"
${list}
$HTTP["url"] == "/api/private" {
  auth.require = ( "" => ( "method" => "basic", "realm" => "app", "require" => "valid-user" ) )
}
proxy.server = ( "" => (( "host" => "127.0.0.1", "port" => ${APP} )) )
`;
const LIGHTTPD_LIST = [WWW, ADMIN]
  .map(
    (origin) => `$REQUEST_HEADER["Origin"] == "${origin}" {
  setenv.add-response-header = (
    "X-Site" => "shop",
    "Vary" => "Origin",
    "Access-Control-Allow-Origin" => "${origin}",
    "Access-Control-Allow-Methods" => "GET, PUT",
    "Access-Control-Allow-Headers" => "Content-Type, X-Token",
  )
}`,
  )
  .join('\n');
const lighttpdFiles = (list: string): Files => ({
  'lighttpd.conf': LIGHTTPD,
  '10-own.conf': LIGHTTPD_OWN(list),
  // bob:secret
  users: 'bob:{SHA}5en6G6MezRroT3XKqkdPOmY/BfQ=\n',
  'server.mjs': NODE(''),
});

/** It asks for the login itself. */
export const lighttpd = inFront(
  {
    server: 'lighttpd',
    name: 'lighttpd 1.4',
    needs: ['/usr/sbin/lighttpd'],
    files: { bare: lighttpdFiles(''), list: lighttpdFiles(LIGHTTPD_LIST) },
    names: {
      '/etc/lighttpd/lighttpd.conf': 'lighttpd.conf',
      '/etc/lighttpd/conf-enabled/05-cors.conf': '05-cors.conf',
    },
  },
  (dir, port) => launch('/usr/sbin/lighttpd', ['-D', '-f', join(dir, 'lighttpd.conf')], port),
);

const VCL = (list: string) => `vcl 4.1;

backend default {
  .host = "127.0.0.1";
  .port = "${APP}";
}

sub vcl_recv {
  set req.http.Host = "shop.example";
  if (req.url ~ "^/api/private" && req.http.Authorization != "${BOB}") {
    return (synth(401, "Unauthorized"));
  }
}

sub vcl_backend_response {
  // Else an empty body is sent with a length or in chunks, as it comes.
  set beresp.do_stream = false;
}

sub vcl_deliver {
  unset resp.http.X-Varnish;
  unset resp.http.Age;
${list}
}

sub vcl_synth {
  unset resp.http.X-Varnish;
  if (resp.status == 401) {
    set resp.http.WWW-Authenticate = "Basic realm=app";
    synthetic("login");
    return (deliver);
  }
}
`;
const VCL_LIST = `  set resp.http.Vary = "Origin";
  if (req.http.Origin == "${WWW}" || req.http.Origin == "${ADMIN}") {
    set resp.http.Access-Control-Allow-Origin = req.http.Origin;
    set resp.http.Access-Control-Allow-Methods = "GET, PUT";
    set resp.http.Access-Control-Allow-Headers = "Content-Type, X-Token";
  }`;
const vclFiles = (list: string): Files => ({ 'default.vcl': VCL(list), 'server.mjs': NODE('') });

export const varnish = inFront(
  {
    server: 'varnish',
    name: 'Varnish 7.1',
    needs: ['/usr/sbin/varnishd'],
    files: { bare: vclFiles(''), list: vclFiles(VCL_LIST) },
    names: { '/etc/varnish/default.vcl': 'default.vcl' },
  },
  (dir, port) => {
    const own = ['-j', 'none', '-F', '-n', join(dir, 'varnish'), '-s', 'malloc,16m'];
    const args = [...own, '-a', `127.0.0.1:${port}`, '-f', join(dir, 'default.vcl')];
    return launch('/usr/sbin/varnishd', args, port);
  },
);

export const frontStacks = [lighttpd, varnish];
