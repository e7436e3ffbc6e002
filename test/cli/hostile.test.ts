import type { AddressInfo, Server, Socket } from 'node:net';
import { createServer } from 'node:net';
import { afterAll, afterEach, describe, expect, it } from 'vitest';
import { isPrivateAddress } from '../../src/cli/check/addresses.ts';
import { check } from '../../src/cli/check/check.ts';
import type { Target } from '../../src/cli/check/target.ts';
import { FORMATS, written } from '../../src/cli/reporters/index.ts';
import { reportedOf } from '../../src/cli/reporters/reported.ts';

let server: Server | undefined;
const sockets = new Set<Socket>();

afterEach(() => {
  for (const socket of sockets) socket.destroy();
  server?.close();
});

/** A server that does to every connection as it likes. */
async function serve(answer: (socket: Socket) => void): Promise<string> {
  const made = createServer((socket) => {
    sockets.add(socket);
    socket.on('error', () => socket.destroy());
    socket.once('data', () => answer(socket));
  });
  server = made;
  await new Promise<void>((resolve) => made.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${(made.address() as AddressInfo).port}/`;
}

const target = (url: string, rest: Partial<Target> = {}): Target => ({
  url,
  origin: 'https://app.example',
  method: 'GET',
  headers: [],
  credentials: false,
  browser: 'chromium',
  send: false,
  foreign: undefined,
  allowsPrivate: false,
  maxRedirects: 5,
  timeout: 700,
  ...rest,
});

const OK = 'HTTP/1.1 200 OK\r\nAccess-Control-Allow-Origin: *\r\n';

/** Writes again and again until the other side hangs up. */
function forever(socket: Socket, text: string, pause: number): void {
  const timer = setInterval(() => socket.write(text), pause);
  socket.on('close', () => clearInterval(timer));
}

const HOSTILE: Readonly<Record<string, (socket: Socket) => void>> = {
  'an endless body': (socket) => {
    socket.write(`${OK}\r\n`);
    forever(socket, 'x'.repeat(65_536), 0);
  },
  'endless headers': (socket) => {
    socket.write(OK);
    forever(socket, `X-Flood: ${'x'.repeat(8000)}\r\n`, 0);
  },
  'a slow drip of headers': (socket) => {
    socket.write(OK);
    forever(socket, 'X: y\r\n', 50);
  },
  'endless interim responses': (socket) => forever(socket, 'HTTP/1.1 103 Early Hints\r\n\r\n', 5),
  silence: () => undefined,
  garbage: (socket) => socket.end('220 mail.example ESMTP\r\n\r\n'),
  'a connection that breaks': (socket) => socket.resetAndDestroy(),
};

const costs: string[] = [];

describe('a hostile server', () => {
  afterAll(() => console.log(`time (700 ms allowed) and memory:\n${costs.join('\n')}`));

  it.each(Object.keys(HOSTILE))('costs little time and memory: %s', async (name) => {
    const url = await serve(HOSTILE[name] ?? (() => undefined));
    const [start, before] = [performance.now(), process.memoryUsage().rss];
    const { entry } = await check(target(url));
    const [time, memory] = [performance.now() - start, process.memoryUsage().rss - before];
    costs.push(`${name}: ${time.toFixed(0)} ms, ${(memory / 2 ** 20).toFixed(1)} MiB`);
    expect(time).toBeLessThan(3000);
    expect(memory).toBeLessThan(64 * 1024 * 1024);
    expect(entry.diagnosis.outcome).toBe(name === 'an endless body' ? 'allowed' : 'blocked');
  });

  it('does not reach the terminal, nor the markup of any format', async () => {
    const evil = '\u001B]0;evil\u0007\u001B[31m<script>`|';
    const url = await serve((socket) => {
      socket.end(`HTTP/1.1 200 OK\r\nAccess-Control-Allow-Origin: ${evil}\r\n\r\n`);
    });
    const reports = [reportedOf(await check(target(url)), undefined, 'en')];
    for (const format of FORMATS) {
      // eslint-disable-next-line no-control-regex
      expect(written(format, reports, 'en', '1')).not.toMatch(/[\u0000-\u0008\u000B-\u001F\u007F]/);
    }
    expect(written('junit', reports, 'en', '1')).not.toContain('<script>');
  });

  it('is asked nothing without end: redirects stop at the limit', async () => {
    let count = 0;
    const url = await serve((socket) => {
      count += 1;
      socket.end(
        `HTTP/1.1 302 Found\r\nAccess-Control-Allow-Origin: *\r\nLocation: /${count}\r\n\r\n`,
      );
    });
    const { ending } = await check(target(url, { maxRedirects: 3 }));
    expect({ ending, count }).toEqual({ ending: 'redirects', count: 4 });
  });
});

describe('secrets', () => {
  it('stay out of every output', async () => {
    const url = await serve((socket) => socket.end(`${OK}\r\n`));
    const headers = [
      { name: 'Authorization', value: 'Bearer s3cr3t' },
      { name: 'Cookie', value: 'sid=s3cr3t' },
      { name: 'X-Api-Key', value: 's3cr3t' },
    ];
    const one = await check(
      target(`${url}?token=s3cr3t`, { headers, credentials: true, send: true }),
    );
    const reports = [reportedOf(one, undefined, 'en')];
    for (const format of FORMATS)
      expect(written(format, reports, 'en', '1')).not.toContain('s3cr3t');
  });
});

describe('addresses', () => {
  it.each([
    '127.0.0.1',
    '10.1.2.3',
    '172.31.0.1',
    '192.168.1.1',
    '169.254.169.254',
    '100.64.0.1',
    '0.0.0.0',
    '::1',
    '::',
    'fe80::1',
    'fd00::1',
    '::ffff:127.0.0.1',
    '::ffff:10.0.0.1',
  ])('%s is private', (address) => expect(isPrivateAddress(address)).toBe(true));

  it.each([
    '93.184.216.34',
    '8.8.8.8',
    '172.32.0.1',
    '100.128.0.1',
    '2606:2800:220:1::1',
    '::ffff:8.8.8.8',
  ])('%s is public', (address) => expect(isPrivateAddress(address)).toBe(false));
});
