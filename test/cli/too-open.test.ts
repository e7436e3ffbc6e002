import type { IncomingMessage, Server } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { check } from '../../src/cli/check/check.ts';
import type { Target } from '../../src/cli/check/target.ts';
import { lookAlikes } from '../../src/cli/check/too-open.ts';
import { faultsOf, isFailing } from '../../src/cli/faults.ts';
import { listen, portOf, stop } from '../site/ports.mjs';

type Allows = (origin: string) => string | undefined;

const PAGE = 'https://app.shop.example';
const LIST = [PAGE, 'https://www.shop.example'];
const echo = (test: (origin: string) => boolean): Allows => {
  return (origin) => (test(origin) ? origin : undefined);
};

/** How servers come to let in too many, as it is really written, and what it is called. */
const OPEN: Readonly<Record<string, readonly [string, Allows]>> = {
  reflects: ['reflects-any-origin', (origin) => origin],
  'reflects http only': ['reflects-any-origin', echo((origin) => /^https?:/.test(origin))],
  'reflects all but null': ['reflects-any-origin', echo((origin) => origin !== 'null')],
  'allows null': ['allows-null', echo((origin) => origin === 'null' || LIST.includes(origin))],
  'always says null': ['allows-null', () => 'null'],
  'starts with': ['unanchored-end', echo((origin) => origin.startsWith(PAGE))],
  'pattern without end': [
    'unanchored-end',
    echo((origin) => /^https:\/\/(?:app|www)\.shop\.example/.test(origin)),
  ],
  'ends with': ['unanchored-start', echo((origin) => origin.endsWith('shop.example'))],
  'pattern without start': [
    'unanchored-start',
    echo((origin) => /shop\.(?:example|test)$/.test(origin)),
  ],
  contains: ['unanchored-end', echo((origin) => origin.includes('app.shop.example'))],
  'pattern without anchors': [
    'unanchored-end',
    echo((origin) => /app\.shop\.example/.test(origin)),
  ],
  'plain dots': ['unescaped-dot', echo((origin) => /^https:\/\/app.shop.example$/.test(origin))],
  'any name before the domain': [
    'unanchored-start',
    echo((origin) => /^https:\/\/.*shop\.example$/.test(origin)),
  ],
  'null beside a good pattern': [
    'allows-null',
    echo((origin) => origin === 'null' || /^https:\/\/app\.shop\.example$/.test(origin)),
  ],
};

/** Servers that let in whom they mean to. */
const TIGHT: Readonly<Record<string, Allows>> = {
  'a list': echo((origin) => LIST.includes(origin)),
  'one fixed origin': () => PAGE,
  'public data': () => '*',
  'no CORS': () => undefined,
  'its subdomains': echo((origin) => /^https:\/\/(?:[a-z-]+\.)?shop\.example$/.test(origin)),
  'a whole pattern': echo((origin) => /^https:\/\/(?:app|www)\.shop\.example$/.test(origin)),
};

let server: Server;
let current: { readonly allows: Allows; readonly credentials: boolean };
const seen: IncomingMessage[] = [];

beforeAll(async () => {
  server = await listen((request, response) => {
    seen.push(request);
    const allowed = current.allows(request.headers.origin ?? '');
    if (allowed !== undefined) response.setHeader('Access-Control-Allow-Origin', allowed);
    if (current.credentials) response.setHeader('Access-Control-Allow-Credentials', 'true');
    response.setHeader('Access-Control-Allow-Methods', 'PUT');
    response.end('{}');
  });
});

afterAll(() => stop(server));

const ask = async (allows: Allows, credentials: boolean, rest: Partial<Target> = {}) => {
  current = { allows, credentials };
  seen.length = 0;
  const target: Target = {
    url: `http://localhost:${portOf(server)}/me`,
    origin: PAGE,
    method: 'GET',
    headers: [],
    credentials: false,
    browser: 'chromium',
    send: false,
    foreign: 'https://foreign-origin.example',
    allowsPrivate: false,
    maxRedirects: 5,
    timeout: 5000,
    ...rest,
  };
  return check(target);
};

const cases = Object.entries(OPEN).flatMap(([name, [reason, allows]]) =>
  [true, false].map((credentials) => ({ name, reason, allows, credentials })),
);

describe('servers that are too open', () => {
  it('are more than twenty', () => expect(cases.length).toBeGreaterThanOrEqual(20));

  it.each(cases)(
    '$name, credentials $credentials: $reason',
    async ({ reason, allows, credentials }) => {
      const { open } = await ask(allows, credentials);
      expect(open.map((one) => one.reason)).toContain(reason);
      const [found] = open.filter((one) => one.reason === reason);
      const mild = reason === 'reflects-any-origin' ? 'remark' : 'warning';
      expect(found?.severity).toBe(credentials ? 'error' : mild);
    },
  );

  it('are asked by their preflight where the method may change something', async () => {
    const { open } = await ask((origin) => origin, true, { method: 'PUT' });
    expect(open).toMatchObject([{ reason: 'reflects-any-origin', leg: 'preflight' }]);
    expect(seen.map(({ method }) => method)).toEqual(['OPTIONS', 'OPTIONS']);
  });

  it.each(['en', 'fr'] as const)('are explained in words of their own, %s', async (locale) => {
    const [fault] = faultsOf(await ask((origin) => origin, true), locale).filter(isFailing);
    expect(fault).toMatchObject({ id: 'reflects-any-origin', level: 'error' });
    expect(fault?.happened.join(' ')).toContain('https://foreign-origin.example');
    expect([fault?.title, ...(fault?.todo ?? [])].join()).not.toMatch(/[{}|]/);
  });
});

describe('servers that are not', () => {
  const tight = Object.entries(TIGHT).flatMap(([name, allows]) =>
    [true, false].map((credentials) => ({ name, allows, credentials })),
  );

  it.each(tight)('$name, credentials $credentials', async ({ allows, credentials }) => {
    const { open, requests } = await ask(allows, credentials);
    expect(open).toEqual([]);
    expect(requests).toBeLessThanOrEqual(8);
    expect(seen).toHaveLength(requests);
  });
});

describe('origins that resemble the allowed one', () => {
  it('keep its scheme and port', () => {
    expect(lookAlikes('http://app.shop.test:3000').map(({ origin }) => origin)).toEqual([
      'http://app.shop.test.look-alike.example:3000',
      'http://look-alikeshop.test:3000',
      'http://appxshop.test:3000',
    ]);
  });

  it('are never one of its subdomains', () => {
    expect(lookAlikes('https://a.shop.co.uk').map(({ origin }) => origin)).toEqual([
      'https://a.shop.co.uk.look-alike.example',
      'https://look-alikeshop.co.uk',
      'https://axshop.co.uk',
    ]);
  });

  it.each(['null', 'http://127.0.0.1:3000', 'http://[::1]:3000'])('are none for %s', (origin) => {
    expect(lookAlikes(origin)).toEqual([]);
  });
});
