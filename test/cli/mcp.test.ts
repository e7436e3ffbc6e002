import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { InMemoryTransport } from '@modelcontextprotocol/sdk/inMemory.js';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { mcpServer } from '../../src/cli/mcp.ts';
import { pageText } from '../../src/cli/page/diagnose-page.ts';
import { harText, opened } from '../formats/fixtures.ts';
import { OracleServer } from '../oracle/cases/server.ts';
import { startSite } from '../site/site.mjs';
import { seeded, targetFor } from './seeded.ts';

const all = seeded();
let server: OracleServer;
let client: Client;

beforeAll(async () => {
  server = await OracleServer.open();
  server.serve(all.map((one) => one.case));
  const [ours, theirs] = InMemoryTransport.createLinkedPair();
  client = new Client({ name: 'test', version: '1' });
  await Promise.all([mcpServer('1', load).connect(theirs), client.connect(ours)]);
});

afterAll(async () => {
  await client.close();
  await server.close();
});

/** No package is installed. */
const load = (name: string) =>
  Promise.reject(Object.assign(new Error(`no ${name}`), { code: 'MODULE_NOT_FOUND' }));

async function call(name: string, input: Record<string, unknown>) {
  const { content, isError } = await client.callTool({ name, arguments: input });
  const [first] = content as { type: string; text: string }[];
  return { text: first?.text ?? '', isError };
}

/** Rather more than tokenizers make of English and configuration. */
const tokens = (text: string) => Math.ceil(text.length / 3);

describe('the tools for coding agents', () => {
  it('are four', async () => {
    const { tools } = await client.listTools();
    expect(tools.map(({ name }) => name)).toEqual([
      'check',
      'fix_for_server',
      'diagnose_page',
      'explain_message',
    ]);
  });

  it('name the fault and the lines of every seeded server in at most 1,500 tokens', async () => {
    let most = 0;
    for (const one of all) {
      const { url, origin, method, headers, credentials } = targetFor(one.case, server.ports);
      const lines = headers.map(({ name, value }) => `${name}: ${value}`);
      const input = { url, origin, method, headers: lines, credentials };
      const found = await call('check', input);
      expect(found.text).toMatch(/A browser blocks this request[^]*\((?:CORS|[a-z]+-)/);
      expect(found.text).toMatch(/Fix for [^]*:\n\n|Call fix_for_server/);
      const fix = await call('fix_for_server', { ...input, server: 'apache' });
      expect(fix.text).toMatch(/Fix for Apache:[^]*curl /);
      most = Math.max(most, tokens(found.text), tokens(fix.text));
    }
    console.log(`longest answer: ${most} tokens`);
    expect(most).toBeLessThanOrEqual(1500);
  });

  it('stay that short for everything in the demo', async () => {
    const site = await startSite();
    const lengths: Record<string, number> = {};
    for (const { url, init = {}, id } of site.asked) {
      const headers = Object.entries(init.headers ?? {}).map((line) => line.join(': '));
      const { method, credentials } = init;
      const input = {
        url,
        origin: site.origin,
        method,
        headers,
        credentials: credentials !== undefined,
      };
      const found = await call('check', input);
      const fix = await call('fix_for_server', input);
      lengths[id] = Math.max(tokens(found.text), tokens(fix.text));
      for (const { text, isError } of [found, fix]) {
        expect(isError).toBe(false);
        expect(text).not.toContain('… Cut.');
      }
    }
    await site.close();
    const sorted = Object.entries(lengths).toSorted(([, one], [, other]) => other - one);
    console.log(`tokens, longest first: ${sorted.map((line) => line.join(' ')).join(', ')}`);
    expect(sorted[0]?.[1]).toBeLessThanOrEqual(1500);
  });

  it('say what a page needs where there is no Playwright, and which URL is none', async () => {
    const missing = await call('diagnose_page', { url: 'http://localhost:9/' });
    expect(missing).toMatchObject({ isError: true });
    expect(missing.text).toContain('npm install --save-dev playwright-core');
    expect(missing.text).toContain('call check');
    const nonsense = await call('diagnose_page', { url: 'file:///etc/passwd' });
    expect(nonsense).toMatchObject({ isError: true });
    expect(nonsense.text).toContain('is not a URL with http or https');
  });

  it('stay that short for a page with all of the demo’s faults', () => {
    const { entries } = opened(harText('shop-chromium'));
    const blocked = entries.filter(({ diagnosis }) => diagnosis.outcome === 'blocked');
    const text = pageText('http://shop.localhost/', blocked);
    console.log(`a page with ${blocked.length} faults: ${tokens(text)} tokens`);
    expect(tokens(text)).toBeLessThanOrEqual(1500);
    expect(pageText('http://shop.localhost/', blocked.slice(0, 3))).toMatch(/Fix for /);
    expect(text).not.toContain('… Cut.');
    for (const { diagnosis } of blocked) expect(text).toContain(diagnosis.findings[0]?.reason);
    expect(pageText('http://shop.localhost/?key=secret', [])).not.toContain('secret');
  });

  it('explain a message, and say what to do next when they cannot', async () => {
    const message =
      "Access to fetch at 'https://api.example/' from origin 'https://app.example' has been blocked by CORS policy: No 'Access-Control-Allow-Origin' header is present on the requested resource.";
    const { text } = await call('explain_message', { message });
    expect(text).toContain('CORSMissingAllowOrigin');
    const unknown = await call('explain_message', { message: 'hello' });
    expect(unknown).toMatchObject({ isError: true });
    expect(unknown.text).toContain('call check');
  });

  it('say what is wrong with a request in one line', async () => {
    const { text, isError } = await call('check', { url: 'nonsense', origin: 'x' });
    expect({ text, isError }).toEqual({
      text: 'nonsense is not a URL with http or https.',
      isError: true,
    });
  });
});
