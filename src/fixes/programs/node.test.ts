import { runInNewContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import type { HopRow } from '../../diagnosis/testing.ts';
import { answer } from '../../diagnosis/testing.ts';
import type { PlanOptions } from '../policy/options.ts';
import type { Policy } from '../policy/policy.ts';
import { policyOf } from '../policy/policy.ts';
import { subjectOf } from '../policy/subject.ts';
import { config } from '../quoting/quoted.ts';
import { entryOf } from '../testing.ts';
import { nodeLines } from './node.ts';

const PAGE = 'https://app.example';
const B = 'https://b.example';

type Headers = Record<string, string | readonly string[]>;

/** As much of Node's own response as the lines use: names compare without case. */
class Response {
  readonly kept = new Map<string, string | readonly string[]>();
  status = 0;
  setHeader(name: string, value: string | readonly string[]) {
    this.kept.set(name.toLowerCase(), value);
  }
  appendHeader(name: string, value: string) {
    const there = this.getHeader(name);
    this.setHeader(name, there === undefined ? value : [...[there].flat(), value]);
  }
  removeHeader(name: string) {
    this.kept.delete(name.toLowerCase());
  }
  hasHeader(name: string) {
    return this.kept.has(name.toLowerCase());
  }
  getHeader(name: string) {
    return this.kept.get(name.toLowerCase());
  }
  writeHead(status: number, _?: string, headers: Headers = {}) {
    this.status = status;
    for (const [name, value] of Object.entries(headers)) this.setHeader(name, value);
    return this;
  }
}

const policy = (row: HopRow, options: PlanOptions = {}) =>
  policyOf([subjectOf(entryOf(row))], { credentials: false, ...options }).policy;

/** What comes of a request to a program that has the lines, and sends these headers itself. */
function ask(
  made: Policy,
  { url = '/items', method = 'GET', ...headers }: Record<string, string>,
  own: Headers = {},
) {
  const lines = nodeLines(made, {
    open: [config`(request, response, next) => {`],
    pass: config`return next();`,
    end: config`return response.writeHead(204);`,
    close: config`}`,
  });
  const response = new Response();
  const next = () => {
    response.setHeader('X-Program', 'ran');
    // As a framework does it: some set beforehand, the rest handed over with the head.
    response.writeHead(200, 'OK', own);
  };
  const add = runInNewContext(lines.join('\n'), { Object, String }) as (
    ...args: readonly [object, Response, () => void]
  ) => void;
  add({ url, method, headers }, response, next);
  return { status: response.status, ...Object.fromEntries(response.kept) };
}

const GET: HopRow = { actual: answer(200) };
const PUT: HopRow = {
  method: 'PUT',
  asked: { 'Access-Control-Request-Headers': 'x-a,x-b' },
  preflight: answer(405),
};
/** It lacks headers, but whoever answers it goes on doing so. */
const ADD: HopRow = { ...PUT, preflight: answer(204) };
const PREFLIGHT = { method: 'OPTIONS', origin: PAGE, 'access-control-request-method': 'PUT' };
const RAN = { status: 200, 'x-program': 'ran' };
const VARY = { vary: 'Origin' };
const ALLOWED = { 'access-control-allow-origin': PAGE };

describe('a program with the lines', () => {
  it('lets this origin read its response, whatever else that carries', () => {
    expect(ask(policy(GET), { origin: PAGE }, { 'X-Total': '7' })).toEqual({
      ...RAN,
      ...VARY,
      ...ALLOWED,
      'x-total': '7',
    });
  });

  it('changes nothing for others, but says that it tells them apart', () => {
    const own = { 'Access-Control-Allow-Origin': B };
    expect(ask(policy(GET), { origin: B }, own)).toEqual({
      ...RAN,
      ...VARY,
      'access-control-allow-origin': B,
    });
    expect(ask(policy(GET), {})).toEqual({ ...RAN, ...VARY });
  });

  it('has one value for this origin, also where it has one of its own', () => {
    const own = { 'Access-Control-Allow-Origin': '*' };
    expect(ask(policy(GET), { origin: PAGE }, own)).toMatchObject(ALLOWED);
  });

  it('lets each of several origins read it', () => {
    const two = policy(GET, { addOrigins: [B] });
    for (const origin of [PAGE, B]) {
      expect(ask(two, { origin })).toMatchObject({ 'access-control-allow-origin': origin });
    }
  });

  it.each([
    ['/items', true],
    ['/items?page=2', true],
    ['/items/', false],
    ['/other', false],
  ])('does so at its own address alone: %s, %s', (url, is) => {
    const all = ask(policy(GET), { origin: PAGE, url });
    expect(all).toEqual(is ? { ...RAN, ...VARY, ...ALLOWED } : RAN);
  });

  it.each([
    ['/v1/a', true],
    ['/v1/', true],
    ['/v1', false],
    ['/v2/a', false],
    ['/a/v1/', false],
    ['/v1/../admin', false],
    ['/v1/%2E%2e/admin', false],
  ])('does so below a folder, and not outside of it: %s, %s', (url, is) => {
    const row = { ...GET, url: 'https://api.example/v1/items' };
    const folder = policy(row, { scope: 'folder' });
    expect(ask(folder, { origin: PAGE, url })).toEqual(is ? { ...RAN, ...VARY, ...ALLOWED } : RAN);
  });

  it('does so anywhere on a site', () => {
    const site = policy(GET, { scope: 'site' });
    expect(ask(site, { origin: PAGE, url: '/a/..' })).toMatchObject(ALLOWED);
    const frame = { open: [], pass: config`next();`, end: config`end();`, close: config`}` };
    expect(nodeLines(site, frame).join('\n')).not.toMatch(/path|url/);
  });

  it('allows credentials where they are wanted', () => {
    const asUser = policy(GET, { credentials: true });
    const allows = { 'access-control-allow-credentials': 'true' };
    expect(ask(asUser, { origin: PAGE })).toMatchObject(allows);
    expect(ask(asUser, { origin: B })).not.toHaveProperty('access-control-allow-credentials');
  });

  it('takes back what it allows others and would then allow this origin', () => {
    const own = {
      'Access-Control-Allow-Origin': B,
      'Access-Control-Allow-Credentials': 'true',
    };
    const drops = policy({ actual: answer(200, own) });
    expect(ask(drops, { origin: PAGE }, own)).toEqual({ ...RAN, ...VARY, ...ALLOWED });
    expect(ask(drops, { origin: B }, own)).toMatchObject({
      'access-control-allow-credentials': 'true',
    });
    expect(ask(policy(GET), { origin: PAGE }, own)).toHaveProperty(
      'access-control-allow-credentials',
    );
  });

  it('lets pages read more headers, beside those that it names itself', () => {
    const exposing = policy(GET, { exposedHeaders: ['X-Total', 'ETag'] });
    const name = 'access-control-expose-headers';
    expect(ask(exposing, { origin: PAGE })).toMatchObject({ [name]: 'X-Total, ETag' });
    const own = { 'Access-Control-Expose-Headers': 'Age' };
    expect(ask(exposing, { origin: PAGE }, own)).toMatchObject({
      [name]: ['Age', 'X-Total, ETag'],
    });
    expect(ask(exposing, { origin: B }, own)).toMatchObject({ [name]: 'Age' });
    expect(ask(policy(GET), { origin: PAGE })).not.toHaveProperty(name);
  });

  it('opens to everybody where that is wanted, and leaves others what they have', () => {
    const open = policy(GET, { publicData: true });
    const everybody = { 'access-control-allow-origin': '*' };
    expect(ask(open, { origin: B })).toMatchObject(everybody);
    const own = { 'Access-Control-Allow-Origin': B };
    expect(ask(open, { origin: B }, own)).toMatchObject({ 'access-control-allow-origin': B });
    expect(ask(open, { origin: PAGE }, own)).toMatchObject(everybody);
    expect(ask(policy(GET), { origin: B })).not.toHaveProperty('access-control-allow-origin');
  });

  it.each([
    ['Accept', 'Accept, Origin'],
    ['origin', 'origin'],
    ['Accept,Origin', 'Accept,Origin'],
    ['*', '*'],
    ['X-Forwarded-Origin', 'X-Forwarded-Origin, Origin'],
  ])('names Origin once in Vary: %s', (there, all) => {
    expect(ask(policy(GET), { origin: B }, { Vary: there })).toMatchObject({ vary: all });
  });
});

describe('a preflight at a program with the lines', () => {
  const LISTS = {
    'access-control-allow-methods': 'PUT',
    'access-control-allow-headers': 'x-a, x-b',
  };

  it('is answered at once where it was refused', () => {
    expect(ask(policy(PUT), PREFLIGHT)).toEqual({ status: 204, ...VARY, ...ALLOWED, ...LISTS });
  });

  it('is answered by the program where only headers were lacking', () => {
    expect(ask(policy(ADD), PREFLIGHT)).toEqual({ ...RAN, ...VARY, ...ALLOWED, ...LISTS });
  });

  it('keeps what is allowed already, in one list', () => {
    const kept = { 'Access-Control-Allow-Origin': '*', 'Access-Control-Allow-Methods': 'DELETE' };
    const row = { ...ADD, preflight: answer(204, kept) };
    expect(ask(policy(row), PREFLIGHT)).toMatchObject({
      'access-control-allow-methods': 'PUT, DELETE',
    });
  });

  it('is left alone where none failed', () => {
    expect(ask(policy(GET), { ...PREFLIGHT, 'access-control-request-method': 'GET' })).toEqual({
      ...RAN,
      ...VARY,
    });
  });

  it.each([
    ['of another origin', { origin: B }],
    ['for another method', { 'access-control-request-method': 'DELETE' }],
  ])('is left to the program: %s', (_, other) => {
    for (const row of [PUT, ADD]) {
      expect(ask(policy(row), { ...PREFLIGHT, ...other })).toEqual({ ...RAN, ...VARY });
    }
  });

  it('is none without its question, nor with another method than OPTIONS', () => {
    const plain = { method: 'OPTIONS', origin: PAGE };
    const put = { ...PREFLIGHT, method: 'PUT' };
    for (const request of [plain, put]) {
      expect(ask(policy(PUT), request)).toEqual({ ...RAN, ...VARY, ...ALLOWED });
    }
  });

  it('lists no headers where none were asked for', () => {
    const { asked: _, ...row } = PUT;
    expect(ask(policy(row), PREFLIGHT)).not.toHaveProperty('access-control-allow-headers');
  });

  it('of another address is nobody’s business', () => {
    expect(ask(policy(PUT), { ...PREFLIGHT, url: '/other' })).toEqual(RAN);
  });
});
