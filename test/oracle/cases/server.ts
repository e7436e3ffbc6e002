import { readFileSync } from 'node:fs';
import type { AddressInfo, Server, Socket } from 'node:net';
import { createServer } from 'node:net';
import { bodyFor } from './bodies.ts';
import type { AnswerSpec, Case, HopSpec, Line } from './case.ts';
import { isRedirect } from './case.ts';
import type { Ports } from './places.ts';
import { callerOrigin, hopOfPath, hopUrl } from './places.ts';
import type { Known } from './template.ts';
import { filled } from './template.ts';
import type { Received } from './wire.ts';
import { onRequest, sendAnswer } from './wire.ts';

const RUNNER = readFileSync(new URL('../page/runner.js', import.meta.url), 'latin1');
const HTML: Line = ['Content-Type', 'text/html'];

/** The servers of the oracle: they answer every case exactly as it says. */
export class OracleServer {
  readonly #servers: readonly Server[];
  readonly #cases = new Map<string, Case>();
  readonly ports: Ports;

  private constructor(servers: readonly Server[], ports: Ports) {
    this.#servers = servers;
    this.ports = ports;
    for (const server of servers) server.on('connection', (socket) => this.#connected(socket));
  }

  static async open(): Promise<OracleServer> {
    const servers = [createServer(), createServer()];
    const [one, two] = await Promise.all(servers.map(listening));
    return new OracleServer(servers, { one: one ?? 0, two: two ?? 0 });
  }

  /** From now on answers the requests of these cases. */
  serve(cases: readonly Case[]): void {
    for (const one of cases) this.#cases.set(one.id, one);
  }

  async close(): Promise<void> {
    await Promise.all(this.#servers.map((server) => new Promise((done) => server.close(done))));
  }

  #connected(socket: Socket): void {
    // A browser that hangs up is part of the game.
    socket.on('error', () => socket.destroy());
    onRequest(socket, (request) => this.#answer(socket, request));
  }

  #answer(socket: Socket, request: Received): void {
    const place = hopOfPath(request.path);
    const found = place && this.#cases.get(place.id);
    const hop = place && found?.hops[place.index];
    if (place === undefined || found === undefined || hop === undefined) {
      return answerPage(socket, request.path);
    }
    const spec = isPreflight(request) ? hop.preflight : hop.actual;
    const lines = this.#lines(found, place.index, spec, request);
    const answer = () => answerCase(socket, found, spec, lines);
    if (spec.delay === undefined) answer();
    else setTimeout(answer, spec.delay);
  }

  #lines(found: Case, index: number, spec: AnswerSpec, request: Received): Line[] {
    const known = knownBy(request, callerOrigin(found, this.ports));
    const lines = spec.lines.map(([name, value]): Line => [name, filled(value, known)]);
    const next = found.hops[index + 1];
    if (next === undefined || !isRedirect(spec.status) || has(lines, 'location')) return lines;
    return [...lines, ['Location', location(next, hopUrl(found, index + 1, this.ports))]];
  }
}

function isPreflight({ method, header }: Received): boolean {
  return method === 'OPTIONS' && header('access-control-request-method') !== undefined;
}

function knownBy({ header }: Received, caller: string): Known {
  return {
    origin: header('origin') ?? caller,
    caller,
    method: header('access-control-request-method') ?? '',
    names: header('access-control-request-headers') ?? '',
  };
}

function location({ userinfo }: HopSpec, url: string): string {
  return userinfo ? url.replace('://', '://ada:secret@') : url;
}

function has(lines: readonly Line[], name: string): boolean {
  return lines.some(([one]) => one.toLowerCase() === name);
}

function answerCase(socket: Socket, found: Case, spec: AnswerSpec, lines: readonly Line[]): void {
  if (spec.accident === 'reset') return void socket.resetAndDestroy();
  if (spec.accident === 'empty') return void socket.end();
  if (spec.accident === 'garbage') return void socket.end('220 mail.example ESMTP\r\n\r\n');
  const [type, body] = bodyFor(found.loader);
  const typed = has(lines, 'content-type') ? lines : [...lines, ['Content-Type', type] as const];
  const length = body.length + (spec.accident === 'short' ? 99 : 0);
  sendAnswer(socket, spec.status, [...typed, ['Cache-Control', 'no-store']], body, length);
}

function answerPage(socket: Socket, path: string): void {
  if (path === '/runner.js') {
    return sendAnswer(socket, 200, [['Content-Type', 'text/javascript']], RUNNER);
  }
  const known = ['/page/', '/public/', '/frame'].some((start) => path.startsWith(start));
  const policy: Line = ['Content-Security-Policy', 'treat-as-public-address'];
  const lines = path.startsWith('/public/') ? [HTML, policy] : [HTML];
  sendAnswer(socket, known ? 200 : 404, lines, known ? PAGE : '');
}

/** The script is part of the page: a public page may not fetch it from this machine. */
const PAGE = `<!doctype html><meta charset="utf-8"><title>Oracle</title><script>${RUNNER}</script>`;

function listening(server: Server): Promise<number> {
  return new Promise((done, fail) => {
    server.once('error', fail);
    server.listen(0, '127.0.0.1', () => done((server.address() as AddressInfo).port));
  });
}
