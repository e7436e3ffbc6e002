import type { Socket } from 'node:net';
import { connect } from 'node:net';
import { retry } from '../../retry.ts';
import { Pending } from './pending.ts';

type Reply = [
  type: 1,
  id: number,
  error: { error: string; message: string } | null,
  value: unknown,
];

/**
 * Firefox's own remote protocol over TCP. Needed beside BiDi for what that cannot do: real input
 * events and screenshots of the browser's window, where DevTools and popups live.
 *
 * @see https://firefox-source-docs.mozilla.org/testing/marionette/Protocol.html
 */
export class Marionette {
  readonly #socket: Socket;
  readonly #pending = new Pending();
  #received = Buffer.alloc(0);

  private constructor(socket: Socket) {
    this.#socket = socket;
    socket.on('data', (data) => this.#read(data));
    socket.on('close', () => this.#pending.end());
  }

  /** Tries until Firefox listens, which takes seconds on a busy machine. */
  static async connect(port: number): Promise<Marionette> {
    return new Marionette(await retry('Marionette', () => open(port)));
  }

  send(command: string, parameters: object = {}): Promise<unknown> {
    return this.#pending.ask((id) => {
      const message = JSON.stringify([0, id, command, parameters]);
      this.#socket.write(`${Buffer.byteLength(message)}:${message}`);
    });
  }

  /** Packets are `<length in bytes>:<JSON>`; one may arrive in pieces, or with others. */
  #read(data: Buffer): void {
    this.#received = Buffer.concat([this.#received, data]);
    for (;;) {
      const colon = this.#received.indexOf(':');
      const end = colon + 1 + Number(this.#received.subarray(0, colon).toString());
      if (colon < 0 || this.#received.length < end) return;
      const packet: unknown = JSON.parse(this.#received.subarray(colon + 1, end).toString());
      this.#received = this.#received.subarray(end);
      // The first packet is a greeting, an object.
      if (Array.isArray(packet)) this.#settle(packet as Reply);
    }
  }

  #settle([, id, error, value]: Reply): void {
    this.#pending.settle(
      id,
      error === null ? undefined : `${error.error}: ${error.message}`,
      value,
    );
  }
}

function open(port: number): Promise<Socket> {
  return new Promise((resolve, reject) => {
    const socket = connect(port, '127.0.0.1', () => resolve(socket));
    socket.once('error', reject);
  });
}
