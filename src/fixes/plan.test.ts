import { describe, expect, it } from 'vitest';
import type { HopRow } from '../diagnosis/testing.ts';
import { answer } from '../diagnosis/testing.ts';
import { planFixes } from './plan.ts';
import { servers } from './servers/list.ts';
import { entryOf } from './testing.ts';

const plan = (row: HopRow, ...rest: HopRow[]) => planFixes([entryOf([row, ...rest])]);
const ids = (notes: readonly { id: string }[]) => notes.map(({ id }) => id);
const variants = ({ fixes }: ReturnType<typeof planFixes>) =>
  fixes.map(({ server, variant }) => `${server} ${variant}`);

const from = (server: string) =>
  variants(plan({ actual: answer(200, { Server: server }) })).slice(0, 3);
const serverOf = (variant: string) => variant.split(' ')[0];

describe('planFixes', () => {
  it('puts the detected server first, and its preferred way first', () => {
    expect(from('Apache/2.4.71 (Debian)')).toEqual([
      'apache vhost',
      'apache htaccess',
      'nginx map',
    ]);
    expect(from('openresty')).toEqual(['nginx map', 'nginx server', 'apache vhost']);
    expect(from('Apache-Coyote/1.1')[0]).toBe('servlet program');
    expect(from('Apache Tomcat/9')[0]).toBe('headers only');
    expect(from('cloudflare')[0]).toBe('headers only');
    expect(from('Caddy')[0]).toBe('caddy only');
    expect(from('Caddy, nginx')[0]).toBe('caddy only');
  });

  it('takes the application’s name where the server has none that it knows', () => {
    const express = { 'X-Powered-By': 'Express' };
    const [alone] = variants(plan({ actual: answer(200, express) }));
    expect(alone).toBe('express package');
    const [proxy] = variants(plan({ actual: answer(200, { ...express, Server: 'nginx' }) }));
    expect(proxy).toBe('nginx map');
  });

  it('offers every server, and first what to send where nothing names one', () => {
    const offered = variants(plan({ actual: answer(200) })).map(serverOf);
    const named = servers.map(({ id }) => id).filter((id) => id !== 'headers');
    expect([...new Set(offered)]).toEqual(['headers', ...named]);
  });

  it('offers no development server for an address that may not be written', () => {
    const odd = plan({ url: 'https://a+b.example/items', actual: answer(200) });
    expect(variants(odd)).not.toContain('vite only');
  });

  it('offers no .htaccess for a proxied address', () => {
    const proxied = plan({ actual: answer(200, { Via: '1.1 proxy' }) });
    expect(variants(proxied)).toContain('apache vhost');
    expect(variants(proxied)).not.toContain('apache htaccess');
  });

  it('names what it does not know and what stays', () => {
    const { fixes } = plan({
      actual: answer(200, { 'Access-Control-Allow-Origin': 'https://b.example' }),
    });
    expect(ids(fixes.find(({ server }) => server === 'headers')?.warnings ?? [])).toEqual(
      expect.arrayContaining(['trust', 'stays-for-others', 'credentials-unknown']),
    );
  });

  it('has nothing to say about a request that passed', () => {
    const passed = entryOf(
      { actual: answer(200, { 'Access-Control-Allow-Origin': '*' }) },
      { end: 'completed' },
    );
    expect(planFixes([passed])).toMatchObject({ fixes: [] });
    expect(planFixes([passed], { exposedHeaders: ['X-Total'] }).fixes).not.toEqual([]);
  });

  it('offers no text for a passed request whose page reads everything it wants', () => {
    const total = answer(200, { 'Access-Control-Allow-Origin': '*', 'X-Total': '7' });
    const passed = entryOf({ actual: total }, { end: 'completed' });
    expect(planFixes([passed]).fixes).toEqual([]);
    expect(planFixes([passed], { exposedHeaders: [] }).fixes).toEqual([]);
  });

  it('exposes nothing of a request that no header fixes, nor to a page without an origin', () => {
    const down = entryOf({}, { error: 'net::ERR_CONNECTION_REFUSED' });
    const exposing = { exposedHeaders: ['X-Total'] };
    const nothing = { fixes: [], refused: [], verify: [] };
    expect(planFixes([down], exposing)).toMatchObject(nothing);
    const opaque = entryOf(
      {
        sent: { Origin: 'null' },
        actual: answer(200, { 'Access-Control-Allow-Origin': '*' }),
      },
      { origin: 'null', end: 'completed' },
    );
    expect(opaque.diagnosis.outcome).toBe('allowed');
    expect(planFixes([opaque], exposing)).toMatchObject(nothing);
  });
});

const B = 'https://b.example';
const sending = (value: string, sent = {}) =>
  entryOf({ sent, actual: answer(200, { 'Access-Control-Allow-Origin': value }) });
const warnings = (...args: Parameters<typeof planFixes>) =>
  planFixes(...args)
    .fixes.filter(({ server }) => server === 'headers')
    .flatMap((fix) => fix.warnings)
    .filter(({ id }) => id === 'stays-for-others' || id === 'credentials-unknown');
const stays = (value: string) => ({ id: 'stays-for-others', vars: { value } });

describe('what is warned of with every text', () => {
  const cookie = { Cookie: 'a' };

  it('is each value that stays, once', () => {
    const several = [sending(B, cookie), sending(B, cookie), sending('*', cookie)] as const;
    expect(warnings(several)).toEqual([stays(B), stays('*')]);
  });

  it('is no value when none stays: absent, empty, or the page’s own', () => {
    expect(warnings([entryOf({ sent: cookie, actual: answer(200) })])).toEqual([]);
    expect(warnings([sending('', cookie)])).toEqual([]);
    expect(warnings([sending('https://app.example', cookie)])).toEqual([]);
  });

  it('is that credentials are hidden, unless they are proved once or chosen', () => {
    const unknown = entryOf({ actual: answer(200) });
    const open = [{ id: 'credentials-unknown', vars: {} }];
    expect(warnings([unknown])).toEqual(open);
    expect(warnings([unknown], { credentials: false })).toEqual([]);
    const proved = entryOf({ sent: cookie, actual: answer(200) });
    expect(warnings([proved])).toEqual([]);
    expect(warnings([unknown, proved])).toEqual([]);
  });

  it('is nothing of the kind for a development server, which sends no such header', () => {
    const vite = planFixes([sending(B)]).fixes.find(({ server }) => server === 'vite');
    expect(ids(vite?.warnings ?? [])).toEqual(['vite-development']);
  });
});

describe('not a matter of a header', () => {
  it('a preflight redirected to another origin', () => {
    const moved = answer(301, { Location: 'https://b.example/items/' });
    expect(plan({ method: 'PUT', preflight: moved })).toMatchObject({ fixes: [], verify: [] });
  });

  it('a page without an origin', () => {
    const opaque = entryOf({ sent: { Origin: 'null' }, actual: answer(200) }, { origin: 'null' });
    expect(planFixes([opaque]).fixes).toEqual([]);
  });

  it('patch in lower case, unless the server has faults of its own', () => {
    const listed = { 'Access-Control-Allow-Methods': 'PATCH' };
    const allowed = { ...listed, 'Access-Control-Allow-Origin': 'https://app.example' };
    expect(plan({ method: 'patch', preflight: answer(204, allowed) }).fixes).toEqual([]);
    expect(plan({ method: 'patch', preflight: answer(204, listed) }).fixes).not.toEqual([]);
  });

  it('a server that does not answer', () => {
    const down = entryOf({}, { error: 'net::ERR_CONNECTION_REFUSED' });
    expect(planFixes([down]).fixes).toEqual([]);
  });
});
