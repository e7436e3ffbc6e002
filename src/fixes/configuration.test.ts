import { describe, expect, it } from 'vitest';
import { answer } from '../diagnosis/testing.ts';
import { planFixes } from './plan.ts';
import type { PlanOptions } from './policy/options.ts';
import type { ServerId } from './servers/list.ts';
import { serverById } from './servers/list.ts';
import { entryOf, textOf } from './testing.ts';

const blocked = entryOf({
  method: 'PUT',
  sent: { Cookie: 'sid=1' },
  asked: { 'Access-Control-Request-Headers': 'content-type' },
  preflight: answer(405),
});
const plan = (options: PlanOptions) => planFixes([blocked], { credentials: true, ...options });
const two = { addOrigins: ['https://b.example'] };

const everyone = () => plan({ credentials: false, publicData: true });
const texts = () => [plan({}), plan(two), everyone()].flatMap(({ fixes }) => fixes.map(textOf));

/** They pass the call on, and write no headers. */
const PASSING = ['vite', 'webpack', 'angular', 'next-rewrites'];

/** Programs and others write lists in their own language. */
const writesHeaders = (server: ServerId) =>
  serverById(server).kinds.some((kind) => kind === 'configuration' || kind === 'list') &&
  !['envoy', 'gateway-api', 'istio', 'kong', 'traefik', ...PASSING].includes(server);

describe('every text', () => {
  it('names no stranger: neither null nor an echo of whatever comes', () => {
    for (const text of texts()) {
      expect(text).not.toMatch(/"null"|'null'/);
      expect(text).not.toMatch(/Allow-Origin "?\$http_origin/);
    }
  });

  it('allows * only for public data, and then without credentials', () => {
    const isPublic =
      /"\*"|Allow-Origin: \*|Allow-Origin', '\*'|(?:origin|cors): (?:\['\*'\]|'\*')|=> \['\*'\]|AllowAnyOrigin|ALL_ORIGINS = True|ORIGINS?=\*|origins = \*/;
    const allowing = everyone()
      .fixes.filter(({ server }) => !PASSING.includes(server))
      .map(textOf);
    for (const text of allowing) {
      expect(text).toMatch(isPublic);
      expect(text).not.toMatch(/Credentials[ :]+"?true|credentials: true/);
    }
    expect(new Set(texts().filter((text) => isPublic.test(text)))).toEqual(new Set(allowing));
  });

  it('separates the names of a list as the standard does', () => {
    const granted = {
      'Access-Control-Allow-Methods': 'DELETE',
      'Access-Control-Allow-Origin': '*',
    };
    const row = { method: 'PUT', asked: { 'Access-Control-Request-Headers': 'x-a,x-b' } };
    const entry = entryOf({ ...row, preflight: answer(200, granted) });
    for (const addOrigins of [[], ['https://b.example']]) {
      const { fixes } = planFixes([entry], { exposedHeaders: ['X-Total', 'ETag'], addOrigins });
      const listing = fixes.filter(({ server }) => writesHeaders(server));
      for (const text of listing.map(textOf)) {
        expect(text).toMatch(/ "?PUT, DELETE/);
        expect(text).toMatch(/ "?x-a, x-b/);
        expect(text).toMatch(/ "?X-Total, ETag/);
      }
    }
  });

  it('has no comment and no trailing line break', () => {
    for (const text of texts()) {
      expect(text).not.toMatch(/^\s*#/m);
      expect(text).not.toMatch(/^\n|\n$/);
    }
  });
});
