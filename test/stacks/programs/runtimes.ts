import { execFileSync } from 'node:child_process';
import { chmodSync, existsSync, realpathSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ADMIN, BOB, WWW } from '../../servers/keeps/sites/site.ts';
import { launch } from '../../servers/setup/daemon.ts';
import type { Stack } from '../stack.ts';
import { needs } from './javascript.ts';

const PACKAGES = join(import.meta.dirname, '../../../.cache/stacks/node_modules');
const WORKERD = '@cloudflare/workerd-linux-64/bin/workerd';
const DENO = '@deno/linux-x64-glibc/deno';
const BUN_PROGRAM = '@oven/bun-linux-x64/bin/bun';

/** A handler as Workers and Deno have it; a list of its own, since neither brings one. */
const HANDLER = (cors: string) => `async function answer(request) {
  const { pathname } = new URL(request.url);
${cors}
  if (pathname === '/api/private' && request.headers.get('Authorization') !== '${BOB}') {
    const headers = { 'WWW-Authenticate': 'Basic realm="app"' };
    return Response.json({ error: 'login' }, { status: 401, headers });
  }
  if (pathname === '/api/items' && request.method === 'PUT') return Response.json({ saved: true });
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    return Response.json({ error: 'method' }, { status: 405 });
  }
  if (pathname === '/api/broken') throw new Error('broken');
  if (pathname === '/api/folder') {
    return new Response(null, { status: 301, headers: { Location: '/api/folder/' } });
  }
  return Response.json({ path: pathname });
}
`;

const HANDLER_LIST = `  if (['${WWW}', '${ADMIN}'].includes(request.headers.get('Origin'))) {
    const headers = {
      'Access-Control-Allow-Origin': request.headers.get('Origin'),
      'Access-Control-Allow-Methods': 'GET, PUT',
      'Access-Control-Allow-Headers': 'Content-Type, X-Token',
      Vary: 'Origin',
    };
    if (request.method === 'OPTIONS') return new Response(null, { headers });
    return Response.json({ listed: true }, { headers });
  }`;

const BROKEN = "throw new Error('broken');";
const OWN_ERROR = "return Response.json({ error: 'broken' }, { status: 500 });";

const WORKER = (cors: string) => `${HANDLER(cors)}
export default {
  fetch: answer,
};
`;

/** Without what Wrangler makes of its own settings: the runtime alone, and the Worker as it is. */
const WORKERD_CONFIG = (port: number) => `using Workerd = import "/workerd/workerd.capnp";

const config :Workerd.Config = (
  services = [(name = "main", worker = .worker)],
  sockets = [(name = "http", address = "127.0.0.1:${port}", http = (), service = "main")],
);

const worker :Workerd.Worker = (
  modules = [(name = "index.mjs", esModule = embed "src/index.mjs")],
  compatibilityDate = "2025-01-01",
);
`;

export const workers: Stack = {
  server: 'workers',
  name: 'Cloudflare Workers (workerd)',
  needs: needs(WORKERD),
  files: { bare: { 'src/index.mjs': WORKER('') }, list: { 'src/index.mjs': WORKER(HANDLER_LIST) } },
  names: { 'src/index.js': 'src/index.mjs' },
  start: ({ dir, port }) => {
    writeFileSync(join(dir, 'config.capnp'), WORKERD_CONFIG(port));
    return launch(executable(WORKERD), ['serve', join(dir, 'config.capnp')], port);
  },
};

/** Bun's own response to an error is another one than other platforms': this program has its own. */
const BUN = (cors: string) => `${HANDLER(cors).replace(BROKEN, OWN_ERROR)}
export default {
  port: Number(process.env.PORT),
  hostname: '127.0.0.1',
  development: false,
  fetch: answer,
};
`;

/** Serves what a module exports, as Workers have it. */
export const bun: Stack = {
  server: 'workers',
  name: 'Bun 1',
  needs: needs(BUN_PROGRAM),
  files: { bare: { 'src/index.mjs': BUN('') }, list: { 'src/index.mjs': BUN(HANDLER_LIST) } },
  names: { 'src/index.js': 'src/index.mjs' },
  start: ({ dir, port }) =>
    launch(executable(BUN_PROGRAM), [join(dir, 'src/index.mjs')], port, {
      PORT: `${port}`,
      NODE_ENV: 'production',
    }),
};

const DENO_PROGRAM = (cors: string) => `${HANDLER(cors)}
const port = Number(Deno.env.get('PORT'));
Deno.serve({ port, hostname: '127.0.0.1', onListen: () => {} }, answer);
`;

export const deno: Stack = {
  server: 'deno',
  name: 'Deno 2',
  needs: needs(DENO),
  files: {
    bare: { 'index.ts': DENO_PROGRAM('') },
    list: { 'index.ts': DENO_PROGRAM(HANDLER_LIST) },
  },
  start: ({ dir, port }) =>
    launch(
      executable(DENO),
      [
        'run',
        '--no-check',
        '--no-lock',
        '--no-config',
        '--allow-net',
        '--allow-env',
        join(dir, 'index.ts'),
      ],
      port,
      { PORT: `${port}`, DENO_NO_UPDATE_CHECK: '1' },
    ),
};

const NEXT_PROGRAM = 'next/dist/bin/next';
const ROUTE = 'app/api/[...path]/route.js';
const NEXT = (cors: string) => `export const dynamic = 'force-dynamic';
${HANDLER(cors)}
export {
  answer as GET, answer as HEAD, answer as PUT, answer as POST, answer as DELETE, answer as OPTIONS,
};
`;
const NEXT_FILES = (cors: string) => ({
  [ROUTE]: NEXT(cors),
  'app/layout.js': 'export default ({ children }) => <html><body>{children}</body></html>;\n',
  // Its packages are beside its folder; the program redirects by slash itself.
  'next.config.mjs': `import { dirname } from 'node:path';
export default {
  skipTrailingSlashRedirect: true,
  turbopack: { root: dirname(import.meta.dirname) },
};
`,
});

/** Built and started as in production, with a route for everything below `/api`. */
export const nextjs: Stack = {
  server: 'nextjs',
  name: 'Next.js 16',
  needs: needs(NEXT_PROGRAM),
  files: { bare: NEXT_FILES(''), list: NEXT_FILES(HANDLER_LIST) },
  names: { 'next.config.js': 'next.config.mjs' },
  start: ({ dir, port }) => {
    const cwd = realpathSync(dir);
    const env = { NEXT_TELEMETRY_DISABLED: '1', NODE_ENV: 'production' };
    const next = join(realpathSync(PACKAGES), NEXT_PROGRAM);
    execFileSync(process.execPath, [next, 'build', cwd], {
      env: { ...process.env, ...env },
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    const args = [next, 'start', cwd, '-p', `${port}`, '-H', '127.0.0.1'];
    return launch(process.execPath, args, port, env);
  },
};

/** Packages that are installed without their scripts lack the permission to run. */
function executable(name: string): string {
  const path = join(PACKAGES, name);
  if (existsSync(path)) chmodSync(path, 0o755);
  return path;
}

export const runtimeStacks = [workers, deno, bun, nextjs];
