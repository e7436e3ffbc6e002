import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { ADMIN, BOB, WWW } from '../../servers/keeps/sites/site.ts';
import { launch } from '../../servers/setup/daemon.ts';
import type { Stack } from '../stack.ts';

const ROOT = join(import.meta.dirname, '../../..');
const PACKAGES = join(ROOT, '.cache/stacks/node_modules');
const OWN = join(ROOT, 'node_modules');

/** A program finds the project's own packages as well. */
export const needs = (...names: readonly string[]) =>
  names.map((name) => {
    const path = join(PACKAGES, name);
    return !existsSync(path) && existsSync(join(OWN, name)) ? join(OWN, name) : path;
  });

export const run =
  (file: string): Stack['start'] =>
  ({ dir, port }) =>
    launch(process.execPath, [join(dir, file)], port, {
      PORT: `${port}`,
      NODE_ENV: 'production',
    });

const OPTIONS = `  origin: ['${WWW}', '${ADMIN}'],
  METHODS: ['GET', 'PUT'],
  HEADERS: ['Content-Type', 'X-Token'],`;
export const options = (methods: string, headers: string) =>
  OPTIONS.replace('METHODS', methods).replace('HEADERS', headers);

const EXPRESS = (cors: string, name = 'express') => `import express from '${name}';
${cors && "import cors from 'cors';"}
const app = express();
${cors}
app.use('/api/private', (request, response, next) => {
  if (request.get('Authorization') === '${BOB}') return next();
  response.set('WWW-Authenticate', 'Basic realm="app"').status(401).json({ error: 'login' });
});
app.get('/api/private', (request, response) => response.json({ private: true }));
app.get('/api/items', (request, response) => response.json([1, 2]));
app.put('/api/items', (request, response) => response.json({ saved: true }));
app.get('/api/other', (request, response) => response.json({ other: true }));
app.get('/api/broken', () => {
  throw new Error('broken');
});
app.get('/api/folder', (request, response, next) =>
  request.path.endsWith('/') ? next() : response.redirect(301, '/api/folder/'),
);
app.get('/api/folder/', (request, response) => response.json([]));
app.listen(process.env.PORT, '127.0.0.1');
`;

export const express: Stack = {
  server: 'express',
  name: 'Express 5',
  needs: ['express', 'cors'].map((name) => join(ROOT, 'node_modules', name)),
  files: {
    bare: { 'app.mjs': EXPRESS('') },
    list: { 'app.mjs': EXPRESS(`app.use(cors({\n${options('methods', 'allowedHeaders')}\n}));`) },
  },
  names: { 'app.js': 'app.mjs' },
  start: run('app.mjs'),
};

const LISTED = `app.use(cors({\n${options('methods', 'allowedHeaders')}\n}));`;

/** Still what more programs run on than on its successor. */
const express4: Stack = {
  ...express,
  name: 'Express 4',
  needs: [...needs('express-4'), join(ROOT, 'node_modules/cors')],
  files: {
    bare: { 'app.mjs': EXPRESS('', 'express-4') },
    list: { 'app.mjs': EXPRESS(LISTED, 'express-4') },
  },
};

const FASTIFY = (cors: string) => `import Fastify from 'fastify';
${cors && "import cors from '@fastify/cors';"}
const app = Fastify();
${cors}
app.addHook('onRequest', async (request, reply) => {
  if (!request.url.startsWith('/api/private')) return;
  if (request.headers.authorization === '${BOB}') return;
  return reply.code(401).header('WWW-Authenticate', 'Basic realm="app"').send({ error: 'login' });
});
app.get('/api/private', async () => ({ private: true }));
app.get('/api/items', async () => [1, 2]);
app.put('/api/items', async () => ({ saved: true }));
app.get('/api/other', async () => ({ other: true }));
app.get('/api/broken', async () => {
  throw new Error('broken');
});
app.get('/api/folder', (request, reply) => reply.redirect('/api/folder/', 301));
app.get('/api/folder/', async () => []);
await app.listen({ port: Number(process.env.PORT), host: '127.0.0.1' });
`;

export const fastify: Stack = {
  server: 'fastify',
  name: 'Fastify 5',
  needs: needs('fastify', '@fastify/cors'),
  files: {
    bare: { 'app.mjs': FASTIFY('') },
    list: {
      'app.mjs': FASTIFY(
        `await app.register(cors, {\n${options('methods', 'allowedHeaders')}\n});`,
      ),
    },
  },
  names: { 'app.js': 'app.mjs' },
  start: run('app.mjs'),
};

const KOA = (cors: string) => `import Koa from 'koa';
${cors && "import cors from '@koa/cors';"}
const app = new Koa();
${cors}
app.on('error', () => {});
app.use(async (ctx, next) => {
  if (!ctx.path.startsWith('/api/private') || ctx.get('Authorization') === '${BOB}') return next();
  ctx.status = 401;
  ctx.set('WWW-Authenticate', 'Basic realm="app"');
});
app.use(async (ctx) => {
  if (ctx.method === 'PUT' && ctx.path === '/api/items') ctx.body = { saved: true };
  if (ctx.method !== 'GET') return;
  if (ctx.path === '/api/broken') throw new Error('broken');
  if (ctx.path === '/api/folder') {
    ctx.status = 301;
    ctx.redirect('/api/folder/');
  } else if (['/api/private', '/api/items', '/api/other', '/api/folder/'].includes(ctx.path)) {
    ctx.body = { path: ctx.path };
  }
});
app.listen(process.env.PORT, '127.0.0.1');
`;

/** `@koa/cors` knows no list: the program has its own. */
const KOA_LIST = `const allowed = ['${WWW}', '${ADMIN}'];
app.use(
  cors({
    origin: (ctx) => (allowed.includes(ctx.get('Origin')) ? ctx.get('Origin') : ''),
    allowMethods: ['GET', 'PUT'],
    allowHeaders: ['Content-Type', 'X-Token'],
  }),
);`;

export const koa: Stack = {
  server: 'koa',
  name: 'Koa 3',
  needs: needs('koa', '@koa/cors'),
  files: { bare: { 'app.mjs': KOA('') }, list: { 'app.mjs': KOA(KOA_LIST) } },
  names: { 'app.js': 'app.mjs' },
  start: run('app.mjs'),
};

export const NODE = (cors: string) => `import { createServer } from 'node:http';
const allowed = ['${WWW}', '${ADMIN}'];
const server = createServer((request, response) => {
  const path = request.url.split('?')[0];
  const { method } = request;
  const headers = { 'Content-Type': 'application/json' };
  const send = (status, body, more = {}) =>
    response.writeHead(status, { ...headers, ...more }).end(body);
${cors}
  if (path === '/api/private' && request.headers.authorization !== '${BOB}')
    return send(401, '{}', { 'WWW-Authenticate': 'Basic realm="app"' });
  if (path === '/api/items' && method === 'PUT') return send(200, '{"saved":true}');
  if (method !== 'GET') return send(405, '{}');
  if (path === '/api/broken') return send(500, '{"error":"broken"}');
  if (path === '/api/folder') return send(301, '', { Location: '/api/folder/' });
  return send(200, JSON.stringify({ path }));
});
server.listen(process.env.PORT, '127.0.0.1');
`;

const NODE_LIST = `  headers.Vary = 'Origin';
  if (allowed.includes(request.headers.origin)) {
    headers['Access-Control-Allow-Origin'] = request.headers.origin;
    if (method === 'OPTIONS')
      return send(204, undefined, {
        'Access-Control-Allow-Methods': 'GET, PUT',
        'Access-Control-Allow-Headers': 'Content-Type, X-Token',
      });
  }`;

export const node: Stack = {
  server: 'node',
  name: 'Node.js http',
  needs: [],
  files: { bare: { 'server.mjs': NODE('') }, list: { 'server.mjs': NODE(NODE_LIST) } },
  names: { 'server.js': 'server.mjs' },
  start: run('server.mjs'),
};

const CONNECT = (cors: string) => `import { createServer } from 'node:http';
import connect from 'connect';

const allowed = ['${WWW}', '${ADMIN}'];
const app = connect();
app.use((request, response, next) => {
  response.setHeader('Content-Type', 'application/json');
${cors}
  next();
});
app.use('/api/private', (request, response, next) => {
  if (request.headers.authorization === '${BOB}') return response.end('{}');
  response.writeHead(401, { 'WWW-Authenticate': 'Basic realm="app"' }).end('{}');
});
app.use('/api/broken', () => {
  throw new Error('broken');
});
app.use('/api/folder', (request, response) => {
  if (request.originalUrl.endsWith('/')) return response.end('[]');
  response.writeHead(301, { Location: '/api/folder/' }).end();
});
app.use('/api', (request, response, next) => {
  const isKnown = request.method === 'GET' || (request.method === 'PUT' && request.url === '/items');
  return isKnown ? response.end('{}') : next();
});
const server = createServer(app);
server.listen(process.env.PORT, '127.0.0.1');
`;

const CONNECT_LIST = `  const { origin } = request.headers;
  response.setHeader('Vary', 'Origin');
  if (allowed.includes(origin)) {
    response.setHeader('Access-Control-Allow-Origin', origin);
    response.setHeader('Access-Control-Allow-Methods', 'GET, PUT');
    response.setHeader('Access-Control-Allow-Headers', 'Content-Type, X-Token');
    if (request.method === 'OPTIONS') return response.writeHead(204).end();
  }`;

export const connect: Stack = {
  server: 'node',
  name: 'Connect 3',
  needs: needs('connect'),
  files: { bare: { 'server.mjs': CONNECT('') }, list: { 'server.mjs': CONNECT(CONNECT_LIST) } },
  names: { 'server.js': 'server.mjs' },
  start: run('server.mjs'),
};

const H3 = (cors: string) => `import { createServer } from 'node:http';
import * as h3 from 'h3';

const app = h3.createApp();
const router = h3.createRouter();
const saw = (event) => ({ saw: event.method });
${cors}
app.use('/api/private', h3.eventHandler((event) => {
  if (h3.getHeader(event, 'Authorization') === '${BOB}') return;
  h3.setResponseHeader(event, 'WWW-Authenticate', 'Basic realm="app"');
  h3.setResponseStatus(event, 401);
  return {};
}));
router.get('/api/private', h3.eventHandler(saw));
router.get('/api/items', h3.eventHandler(saw));
router.put('/api/items', h3.eventHandler(saw));
router.get('/api/other', h3.eventHandler(saw));
router.get('/api/broken', h3.eventHandler(() => {
  throw h3.createError({ statusCode: 500 });
}));
router.get('/api/folder', h3.eventHandler((event) =>
  event.path.endsWith('/') ? saw(event) : h3.sendRedirect(event, '/api/folder/', 301),
));
app.use(router);
const server = createServer(h3.toNodeListener(app));
server.listen(process.env.PORT, '127.0.0.1');
`;

const H3_LIST = `app.use(h3.eventHandler((event) => {
  h3.handleCors(event, {
    origin: ['${WWW}', '${ADMIN}'],
    methods: ['GET', 'PUT'],
    allowHeaders: ['Content-Type', 'X-Token'],
  });
}));`;

/** What Nitro and Nuxt serve with. */
export const h3: Stack = {
  server: 'node',
  name: 'h3 1',
  needs: needs('h3'),
  files: { bare: { 'server.mjs': H3('') }, list: { 'server.mjs': H3(H3_LIST) } },
  names: { 'server.js': 'server.mjs' },
  start: run('server.mjs'),
};

const HONO = (cors: string) => `import { serve } from '@hono/node-server';
import { Hono } from 'hono';
${cors && "import { cors } from 'hono/cors';"}
const app = new Hono();
${cors}
app.use('/api/private', async (c, next) => {
  if (c.req.header('Authorization') === '${BOB}') return next();
  return c.json({ error: 'login' }, 401, { 'WWW-Authenticate': 'Basic realm="app"' });
});
app.get('/api/private', (c) => c.json({ private: true }));
app.get('/api/items', (c) => c.json([1, 2]));
app.put('/api/items', (c) => c.json({ saved: true }));
app.get('/api/other', (c) => c.json({ other: true }));
app.get('/api/broken', () => {
  throw new Error('broken');
});
app.get('/api/folder', (c) => c.redirect('/api/folder/', 301));
app.get('/api/folder/', (c) => c.json([]));
serve({ fetch: app.fetch, port: Number(process.env.PORT), hostname: '127.0.0.1' });
`;

export const hono: Stack = {
  server: 'hono',
  name: 'Hono 4',
  needs: needs('hono', '@hono/node-server'),
  files: {
    bare: { 'src/index.mjs': HONO('') },
    list: {
      'src/index.mjs': HONO(`app.use(cors({\n${options('allowMethods', 'allowHeaders')}\n}));`),
    },
  },
  names: { 'src/index.js': 'src/index.mjs' },
  start: run('src/index.mjs'),
};

export const javascriptStacks = [express, express4, fastify, koa, node, connect, h3, hono];
