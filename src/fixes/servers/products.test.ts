import { describe, expect, it } from 'vitest';
import type { Entry } from '../../diagnosis/index.ts';
import { diagnose } from '../../diagnosis/index.ts';
import type { MadeHop } from '../../model/made-exchange.ts';
import { MADE_PAGE, madeExchange } from '../../model/made-exchange.ts';
import { planFix } from '../plan.ts';
import type { ServerId } from './list.ts';

function entry(hop: MadeHop, origin = MADE_PAGE): Entry {
  const exchange = madeExchange({ hops: [hop], rest: { origin } });
  return { exchange, diagnosis: diagnose(exchange) };
}

const likelyFor = (hop: MadeHop) => planFix([entry(hop)]).likely;
const settingOf = (hop: MadeHop, origin?: string) => planFix([entry(hop, origin)]).ownSetting;

const PLAIN = { answer: [200, {}] } as const;
const ASKED = { method: 'PUT', asks: ['content-type'] } as const;
const ask = (url: string, status: number, headers: Record<string, string> = {}): MadeHop => ({
  ...ASKED,
  url,
  preflight: [status, headers],
});
const get = (url: string, status = 200, headers: Record<string, string> = {}): MadeHop => ({
  url,
  answer: [status, headers],
});

describe('a host that nobody here can change', () => {
  it.each<[string, MadeHop, string?]>([
    ['its makers’ own page', get('https://api.notion.com/v1/pages'), 'https://www.notion.com'],
    ['a login of GitHub', get('https://github.com/login')],
    ['an API of one’s own', get('https://api.example.com/v1/pages')],
    ['what only ends like one', get('https://unpkg.com.example/a')],
    ['a page of GitHub’s users', get('https://a.github.io/b/releases/download/v1/c.zip')],
  ])('is not %s', (_, hop, origin) => {
    expect(settingOf(hop, origin)?.id ?? '').not.toMatch(/^own-(?:foreign|github-r)/);
  });

  it('gets no lines for a server', () => {
    expect(planFix([entry(get('https://unpkg.com/a@9/b.js', 404))]).servers).toEqual([]);
  });
});

describe('a product that decides by its own setting', () => {
  it.each<[string, MadeHop, string]>([
    ['Ollama', ask('http://localhost:11434/api/chat', 403), 'own-ollama'],
    ['Moonraker', ask('http://p.local:7125/access/oneshot_token', 405), 'own-file'],
    ['Gitea', ask('https://git.example/api/v1/repos/a/b/issues', 200), 'own-file'],
    ['Drupal', get('https://d.example/', 200, { 'x-drupal-cache': 'HIT' }), 'own-file'],
    ['an actuator', get('https://a.example/actuator/health'), 'own-file'],
    [
      'an actuator’s methods',
      ask('https://a.example/actuator/loggers', 200, {
        'Access-Control-Allow-Origin': MADE_PAGE,
        'Access-Control-Allow-Methods': 'GET',
      }),
      'own-file',
    ],
    ['Geth', ask('http://localhost:8545/', 403), 'own-option'],
    ['Auth0', ask('https://a.eu.auth0.com/oauth/token', 204), 'own-console'],
    ['Entra', get('https://login.microsoftonline.com/a/oauth2/v2.0/token', 400), 'own-entra'],
    [
      'Appwrite',
      { ...ask('https://a.example/v1/account', 200), asks: ['x-appwrite-project'] },
      'own-appwrite',
    ],
    [
      'a release of GitHub',
      get('https://github.com/a/b/releases/download/v1/c.zip'),
      'own-github-release',
    ],
    ['a file of GitHub', get('https://github.com/a/b/raw/main/c.json'), 'own-github-raw'],
    ['a CDN', get('https://unpkg.com/a@9/b.js', 404), 'own-foreign'],
    ['an API for servers', ask('https://api.notion.com/v1/pages', 400), 'own-foreign'],
    [
      'a header that a foreign host does not need',
      { url: 'https://unpkg.com/a', asks: ['x-a'], preflight: [405, {}] },
      'own-foreign-plain',
    ],
    ['Ollama’s OpenAI path', get('http://192.168.0.4:11434/v1/models', 403), 'own-ollama'],
    ['LM Studio', ask('http://localhost:1234/v1/models', 200), 'own-lm-studio'],
    ['Elasticsearch by its port', get('http://localhost:9200/_search'), 'own-elasticsearch'],
    ['a collector', ask('https://otel.example/v1/traces', 204), 'own-otel'],
    [
      'a collector’s list of headers',
      ask('https://otel.example/v1/logs', 204, {
        'Access-Control-Allow-Origin': MADE_PAGE,
        'Access-Control-Allow-Methods': 'PUT',
      }),
      'own-otel-headers',
    ],
    ['Kubo', ask('http://127.0.0.1:5001/api/v0/id', 403), 'own-kubo'],
    ['Home Assistant', get('http://homeassistant.local:8123/api/states'), 'own-home-assistant'],
    ['Hasura', ask('http://db.example/v1/graphql', 204, { Server: 'Warp/3.2.27' }), 'own-hasura'],
    ['S3 by its host', ask('https://b.s3.eu-west-3.amazonaws.com/a', 403), 'own-s3'],
    ['Google Cloud Storage', ask('https://storage.googleapis.com/b/a', 200), 'own-gcs'],
    [
      'API Gateway, OPTIONS',
      ask('https://x.execute-api.eu-west-3.amazonaws.com/p', 403),
      'own-api-gateway-options',
    ],
    [
      'API Gateway, its error',
      get('https://api.example/', 502, { 'x-amz-apigw-id': 'a' }),
      'own-api-gateway-error',
    ],
    [
      'API Gateway, the function',
      get('https://api.example/', 200, { 'apigw-requestid': 'a' }),
      'own-api-gateway-lambda',
    ],
    ['Cloud Run', ask('https://a-b.run.app/', 403), 'own-google-invoker'],
    ['Vercel', ask('https://a.vercel.app/api', 401, { 'x-vercel-id': 'a' }), 'own-vercel'],
    ['Supabase', ask('https://a.supabase.co/functions/v1/f', 401), 'own-supabase'],
    ['Keycloak', get('https://sso.example/realms/a/protocol/openid-connect/token'), 'own-keycloak'],
    [
      'Keycloak’s error',
      get('https://sso.example/auth/realms/a/protocol/openid-connect/token', 401),
      'own-keycloak-error',
    ],
    ['ngrok', get('https://a.ngrok-free.app/', 200, { 'Content-Type': 'text/html' }), 'own-ngrok'],
    ['GitHub', get('https://github.com/login/oauth/access_token'), 'own-github'],
    [
      'Cloudflare’s challenge',
      get('https://api.example/', 403, { 'cf-mitigated': 'challenge' }),
      'own-challenge',
    ],
    [
      'a bucket of another maker',
      ask('https://b.nyc3.example/a?X-Amz-Signature=b', 403),
      'own-s3-compatible',
    ],
    [
      'S3 behind CloudFront',
      get('https://cdn.example/a', 200, { Server: 'AmazonS3', 'x-amz-cf-id': 'a' }),
      'own-s3-cloudfront',
    ],
    [
      'Django’s hosts',
      ask('http://10.0.0.2:8000/a', 400, { Server: 'WSGIServer/0.2', 'Content-Type': 'text/html' }),
      'own-django-hosts',
    ],
    ['Socket.IO', get('http://localhost:4000/socket.io/?EIO=4'), 'own-socket-io'],
    ['a lost session', get('http://a.example/socket.io/?sid=a', 400), 'own-socket-io-session'],
    ['an MCP server', get('http://localhost:8123/mcp', 405), 'own-mcp'],
    ['an MCP header', { ...ASKED, asks: ['mcp-session-id'], preflight: [204, {}] }, 'own-mcp'],
    ['Apps Script', ask('https://script.google.com/macros/s/a/exec', 405), 'own-apps-script'],
    ['Laravel Sanctum', ask('http://api.test/sanctum/csrf-cookie', 200), 'own-laravel'],
    ['a Firebase function', ask('https://a.cloudfunctions.net/f', 200), 'own-firebase'],
    [
      'Spring Security',
      ask('https://api.example/', 401, {
        'Cache-Control': 'no-cache, no-store, max-age=0, must-revalidate',
        Pragma: 'no-cache',
        Expires: '0',
        'X-Content-Type-Options': 'nosniff',
      }),
      'own-spring-login',
    ],
    [
      'Spring',
      {
        ...ASKED,
        preflight: [
          403,
          { Vary: ['Origin', 'Access-Control-Request-Method', 'Access-Control-Request-Headers'] },
        ],
      },
      'own-spring',
    ],
  ])('%s', (_, hop, id) => {
    expect(settingOf(hop)?.id).toBe(id);
  });

  it.each<[ServerId, MadeHop]>([
    ['directus', get('http://cms.example/items/a', 200, { 'X-Powered-By': 'Directus' })],
    ['couchdb', get('http://db.example/a', 200, { Server: 'CouchDB/3.3.3 (Erlang OTP/25)' })],
    ['minio', ask('http://localhost:9000/bucket/a', 403, { Server: 'MinIO' })],
  ])('%s is named by a header: its lines say it', (server, hop) => {
    expect(settingOf(hop)).toBeUndefined();
    expect(likelyFor(hop)).toBe(server);
  });

  it.each<[ServerId, MadeHop]>([
    ['kubo', ask('http://127.0.0.1:5001/api/v0/id', 403)],
    ['home-assistant', get('http://homeassistant.local:8123/api/states')],
    ['hasura', ask('http://db.example/v1/graphql', 204, { Server: 'Warp/3.2.27' })],
    ['keycloak', get('https://sso.example/realms/a/protocol/openid-connect/token')],
    ['otel-collector', ask('https://otel.example/v1/traces', 204)],
  ])('%s is only likely: its lines stand below the sentence', (server, hop) => {
    expect(settingOf(hop)).toBeDefined();
    expect(likelyFor(hop)).toBe(server);
  });

  it.each<[string, MadeHop]>([
    [
      'Django, a 400 of the application',
      ask('http://a.example/', 400, { Server: 'WSGIServer/0.2' }),
    ],
    [
      'Django, a host that is a program',
      ask("http://a',b(),'c.localhost/", 400, {
        Server: 'WSGIServer/0.2',
        'Content-Type': 'text/html',
      }),
    ],
    [
      'chi and rs/cors write Spring’s lines, too, on a preflight that they do not refuse',
      {
        ...ASKED,
        preflight: [
          200,
          { Vary: ['Origin', 'Access-Control-Request-Method', 'Access-Control-Request-Headers'] },
        ],
      },
    ],
    ['Spring’s headers, another status', get('https://api.example/', 500, { Pragma: 'no-cache' })],
    ['a path that only begins like it', get('https://api.example/socket.io-docs/')],
    ['a path that only holds mcp', get('https://api.example/mcp/docs')],
    ['an API like any other', { ...PLAIN }],
    ['Ollama’s port, another program', get('http://localhost:11434/')],
    ['LM Studio’s port, another program', get('http://localhost:1234/index.html')],
    ['a path of version 1', get('https://api.example/v1/tracks')],
    ['a port of Kubo, another API', get('http://localhost:5001/api/items')],
    [
      'OpenStack Swift, which takes no rules of a bucket',
      ask('https://swift.example/b/a?X-Amz-Signature=b', 403, { 'X-Trans-Id': 'tx1-2' }),
    ],
    ['a host that only ends like S3', get('https://s3.amazonaws.com.example/a')],
    ['a host that only ends like Cloud Run', ask('https://run.app.example/', 403)],
    ['Cloud Run, no such service', ask('https://a-b.run.app/', 404)],
    ['Vercel, a missing route', ask('https://a.vercel.app/api', 404, { 'x-vercel-id': 'a' })],
    [
      'ngrok, the application’s JSON',
      get('https://a.ngrok-free.app/', 200, { 'Content-Type': 'application/json' }),
    ],
    ['GitHub’s API', get('https://api.github.com/user')],
    [
      'three names in one Vary',
      ask('https://api.example/', 403, {
        Vary: 'Origin, Access-Control-Request-Method, Access-Control-Request-Headers',
      }),
    ],
    [
      'Keycloak, the origin twice',
      get('https://sso.example/realms/a/protocol/x', 200, {
        'Access-Control-Allow-Origin': `${MADE_PAGE}, ${MADE_PAGE}`,
      }),
    ],
    [
      'Ollama, a header that is not listed',
      ask('http://localhost:11434/api/chat', 204, {
        'Access-Control-Allow-Origin': '*',
        'Access-Control-Allow-Methods': 'PUT',
      }),
    ],
    [
      'a request that passed',
      get('http://localhost:11434/api/tags', 200, { 'Access-Control-Allow-Origin': '*' }),
    ],
    ['no response', { url: 'http://localhost:11434/api/tags' }],
  ])('not %s', (_, hop) => {
    expect(settingOf(hop)).toBeUndefined();
  });

  it('writes no origin into a setting that no browser sends', () => {
    const hop = get('http://localhost:11434/api/tags', 403);
    expect(settingOf(hop, 'null')).toBeUndefined();
    expect(settingOf(hop, 'https://a.example"; rm -rf /')).toBeUndefined();
    expect(settingOf(hop, 'chrome-extension://abcdef')?.vars).toEqual({
      origin: 'chrome-extension://abcdef',
    });
  });

  it('gives the rule of a bucket as JSON that the console takes', () => {
    const { rule = '' } = settingOf(ask('https://b.s3.amazonaws.com/a', 403))?.vars ?? {};
    expect(JSON.parse(rule)).toEqual({
      AllowedOrigins: [MADE_PAGE],
      AllowedMethods: ['PUT'],
      AllowedHeaders: ['content-type'],
    });
  });

  it('stands before the product’s own text, else before the plain list of headers', () => {
    expect(likelyFor(ask('http://localhost:11434/api/chat', 403))).toBe('ollama');
    expect(likelyFor(ask('http://localhost:1234/v1/models', 200))).toBe('headers');
    expect(likelyFor({ ...PLAIN })).toBeUndefined();
  });

  it.each<[ServerId, MadeHop]>([
    ['elasticsearch', get('https://a.example/', 200, { 'X-elastic-product': 'Elasticsearch' })],
    ['s3', get('https://cdn.example/a', 200, { Server: 'AmazonS3' })],
  ])('is not said twice where the response names %s, whose text says it', (server, hop) => {
    expect(likelyFor(hop)).toBe(server);
    expect(settingOf(hop)).toBeUndefined();
  });
});
