import type { AddressInfo, Server, Socket } from 'node:net';
import { connect, createServer } from 'node:net';

const VERSION = 5;
const SUCCEEDED = 0;
const REFUSED = 5;
const DOMAIN = 3;

function reply(code: number): Buffer {
  return Buffer.from([VERSION, code, 0, 1, 0, 0, 0, 0, 0, 0]);
}

/** `host:port` of a request to connect; `undefined` for a kind of address that is not served. */
function placeIn(message: Buffer): string | undefined {
  const [, , , kind, length = 0] = message;
  if (kind === 1) {
    return `${[...message.subarray(4, 8)].join('.')}:${message.readUInt16BE(8)}`;
  }
  if (kind !== DOMAIN) return undefined;
  const end = 5 + length;
  return `${message.subarray(5, end).toString('latin1')}:${message.readUInt16BE(end)}`;
}

function join(client: Socket, port: number): void {
  const server = connect(port, '127.0.0.1');
  server.once('connect', () => {
    client.write(reply(SUCCEEDED));
    client.pipe(server).pipe(client);
  });
  server.once('error', () => client.end(reply(REFUSED)));
  client.once('error', () => server.destroy());
  client.once('close', () => server.destroy());
}

/** A SOCKS5 proxy on loopback: Firefox has no other way to send every host and port elsewhere. */
export class HostMap {
  /** `host:port` as the browser asks for it → loopback port; anything else is refused. */
  mapping: ReadonlyMap<string, number> = new Map();
  readonly #server: Server;
  readonly #clients = new Set<Socket>();

  private constructor(server: Server) {
    this.#server = server;
    server.on('connection', (client) => this.#serve(client));
  }

  static async open(): Promise<HostMap> {
    const server = createServer();
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    return new HostMap(server);
  }

  get port(): number {
    return (this.#server.address() as AddressInfo).port;
  }

  /** Firefox keeps connections for later: none may outlive the meaning of its host. */
  disconnect(): void {
    for (const client of this.#clients) client.destroy();
  }

  async close(): Promise<void> {
    this.disconnect();
    await new Promise((resolve) => this.#server.close(resolve));
  }

  #serve(client: Socket): void {
    this.#clients.add(client);
    client.on('close', () => this.#clients.delete(client));
    client.on('error', () => client.destroy());
    client.once('data', () => {
      client.write(Buffer.from([VERSION, 0]));
      client.once('data', (message) => {
        const port = this.mapping.get(placeIn(message) ?? '');
        if (port === undefined) client.end(reply(REFUSED));
        else join(client, port);
      });
    });
  }
}
