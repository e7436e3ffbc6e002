import { execFile } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { StdioClientTransport } from '@modelcontextprotocol/sdk/client/stdio.js';
import { publint } from 'publint';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import * as source from '../../src/cli/api.ts';
import { listen, portOf, stop } from '../site/ports.mjs';
import { generatedExchanges, recordedExchanges } from './engine/exchanges.ts';
import { judge } from './engine/judge.mjs';
import { judgedInPage, judgedInProcess, judgedInWorker } from './engine/places.ts';

const run = promisify(execFile);
const ROOT = join(import.meta.dirname, '../..');
const OUT = join(ROOT, 'dist/npm');

interface Packed {
  readonly filename: string;
  readonly size: number;
  readonly files: readonly { readonly path: string }[];
}

let folder: string;
let packed: Packed;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'raison-npm-'));
  await run(process.execPath, [join(ROOT, 'scripts/npm/build.mjs')]);
  const { stdout } = await run('npm', ['pack', '--json', '--pack-destination', folder], {
    cwd: OUT,
  });
  const [only] = JSON.parse(stdout) as Packed[];
  if (only === undefined) throw new Error('nothing was packed');
  packed = only;
}, 240_000);

afterAll(() => rm(folder, { recursive: true, force: true }));

describe('the npm package', () => {
  it('holds what it needs and nothing else', () => {
    const kinds = packed.files.map(({ path }) => path.replace(/^(extension|lib|types)\/.*/, '$1'));
    expect([...new Set(kinds)].toSorted()).toEqual([
      'LICENSE',
      'README.md',
      'SKILL.md',
      'check.js',
      'check.schema.json',
      'checks.schema.json',
      'extension',
      'index.js',
      'lib',
      'package.json',
      'playwright.js',
      'raison.js',
      'report.schema.json',
      'types',
    ]);
    // A third of it is the extension, which diagnose_page drives.
    expect(packed.size).toBeLessThan(800_000);
  });

  it('has nothing to reproach for publint', async () => {
    const { messages } = await publint({ pkgDir: OUT });
    expect(messages.filter(({ type }) => type !== 'suggestion')).toEqual([]);
  });

  it('has the right types, as arethetypeswrong sees it', async () => {
    const attw = join(ROOT, 'node_modules/@arethetypeswrong/cli/dist/index.js');
    const file = join(folder, packed.filename);
    const args = [attw, file, '--profile', 'esm-only', '--format', 'ascii', '--no-emoji'];
    const { stdout } = await run(process.execPath, args);
    // It exits with 1, and so rejects, where it finds a problem.
    expect(stdout.match(/node16 \(from ESM\): OK \(ESM\)/g)).toHaveLength(3);
  }, 120_000);

  it('leaves Node’s modules out of the engine', async () => {
    const seen = new Set<string>();
    const wanted = ['index.js'];
    for (let file = wanted.pop(); file !== undefined; file = wanted.pop()) {
      if (seen.has(file)) continue;
      seen.add(file);
      const text = await readFile(join(OUT, file), 'utf8');
      for (const [, name = ''] of text.matchAll(/^import[^'"]*["']([^'"]+)["']/gm)) {
        expect(name).toMatch(/^\./);
        wanted.push(join(file, '..', name));
      }
    }
    expect(seen.size).toBeGreaterThan(1);
  });

  it('runs from its tarball in an empty folder', async () => {
    const from = ['exec', '--yes', '--offline', `--package=${join(folder, packed.filename)}`, '--'];
    const sentence =
      "No 'Access-Control-Allow-Origin' header is present on the requested resource.";
    const { stdout } = await run('npm', [...from, 'raison', 'explain', sentence], { cwd: folder });
    expect(stdout).toContain('CORSMissingAllowOrigin');
    expect(await readdir(folder)).toEqual([packed.filename]);
  }, 120_000);
});

const ended = (args: readonly string[]) =>
  new Promise<number>((resolve) => {
    execFile(process.execPath, [join(OUT, 'raison.js'), ...args], (error) =>
      resolve(Number(error?.code ?? 0)),
    );
  });

describe('the program of the package', () => {
  it('ends with 0, 1, 2 or 3', async () => {
    const server = await listen((request, response) => {
      if (request.url === '/healthy') response.setHeader('Access-Control-Allow-Origin', '*');
      response.end('{}');
    });
    const base = `http://localhost:${portOf(server)}`;
    const origin = ['--origin', 'https://app.example'];
    const codes = [
      await ended(['check', `${base}/healthy`, ...origin]),
      await ended(['check', `${base}/broken`, ...origin]),
      await ended(['check', base]),
      await ended(['check', 'http://localhost:9/', ...origin]),
    ];
    await stop(server);
    expect(codes).toEqual([0, 1, 2, 3]);
  }, 120_000);
});

describe('raison mcp', () => {
  it('answers an MCP client over standard input and output', async () => {
    const client = new Client({ name: 'test', version: '1' });
    const args = [join(OUT, 'raison.js'), 'mcp'];
    await client.connect(new StdioClientTransport({ command: process.execPath, args }));
    const message = "No 'Access-Control-Allow-Origin' header is present";
    const input = { name: 'explain_message', arguments: { message } };
    const { content } = await client.callTool(input);
    await client.close();
    expect(JSON.stringify(content)).toContain('CORSMissingAllowOrigin');
  }, 60_000);
});

describe('the engine of the package', () => {
  const recorded = recordedExchanges();
  const generated = generatedExchanges(700, 300);
  const exchanges = [...recorded, ...generated];
  const engine = pathToFileURL(join(OUT, 'index.js')).href;
  let expected: string[];

  beforeAll(() => {
    expected = judge(source, exchanges);
  }, 120_000);

  it('is asked about every recording and 1,000 generated exchanges, of all outcomes', () => {
    expect(recorded.length).toBeGreaterThan(200);
    expect(generated).toHaveLength(1000);
    const outcomes = expected.map((one) => /"outcome":"(\w+)"/.exec(one)?.[1]);
    const counts = ['blocked', 'allowed', 'unknown'].map(
      (outcome) => outcomes.filter((one) => one === outcome).length,
    );
    console.log(`${recorded.length} recorded, 1,000 generated; outcomes: ${counts.join(', ')}`);
    expect(Math.min(...counts)).toBeGreaterThan(20);
  });

  it.each([
    ['Node', () => judgedInProcess(process.execPath, [], join(OUT, 'index.js'), exchanges)],
    ['a worker thread', () => judgedInWorker(engine, exchanges)],
    ['a page', () => judgedInPage(OUT, exchanges, 'page')],
  ])(
    'says in %s what the source says',
    async (_, judged) => {
      const verdicts = await judged();
      expect(verdicts).toHaveLength(expected.length);
      expect(verdicts.filter((one, at) => one !== expected[at])).toEqual([]);
    },
    120_000,
  );

  it('says so in a worker of a page, too: a sample', async () => {
    const some = exchanges.filter((_, at) => at % 5 === 0);
    expect(await judgedInPage(OUT, some, 'worker')).toEqual(judge(source, some));
  }, 120_000);
});
