import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { InMemoryTransport } from '@modelcontextprotocol/sdk/inMemory.js';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { mcpServer } from '../../src/cli/mcp.ts';
import { OracleServer } from '../oracle/cases/server.ts';
import { seeded, targetFor } from './seeded.ts';

const all = seeded();
let server: OracleServer;
let client: Client;

beforeAll(async () => {
  server = await OracleServer.open();
  server.serve(all.map((one) => one.case));
  const [ours, theirs] = InMemoryTransport.createLinkedPair();
  client = new Client({ name: 'test', version: '1' });
  await Promise.all([mcpServer('1').connect(theirs), client.connect(ours)]);
});

afterAll(async () => {
  await client.close();
  await server.close();
});

async function call(name: string, input: Record<string, unknown>) {
  const { content, isError } = await client.callTool({ name, arguments: input });
  const [first] = content as { type: string; text: string }[];
  return { text: first?.text ?? '', isError };
}

/** More than any tokenizer makes of English and configuration. */
const tokens = (text: string) => Math.ceil(text.length / 3);

describe('the tools for coding agents', () => {
  it('are three', async () => {
    const { tools } = await client.listTools();
    expect(tools.map(({ name }) => name)).toEqual(['check', 'fix_for_server', 'explain_message']);
  });

  it('name the fault and the lines of every seeded server in at most 1,500 tokens', async () => {
    let most = 0;
    for (const one of all) {
      const { url, origin, method, headers, credentials } = targetFor(one.case, server.ports);
      const lines = headers.map(({ name, value }) => `${name}: ${value}`);
      const input = { url, origin, method, headers: lines, credentials };
      const found = await call('check', input);
      expect(found.text).toMatch(/A browser blocks this request[^]*\((?:CORS|[a-z]+-)/);
      const fix = await call('fix_for_server', { ...input, server: 'apache' });
      expect(fix.text).toMatch(/Fix for Apache:[^]*curl /);
      most = Math.max(most, tokens(found.text), tokens(fix.text));
    }
    console.log(`longest answer: ${most} tokens`);
    expect(most).toBeLessThanOrEqual(1500);
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
