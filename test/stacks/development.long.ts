import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ServerId } from '../../src/fixes/index.ts';
import { planFixes } from '../../src/fixes/index.ts';
import type { PageRequest } from '../servers/keeps/sites/site.ts';
import { entryOf } from '../servers/matrix/record.ts';
import type { Daemon } from '../servers/setup/daemon.ts';
import { launch } from '../servers/setup/daemon.ts';
import { unusedPort } from '../site/unused-port.mjs';
import { NODE, needs } from './programs/javascript.ts';
import type { Visitor } from './run.ts';
import { CACHE, isReadable, openVisitor } from './run.ts';
import type { Files } from './stack.ts';
import { SITUATIONS } from './stack.ts';

/** What serves the page, and passes the call on. */
interface Passing {
  readonly server: ServerId;
  readonly program: string;
  readonly files: (text: string) => Files;
  readonly start: (program: string, dir: string, port: number) => Promise<Daemon>;
}

const WEBPACK = `import webpack from 'webpack';
import Server from 'webpack-dev-server';
import { createRequire } from 'node:module';

const { devServer, ...config } = createRequire(import.meta.url)('./webpack.config.cjs');
const where = { host: '127.0.0.1', port: Number(process.env.PORT) };
await new Server({ ...devServer, ...where }, webpack(config)).start();
`;

const BUILD = { index: 'index.html', browser: 'page.ts', tsConfig: 'tsconfig.json' };
const ARCHITECT = {
  build: { builder: '@angular/build:application', options: BUILD },
  serve: { builder: '@angular/build:dev-server', options: { buildTarget: 'page:build' } },
};
const WORKSPACE = {
  version: 1,
  projects: { page: { projectType: 'application', root: '', architect: ARCHITECT } },
};
const COMPILER = {
  module: 'ES2022',
  target: 'ES2022',
  moduleResolution: 'bundler',
  skipLibCheck: true,
};

const PASSING: readonly Passing[] = [
  {
    server: 'webpack',
    program: 'webpack-dev-server',
    files: (text) => ({
      'start.mjs': WEBPACK,
      'page.mjs': '',
      'webpack.config.cjs': `module.exports = {
context: __dirname,
mode: 'development',
entry: './page.mjs',
${text}
};
`,
    }),
    start: (_, dir, port) =>
      launch(process.execPath, [join(dir, 'start.mjs')], port, { PORT: `${port}` }),
  },
  {
    server: 'angular',
    program: '@angular/cli/bin/ng.js',
    files: (text) => ({
      'angular.json': JSON.stringify(WORKSPACE),
      'tsconfig.json': JSON.stringify({ compilerOptions: COMPILER, files: ['page.ts'] }),
      'package.json': '{}',
      'page.ts': 'console.log(1);\n',
      'index.html': '<!doctype html><html><head><title>p</title></head><body></body></html>',
      'proxy.conf.mjs': text,
    }),
    start: (program, dir, port) => {
      const proxy = ['--proxy-config', join(dir, 'proxy.conf.mjs')];
      const args = ['serve', ...proxy, '--host', '127.0.0.1', '--port', `${port}`];
      const env = { NG_CLI_ANALYTICS: 'false', CI: '1' };
      // It looks for its workspace where it is started.
      const there = [`--chdir=${realpathSync(dir)}`, process.execPath, program, ...args];
      return launch('/usr/bin/env', there, port, env);
    },
  },
  {
    server: 'next-rewrites',
    program: 'next/dist/bin/next',
    files: (text) => ({
      'app/layout.js': 'export default ({ children }) => <html><body>{children}</body></html>;\n',
      'app/page.js': 'export default () => <p>page</p>;\n',
      'next.config.mjs': `import { dirname } from 'node:path';
export default {
turbopack: { root: dirname(import.meta.dirname) },
${text}
};
`,
    }),
    start: (program, dir, port) => {
      const cwd = realpathSync(dir);
      const env = { NEXT_TELEMETRY_DISABLED: '1', NODE_ENV: 'production' };
      execFileSync(process.execPath, [program, 'build', cwd], {
        env: { ...process.env, ...env },
        stdio: ['ignore', 'ignore', 'pipe'],
      });
      const args = [program, 'start', cwd, '-p', `${port}`, '-H', '127.0.0.1'];
      return launch(process.execPath, args, port, env);
    },
  },
];

const root: PageRequest = { path: '/', method: 'GET', headers: {}, credentialed: false };
const REQUESTS = {
  'missing header': SITUATIONS['missing header'].request,
  credentials: SITUATIONS.credentials.request,
  preflight: SITUATIONS.preflight.request,
  'the whole site': root,
};
const ROWS = PASSING.flatMap((one) =>
  Object.entries(REQUESTS).map(([name, request]) => [one.server, name, one, request] as const),
);

describe('what serves the page passes the call on', () => {
  let visitor: Visitor;
  let upstream: Daemon;
  let api: number;
  let dir: string;

  beforeAll(async () => {
    mkdirSync(CACHE, { recursive: true });
    dir = mkdtempSync(join(CACHE, 'run-'));
    writeFileSync(join(dir, 'server.mjs'), NODE(''));
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

  it.each(ROWS)(
    '%s lets it read what was blocked: %s',
    async (server, _, { program, files, start }, request) => {
      const [path = ''] = needs(program);
      expect(existsSync(path), 'npm run stacks installs what is missing').toBe(true);
      const { origin, page } = visitor;
      await page.goto(`${origin}/`);
      const url = `http://localhost:${api}${request.path}`;
      expect(await isReadable(page, url, request)).toBe(false);
      const { credentialed, method, headers } = request;
      const shape = { method, headers, ...(credentialed ? ({ credentialed } as const) : {}) };
      const entry = await entryOf(url, shape, origin, false);
      const { fixes } = planFixes([entry], { credentials: credentialed });
      const fix = fixes.find((one) => one.server === server);
      const home = mkdtempSync(join(CACHE, 'run-'));
      for (const [name, text] of Object.entries(files(fix?.blocks[0]?.code ?? ''))) {
        mkdirSync(dirname(join(home, name)), { recursive: true });
        writeFileSync(join(home, name), text);
      }
      const port = await unusedPort();
      const daemon = await start(path, home, port);
      try {
        const own = `http://localhost:${port}`;
        await page.goto(`${own}/`);
        const to = request.path === '/' ? '/upstream/' : request.path;
        expect(await isReadable(page, own + to, request)).toBe(true);
        const answer = await fetch(own + to, { headers: { Origin: 'https://evil.example' } });
        expect(answer.headers.get('Access-Control-Allow-Origin')).toBe(null);
        // Else the page’s own index would be read.
        expect(answer.headers.get('Content-Type')).toBe('application/json');
      } finally {
        await daemon.stop();
        rmSync(home, { recursive: true, force: true });
      }
    },
    300_000,
  );
});
