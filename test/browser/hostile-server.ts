import type { IncomingMessage, Server } from 'node:http';
import { listen, portOf, stop } from '../site/ports.mjs';

/** What a hostile server writes into its headers, by the path under which it does. */
export const HOSTILE: Readonly<Record<string, string>> = {
  '/markup': '<i data-injected>x</i><img data-injected src=x onerror="document.title=1">',
  '/bidi': 'https://\u202eelpmaxe.ppa//\u2066:sptth\u2069\u200b\ufeff',
  '/control': 'a\u0001b\u001b[31mred\u007f',
  '/long': 'x'.repeat(65_536),
  '/marks': `a${'\u0301\u0335\u0489'.repeat(2_000)}`,
  '/blanks': 'a\u00a0\u2003\u3000\u3164b',
};

/** A page, and an API whose answers are written byte by byte: Node itself would refuse to. */
export class HostileServer {
  readonly #server: Server;

  private constructor(server: Server) {
    this.#server = server;
  }

  static async open(): Promise<HostileServer> {
    const server = await listen((request) => void request.socket.end(answerTo(request)));
    return new HostileServer(server);
  }

  origin(host: string): string {
    return `http://${host}.localhost:${portOf(this.#server)}`;
  }

  close(): Promise<void> {
    return stop(this.#server);
  }
}

/** The value stands in every header that a reason reads or a text shows. */
function answerTo({ url = '/', method, headers }: IncomingMessage): Buffer {
  const value = HOSTILE[url];
  if (value === undefined) return bytes(['Content-Type: text/html'], '<title>page</title>');
  const origin = method === 'OPTIONS' ? headers.origin : value;
  return bytes(
    [
      `Access-Control-Allow-Origin: ${origin}`,
      `Access-Control-Allow-Methods: ${value}`,
      `Access-Control-Allow-Headers: ${value}`,
      `Server: ${value.slice(0, 500)}`,
      `Allow: ${value.slice(0, 500)}`,
    ],
    '',
  );
}

function bytes(lines: readonly string[], body: string): Buffer {
  const head = ['HTTP/1.1 200 OK', ...lines, `Content-Length: ${body.length}`, 'Connection: close'];
  return Buffer.from(`${head.join('\r\n')}\r\n\r\n${body}`, 'utf8');
}
