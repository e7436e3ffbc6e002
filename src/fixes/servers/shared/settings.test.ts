import { assert, property } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { diagnose } from '../../../diagnosis/index.ts';
import type { MadeHop } from '../../../model/made-exchange.ts';
import { MADE_PAGE, madeExchange } from '../../../model/made-exchange.ts';
import { planFixes } from '../../plan.ts';
import type { Values } from '../../testing-hostile.ts';
import { HARMLESS, values } from '../../testing-hostile.ts';

function planOf(hop: MadeHop) {
  const exchange = madeExchange({ hops: [hop], rest: { origin: MADE_PAGE } });
  return planFixes([{ exchange, diagnosis: diagnose(exchange) }]);
}

const ask = (url: string, status: number, headers: Record<string, string> = {}): MadeHop => ({
  method: 'PUT',
  asks: ['content-type'],
  url,
  preflight: [status, headers],
});
const get = (url: string, status: number, headers: Record<string, string> = {}): MadeHop => ({
  url,
  answer: [status, headers],
});

describe('the lines for a product’s own setting', () => {
  it.each<[string, MadeHop, string]>([
    [
      'a rule of Cloudflare’s own language',
      get('https://api.example/a', 403, { 'cf-mitigated': 'challenge' }),
      '(http.host eq "api.example" and http.request.uri.path eq "/a")',
    ],
    [
      'Django keeps the names of this machine',
      ask('http://10.0.0.2:8000/a', 400, { Server: 'WSGIServer/0.2', 'Content-Type': 'text/html' }),
      "ALLOWED_HOSTS += ['10.0.0.2', '.localhost', '127.0.0.1', '[::1]']",
    ],
    [
      'the bucket of an emulator is in the path',
      ask('http://localhost:4566/b/a?X-Amz-Signature=b', 403),
      `aws --endpoint-url http://localhost:4566 s3api get-bucket-cors --bucket b ||
aws --endpoint-url http://localhost:4566 s3api put-bucket-cors --bucket b --cors-configuration '{"CORSRules":[{"AllowedOrigins":["${MADE_PAGE}"],"AllowedMethods":["PUT"],"AllowedHeaders":["content-type"]}]}'`,
    ],
    [
      'the bucket of another maker is in the host',
      ask('https://b.nyc3.example.com/a?X-Amz-Signature=b', 403),
      `aws --endpoint-url https://nyc3.example.com s3api get-bucket-cors --bucket b ||
aws --endpoint-url https://nyc3.example.com s3api put-bucket-cors --bucket b --cors-configuration '{"CORSRules":[{"AllowedOrigins":["${MADE_PAGE}"],"AllowedMethods":["PUT"],"AllowedHeaders":["content-type"]}]}'`,
    ],
    ['LM Studio', ask('http://localhost:1234/v1/models', 200), 'lms server start --cors'],
    [
      'Gitea keeps the origins and headers that it shows',
      ask('https://git.example/api/v1/repos/a/b/issues', 200, {
        'Access-Control-Allow-Origin': 'https://b.example',
        'Access-Control-Allow-Headers': 'x-b',
      }),
      `[cors]\nENABLED = true\nALLOW_DOMAIN = https://b.example,${MADE_PAGE}\nHEADERS = Content-Type,User-Agent,x-b`,
    ],
    [
      'Gitea keeps everybody in',
      ask('https://git.example/api/v1/repos/a/b/issues', 200, {
        'Access-Control-Allow-Origin': '*',
        'Access-Control-Allow-Methods': 'PUT',
      }),
      '[cors]\nENABLED = true\nALLOW_DOMAIN = *\nHEADERS = Content-Type,User-Agent',
    ],
    ['Geth', ask('http://localhost:8545/', 403), `--http.corsdomain '${MADE_PAGE}'`],
    [
      'a file of GitHub under another URL',
      get('https://github.com/a/b/raw/main/c/d.json', 302),
      'https://raw.githubusercontent.com/a/b/main/c/d.json',
    ],
    [
      'the latest release of GitHub',
      get('https://github.com/a/b/releases/latest/download/c.zip', 302),
      'https://api.github.com/repos/a/b/releases/latest',
    ],
    [
      'Socket.IO without cookies',
      get('http://localhost:4000/socket.io/?EIO=4', 200),
      `cors: { origin: ['${MADE_PAGE}'] },`,
    ],
    [
      'one more origin for the cors package',
      get('http://localhost:5000/', 200, {
        'X-Powered-By': 'Express',
        Vary: 'Origin',
        'Access-Control-Allow-Origin': 'http://localhost:5173',
      }),
      `origin: ['http://localhost:5173', '${MADE_PAGE}'],`,
    ],
    [
      'no origin that was no origin before',
      get('http://localhost:5000/', 200, {
        'X-Powered-By': 'Express',
        Vary: 'Origin',
        'Access-Control-Allow-Origin': `${MADE_PAGE}/`,
      }),
      `origin: ['${MADE_PAGE}'],`,
    ],
    [
      'a header for django-cors-headers, besides its defaults',
      {
        ...ask('http://localhost:8000/', 200, {
          'Access-Control-Allow-Origin': MADE_PAGE,
          'Access-Control-Allow-Methods': 'DELETE, GET, OPTIONS, PATCH, POST, PUT',
        }),
        asks: ['x-a', 'authorization'],
      },
      'from corsheaders.defaults import default_headers\nCORS_ALLOW_HEADERS = [*default_headers, "x-a"]',
    ],
  ])('%s', (_, hop, lines) => {
    expect(planOf(hop).ownLines).toBe(lines);
  });

  it('keeps what an MCP server allows today', () => {
    const today = {
      'Access-Control-Allow-Origin': '*',
      'Access-Control-Allow-Methods': 'PUT',
      'Access-Control-Allow-Headers': 'Content-Type, x-auth-token',
      'Access-Control-Expose-Headers': 'Mcp-Session-Id, x-total, not a name',
    };
    const hop = { ...ask('https://a.example/mcp', 200, today), asks: ['mcp-protocol-version'] };
    expect(planOf(hop).ownLines?.split('\n')).toEqual([
      'Access-Control-Allow-Origin: *',
      'Access-Control-Allow-Methods: GET, POST, DELETE, PUT',
      'Access-Control-Allow-Headers: content-type, authorization, mcp-session-id, mcp-protocol-version, x-auth-token',
      'Access-Control-Expose-Headers: mcp-session-id, x-total',
    ]);
  });

  it.each<[string, MadeHop]>([
    ['a path with a quote', get("https://api.example/a'b", 403, { 'cf-mitigated': 'challenge' })],
    ['a bucket with a quote', ask("http://localhost:4566/b'c/a?X-Amz-Signature=b", 403)],
    [
      'what would open a function to everybody',
      ask('https://hello-123.europe-west1.run.app/', 403),
    ],
    ['the same of Supabase', ask('https://a.supabase.co/functions/v1/hello', 401)],
  ])('are none for %s', (_, hop) => {
    const { ownSetting, ownLines } = planOf(hop);
    expect(ownSetting).toBeDefined();
    expect(ownLines).toBeUndefined();
  });

  it.each<[string, MadeHop]>([
    ['a challenge', get('https://api.example/a', 403, { 'cf-mitigated': 'challenge' })],
    ['a lost session', get('http://a.example/socket.io/?sid=a', 400)],
    ['GitHub', get('https://github.com/login/oauth/access_token', 200)],
  ])('stand alone where headers of this server help nothing: %s', (_, hop) => {
    expect(planOf(hop).servers).toEqual([]);
  });

  it('stand in the product’s own text where it has one', () => {
    const plan = planOf(ask('http://localhost:11434/api/chat', 403));
    expect(plan.isOwnText).toBe(true);
    expect(plan.likely).toBe('ollama');
  });

  it.each<[string, (one: Values) => MadeHop, RegExp]>([
    [
      'a challenge',
      ({ path }) => get(`https://api.example${path}`, 403, { 'cf-mitigated': 'challenge' }),
      /^\(http\.host eq "api\.example" and http\.request\.uri\.path eq "[\w./~-]+"\)$/,
    ],
    [
      'a bucket',
      ({ path, header }) => ({
        ...ask(`http://localhost:4566${path}?X-Amz-Signature=b`, 403),
        asks: [header],
      }),
      /^aws --endpoint-url http:\/\/localhost:4566 s3api get-bucket-cors --bucket [\w.-]+ \|\|\naws --endpoint-url http:\/\/localhost:4566 s3api put-bucket-cors --bucket [\w.-]+ --cors-configuration '\{"CORSRules":\[\{"AllowedOrigins":\["[\w+.:/[\]-]+"\],"AllowedMethods":\["[\w-]+"\](?:,"AllowedHeaders":\["[\w-]+"(?:,"[\w-]+")*\])?\}\]\}'$/,
    ],
    [
      'the cors package',
      ({ header }) =>
        get('http://localhost:5000/', 200, {
          'X-Powered-By': 'Express',
          Vary: 'Origin',
          'Access-Control-Allow-Origin': `https://${header}`,
        }),
      /^origin: \['[\w+.:/[\]-]+'(?:, '[\w+.:/[\]-]+')?\],$/,
    ],
    [
      'an MCP server',
      ({ header, method }) => ({
        ...ask('https://a.example/mcp', 200, {
          'Access-Control-Allow-Methods': method,
          'Access-Control-Allow-Headers': header,
          'Access-Control-Expose-Headers': header,
        }),
        asks: ['mcp-protocol-version'],
      }),
      /^Access-Control-Allow-Origin: [\w+.:/[\]-]+\nVary: Origin\nAccess-Control-Allow-Methods: [\w, -]+\nAccess-Control-Allow-Headers: [\w, -]+\nAccess-Control-Expose-Headers: [\w, -]+$/,
    ],
    ...(
      [
        ['Gitea', '/api/v1/repos/a/b/c'],
        ['Airflow', '/api/v1/dags'],
        ['Drupal', '/jsonapi/a'],
        ['an actuator', '/actuator/a'],
      ] as const
    ).map(([product, path]): [string, (one: Values) => MadeHop, RegExp] => [
      product,
      ({ header, method }) => ({
        url: `https://a.example${path}`,
        method,
        asks: [header],
        preflight: [
          200,
          { 'Access-Control-Allow-Methods': method, 'Access-Control-Allow-Headers': header },
        ],
      }),
      /^[\w\n .,:/[\]'=+-]+$/,
    ]),
    [
      'a file of GitHub',
      ({ path }) => get(`https://github.com/a/b/raw/main${path}`, 302),
      /^https:\/\/raw\.githubusercontent\.com\/[\w./~-]+$/,
    ],
    [
      'Laravel',
      () => ask('http://api.example/sanctum/csrf-cookie', 200),
      /^'paths' => \['api\/\*', 'sanctum\/csrf-cookie'\],\n'allowed_origins' => \['[\w+.:/[\]-]+'\],\n'supports_credentials' => true,$/,
    ],
    [
      'django-cors-headers',
      ({ header }) => ({
        ...ask('http://localhost:8000/', 200, {
          'Access-Control-Allow-Origin': '*',
          'Access-Control-Allow-Methods': 'DELETE, GET, OPTIONS, PATCH, POST, PUT',
        }),
        asks: [header],
      }),
      /^from corsheaders\.defaults import default_headers\nCORS_ALLOW_HEADERS = \[\*default_headers(?:, "[\w-]+")*\]$/,
    ],
  ])('hold nothing but plain values, whatever comes from the network: %s', (_, hop, shape) => {
    let seen = 0;
    assert(
      property(values, (one) => {
        const exchange = madeExchange({ hops: [hop(one)], rest: { origin: one.origin } });
        const { ownLines } = planFixes([{ exchange, diagnosis: diagnose(exchange) }]);
        if (ownLines === undefined) return;
        seen += 1;
        expect(ownLines).toMatch(shape);
      }),
      { numRuns: 300, examples: [[HARMLESS]] },
    );
    expect(seen).toBeGreaterThan(0);
  });
});
