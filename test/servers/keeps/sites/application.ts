import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import { listen, portOf, stop } from '../../../site/ports.mjs';

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
}

export interface RunningApp {
  readonly port: number;
  stop(): Promise<void>;
}

/** @param page the origin that {@link PAGE} stands for */
export async function startApp(app: App, page: string): Promise<RunningApp> {
  const known = app.cors && withPage(app.cors, page);
  const whole = { ...app, ...(known === undefined ? {} : { cors: known }) };
  const server: Server = await listen((request, response) => reply(whole, request, response));
  server.keepAliveTimeout = 600_000;
  return { port: portOf(server), stop: () => stop(server) };
}

function withPage(grant: Grant, page: string): Grant {
  const { origins } = grant;
  return origins === '*'
    ? grant
    : { ...grant, origins: origins.map((one) => (one === PAGE ? page : one)) };
}

function reply(app: App, request: IncomingMessage, response: ServerResponse): void {
  request.resume();
  const { method = 'GET', url = '/' } = request;
  const headers: Record<string, string> = {
    'Content-Type': 'application/json',
    'X-Total': '7',
    ...corsHeaders(app, request),
  };
  const isOptions = method === 'OPTIONS';
  const target = app.redirects?.[url];
  const end = (status: number, more = {}, body = `{"saw":"${method} ${url}"}`) =>
    response.writeHead(status, { ...headers, ...more }).end(status === 204 ? '' : body);
  if (method === app.failing)
    return void response.writeHead(500, { 'Content-Type': 'text/plain' }).end('failed');
  if (app.login && request.headers.authorization === undefined)
    return void end(401, { 'WWW-Authenticate': 'Basic realm="app"' });
  if (target !== undefined) return void end(301, { Location: target });
  if (isOptions) return void end(app.preflight === 'cors' ? 204 : app.preflight);
  return void end(app.statuses?.[url] ?? 200);
}

function corsHeaders({ cors, preflight }: App, request: IncomingMessage): Record<string, string> {
  const vary = {
    Vary:
      cors === undefined || cors.origins === '*' ? 'Accept-Encoding' : 'Accept-Encoding, Origin',
  };
  const { origin } = request.headers;
  if (cors === undefined || origin === undefined) return vary;
  if (cors.origins !== '*' && !cors.origins.includes(origin)) return vary;
  return {
    ...vary,
    'Access-Control-Allow-Origin': cors.origins === '*' ? '*' : origin,
    ...(cors.credentials ? { 'Access-Control-Allow-Credentials': 'true' } : {}),
    ...(cors.exposed.length > 0
      ? { 'Access-Control-Expose-Headers': cors.exposed.join(', ') }
      : {}),
    ...(preflight === 'cors' && request.method === 'OPTIONS'
      ? {
          'Access-Control-Allow-Methods': cors.methods.join(', '),
          'Access-Control-Allow-Headers': cors.headers.join(', '),
          'Access-Control-Max-Age': '300',
        }
      : {}),
  };
}
