import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo, Server } from 'node:net';
import { createServer as createTcp } from 'node:net';
import type { Reply } from './fastcgi.ts';
import { serveFastcgi } from './fastcgi.ts';

/** Headers; an array stands for several lines. */
export type Lines = Readonly<Record<string, string | readonly string[]>>;

/** What an application behind the server answers. `{origin}` stands for the request's Origin. */
export interface Behaviour {
  readonly status?: number;
  /** Headers of every answer. */
  readonly headers?: Lines;
  /** Its answer to OPTIONS, when it differs. */
  readonly options?: {
    readonly status: number;
    readonly headers?: Lines;
  };
}

const ECHO = { 'Access-Control-Allow-Origin': '{origin}' };
const LOGIN = { 'WWW-Authenticate': 'Basic realm="app"' };

/** An echoing application whose preflight allows what `allowed` says. */
function preflighting(allowed: Lines, also = {}): Behaviour {
  const headers = { ...ECHO, ...also };
  return { headers, options: { status: 204, headers: { ...headers, ...allowed } } };
}

function methods(value: string, headers = 'content-type, x-custom'): Lines {
  return { 'Access-Control-Allow-Methods': value, 'Access-Control-Allow-Headers': headers };
}

const CREDENTIALED = { 'Access-Control-Allow-Credentials': 'true' };

const BEHAVIOURS = {
  plain: { options: { status: 404 } },
  /** CORS code that refuses an origin by status, with the trace that it leaves. */
  'options-403': { options: { status: 403, headers: { Vary: 'Origin' } } },
  'options-405': { options: { status: 405, headers: { Allow: 'GET, PUT' } } },
  'options-405-wildcard': {
    headers: { 'Access-Control-Allow-Origin': '*' },
    options: { status: 405 },
  },
  'options-401': { options: { status: 401, headers: LOGIN } },
  'options-500': { headers: ECHO, options: { status: 500, headers: ECHO } },
  'options-300': { options: { status: 300 } },
  wildcard: {
    headers: { 'Access-Control-Allow-Origin': '*' },
    options: {
      status: 200,
      headers: { 'Access-Control-Allow-Origin': '*', ...methods('*', '*') },
    },
  },
  mismatch: { headers: { 'Access-Control-Allow-Origin': 'https://www.example.com' } },
  'trailing-slash': { headers: { 'Access-Control-Allow-Origin': '{origin}/' } },
  'no-scheme': { headers: { 'Access-Control-Allow-Origin': 'localhost' } },
  pattern: { headers: { 'Access-Control-Allow-Origin': 'http://*.localhost' } },
  'two-in-one': { headers: { 'Access-Control-Allow-Origin': '{origin}, https://b.example' } },
  'two-lines': { headers: { 'Access-Control-Allow-Origin': ['{origin}', 'localhost'] } },
  'cached-for-another': {
    headers: { 'Access-Control-Allow-Origin': 'https://www.example.com', 'X-Cache': 'HIT' },
  },
  echo: { headers: ECHO },
  'credentials-missing': { headers: ECHO },
  'credentials-upper': { headers: { ...ECHO, 'Access-Control-Allow-Credentials': 'True' } },
  'header-missing': preflighting(methods('GET, PUT, DELETE', 'content-type'), CREDENTIALED),
  'method-missing': preflighting(methods('GET, POST'), CREDENTIALED),
  'methods-unparsable': preflighting(methods('GET PUT DELETE'), CREDENTIALED),
  'headers-unparsable': preflighting(methods('GET, PUT', '"content-type" x-custom'), CREDENTIALED),
  'wildcards-credentialed': preflighting(methods('*', '*'), CREDENTIALED),
  'preflight-bare': { headers: ECHO, options: { status: 204, headers: methods('PUT') } },
  'actual-bare': { options: { status: 204, headers: { ...ECHO, ...methods('PUT, DELETE') } } },
  'error-500': { status: 500, options: { status: 500 } },
  'error-404': { status: 404, options: { status: 404 } },
  good: preflighting(methods('GET, PUT, DELETE'), CREDENTIALED),
} as const satisfies Readonly<Record<string, Behaviour>>;

export type BehaviourName = keyof typeof BEHAVIOURS;

/** The applications behind the servers: `/name/…` behaves as `BEHAVIOURS[name]`. */
export interface Applications {
  readonly http: number;
  readonly fastcgi: number;
  close(): void;
}

export async function startApplications(): Promise<Applications> {
  const web = createServer((request, response) => {
    const { status, headers, body } = reply(request.url, request.method, request.headers.origin);
    response.writeHead(status, headers).end(body);
  });
  // Apache keeps connections: one that Node closes while a request is under way becomes a 502.
  web.keepAliveTimeout = 600_000;
  const fcgi = createTcp((socket) => serveFastcgi(socket, reply));
  const [http, fastcgi] = [await listen(web), await listen(fcgi)];
  const close = () => {
    web.closeAllConnections();
    for (const server of [web, fcgi]) server.close();
  };
  return { http, fastcgi, close };
}

async function listen(server: Server): Promise<number> {
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return (server.address() as AddressInfo).port;
}

/**
 * `Vary: Accept-Encoding` and `X-Total` are the application's own and must outlive every fix. Its type
 * is named: Caddy guesses one that is missing, or not, by whether the body comes with the headers.
 */
function reply(url = '/', method = 'GET', origin = ''): Reply {
  const name = url.split('/')[1] ?? '';
  const behaviour: Behaviour = (BEHAVIOURS as Record<string, Behaviour>)[name] ?? { status: 410 };
  const special = method === 'OPTIONS' ? behaviour.options : undefined;
  const status = special?.status ?? behaviour.status ?? 200;
  const type = { 'Content-Type': 'application/json' };
  const own = { Vary: 'Accept-Encoding', 'X-Total': '7', 'X-Saw': method, ...type };
  const headers = filled({ ...own, ...(special ? special.headers : behaviour.headers) }, origin);
  return { status, headers, body: status === 204 ? '' : `{"saw":"${method}"}` };
}

function filled(headers: Lines, origin: string): Record<string, string | string[]> {
  const fill = (value: string) => value.replace('{origin}', origin);
  const entries = Object.entries(headers).map(([name, value]) => [
    name,
    typeof value === 'string' ? fill(value) : value.map(fill),
  ]);
  return Object.fromEntries(entries) as Record<string, string | string[]>;
}
