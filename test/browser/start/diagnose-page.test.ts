import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { InMemoryTransport } from '@modelcontextprotocol/sdk/inMemory.js';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findChromium } from '../../../scripts/start/chromium/find-chromium.mjs';
import { mcpServer } from '../../../src/cli/mcp.ts';
import type { Site } from '../../site/site.mjs';
import { startSite } from '../../site/site.mjs';

let site: Site;
let client: Client;
const before = process.env['CHROMIUM_PATH'];

beforeAll(async () => {
  process.env['CHROMIUM_PATH'] = findChromium(process.env);
  site = await startSite();
  const [ours, theirs] = InMemoryTransport.createLinkedPair();
  client = new Client({ name: 'test', version: '1' });
  await Promise.all([mcpServer('1').connect(theirs), client.connect(ours)]);
});

afterAll(async () => {
  if (before === undefined) delete process.env['CHROMIUM_PATH'];
  else process.env['CHROMIUM_PATH'] = before;
  await client.close();
  await site.close();
});

async function diagnosed(input: { readonly url: string; readonly wait?: number }) {
  const { content, isError } = await client.callTool(
    { name: 'diagnose_page', arguments: input },
    undefined,
    { timeout: 120_000 },
  );
  const [first] = content as { readonly text: string }[];
  return { text: first?.text ?? '', isError };
}

describe('diagnose_page', () => {
  it('names, for every request of the demo, the cause that the panel names', async () => {
    const { text } = await diagnosed({ url: `${site.url}?lang=en`, wait: 10_000 });
    // The sandboxed frame asks once, in its first moment: sometimes before anybody listens to it.
    const asked = site.asked.filter(({ id }) => id !== 'sandbox');
    const missed = asked.filter(({ path, reason }) => {
      const line = text
        .split('\n')
        .find((one) => one.includes(`${path}:`) || one.includes(`${path} from`));
      if (reason === null) return line !== undefined;
      return !(line?.includes(reason) ?? false) && !text.includes(`(${reason})`);
    });
    expect(missed.map(({ id }) => id)).toEqual([]);
    const tokens = Math.ceil(text.length / 3);
    console.log(`the demo’s page: ${tokens} tokens`);
    expect(tokens).toBeLessThanOrEqual(1500);
  });

  it('says what to do where Chromium is none', async () => {
    const path = process.env['CHROMIUM_PATH'];
    process.env['CHROMIUM_PATH'] = '/nowhere/chromium';
    const { text, isError } = await diagnosed({ url: site.url, wait: 0 });
    expect(isError).toBe(true);
    expect(text).toMatch(/Set CHROMIUM_PATH/);
    process.env['CHROMIUM_PATH'] = path;
  });

  it('says that a page does not open', async () => {
    const { text, isError } = await diagnosed({ url: 'http://localhost:1234/', wait: 0 });
    expect(isError).toBe(true);
    expect(text).toMatch(/^http:\/\/localhost:1234\/ does not open: /);
  });
});
