import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo, Server } from 'node:net';
import { createServer as createTcp } from 'node:net';
import type { Behaviour, Lines } from './behaviours.ts';
import { BEHAVIOURS } from './behaviours.ts';
import type { Reply } from './fastcgi.ts';
import { serveFastcgi } from './fastcgi.ts';

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
