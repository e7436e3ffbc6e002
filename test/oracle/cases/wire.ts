import type { Socket } from 'node:net';
import type { Line } from './case.ts';

/** A request as it came over the wire. */
export interface Received {
  readonly method: string;
  readonly path: string;
  /** Value of the first line of that name (lower case). */
  readonly header: (name: string) => string | undefined;
}

const END_OF_HEAD = '\r\n\r\n';
const TLS_HANDSHAKE = 0x16;

/**
 * Reads one request, body included. Written by hand because `node:http` refuses odd methods and odd
 * header lines, which are what is to be tested. One connection carries one request.
 */
export function onRequest(socket: Socket, answer: (request: Received) => void): void {
  let bytes = Buffer.alloc(0);
  const read = (chunk: Buffer) => {
    bytes = Buffer.concat([bytes, chunk]);
    if (bytes[0] === TLS_HANDSHAKE) {
      socket.end('HTTP/1.1 400 This port speaks no TLS\r\n\r\n');
      return;
    }
    const end = bytes.indexOf(END_OF_HEAD);
    if (end < 0) return;
    const request = parsed(bytes.toString('latin1', 0, end));
    const length = Number(request.header('content-length') ?? 0);
    if (bytes.length < end + END_OF_HEAD.length + length) return;
    socket.off('data', read);
    answer(request);
  };
  socket.on('data', read);
}

function parsed(head: string): Received {
  const [first = '', ...rest] = head.split('\r\n');
  const [method = '', path = ''] = first.split(' ');
  const headers = new Map(
    rest.map((line) => {
      const colon = line.indexOf(':');
      return [line.slice(0, colon).toLowerCase(), line.slice(colon + 1).trim()];
    }),
  );
  return { method, path, header: (name) => headers.get(name) };
}

/** Writes a whole answer exactly as given and closes the connection. */
export function sendAnswer(
  socket: Socket,
  status: number,
  lines: readonly Line[],
  body: string,
  length = Buffer.byteLength(body, 'latin1'),
): void {
  const bodiless = status === 204 || status === 304;
  const all = [...lines, ...(bodiless ? [] : [['Content-Length', String(length)] as const])];
  const head = [`HTTP/1.1 ${status} Whatever`, ...all.map(([name, value]) => `${name}: ${value}`)];
  const text = `${[...head, 'Connection: close'].join('\r\n')}${END_OF_HEAD}`;
  socket.end(Buffer.from(bodiless ? text : text + body, 'latin1'));
}
