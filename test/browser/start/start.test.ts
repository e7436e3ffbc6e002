import { existsSync, mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { scenarios } from '../../site/scenarios.mjs';
import { unusedPort } from '../../site/unused-port.mjs';
import { start } from './start-process.ts';

const broken = scenarios.filter(({ reason }) => reason !== null);
/** However the terminal breaks its lines. */
const words = (text: string) => text.replaceAll(/\s+/g, ' ');

const NOTHING_LEFT = { processes: [], files: [] };

/** A page that asks its neighbour once; the neighbour says nothing about CORS. */
let server: Server;
let port: number;

beforeAll(async () => {
  server = createServer(({ url = '' }, response) => {
    response.setHeader('Content-Type', 'text/html');
    const ask = `fetch('http://api.localhost:${port}/private?token=1').catch(() => 0)`;
    response.end(
      url === '/page' ? `<link rel="icon" href="data:,"><script>${ask}</script>` : 'hello',
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  ({ port } = server.address() as AddressInfo);
});

afterAll(() => {
  server.closeAllConnections();
  server.close();
});

describe('bad input ends with one clear line, exit 2 and nothing left running', () => {
  it.each([
    ['an unknown option', ['--verbose'], 'unknown option --verbose (see --help)'],
    ['a malformed URL', ['shop'], 'not a URL: shop'],
    ['an unsupported scheme', ['file:///etc/passwd'], 'only http:// and https:// pages'],
    ['French', ['shop', '--lang', 'fr'], 'ce n’est pas une URL\u202f: shop'],
  ])('%s', async (_, args, line) => {
    const { stdout, stderr, ...end } = await start(args).ended;
    expect(end).toEqual({ code: 2, ...NOTHING_LEFT });
    expect(stdout).toBe('');
    expect(stderr).toMatch(/^raison: [^\n]+\n$/);
    expect(stderr).toContain(line);
  });

  it('speaks the language of the terminal', async () => {
    const { stderr } = await start(['--port', 'x'], { LC_ALL: 'fr_FR.UTF-8' }).ended;
    expect(stderr).toBe('raison: --port attend un nombre de 1 à 65535, pas x\n');
  });

  it('a busy port', async () => {
    const { code, stderr, processes, files } = await start(['--port', `${port}`]).ended;
    expect({ code, processes, files }).toEqual({ code: 2, ...NOTHING_LEFT });
    expect(stderr).toMatch(/^raison: port \d+ is taken[^\n]+\n$/);
  });

  it('a missing browser', async () => {
    const run = start([], { CHROMIUM_PATH: '/nonexistent/chromium' });
    const { code, stderr, processes, files } = await run.ended;
    expect({ code, processes, files }).toEqual({ code: 2, ...NOTHING_LEFT });
    expect(stderr).toMatch(/^raison: no Chromium found[^\n]+\n$/);
  });

  it('a page that nobody serves', async () => {
    const { code, stderr, processes, files } = await start([
      `http://localhost:${await unusedPort()}/`,
    ]).ended;
    expect({ code, processes, files }).toEqual({ code: 2, ...NOTHING_LEFT });
    expect(stderr).toMatch(/^raison: cannot open [^\n]+net::ERR_CONNECTION_REFUSED\n$/);
  });
});

describe('stopped half-way', () => {
  it.each([
    ['SIGINT', 130],
    ['SIGTERM', 143],
  ] as const)('%s takes the browser and its profile along', async (signal, code) => {
    const run = start([]);
    const isStarting = () => readdirSync(run.folder).some((name) => name.startsWith('raison-'));
    await expect.poll(isStarting, { timeout: 30_000 }).toBe(true);
    run.kill(signal);
    const { processes, files, ...end } = await run.ended;
    expect({ code: end.code, processes, files }).toEqual({ code, ...NOTHING_LEFT });
  });
});

describe('a page of one’s own', () => {
  it('--json prints the report and nothing else', async () => {
    const run = start(['--json', `http://localhost:${port}/page`]);
    const { code, stdout, processes, files } = await run.ended;
    expect({ code, processes, files }).toEqual({ code: 0, ...NOTHING_LEFT });
    expect(JSON.parse(stdout)).toBeTypeOf('object');
    expect(stdout).toContain('CORSMissingAllowOrigin');
    expect(stdout).toContain(`http://api.localhost:${port}/private`);
  });

  it('that is not blocked ends well, too', async () => {
    const { code, stdout } = await start([`http://localhost:${port}/`]).ended;
    expect(code).toBe(0);
    expect(stdout).toContain('blocked no cross-origin request');
  });
});

describe('the demo', () => {
  it('explains every blocked request in French and leaves a picture', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'raison-picture-'));
    const picture = join(folder, 'panel.png');
    const run = start(['--lang', 'fr', '--screenshot', picture]);
    const { code, stdout, processes, files } = await run.ended;
    expect(stdout).toContain('non expliquées\u202f: 0');
    expect({ code, processes, files }).toEqual({ code: 0, ...NOTHING_LEFT });
    const missing = broken.filter(({ label }) => !words(stdout).includes(words(label.fr)));
    expect(missing).toEqual([]);
    expect(stdout).toContain('Nginx ·');
    // In one server's language, and each sentence once.
    expect(stdout).not.toContain('Apache ·');
    expect(stdout).not.toMatch(/\n{4}/);
    expect(existsSync(picture) && statSync(picture).size).toBeGreaterThan(20_000);
    rmSync(folder, { recursive: true });
  });
});
