import { once } from 'node:events';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createServer } from 'node:net';
import { listen, portOf, stop } from '../../../site/ports.mjs';
import type { Reply } from '../../matrix/fastcgi.ts';
import { serveFastcgi } from '../../matrix/fastcgi.ts';

/** Who may do what on a site before the fix. */
export interface Grant {
  readonly origins: '*' | readonly string[];
  readonly credentials: boolean;
  readonly methods: readonly string[];
  readonly headers: readonly string[];
  readonly exposed: readonly string[];
}

/** In a grant: the page whose request is blocked, whatever its port. */
export const PAGE = 'page';

/** An application behind a server, as data. */
export interface App {
  /** Its own CORS: it answers allowed origins, and preflights when `preflight` is `cors`. */
  readonly cors?: Grant;
  /** What it answers to `OPTIONS`: its CORS, or this status for everybody. */
  readonly preflight: 'cors' | number;
  /** Every path that it redirects with 301, and where to. */
  readonly redirects?: Readonly<Record<string, string>>;
  /** Paths that it answers with another status than 200. */
  readonly statuses?: Readonly<Record<string, number>>;
  /** A method that fails with 500, before any CORS is added. */
  readonly failing?: string;
  /** Answers 401 to whoever brings no `Authorization`, `OPTIONS` included. */
  readonly login?: true;
  /** Speaks FastCGI, as PHP-FPM does; its path comes as `SCRIPT_FILENAME`. */
  readonly fastcgi?: true;
}

/** What an application knows of a request. */
interface Asked {
  readonly method: string;
  readonly url: string;
  readonly origin: string | undefined;
  readonly isLoggedIn: boolean;
}

export interface RunningApp {
  readonly port: number;
  stop(): Promise<void>;
}

/** @param page the origin that {@link PAGE} stands for */
export async function startApp(app: App, page: string): Promise<RunningApp> {
  const known = app.cors && withPage(app.cors, page);
  const whole = { ...app, ...(known === undefined ? {} : { cors: known }) };
  if (app.fastcgi) return startFastcgi(whole);
  const server: Server = await listen((request, response) => {
    request.resume();
    const { method = 'GET', url = '/', headers } = request;
    const isLoggedIn = headers.authorization !== undefined;
    const {
      status,
      headers: lines,
      body,
    } = reply(whole, {
      method,
      url,
      origin: headers.origin,
      isLoggedIn,
    });
    response.writeHead(status, lines).end(body);
  });
  server.keepAliveTimeout = 600_000;
  return { port: portOf(server), stop: () => stop(server) };
}

async function startFastcgi(app: App): Promise<RunningApp> {
  const server = createServer((socket) =>
    serveFastcgi(socket, (url = '/', method = 'GET', origin) =>
      reply(app, { method, url, origin, isLoggedIn: false }),
    ),
  );
  await once(server.listen(0, '127.0.0.1'), 'listening');
  const { port } = server.address() as AddressInfo;
  const end = () => new Promise<void>((resolve) => void server.close(() => resolve()));
  return { port, stop: end };
}

function withPage(grant: Grant, page: string): Grant {
  const { origins } = grant;
  return origins === '*'
    ? grant
    : { ...grant, origins: origins.map((one) => (one === PAGE ? page : one)) };
}

function reply(app: App, asked: Asked): Reply {
  const { method, url, isLoggedIn } = asked;
  const headers = {
    'Content-Type': 'application/json',
    'X-Total': '7',
    ...corsHeaders(app, asked),
  };
  const target = app.redirects?.[url];
  const end = (status: number, more = {}): Reply => ({
    status,
    headers: { ...headers, ...more },
    body: status === 204 ? '' : `{"saw":"${method} ${url}"}`,
  });
  if (method === app.failing)
    return { status: 500, headers: { 'Content-Type': 'text/plain' }, body: 'failed' };
  if (app.login && !isLoggedIn) return end(401, { 'WWW-Authenticate': 'Basic realm="app"' });
  if (target !== undefined) return end(301, { Location: target });
  if (method === 'OPTIONS') return end(app.preflight === 'cors' ? 204 : app.preflight);
  return end(app.statuses?.[url] ?? 200);
}

function corsHeaders({ cors, preflight }: App, { method, origin }: Asked): Record<string, string> {
  const vary = {
    Vary:
      cors === undefined || cors.origins === '*' ? 'Accept-Encoding' : 'Accept-Encoding, Origin',
  };
  if (cors === undefined || origin === undefined) return vary;
  if (cors.origins !== '*' && !cors.origins.includes(origin)) return vary;
  return {
    ...vary,
    'Access-Control-Allow-Origin': cors.origins === '*' ? '*' : origin,
    ...(cors.credentials ? { 'Access-Control-Allow-Credentials': 'true' } : {}),
    ...(cors.exposed.length > 0
      ? { 'Access-Control-Expose-Headers': cors.exposed.join(', ') }
      : {}),
    ...(preflight === 'cors' && method === 'OPTIONS'
      ? {
          'Access-Control-Allow-Methods': cors.methods.join(', '),
          'Access-Control-Allow-Headers': cors.headers.join(', '),
          'Access-Control-Max-Age': '300',
        }
      : {}),
  };
}
