import { describe, expect, it } from 'vitest';
import { diagnose } from '../../../diagnosis/index.ts';
import type { MadeHop } from '../../../model/made-exchange.ts';
import { MADE_PAGE, madeExchange } from '../../../model/made-exchange.ts';
import { planFixes } from '../../plan.ts';

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
      'a function of Google’s',
      ask('https://europe-west1-shop-1.cloudfunctions.net/hello', 403),
      'gcloud functions add-invoker-policy-binding hello --region=europe-west1 --project=shop-1 --member=allUsers',
    ],
    [
      'a service of Cloud Run',
      ask('https://hello-123.europe-west1.run.app/', 403),
      'gcloud run services add-iam-policy-binding hello --region=europe-west1 --member=allUsers --role=roles/run.invoker',
    ],
    [
      'the bucket of an emulator is in the path',
      ask('http://localhost:4566/b/a?X-Amz-Signature=b', 403),
      `aws --endpoint-url http://localhost:4566 s3api put-bucket-cors --bucket b --cors-configuration '{"CORSRules":[{"AllowedOrigins":["${MADE_PAGE}"],"AllowedMethods":["PUT"],"AllowedHeaders":["content-type"]}]}'`,
    ],
    [
      'the bucket of another maker is in the host',
      ask('https://b.nyc3.example.com/a?X-Amz-Signature=b', 403),
      `aws --endpoint-url https://nyc3.example.com s3api put-bucket-cors --bucket b --cors-configuration '{"CORSRules":[{"AllowedOrigins":["${MADE_PAGE}"],"AllowedMethods":["PUT"],"AllowedHeaders":["content-type"]}]}'`,
    ],
    [
      'a function of Supabase',
      ask('https://a.supabase.co/functions/v1/hello', 401),
      '[functions.hello]\nverify_jwt = false',
    ],
    ['LM Studio', ask('http://localhost:1234/v1/models', 200), 'lms server start --cors'],
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
    };
    const hop = { ...ask('https://a.example/mcp', 200, today), asks: ['mcp-protocol-version'] };
    expect(planOf(hop).ownLines?.split('\n')).toEqual([
      'Access-Control-Allow-Origin: *',
      'Access-Control-Allow-Methods: GET, POST, DELETE',
      'Access-Control-Allow-Headers: content-type, authorization, mcp-session-id, mcp-protocol-version, x-auth-token',
      'Access-Control-Expose-Headers: mcp-session-id',
    ]);
  });

  it.each<[string, MadeHop]>([
    ['a path with a quote', get("https://api.example/a'b", 403, { 'cf-mitigated': 'challenge' })],
    ['a bucket with a quote', ask("http://localhost:4566/b'c/a?X-Amz-Signature=b", 403)],
    ['a service without its region', ask('https://a-b.run.app/', 403)],
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
});
