import type { Server } from 'node:http';
import { WebSocketServer } from 'ws';
import { listen, portOf, stop } from '../../site/ports.mjs';
import type { Cell } from './cells.ts';

/** Runs in the page, in its worker and in its frame. */
const ASK = `function ask({ request, host }) {
  if (request === 'WebSocket') return new Promise((resolve) => {
    const socket = new WebSocket('ws://' + host + '/');
    socket.onopen = () => resolve('ok');
    socket.onerror = () => resolve('no');
  });
  const headers = request === 'fetch' ? {} : { 'X-Token': '1' };
  return fetch('http://' + host + '/items', { headers }).then(() => 'ok', () => 'no');
}`;

const WORKER = `${ASK}; onmessage = async ({ data }) => postMessage(await ask(data));`;

/** A frame answers the page around it. */
const FRAME = `<script>${ASK};
onmessage = async ({ data, source }) => source.postMessage(await ask(data), '*');
</script>`;

function pageWith(frame: string): string {
  return `<title>page</title><link rel="icon" href="data:,"><script>${ASK};
const next = (target) => new Promise((resolve) =>
  target.addEventListener('message', ({ data }) => resolve(data), { once: true }));
async function askFrom(place, what) {
  if (place === 'page') return ask(what);
  if (place === 'worker') {
    const worker = new Worker('/worker.js');
    worker.postMessage(what);
    return next(worker);
  }
  const answered = next(window);
  frames[0].postMessage(what, '*');
  return answered;
}</script>${frame}`;
}

/** A server that lets every page in, so that only the browser can say no. */
function allow(server: Server): WebSocketServer {
  const sockets = new WebSocketServer({ server });
  sockets.on('error', () => undefined);
  return sockets;
}

/** A public site with its frames, and servers at a loopback and at a local address. */
export class LocalNetworkSite {
  readonly #servers: readonly Server[];

  private constructor(servers: readonly Server[]) {
    this.#servers = servers;
  }

  static async open(): Promise<LocalNetworkSite> {
    const site = await listen((request, response) => {
      const url = new URL(request.url ?? '/', 'http://site.localhost');
      const isScript = url.pathname.endsWith('.js');
      response.setHeader('Content-Type', isScript ? 'text/javascript' : 'text/html');
      if (isScript) response.end(WORKER);
      else if (url.pathname === '/frame') response.end(FRAME);
      else response.end(pageWith(url.searchParams.get('frame') ?? ''));
    });
    const targets = await Promise.all(
      [0, 1].map(() =>
        listen((_, response) => {
          response.setHeader('Access-Control-Allow-Origin', '*');
          response.setHeader('Access-Control-Allow-Headers', 'X-Token');
          response.end('[]');
        }),
      ),
    );
    for (const server of targets) allow(server);
    return new LocalNetworkSite([site, ...targets]);
  }

  #port(index: number): number {
    const server = this.#servers[index];
    if (server === undefined) throw new Error('no such server');
    return portOf(server);
  }

  /** `http://page.localhost:PORT` for `page`: secure, since it is loopback, and called public. */
  origin(host: string): string {
    return `http://${host}.localhost:${this.#port(0)}`;
  }

  /** `127.0.0.1:PORT` of what stands for an address space. */
  hostOf(target: Cell['target']): string {
    return `127.0.0.1:${this.#port(target === 'loopback' ? 1 : 2)}`;
  }

  /** What a browser is to take for public. */
  get publicHost(): string {
    return `127.0.0.1:${this.#port(0)}`;
  }

  /** The page that can ask from this place; its host is its permission. */
  pageFor({ permission, place }: Pick<Cell, 'permission' | 'place'>): string {
    const page = this.origin(permission.replace(' ', '-'));
    if (place === 'page' || place === 'worker') return `${page}/`;
    const inner = place === 'same-origin frame' ? page : this.origin('widget');
    const allowed = /allow="[^"]*"/.exec(place)?.[0] ?? '';
    const frame = `<iframe ${allowed} src="${inner}/frame"></iframe>`;
    return `${page}/?frame=${encodeURIComponent(frame)}`;
  }

  async close(): Promise<void> {
    await Promise.all(this.#servers.map(stop));
  }
}
