import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import { request as send } from 'node:http';
import type { Duplex } from 'node:stream';
import { listen, portOf, stop } from '../../site/ports.mjs';

/**
 * A forward proxy that writes down every request that a browser makes of anybody, and lets only
 * those for this machine through: all others end here.
 */
export class Proxy {
  readonly #server: Server;
  /** `METHOD url`, oldest first; `CONNECT host:port` of what is encrypted. */
  readonly asked: string[] = [];

  private constructor(server: Server) {
    this.#server = server;
    server.on('connect', (request: IncomingMessage, socket: Duplex) => {
      this.asked.push(`CONNECT ${request.url}`);
      socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
    });
  }

  static async open(): Promise<Proxy> {
    const holder: { proxy?: Proxy } = {};
    const server = await listen((request, response) => holder.proxy?.pass(request, response));
    const proxy = new Proxy(server);
    holder.proxy = proxy;
    return proxy;
  }

  get port(): number {
    return portOf(this.#server);
  }

  pass(request: IncomingMessage, response: ServerResponse): void {
    const { method = 'GET', url = '', headers } = request;
    this.asked.push(`${method} ${url}`);
    const { hostname, port, pathname, search } = new URL(url);
    if (!/(?:^|\.)localhost$/.test(hostname)) {
      response.writeHead(502).end();
      return;
    }
    const to = { host: '127.0.0.1', port, method, headers, path: pathname + search };
    const onward = send(to, (answer) => {
      response.writeHead(answer.statusCode ?? 502, answer.rawHeaders);
      answer.pipe(response);
    });
    // A server that hangs up or is not there is part of the demo.
    onward.on('error', () => response.destroy());
    request.pipe(onward);
  }

  close(): Promise<void> {
    return stop(this.#server);
  }
}

/** What sends all of Chromium's requests through a proxy, those to this machine too. */
export function chromiumThrough({ port }: Proxy): string[] {
  return [`--proxy-server=http://127.0.0.1:${port}`, '--proxy-bypass-list=<-loopback>'];
}

/** The same for Firefox. */
export function firefoxThrough({ port }: Proxy) {
  return {
    'network.proxy.type': 1,
    'network.proxy.http': '127.0.0.1',
    'network.proxy.http_port': port,
    'network.proxy.ssl': '127.0.0.1',
    'network.proxy.ssl_port': port,
    'network.proxy.no_proxies_on': '',
    'network.proxy.allow_hijacking_localhost': true,
  };
}
