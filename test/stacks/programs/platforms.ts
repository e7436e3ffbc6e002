import { ADMIN, BOB, WWW } from '../../servers/keeps/sites/site.ts';
import type { Stack } from '../stack.ts';
import { needs, options, run } from './javascript.ts';

const NEST = (cors: string) => `import 'reflect-metadata';
import { Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';

class AppModule {}
Module({})(AppModule);
const app = await NestFactory.create(AppModule, { logger: false });
${cors}
const http = app.getHttpAdapter();
app.use('/api/private', (request, response, next) => {
  if (request.get('Authorization') === '${BOB}') return next();
  response.set('WWW-Authenticate', 'Basic realm="app"').status(401).json({ error: 'login' });
});
http.get('/api/private', (request, response) => response.json({ private: true }));
http.get('/api/items', (request, response) => response.json([1, 2]));
http.put('/api/items', (request, response) => response.json({ saved: true }));
http.get('/api/other', (request, response) => response.json({ other: true }));
http.get('/api/broken', () => {
  throw new Error('broken');
});
http.get('/api/folder', (request, response, next) =>
  request.path.endsWith('/') ? next() : response.redirect(301, '/api/folder/'),
);
http.get('/api/folder/', (request, response) => response.json([]));
await app.listen(process.env.PORT, '127.0.0.1');
`;

export const nestjs: Stack = {
  server: 'nestjs',
  name: 'NestJS 12',
  needs: needs('@nestjs/core', '@nestjs/platform-express'),
  files: {
    bare: { 'src/main.mjs': NEST('') },
    list: {
      'src/main.mjs': NEST(`app.enableCors({\n${options('methods', 'allowedHeaders')}\n});`),
    },
  },
  names: { 'src/main.ts': 'src/main.mjs' },
  start: run('src/main.mjs'),
};

const HAPI = (cors: string) => `import Hapi from '@hapi/hapi';

const server = Hapi.server({
  port: Number(process.env.PORT),
  host: '127.0.0.1',
  debug: false,
${cors}
});
const scheme = () => ({
  authenticate: (request, h) => {
    if (request.headers.authorization === '${BOB}') return h.authenticated({ credentials: {} });
    return h.response({ error: 'login' }).code(401).header('WWW-Authenticate', 'Basic realm="app"').takeover();
  },
});
server.auth.scheme('own', scheme);
server.auth.strategy('login', 'own');
server.route([
  { method: ['GET', 'OPTIONS'], path: '/api/private', options: { auth: 'login', cors: false }, handler: () => ({ private: true }) },
  { method: 'GET', path: '/api/items', handler: () => [1, 2] },
  { method: 'PUT', path: '/api/items', handler: () => ({ saved: true }) },
  { method: 'GET', path: '/api/other', handler: () => ({ other: true }) },
  { method: 'GET', path: '/api/broken', handler: () => { throw new Error('broken'); } },
  { method: 'GET', path: '/api/folder', handler: (request, h) => h.redirect('/api/folder/').permanent() },
  { method: 'GET', path: '/api/folder/', handler: () => [] },
]);
await server.start();
`;

export const hapi: Stack = {
  server: 'hapi',
  name: 'hapi 21',
  needs: needs('@hapi/hapi'),
  files: {
    bare: { 'server.mjs': HAPI('') },
    list: {
      'server.mjs': HAPI(
        `routes: { cors: { origin: ['${WWW}', '${ADMIN}'], headers: ['Content-Type', 'X-Token'] } },`,
      ),
    },
  },
  names: { 'server.js': 'server.mjs' },
  start: run('server.mjs'),
};

const FIREBASE = (settings: string) => `import express from 'express';
import { onRequest } from 'firebase-functions/v2/https';

const app = express();
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
app.options('/api/{*path}', (request, response) => response.status(405).end());
export const api = onRequest(${settings}app);
express().use(api).listen(process.env.PORT, '127.0.0.1');
`;

/** As the platform calls it: its own server gets whatever comes, and hands it to the function. */
export const firebase: Stack = {
  server: 'firebase',
  name: 'Firebase functions 7',
  needs: needs('firebase-functions', 'firebase-admin', 'express'),
  files: {
    bare: { 'functions/index.mjs': FIREBASE('') },
    list: { 'functions/index.mjs': FIREBASE(`{ cors: ['${WWW}', '${ADMIN}'] }, `) },
  },
  names: { 'functions/index.js': 'functions/index.mjs' },
  isForEverybody: true,
  cannot: { credentials: 'its option never allows credentials' },
  start: run('functions/index.mjs'),
};

export const platformStacks = [nestjs, hapi, firebase];
