import type { IncomingMessage, Server } from 'node:http';
import { createServer } from 'node:http';
import { portOf, stop } from '../site/ports.mjs';

/** How a path is answered; `hold` waits for `release` before it does. */
export interface Answer {
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
}

/** By path, the answer to OPTIONS and that to everything else. */
export type Routes = Readonly<Record<string, { preflight?: Answer; actual?: Answer }>>;

/** A web of three hosts on one port of this machine; browsers find `*.localhost` by themselves. */
export class Web {
  readonly #server: Server;
  readonly #held: (() => void)[] = [];
  /** `METHOD /path` of requests that are to wait until they are released. */
  readonly holds = new Set<string>();

  private constructor(server: Server) {
    this.#server = server;
  }

  static async open(routesOf: (web: Web) => Routes): Promise<Web> {
    const web = new Web(createServer());
    web.#server.on('request', (request, response) => {
      const answer = answerTo(request, routesOf(web));
      const send = (): void => {
        response.writeHead(answer.status ?? 200, {
          'Cache-Control': 'no-store',
          ...answer.headers,
        });
        response.end(answer.body ?? '');
      };
      if (web.holds.has(`${request.method} ${pathOf(request)}`)) web.#held.push(send);
      else send();
    });
    await new Promise<void>((resolve) => web.#server.listen(0, '127.0.0.1', resolve));
    return web;
  }

  /** `http://page.localhost:PORT` for `page`. */
  origin(host: string): string {
    return `http://${host}.localhost:${portOf(this.#server)}`;
  }

  /** The same server under a name that is no developer's: `http://page.example:PORT`. */
  stranger(host: string): string {
    return `http://${host}.example:${portOf(this.#server)}`;
  }

  /** How many requests wait. */
  get waiting(): number {
    return this.#held.length;
  }

  release(): void {
    for (const send of this.#held.splice(0)) send();
  }

  close(): Promise<void> {
    return stop(this.#server);
  }
}

function pathOf({ url = '/' }: IncomingMessage): string {
  return new URL(url, 'http://any').pathname;
}

function answerTo(request: IncomingMessage, routes: Routes): Answer {
  const route = routes[pathOf(request)];
  return (request.method === 'OPTIONS' ? route?.preflight : route?.actual) ?? {};
}
