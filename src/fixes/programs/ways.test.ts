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
    expect(ways('flask', ipv6)).toEqual(['program', 'list']);
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
