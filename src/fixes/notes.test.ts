import { describe, expect, it } from 'vitest';
import type { HopRow } from '../diagnosis/testing.ts';
import { answer } from '../diagnosis/testing.ts';
import type { Fix } from './fix.ts';
import { planFixes } from './plan.ts';
import type { PlanOptions } from './policy/options.ts';
import { entryOf } from './testing.ts';

const CHOSEN = { credentials: false };
const PLAIN: HopRow = { actual: answer(200) };
const PUT: HopRow = { method: 'PUT', preflight: answer(405) };

const plan = (row: HopRow, options: PlanOptions = {}) =>
  planFixes([entryOf(row)], { ...CHOSEN, ...options }).fixes;

const only = (fixes: readonly Fix[]) => fixes.find(({ server }) => server === 'headers')?.warnings;

describe('where a text belongs', () => {
  it('is told with the path that it covers', () => {
    const places = plan(PLAIN).flatMap(({ placement }) =>
      placement.filter(({ vars }) => 'path' in vars),
    );
    const told = ['nginx-place-server', 'nginx-place-beside', 'nginx-place-server']
      .concat('nginx-place-beside', 'apache-place-vhost', 'apache-place-htaccess')
      .concat('caddy-place-site', 'haproxy-place-start');
    for (const id of told) expect(places).toContainEqual({ id, vars: { path: '/items' } });
    for (const { vars } of places) expect(vars['path']).toBe('/items');
  });

  it.each([
    ['/items', 'proxy-page', '/items'],
    ['/', 'proxy-page-prefix', '/upstream'],
  ])('%s in Vite: who is called, and under which path', (path, id, start) => {
    const fixes = plan({ ...PLAIN, url: `https://api.example${path}` });
    const vite = fixes.find(({ server }) => server === 'vite');
    expect(vite?.placement).toEqual([
      { id: 'vite-place', vars: { where: 'defineConfig' } },
      { id, vars: { target: 'https://api.example', start } },
    ]);
  });
});

describe('what is warned of', () => {
  const trust = { id: 'trust', vars: { origins: 'https://app.example' } };

  it('is whom the text lets in', () => {
    expect(only(plan(PLAIN))).toEqual([trust]);
    const origins = 'https://app.example, https://b.example';
    const two = { addOrigins: ['https://b.example'] };
    expect(only(plan(PLAIN, two))).toEqual([{ id: 'trust', vars: { origins } }]);
    const asUser = plan(PLAIN, { ...two, credentials: true });
    expect(only(asUser)).toEqual([{ id: 'trust-credentials', vars: { origins } }]);
    expect(only(plan(PLAIN, { publicData: true }))).toEqual([{ id: 'public-data', vars: {} }]);
  });

  it('is that the server allows `null`, with or without credentials', () => {
    const headers = { 'Access-Control-Allow-Origin': 'null' };
    const first = (more: Record<string, string>) =>
      plan({ actual: answer(200, { ...headers, ...more }) }).map(({ warnings }) => warnings[0]?.id);
    expect(first({})[0]).toBe('unsafe-null');
    const credentials = { 'Access-Control-Allow-Credentials': 'true' };
    expect(first(credentials)[0]).toBe('unsafe-null-credentials');
    expect(first({ 'Access-Control-Allow-Origin': 'null, https://b.example' })[0]).toBe('trust');
  });

  it('is that browsers remember preflights, where one is answered', () => {
    expect(only(plan(PUT))).toEqual([trust, { id: 'preflight-cache', vars: {} }]);
  });
});
