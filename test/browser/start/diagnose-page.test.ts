import { chmod, mkdtemp, rm, writeFile } from 'node:fs/promises';
import type { Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { InMemoryTransport } from '@modelcontextprotocol/sdk/inMemory.js';
import { chromium } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findChromium } from '../../../scripts/start/chromium/find-chromium.mjs';
import { mcpServer } from '../../../src/cli/mcp.ts';
import { seenByProtocol } from '../../../src/cli/page/diagnose-page.ts';
import { seenByExtension } from '../../../src/cli/page/extension.ts';
import type { Entry } from '../../../src/diagnosis/index.ts';
import { firstHop } from '../../../src/model/index.ts';
import { seeded } from '../../cli/seeded.ts';
import type { Case } from '../../oracle/cases/case.ts';
import { hopUrl } from '../../oracle/cases/places.ts';
import { OracleServer } from '../../oracle/cases/server.ts';
import { generate } from '../../oracle/generate/generate.ts';
import { listen, portOf, stop } from '../../site/ports.mjs';
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

/** In a shell: as branded Chrome does, it takes no notice of what asks for an extension. */
const WITHOUT_EXTENSIONS = `#!/bin/sh
for one; do
  shift
  case $one in *-extension*=*) ;; *) set -- "$@" "$one" ;; esac
done`;

describe('diagnose_page', () => {
  it('names, for every request of the demo, the cause that the panel names', async () => {
    const { text } = await diagnosed({ url: `${site.url}?lang=en`, wait: 20_000 });
    const missed = site.asked.filter(({ path, reason }) => {
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

  it('does without the extension where Chromium loads none', async () => {
    const path = process.env['CHROMIUM_PATH'];
    const folder = await mkdtemp(join(tmpdir(), 'raison-page-'));
    const branded = join(folder, 'chrome');
    await writeFile(branded, `${WITHOUT_EXTENSIONS}\nexec '${path}' "$@"\n`);
    await chmod(branded, 0o755);
    process.env['CHROMIUM_PATH'] = branded;
    expect(await seenByExtension(chromium, site.url, 0)).toBeUndefined();
    const { text, isError } = await diagnosed({ url: site.url, wait: 20_000 });
    expect({ text, isError }).toEqual({
      text: expect.stringMatching(/^GET [^]*Also blocked:/),
      isError: false,
    });
    process.env['CHROMIUM_PATH'] = path;
    await rm(folder, { recursive: true, force: true });
  });

  it('does not wait for a page that never ends, where it is told so', async () => {
    const polling = await listen((_, response) => {
      const script = `setInterval(() => fetch('http://localhost:${portOf(polling)}/x'), 50)`;
      response.writeHead(200, { 'Content-Type': 'text/html' }).end(`<script>${script}</script>`);
    });
    const { text } = await diagnosed({ url: `http://127.0.0.1:${portOf(polling)}/`, wait: 0 });
    await stop(polling);
    expect(text).toMatch(/^GET http:[^]*CORSMissingAllowOrigin|No CORS faults/);
  });

  it('says what to do where Chromium is none', async () => {
    const path = process.env['CHROMIUM_PATH'];
    process.env['CHROMIUM_PATH'] = '/nowhere/chromium';
    const { text, isError } = await diagnosed({ url: site.url, wait: 0 });
    expect(isError).toBe(true);
    expect(text).toMatch(/Set CHROMIUM_PATH/);
    process.env['CHROMIUM_PATH'] = path;
  });

  it('says that a page does not open, and no secret of its address', async () => {
    const { text, isError } = await diagnosed({ url: 'http://localhost:9/?key=s3cr3t', wait: 0 });
    expect(isError).toBe(true);
    expect(text).toMatch(/^http:\/\/localhost:9\/\?key=… does not open: /);
    expect(text).not.toContain('s3cr3t');
  });
});

/** What is said of each blocked request, by method and path, in the order of paths. */
function verdicts(entries: readonly Entry[] | undefined): string[] {
  const lines = (entries ?? []).map(({ exchange, diagnosis }) => {
    const { url, actual } = firstHop(exchange);
    const found = diagnosis.findings.map(
      ({ reason, leg, certainty }) => `${reason} ${leg.hop} ${leg.kind} ${certainty}`,
    );
    return [`${actual.method} ${new URL(url).pathname}`, ...found].join(', ');
  });
  return lines.toSorted();
}

/** At most, in milliseconds: the page is done when it is quiet, and a busy machine takes its time. */
const WAIT = 60_000;

/** Without the extension's own texts: what is beside them, such as a page's favicon, is no request. */
async function bothOf(url: string) {
  const byExtension = await seenByExtension(chromium, url, WAIT);
  const byProtocol = await seenByProtocol(chromium, url, WAIT);
  expect(byExtension).toBeDefined();
  return { extension: verdicts(byExtension), protocol: verdicts(byProtocol) };
}

/** Cases whose servers have names that every machine knows. */
function sample(count: number): Case[] {
  const cases: Case[] = [];
  for (let at = 0; cases.length < count; at += 1) {
    const one = generate(18, at);
    const isPlain = one.loader === 'fetch' && one.place === 'page' && one.page === 'local';
    const isNear = one.hops.every(({ site: name }) => /^(?:home|port|third)$/.test(name));
    const isSound = one.hops.every(
      ({ preflight, actual }) => !(preflight.accident ?? actual.accident ?? actual.delay),
    );
    if (isPlain && isNear && isSound) cases.push(one);
  }
  return cases;
}

describe('the protocol, where Chromium loads no extension', () => {
  it('says of the demo what the extension says', async () => {
    const { extension, protocol } = await bothOf(`${site.url}?lang=en`);
    // The sandboxed frame asks once, in its first moment: sometimes before the protocol listens to it.
    const sandboxed = site.asked.find(({ id }) => id === 'sandbox')?.path ?? '';
    const known = (lines: string[]) => lines.filter((line) => !line.includes(sandboxed));
    console.log(`the demo: ${extension.length} blocked requests`);
    expect(known(protocol)).toEqual(known(extension));
  });

  it('says of a sample of the oracle what the extension says', async () => {
    const server = await OracleServer.open();
    const cases = [...seeded().map((one) => one.case), ...sample(60)];
    server.serve(cases);
    const home: Server = await listen((_, response) => {
      const asked = cases.map((one) => {
        const { method, headers, credentials } = one;
        return [hopUrl(one, 0, server.ports), { method, headers, credentials }];
      });
      const script = `for (const [url, init] of ${JSON.stringify(asked)})
        await fetch(url, init).then((response) => response.text()).catch(String);`;
      const html = `<!doctype html><link rel=icon href=data:><script type=module>${script}</script>`;
      response.writeHead(200, { 'Content-Type': 'text/html' }).end(html);
    });
    const { extension, protocol } = await bothOf(`http://localhost:${portOf(home)}/`);
    console.log(`the oracle: ${cases.length} requests, ${extension.length} blocked`);
    expect(extension.length).toBeGreaterThan(40);
    expect(protocol).toEqual(extension);
    await stop(home);
    await server.close();
  });
});
