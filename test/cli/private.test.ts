import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import { createServer } from 'node:http';
import { afterAll, beforeAll, beforeEach, expect, it, vi } from 'vitest';
import { check } from '../../src/cli/check/check.ts';
import type { TargetFlags } from '../../src/cli/options.ts';
import { targetOf } from '../../src/cli/options.ts';
import { portOf } from '../site/ports.mjs';

/** Two addresses of this machine; the second stands for one of the public network. */
const [PRIVATE, PUBLIC] = ['127.0.0.1', '127.0.0.2'];

/** What each look-up of a name says, in turn; the last goes on. */
const names = new Map<string, string[][]>();

vi.mock('../../src/cli/check/addresses.ts', () => ({
  isBadPort: () => false,
  isPrivateAddress: (address: string) => address !== PUBLIC,
  addressesOf: (name: string) => {
    const answers = names.get(name) ?? [[PRIVATE]];
    return Promise.resolve((answers.length > 1 ? answers.shift() : answers[0]) ?? []);
  },
}));

let server: Server;
let asked: string[];
let answer: (request: IncomingMessage, response: ServerResponse) => void;

beforeAll(async () => {
  server = createServer((request, response) => {
    asked.push(`${request.method} ${request.socket.localAddress}`);
    answer(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '0.0.0.0', resolve));
});

afterAll(() => server.close());

beforeEach(() => {
  asked = [];
  names.clear();
  names.set('public.test', [[PUBLIC]]);
  names.set('both.test', [[PUBLIC, PRIVATE]]);
});

const at = (name: string) => `http://${name}:${portOf(server)}/`;
const ask = (name: string, flags: TargetFlags = {}) =>
  check(targetOf(at(name), { origin: 'http://app.test', foreign: 'none', ...flags }, 'en'));

const redirectTo = (name: string) => (request: IncomingMessage, response: ServerResponse) => {
  response.setHeader('Access-Control-Allow-Origin', '*');
  if (!request.headers.host?.startsWith(name)) {
    response.writeHead(302, { Location: at(name) });
  }
  response.end();
};

it.each(['public.test', 'both.test'])('%s does not lead to a private address', async (name) => {
  answer = redirectTo('inside.test');
  const { ending } = await ask(name);
  expect(ending).toBe('private');
  expect(asked).toEqual([`GET ${PUBLIC}`]);
});

it('follows where the user says so, and between private addresses', async () => {
  answer = redirectTo('inside.test');
  expect((await ask('public.test', { 'allow-private': true })).ending).toBe('completed');
  expect((await ask('other.test')).ending).toBe('completed');
});

it.each([
  ['between preflight and request', { method: 'PUT', send: true }, true],
  ['before the request behind a preflight that failed', { method: 'PUT', send: true }, false],
  ['before other origins are tried', { foreign: 'https://foreign.example' }, true],
])('a name that turns private is not asked there: %s', async (_, flags, passes) => {
  names.set('turning.test', [[PUBLIC], [PRIVATE]]);
  answer = (__, response) => {
    response.setHeader('Access-Control-Allow-Origin', '*');
    if (passes) response.setHeader('Access-Control-Allow-Methods', 'PUT');
    response.end();
  };
  await ask('turning.test', flags);
  expect(asked).toEqual([expect.stringContaining(PUBLIC)]);
});
