import { describe, expect, it } from 'vitest';
import { answer } from '../../diagnosis/testing.ts';
import { planFixes } from '../plan.ts';
import type { PlanOptions } from '../policy/options.ts';
import type { ServerId } from '../servers/list.ts';
import { entryOf, fixOf, textOf } from '../testing.ts';

const nothing = entryOf({ actual: answer(200) });
const unknown = entryOf({ method: 'PUT', preflight: answer(405) });
const constant = entryOf({
  actual: answer(200, { 'Access-Control-Allow-Origin': 'https://b.example' }),
});

const CREDENTIALS = 'Access-Control-Allow-Credentials';
/** A line that takes the header out, in any language. */
const REMOVES = /access-control-allow-credentials|(?:Origin|origin)\|credentials\|/i;

const ways = (server: ServerId, entry = nothing, options: PlanOptions = {}) =>
  planFixes([entry], options)
    .fixes.filter((fix) => fix.server === server)
    .map(({ variant }) => variant);

describe('the ways of a framework', () => {
  it.each(['express', 'fastify', 'hono', 'django', 'fastapi', 'rails', 'sinatra', 'go'] as const)(
    'begin with the package where nothing is there, and never offer a second one: %s',
    (server) => {
      expect(ways(server)).toEqual(['package', 'program', 'list']);
      expect(ways(server, unknown)).toEqual(['program', 'package', 'list']);
      expect(ways(server, constant)).toEqual(['program', 'list']);
      expect(ways(server, nothing, { existing: 'list' })).toEqual(['list', 'program']);
    },
  );

  it('are lines alone where there is no package', () => {
    expect(ways('node')).toEqual(['program']);
    expect(ways('php')).toEqual(['program']);
  });

  it('leave out a package that cannot do what is asked, or would let others in', () => {
    expect(ways('flask', unknown)).toEqual(['program', 'list']);
    const origin = 'http://[::1]';
    const ipv6 = entryOf({ sent: { Origin: origin }, actual: answer(200) }, { origin });
    expect(ways('flask', ipv6)).toEqual(['program']);
  });

  it('extend no list with everybody', () => {
    expect(ways('express', nothing, { publicData: true })).toEqual(['package', 'program']);
  });
});

describe('the package’s text', () => {
  const options = { addOrigins: ['https://b.example'], credentials: true };
  const entry = entryOf({
    method: 'PUT',
    asked: { 'Access-Control-Request-Headers': 'content-type' },
    preflight: answer(405),
  });

  it.each<[ServerId, readonly string[]]>([
    ['express', ["['https://app.example', 'https://b.example']", 'credentials: true']],
    ['django', ['["https://app.example", "https://b.example"]', 'CORS_ALLOW_CREDENTIALS = True']],
    ['fastapi', ['allow_methods=["PUT"]', 'allow_credentials=True']],
    // rack-cors compares symbols in lower case.
    ['rails', ['methods: [:put]', 'credentials: true']],
    ['go', ['[]string{"https://app.example", "https://b.example"}', 'AllowCredentials: true']],
  ])('%s', (server, parts) => {
    const text = textOf(fixOf(planFixes([entry], options), server, 'package'));
    for (const part of parts) expect(text).toContain(part);
  });
});

describe('what a text leaves alone', () => {
  const { fixes } = planFixes([entryOf({ actual: answer(500) })]);

  it('is what responses that nobody saw say of credentials', () => {
    expect(new Set(fixes.map(({ server }) => server)).size).toBeGreaterThan(50);
    for (const fix of fixes) expect(`${fix.server}: ${textOf(fix)}`).not.toMatch(REMOVES);
  });

  it('but not what was seen to be for others, which would then be for these origins', () => {
    const headers = { 'Access-Control-Allow-Origin': 'https://b.example', [CREDENTIALS]: 'true' };
    const seen = planFixes([entryOf({ actual: answer(200, headers) })]).fixes;
    const programs = seen.filter(({ variant }) => variant === 'program');
    expect(programs.length).toBeGreaterThan(20);
    for (const fix of programs) expect(`${fix.server}: ${textOf(fix)}`).toMatch(REMOVES);
  });

  it('is a server that lets everybody in: no entry beside `*`, and no setting in its place', () => {
    const sent = { 'Access-Control-Allow-Origin': '*' };
    const asks = { 'Access-Control-Request-Headers': 'x-a' };
    const open = entryOf({ method: 'PUT', asked: asks, preflight: answer(204, sent) });
    const offered = planFixes([open]).fixes;
    expect(offered.length).toBeGreaterThan(20);
    for (const { server, variant, placement } of offered) {
      const ids = placement.map(({ id }) => id);
      expect(ids, `${server} ${variant}`).not.toContain('list-same-rights');
      expect(ids, `${server} ${variant}`).not.toContain('setting-only-first');
    }
  });

  it('is every header of a response but those that it replaces, in Python', () => {
    for (const server of ['wsgi', 'fastapi'] as const) {
      const text = textOf(fixOf(planFixes([nothing]), server, 'program'));
      expect(text).toMatch(/not in \[b?"access-control-allow-origin"\]\]/);
    }
  });

  it('is the page that Home Assistant lets in where nothing is set', () => {
    const text = textOf(fixOf(planFixes([nothing]), 'home-assistant', 'setting'));
    expect(text).toContain('https://cast.home-assistant.io');
  });

  it('is the default of products that let everybody in where nothing is set', () => {
    for (const server of ['hasura', 'minio', 'prometheus'] as const) {
      expect(ways(server)).toEqual(['list']);
    }
  });
});

describe('a pattern of origins', () => {
  it.each(['https://a.b.example', 'http://[::1]:3000'])(
    'has no backslash, which systemd takes out on the way to Prometheus: %s',
    (origin) => {
      const entry = entryOf({ sent: { Origin: origin }, actual: answer(200) }, { origin });
      const text = textOf(fixOf(planFixes([entry]), 'prometheus', 'list'));
      expect(text).not.toContain('\\');
      const pattern = new RegExp(`^(?:${text.slice(0, -1)})$`);
      expect(origin).toMatch(pattern);
      expect(origin.replace('.', 'x')).not.toMatch(origin.includes('.') ? pattern : /^$/);
      expect('http://::1:3000').not.toMatch(pattern);
    },
  );
});

function answered(headers: Record<string, string>, status = 204, method = 'PATCH') {
  return entryOf({
    method,
    asked: { 'Access-Control-Request-Headers': 'content-type' },
    preflight: answer(status, {
      'Access-Control-Allow-Origin': 'https://app.example',
      'Access-Control-Allow-Headers': 'content-type',
      ...headers,
    }),
  });
}

describe('an option of the package that lacks one entry', () => {
  const lacking = answered({ 'Access-Control-Allow-Methods': 'GET,HEAD,POST' });

  it.each<[ServerId, string]>([
    ['express', "methods: ['PATCH', 'GET', 'HEAD', 'POST'],"],
    ['fastify', "methods: ['PATCH', 'GET', 'HEAD', 'POST'],"],
    ['nestjs', "methods: ['PATCH', 'GET', 'HEAD', 'POST'],"],
    ['hono', "allowMethods: ['PATCH', 'GET', 'HEAD', 'POST'],"],
    ['koa', "allowMethods: ['PATCH', 'GET', 'HEAD', 'POST'],"],
    ['fastapi', '    allow_methods=["PATCH", "GET", "HEAD", "POST"],'],
    ['laravel', "    'allowed_methods' => ['PATCH', 'GET', 'HEAD', 'POST'],"],
    ['django', 'CORS_ALLOW_METHODS = ["PATCH", "GET", "HEAD", "POST"]'],
    ['aspnetcore', '.WithMethods("PATCH")'],
  ])('holds all that the list holds today, and says who gets it: %s', (server, code) => {
    const option = fixOf(planFixes([lacking]), server, 'list');
    expect(option.blocks.map((block) => block.code)).toEqual([code]);
    expect(option.changes?.map(({ vars }) => vars)).toEqual([{ names: 'PATCH' }]);
  });

  it.each<[ServerId, string]>([
    ['express', 'option-place'],
    ['aspnetcore', 'aspnetcore-place-list'],
  ])('takes the place of a line, but not where a call adds to what is listed: %s', (server, id) => {
    const { placement } = fixOf(planFixes([lacking]), server, 'list');
    expect(placement.map((one) => one.id)).toEqual([id]);
  });

  it('comes after the lines for one origin, and first where the reader says that there is a list', () => {
    expect(ways('fastify', lacking)).toEqual(['program', 'list']);
    expect(ways('fastify', lacking, { existing: 'list' })).toEqual(['list', 'program']);
  });

  it('is written where the CORS code refuses by its status, too', () => {
    const refused = answered({ 'Access-Control-Allow-Methods': 'GET' }, 400);
    expect(fixOf(planFixes([refused]), 'fastapi', 'list').blocks[0]?.code).toBe(
      '    allow_methods=["PATCH", "GET"],',
    );
  });

  it.each<[string, ReturnType<typeof answered>]>([
    ['of which nobody saw the list', answered({})],
    [
      'whose list is a star',
      answered(
        { 'Access-Control-Allow-Methods': '*', 'Access-Control-Allow-Credentials': 'true' },
        204,
        '*',
      ),
    ],
    ['whose list may not be written', answered({ 'Access-Control-Allow-Methods': "GET, A'B" })],
    [
      'that asks for what may not be written',
      answered({ 'Access-Control-Allow-Methods': 'GET' }, 204, "A'B"),
    ],
    [
      'whose origin fails, too',
      answered({
        'Access-Control-Allow-Methods': 'GET',
        'Access-Control-Allow-Origin': 'https://b.example',
      }),
    ],
    ['that another layer answers', answered({ 'Access-Control-Allow-Methods': 'GET' }, 404)],
  ])('is none %s', (_, entry) => {
    const fixes = planFixes([entry]).fixes.filter((fix) => fix.server === 'express');
    expect(fixes.map(({ changes }) => changes?.[0]?.id)).not.toContain('changes-option');
  });
});
