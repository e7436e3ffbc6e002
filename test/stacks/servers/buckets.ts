import { join } from 'node:path';
import { ADMIN, WWW } from '../../servers/keeps/sites/site.ts';
import { launch } from '../../servers/setup/daemon.ts';
import { needs } from '../programs/javascript.ts';
import type { Stack } from '../stack.ts';
import { get } from '../stack.ts';

/** Fields of the JSON that AWS' command line takes, as the interface has them in XML. */
const SERVER = `import { readFileSync } from 'node:fs';
import S3rver from 's3rver';
import Store from 's3rver/lib/stores/filesystem.js';

const NAMES = {
  AllowedOrigins: 'AllowedOrigin',
  AllowedMethods: 'AllowedMethod',
  AllowedHeaders: 'AllowedHeader',
  ExposeHeaders: 'ExposeHeader',
};
const element = (name, text) => '<' + name + '>' + text + '</' + name + '>';
const rule = (fields) =>
  element('CORSRule', Object.entries(fields)
    .flatMap(([name, values]) => values.map((value) => element(NAMES[name], value)))
    .join(''));
const json = readFileSync(new URL('cors.json', import.meta.url), 'utf8').trim();
const configs = json === ''
  ? []
  : [element('CORSConfiguration', JSON.parse(json).CORSRules.map(rule).join(''))];

const run = async (port) => {
  const bucket = new S3rver({
    address: '127.0.0.1',
    port,
    silent: true,
    directory: process.env.DATA,
    vhostBuckets: false,
    configureBuckets: [{ name: 'api', configs }],
  });
  const { port: own } = await bucket.run();
  return { bucket, own };
};

const { bucket, own } = await run(0);
const headers = { 'content-type': 'application/json' };
for (const name of ['items', 'other']) {
  const url = 'http://127.0.0.1:' + own + '/api/' + name;
  const { status } = await fetch(url, { method: 'PUT', headers, body: '{}' });
  if (status !== 200) throw new Error(status + ' for ' + name);
}
await bucket.close();
// Requests are sent several at a time: what one writes or deletes must not change what others get.
const { prototype } = Store;
prototype.putObject = async () => ({ size: 2, md5: '99914b932bd37a50b983c5e7c90ae93b' });
prototype.deleteObject = async () => {};
await run(Number(process.env.PORT));
`;

const LISTED = {
  CORSRules: [
    {
      AllowedOrigins: [WWW, ADMIN],
      AllowedMethods: ['GET', 'PUT'],
      AllowedHeaders: ['content-type', 'x-token'],
    },
  ],
};

/** A bucket with the interface of Amazon S3, which holds two objects; an error is a missing one. */
export const s3rver: Stack = {
  server: 's3',
  name: 'S3 bucket (s3rver 3.7)',
  needs: needs('s3rver'),
  files: {
    bare: { 'server.mjs': SERVER, 'cors.json': '' },
    list: { 'server.mjs': SERVER, 'cors.json': JSON.stringify(LISTED, null, 4) },
  },
  cannot: {
    'slash redirect': 'a bucket redirects nothing',
    'login before OPTIONS': 'a bucket answers preflights before it looks at a signature',
  },
  start: ({ dir, port }) => {
    const env = { PORT: `${port}`, DATA: join(dir, 'data') };
    return launch(process.execPath, [join(dir, 'server.mjs')], port, env);
  },
};

const ASSETS = `import { Miniflare } from 'miniflare';

const site = new Miniflare({
  port: Number(process.env.PORT),
  host: '127.0.0.1',
  modules: true,
  script: 'export default { fetch: (request, { ASSETS }) => ASSETS.fetch(request) }',
  compatibilityDate: '2026-01-01',
  assets: {
    directory: process.env.SITE,
    binding: 'ASSETS',
    routerConfig: { has_user_worker: false },
  },
});
await site.ready;
`;

/** Static files as Cloudflare serves them, by its own program. */
export const assets: Stack = {
  server: 'netlify',
  name: 'Cloudflare static assets (miniflare 4)',
  needs: needs('miniflare'),
  files: {
    bare: {
      'server.mjs': ASSETS,
      'site/_headers': '/api/*\n  X-Site: shop\n',
      'site/api/items.json': '{}',
      'site/api/other.json': '{}',
      'site/api/folder/index.html': '<!doctype html>',
    },
  },
  names: { _headers: 'site/_headers' },
  requests: {
    'missing header': get('/api/items.json'),
    credentials: get('/api/items.json', { credentialed: true }),
    'error response': get('/api/missing.json'),
    'slash redirect': get('/api/folder'),
  },
  paths: ['/api/other.json'],
  isForEverybody: true,
  cannot: {
    preflight: 'a file is only read: OPTIONS gets 405',
    'login before OPTIONS': 'files have no login',
    'origin list': 'it sends the same lines to everybody',
  },
  start: ({ dir, port }) => {
    const env = { PORT: `${port}`, SITE: join(dir, 'site') };
    return launch(process.execPath, [join(dir, 'server.mjs')], port, env);
  },
};
