import type { BehaviourName } from '../application.ts';
import type { ShapeName } from '../probe.ts';
import type { Behind, Situation } from './situations.ts';
import { on } from './situations.ts';

const caddy = on('caddy');
const haproxy = on('haproxy');
const express = on('express');
const APP = '/api/items';

/** The password is `secret`; a hash of the least cost, for what is timed is not the hashing. */
const LOGIN = 'bob $2a$04$FKc5.2XyNVYW9DMhznjWkOyPBk/Bog3hMnkiZzvpQ8m62o3hbhtAm';

function behindCaddy(behaviour: BehaviourName, ...shapes: ShapeName[]): Situation {
  return caddy(behaviour, APP, ({ http }) => ({ 'caddy-site': handled(http, behaviour) }), shapes);
}

/** The `handle` that a site with an application and files has; it must not answer first. */
function handled(port: number, behaviour: string): string {
  return `handle_path /api/* {
rewrite * /${behaviour}{uri}
reverse_proxy 127.0.0.1:${port}
}
handle {
file_server
}`;
}

const caddyAlone: readonly Situation[] = [
  caddy('files', '/data.json', () => ({ 'caddy-site': 'file_server' }), ['get', 'put-json']),
  caddy('files', '/module.js', () => ({ 'caddy-site': 'file_server' }), ['module']),
  caddy('files', '/nothing.json', () => ({ 'caddy-site': 'file_server' }), ['get']),
  caddy(
    'fallback',
    '/data.json',
    () => ({ 'caddy-site': 'respond /data.json "{}"\nrespond "nothing here" 404' }),
    ['get-custom'],
  ),
  caddy('login', '/data.json', () => ({ 'caddy-site': `basicauth {\n${LOGIN}\n}\nfile_server` }), [
    'get-login',
  ]),
  caddy('application down', APP, ({ nobody }) => ({ 'caddy-site': handled(nobody, 'plain') }), [
    ...(['get', 'put-json'] as const),
  ]),
  caddy(
    'two origins',
    APP,
    ({ http }) => ({ 'caddy-site': handled(http, 'plain') }),
    ['get-custom', 'cookie'],
    { joined: true },
  ),
];

function backend({ http }: Behind, behaviour: string): string {
  return `http-request replace-path /api/(.*) /${behaviour}/\\1\nserver app 127.0.0.1:${http}`;
}

function behindHaproxy(behaviour: BehaviourName, ...shapes: ShapeName[]): Situation {
  return haproxy(behaviour, APP, (to) => ({ backend: backend(to, behaviour) }), shapes);
}

const haproxyAlone: readonly Situation[] = [
  haproxy(
    'login',
    APP,
    (to) => ({
      frontend: 'http-request auth unless { req.hdr(Authorization) -m found }',
      backend: backend(to, 'plain'),
    }),
    ['get-login'],
  ),
  haproxy(
    'application down',
    APP,
    ({ nobody }) => ({ backend: `server app 127.0.0.1:${nobody}` }),
    [...(['get', 'put-json'] as const)],
  ),
  haproxy(
    'duplicate',
    APP,
    (to) => ({
      frontend: 'http-response add-header Access-Control-Allow-Origin "*"',
      backend: backend(to, 'echo'),
    }),
    ['get'],
  ),
  haproxy('two origins', APP, (to) => ({ backend: backend(to, 'plain') }), ['get', 'cookie'], {
    joined: true,
  }),
];

const ROUTES = `app.get('/api/items', (_, response) => response.json([1]));
app.put('/api/items', (_, response) => response.json([2]));
app.post('/api/items', (_, response) => response.json([3]));`;
const routed = (first: string) => () => ({ app: `${first}\n${ROUTES}` });

const expressAlone: readonly Situation[] = [
  express('routes', APP, routed(''), ['get', 'cookie', 'put-json', 'post-json-cookie']),
  express('files', '/data.json', () => ({ app: 'app.use(express.static(www));' }), ['get-custom']),
  express('files', '/module.js', () => ({ app: 'app.use(express.static(www));' }), ['module']),
  express('nothing there', '/api/none', routed(''), ['get', 'put-json']),
  express(
    'login',
    APP,
    routed(
      "app.use((request, response, next) => (request.get('Authorization') ? next() : response.sendStatus(401)));",
    ),
    ['get-login'],
  ),
  express(
    'an error',
    '/api/broken',
    () => ({ app: "app.get('/api/broken', () => { throw new Error('broken'); });" }),
    ['get'],
  ),
  express(
    'another origin allowed',
    APP,
    routed(
      "app.use((_, response, next) => { response.set('Access-Control-Allow-Origin', 'https://www.example.com'); next(); });",
    ),
    ['get', 'put-json'],
  ),
  express('two origins', APP, routed(''), ['get', 'put-json'], { joined: true }),
];

/** Faults met on the other servers for which there is a text. */
export const others: readonly Situation[] = [
  behindCaddy('plain', 'get', 'put-json', 'post-json-cookie'),
  behindCaddy('options-405', 'put-json'),
  behindCaddy('options-405-wildcard', 'put-json'),
  behindCaddy('wildcard', 'cookie'),
  behindCaddy('two-lines', 'get'),
  behindCaddy('error-500', 'get'),
  ...caddyAlone,
  behindHaproxy('plain', 'get', 'put-json', 'post-json-cookie'),
  behindHaproxy('options-405', 'put-json'),
  behindHaproxy('options-405-wildcard', 'put-json'),
  behindHaproxy('wildcard', 'cookie'),
  behindHaproxy('two-lines', 'get'),
  behindHaproxy('trailing-slash', 'get'),
  behindHaproxy('error-404', 'get'),
  ...haproxyAlone,
  ...expressAlone,
];
