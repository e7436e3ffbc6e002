import type { Socket } from 'node:net';

/** An answer as an application gives it. */
export interface Reply {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[]>>;
  readonly body: string;
}

type Answer = (url?: string, method?: string, origin?: string) => Reply;

const PARAMS = 4;
const STDIN = 5;
const STDOUT = 6;
const END = 3;
const HEAD = 8;

/**
 * A FastCGI responder for one request a connection: enough to stand for PHP-FPM, whose headers
 * land in another of Apache's tables than those of a proxied application.
 */
export function serveFastcgi(socket: Socket, answer: Answer): void {
  let buffer = Buffer.alloc(0);
  let params = Buffer.alloc(0);
  socket.on('error', () => socket.destroy());
  socket.on('data', (chunk: Buffer) => {
    buffer = Buffer.concat([buffer, chunk]);
    for (let record = next(buffer); record !== undefined; record = next(buffer)) {
      buffer = buffer.subarray(record.length);
      if (record.type === PARAMS) params = Buffer.concat([params, record.content]);
      if (record.type === STDIN && record.content.length === 0)
        socket.end(response(answer, read(params)));
    }
  });
}

function next(buffer: Buffer) {
  if (buffer.length < HEAD) return undefined;
  const size = buffer.readUInt16BE(4);
  const length = HEAD + size + buffer.readUInt8(6);
  if (buffer.length < length) return undefined;
  return { type: buffer.readUInt8(1), content: buffer.subarray(HEAD, HEAD + size), length };
}

function read(params: Buffer): Map<string, string> {
  const pairs = new Map<string, string>();
  for (let at = 0; at < params.length; ) {
    const [name, afterName] = lengthAt(params, at);
    const [value, start] = lengthAt(params, afterName);
    pairs.set(
      params.toString('latin1', start, start + name),
      params.toString('latin1', start + name, start + name + value),
    );
    at = start + name + value;
  }
  return pairs;
}

/** Lengths over 127 take four bytes, the first with its top bit set. */
function lengthAt(params: Buffer, at: number): [number, number] {
  const short = params.readUInt8(at);
  return short < 0x80 ? [short, at + 1] : [params.readUInt32BE(at) & 0x7fffffff, at + 4];
}

function response(answer: Answer, params: Map<string, string>): Buffer {
  const script = (params.get('SCRIPT_FILENAME') ?? '').replace(/^proxy:fcgi:\/\/[^/]+/, '');
  const { status, headers, body } = answer(
    script,
    params.get('REQUEST_METHOD'),
    params.get('HTTP_ORIGIN'),
  );
  const lines = Object.entries(headers).flatMap(([name, value]) =>
    [value].flat().map((one) => `${name}: ${one}`),
  );
  const text = [`Status: ${status}`, 'X-Powered-By: PHP/8.3', ...lines, '', body].join('\r\n');
  return Buffer.concat([
    framed(STDOUT, Buffer.from(text)),
    framed(STDOUT),
    framed(END, Buffer.alloc(8)),
  ]);
}

function framed(type: number, content: Buffer = Buffer.alloc(0)): Buffer {
  const head = Buffer.from([1, type, 0, 1, 0, 0, 0, 0]);
  head.writeUInt16BE(content.length, 4);
  return Buffer.concat([head, content]);
}
