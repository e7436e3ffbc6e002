import { execFile } from 'node:child_process';
import type { Server } from 'node:http';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Entry } from '../../src/diagnosis/index.ts';
import { curlCommands, shareAs } from '../../src/formats/index.ts';
import type { Header, Leg } from '../../src/model/index.ts';
import { legsOf, sanitizeHeaders } from '../../src/model/index.ts';
import { apiHandler } from '../site/api.mjs';
import { listen, portOf, stop } from '../site/ports.mjs';
import { harText, opened } from './fixtures.ts';

const run = promisify(execFile);

/** The origins of the recorded run, by the first label of their host. */
function recordedOrigins(text: string): Record<string, string> {
  const found = text.match(/http:\/\/(?:api\.|cdn\.|accounts\.)?shop\.localhost:\d+/g) ?? [];
  const named = found.map((origin) => [/\/\/(\w+)/.exec(origin)?.[1] ?? '', origin]);
  return Object.fromEntries(named.toReversed());
}

let server: Server;
let entries: readonly Entry[];
const seen: { method: string; url: string; lines: string[] }[] = [];

/** The recorded exchanges, moved to a demo API that runs now and answers as the recorded one did. */
beforeAll(async () => {
  const text = harText('shop-chromium');
  const origins = recordedOrigins(text);
  const page = origins['shop'] ?? '';
  const ports = { pagePort: new URL(page).port, otherPort: '3000' };
  const answer = apiHandler({ ...origins, ...ports, page });
  server = await listen((request, response) => {
    const { method = '', url = '', rawHeaders } = request;
    const names = rawHeaders.filter((_, at) => at % 2 === 0);
    const lines = names.map((name, at) => `${name}: ${rawHeaders[at * 2 + 1]}`);
    seen.push({ method, url, lines });
    answer(request, response);
  });
  const moved = { ...origins, shop: '' };
  const here = `localhost:${portOf(server)}`;
  entries = opened(text).entries.map((entry) => atHome(entry, Object.values(moved), here));
});

afterAll(() => stop(server));

/** Only where it is sent changes: not what it carries, nor what was answered. */
function atHome(entry: Entry, origins: readonly string[], here: string): Entry {
  const [first, ...rest] = entry.exchange.hops.map((hop) => {
    const { origin, host } = new URL(hop.url);
    const sub = host.split('.')[0];
    return origins.includes(origin)
      ? { ...hop, url: hop.url.replace(host, `${sub}.${here}`) }
      : hop;
  });
  if (first === undefined) throw new Error('no hop');
  return { ...entry, exchange: { ...entry.exchange, hops: [first, ...rest] } };
}

/** Status and headers as curl printed them; the body follows after an empty line. */
function printed(output: string): { status: number; headers: Header[] } {
  const [head = ''] = output.split('\r\n\r\n', 1);
  const [status = '', ...lines] = head.split('\r\n');
  const headers = lines.map((line) => {
    const colon = line.indexOf(':');
    return { name: line.slice(0, colon), value: line.slice(colon + 1).trim() };
  });
  return { status: Number(status.split(' ')[1]), headers };
}

const byName = (one: Header, other: Header) =>
  one.name.localeCompare(other.name) || one.value.localeCompare(other.value);
const sorted = (list: readonly Header[]) => list.toSorted(byName);

describe('copied commands, run in a real shell', () => {
  it('print the status and headers that the exchange shows, exactly', async () => {
    let compared = 0;
    for (const entry of entries) {
      const legs: Leg[] = entry.exchange.hops.flatMap(legsOf);
      for (const [at, { code }] of curlCommands(entry, 'posix').entries()) {
        const answer = legs[at]?.answer;
        if (answer === undefined) continue;
        const { stdout } = await run('sh', ['-c', code]);
        const { status, headers } = printed(stdout);
        const shown = sorted(sanitizeHeaders(headers, ({ value }) => value));
        expect([code, status, shown]).toEqual([code, answer.status, sorted(answer.headers)]);
        compared += 1;
      }
    }
    expect(compared).toBeGreaterThan(30);
  });

  it('carry the headers that the page’s request carried, exactly', async () => {
    let compared = 0;
    for (const entry of entries) {
      const legs = entry.exchange.hops.flatMap(legsOf);
      for (const [at, { code }] of curlCommands(entry, 'posix').entries()) {
        const { sent, method, answer } = legs[at] ?? {};
        if (sent === undefined || answer === undefined) continue;
        seen.length = 0;
        await run('sh', ['-c', code]);
        const [arrived] = seen;
        const own = /^(?:Host|User-Agent|Content-Length):/;
        const lines = (arrived?.lines ?? []).filter((line) => !own.test(line));
        const wanted = sent.map(({ name, value, hidden }) =>
          hidden === undefined ? `${name}: ${value}` : `${name}: YOUR-VALUE`,
        );
        expect([arrived?.method, lines.toSorted()]).toEqual([method, wanted.toSorted()]);
        compared += 1;
      }
    }
    expect(compared).toBeGreaterThan(30);
  });

  it('are what is copied', async () => {
    const entry = entries.find(({ exchange }) => exchange.hops[0].preflight !== undefined);
    if (entry === undefined) throw new Error('none was preflighted');
    const { stdout } = await run('sh', ['-c', shareAs('curl-posix', entry, 'en')]);
    expect(stdout.match(/^HTTP/gm)).toHaveLength(2);
  });
});
