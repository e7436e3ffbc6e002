import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { planFixes } from '../../src/fixes/index.ts';
import type { PageRequest } from '../servers/keeps/sites/site.ts';
import { entryOf } from '../servers/matrix/record.ts';
import type { Daemon } from '../servers/setup/daemon.ts';
import { launch } from '../servers/setup/daemon.ts';
import { unusedPort } from '../site/unused-port.mjs';
import { NODE } from './programs/javascript.ts';
import type { Visitor } from './run.ts';
import { CACHE, isReadable, openVisitor } from './run.ts';
import { SITUATIONS } from './stack.ts';

const START = `import webpack from 'webpack';
import Server from 'webpack-dev-server';
import { createRequire } from 'node:module';

const { devServer, ...config } = createRequire(import.meta.url)('./webpack.config.cjs');
const where = { host: '127.0.0.1', port: Number(process.env.PORT) };
await new Server({ ...devServer, ...where }, webpack(config)).start();
`;
const CONFIG = (text: string) => `module.exports = {
context: __dirname,
mode: 'development',
entry: './page.mjs',
${text}
};
`;

const root: PageRequest = { path: '/', method: 'GET', headers: {}, credentialed: false };
const REQUESTS = {
  'missing header': SITUATIONS['missing header'].request,
  credentials: SITUATIONS.credentials.request,
  preflight: SITUATIONS.preflight.request,
  'the whole site': root,
};

describe('webpack-dev-server, which passes the call on', () => {
  let visitor: Visitor;
  let upstream: Daemon;
  let api: number;
  let dir: string;

  beforeAll(async () => {
    mkdirSync(CACHE, { recursive: true });
    dir = mkdtempSync(join(CACHE, 'run-'));
    writeFileSync(join(dir, 'server.mjs'), NODE(''));
    writeFileSync(join(dir, 'start.mjs'), START);
    writeFileSync(join(dir, 'page.mjs'), '');
    api = await unusedPort();
    const env = { PORT: `${api}`, NODE_ENV: 'production' };
    upstream = await launch(process.execPath, [join(dir, 'server.mjs')], api, env);
    visitor = await openVisitor();
  }, 120_000);

  afterAll(async () => {
    await visitor?.close();
    await upstream?.stop();
    rmSync(dir, { recursive: true, force: true });
  });

  it.each(Object.entries(REQUESTS))(
    'lets the page read what was blocked: %s',
    async (_, request) => {
      const { origin, page } = visitor;
      await page.goto(`${origin}/`);
      const url = `http://localhost:${api}${request.path}`;
      expect(await isReadable(page, url, request)).toBe(false);
      const { credentialed, method, headers } = request;
      const shape = { method, headers, ...(credentialed ? ({ credentialed } as const) : {}) };
      const entry = await entryOf(url, shape, origin, false);
      const { fixes } = planFixes([entry], { credentials: credentialed });
      const fix = fixes.find(({ server }) => server === 'webpack');
      writeFileSync(join(dir, 'webpack.config.cjs'), CONFIG(fix?.blocks[0]?.code ?? ''));
      const port = await unusedPort();
      const env = { PORT: `${port}` };
      const daemon = await launch(process.execPath, [join(dir, 'start.mjs')], port, env);
      try {
        const own = `http://localhost:${port}`;
        await page.goto(`${own}/`);
        const start = request.path === '/' ? '/upstream/' : request.path;
        expect(await isReadable(page, own + start, request)).toBe(true);
        const answer = await fetch(`${own}${start}`, {
          headers: { Origin: 'https://evil.example' },
        });
        expect(answer.headers.get('Access-Control-Allow-Origin')).toBe(null);
        // Else the page’s own index would be read.
        expect(answer.headers.get('Content-Type')).toBe('application/json');
      } finally {
        await daemon.stop();
      }
    },
    120_000,
  );
});
