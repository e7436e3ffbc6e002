import { PAGE } from './application.ts';
import { earlierRows } from './earlier.ts';
import {
  appWith,
  CADDY_SECURITY,
  caddyList,
  corsPackage,
  granted,
  HAPROXY_SECURITY,
  haproxyHeaders,
  haproxyList,
  list,
  mute,
  sitesOf,
} from './others.ts';
import type { Row, Site, Variant } from './site.ts';
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

/** The snippet that is copied from site to site: one origin, preflights by a `handle` of their own. */
const snippet = (variant: Variant) => {
  const grant = grantOf(variant, [WWW]);
  const lines = granted(grant).map(([name, value]) => `Access-Control-${name} "${value}"`);
  return `@cors_preflight method OPTIONS
@cors header Origin ${WWW}
handle @cors_preflight {
header {
Access-Control-Allow-Origin ${WWW}
${lines.join('\n')}
Access-Control-Max-Age 3600
}
respond "" 204
}
header @cors {
Access-Control-Allow-Origin ${WWW}
${lines.join('\n')}
}`;
};

const CADDY: readonly Row<string>[] = [
  {
    situation: 'copied snippet, files',
    path: FILE,
    own: (variant) => `${snippet(variant)}\nfile_server`,
  },
  {
    situation: 'copied snippet, application',
    app: mute(405),
    own: (variant, { app }) =>
      `${snippet(variant)}\n${CADDY_SECURITY}\nhandle {\nreverse_proxy 127.0.0.1:${app}\n}`,
  },
  {
    situation: "header_down in place of the application's *",
    app: (variant) => ({ cors: anyGrant(variant), preflight: 405 }),
    own: (_, { app }) =>
      `reverse_proxy 127.0.0.1:${app} {\nheader_down Access-Control-Allow-Origin ${WWW}\nheader_down -Server\n}`,
  },
  {
    situation: "application's * taken out, matcher",
    app: (variant) => ({ cors: anyGrant(variant), preflight: 405 }),
    own: (variant, { app }) =>
      `${caddyList(variant)}\nreverse_proxy 127.0.0.1:${app} {\nheader_down -Access-Control-Allow-Origin\n}`,
  },
  {
    situation: 'route, deferred lines and own errors',
    path: '/api/none.json',
    paths: ['/api/items.json', FILE],
    own: (variant) => `route {
${caddyList(variant)}
header {
X-Frame-Options DENY
-Server
defer
}
try_files {path} =404
file_server
}
handle_errors {
respond "sorry" 404
}`,
  },
  {
    situation: 'respond at the end',
    path: FILE,
    own: (variant) => `${caddyList(variant)}\nencode gzip\nrespond "hello"`,
  },
];

const HAPROXY: readonly Row<string>[] = [
  {
    situation: 'preflight by return with headers',
    app: mute(405),
    own: (variant) => {
      const { methods, headers } = grantOf(variant);
      return `http-request return status 204 hdr Access-Control-Allow-Origin "%[req.hdr(Origin)]" hdr Access-Control-Allow-Methods "${methods.join(', ')}" hdr Access-Control-Allow-Headers "${headers.join(', ')}" hdr Access-Control-Max-Age 600 if METH_OPTIONS { req.hdr(Origin) -m str ${WWW} ${ADMIN} }
http-response set-header Access-Control-Allow-Origin ${WWW}`;
    },
  },
  {
    situation: 'OPTIONS is denied',
    app: mute(405),
    own: (variant) =>
      `http-request deny deny_status 403 if METH_OPTIONS\n${HAPROXY_SECURITY}\n${haproxyHeaders(WWW, grantOf(variant, [WWW]), '')}`,
  },
  {
    situation: "application's * deleted, acl",
    app: (variant) => ({ cors: anyGrant(variant), preflight: 405 }),
    own: (variant) =>
      `http-response del-header Access-Control-Allow-Origin\nhttp-response del-header Access-Control-Allow-Methods\n${haproxyList(variant)}`,
  },
  {
    situation: 'path replaced on the way',
    app: appWith('cors', [WWW, ADMIN]),
    own: () => 'http-request replace-path /api/(.*) /v2/\\1',
  },
  {
    situation: "* in front of the application's list with this origin",
    app: (variant) => ({ cors: ownGrant(variant, PAGE), preflight: 'cors' }),
    own: () => 'http-after-response add-header Access-Control-Allow-Origin *',
  },
];

const EXPRESS: readonly Row<string>[] = [
  {
    situation: 'cors on one route and its options',
    own: (variant) => {
      const { origins, ...grant } = grantOf(variant);
      const options = `{ origin: ${list(origins as string[])}, credentials: ${grant.credentials}, methods: ${list(grant.methods)}, allowedHeaders: ${list(grant.headers)}, exposedHeaders: ${list(grant.exposed)} }`;
      return `const items = cors(${options});
app.options('/api/items', items);
app.all('/api/items', items, (request, response) => response.set('X-Total', '7').json({ saw: request.method }));
app.get('/api/other', (_, response) => response.json({ other: true }));`;
    },
  },
  {
    situation: 'router with cors for everybody',
    request: (variant) => requestBeyondPublic(variant, APP),
    own: (variant) => `const router = express.Router();
router.use(${corsPackage(grantOf(variant, '*')).slice('app.use('.length, -2)});
router.all('/items', (request, response) => response.set('X-Total', '7').json({ saw: request.method }));
app.use('/api', router);`,
  },
  {
    situation: 'headers given to writeHead',
    own: (variant) => `app.all('/api/items', (request, response) => {
response.writeHead(200, 'fine', { 'Content-Type': 'text/event-stream', 'Access-Control-Allow-Origin': '${WWW}', ${granted(
      grantOf(variant, [WWW]),
    )
      .map(([name, value]) => `'Access-Control-${name}': '${value}'`)
      .join(', ')}, 'X-Total': '7' });
response.end('data: x');
});
app.get('/api/other', (_, response) => response.json({ other: true }));`,
  },
  {
    situation: 'errors by a handler without headers',
    own: (variant) => `${corsPackage(grantOf(variant))}
app.all('/api/items', () => { throw new Error('failed'); });
app.use((error, request, response, next) => {
for (const name of response.getHeaderNames()) response.removeHeader(name);
response.status(500).type('text').send('sorry');
});`,
  },
  {
    situation: 'list, then another word in the handler',
    own: (variant) => `${corsPackage(grantOf(variant))}
app.all('/api/items', (request, response) => {
response.append('Access-Control-Expose-Headers', 'ETag').set('Access-Control-Allow-Origin', '${WWW}').set('Timing-Allow-Origin', '*').json({ saw: request.method });
});
app.get('/api/other', (_, response) => response.json({ other: true }));`,
  },
];

export const otherCombined: readonly Site[] = [
  ...sitesOf(
    'caddy',
    [...CADDY, ...earlierRows('caddy', { 'caddy-site': 'file_server' }, (own) => own)],
    SOME_VARIANTS,
  ),
  ...sitesOf(
    'haproxy',
    [...HAPROXY, ...earlierRows('haproxy', {}, (own) => own, mute(405))],
    SOME_VARIANTS,
  ),
  ...sitesOf(
    'express',
    [...EXPRESS, ...earlierRows('express', { app: 'app.use(express.static(www));' }, (own) => own)],
    SOME_VARIANTS,
  ),
];
