import { describe, expect, it } from 'vitest';
import type { Lines } from '../diagnosis/testing.ts';
import { answer } from '../diagnosis/testing.ts';
import { sanitizeHeaders } from '../model/index.ts';
import { layersOf } from './detect.ts';
import { planFixes } from './plan.ts';
import { entryOf } from './testing.ts';

/** Response headers as they come, and what they tell; `?` marks what is only likely. */
type Row = readonly [headers: Lines, layers: string, detected: string | undefined, url?: string];

/** An id as OpenStack Swift writes it. */
const TX = 'txb837f941b2d44069ba543-006b0c9bde';

/**
 * As these products send them: from their documentation, their source or responses of the programs
 * that `npm run stacks` and `npm run keeps` start. What tells nothing must be called nothing.
 */
const RECORDED: Readonly<Record<string, Row>> = {
  // Started here: test/servers and test/stacks.
  'Debian’s Nginx': [{ Server: 'nginx/1.22.1' }, 'Nginx', 'nginx'],
  'Nginx without its version': [{ Server: 'nginx' }, 'Nginx', 'nginx'],
  'Debian’s Apache': [{ Server: 'Apache/2.4.71 (Debian)' }, 'Apache', 'apache'],
  'Caddy 2': [{ Server: 'Caddy' }, 'Caddy', 'caddy'],
  'Express 5': [{ 'X-Powered-By': 'Express' }, 'Express', 'express'],
  'Fastify 5': [{ Connection: 'keep-alive', 'Keep-Alive': 'timeout=72' }, '', undefined],
  'Koa 3': [{ Connection: 'keep-alive', 'Keep-Alive': 'timeout=5' }, '', undefined],
  'Django’s runserver': [
    { Server: 'WSGIServer/0.2 CPython/3.11.2', 'X-Content-Type-Options': 'nosniff' },
    'Django?',
    'django',
  ],
  'Flask’s own server': [{ Server: 'Werkzeug/2.2.2 Python/3.11.2' }, 'Flask?', 'flask'],
  'FastAPI on Uvicorn': [{ Server: 'uvicorn' }, 'FastAPI / Starlette?', 'fastapi'],
  'PHP’s own server': [{ 'X-Powered-By': 'PHP/8.2.36' }, 'PHP', 'php'],
  'PHP behind Apache': [
    { Server: 'Apache/2.4.71 (Debian)', 'X-Powered-By': 'PHP/8.2.36' },
    'Apache > PHP',
    'apache',
  ],
  'PHP behind Nginx': [
    { Server: 'nginx/1.22.1', 'X-Powered-By': 'PHP/8.2.36' },
    'Nginx > PHP',
    'nginx',
  ],
  'Rails on Puma': [
    { 'X-Runtime': '0.004512', 'X-Request-Id': '1f0f6a2c-ffff-4000-8000-0a0b0c0d0e0f' },
    'Ruby on Rails?',
    'rails',
  ],
  'Go’s net/http': [{ 'X-Content-Type-Options': 'nosniff' }, '', undefined],
  // https://docs.nginx.com, https://openresty.org, https://tengine.taobao.org
  OpenResty: [{ Server: 'openresty/1.25.3.1' }, 'Nginx', 'nginx'],
  Tengine: [{ Server: 'Tengine/2.3.3' }, 'Nginx', 'nginx'],
  // https://httpd.apache.org/docs/2.4/mod/core.html#servertokens
  'Apache, product only': [{ Server: 'Apache' }, 'Apache', 'apache'],
  'Apache on Windows': [
    { Server: 'Apache/2.4.58 (Win64) OpenSSL/3.1.3 PHP/8.2.12', 'X-Powered-By': 'PHP/8.2.12' },
    'Apache > PHP',
    'apache',
  ],
  // https://developers.cloudflare.com/fundamentals/reference/http-headers/
  'Cloudflare before something': [
    { Server: 'cloudflare', 'CF-RAY': '88f0b0a0bfb0f-CDG', 'CF-Cache-Status': 'DYNAMIC' },
    'Cloudflare',
    undefined,
  ],
  'Cloudflare before Express': [
    { Server: 'cloudflare', 'CF-RAY': '88f0b0a0bfb0f-CDG', 'X-Powered-By': 'Express' },
    'Cloudflare > Express',
    'express',
  ],
  'Cloudflare before PHP': [
    { Server: 'cloudflare', 'CF-RAY': '88f0b0a0bfb0f-CDG', 'X-Powered-By': 'PHP/8.1.2' },
    'Cloudflare > PHP',
    'php',
  ],
  // https://docs.aws.amazon.com/AmazonS3/latest/API/RESTCommonResponseHeaders.html
  'Amazon S3': [
    { Server: 'AmazonS3', 'x-amz-request-id': '0A49CE4060975EAC', 'x-amz-id-2': 'a+b=' },
    'Amazon S3',
    's3',
  ],
  // Started here (test/stacks): its own interface, and that of Amazon S3.
  'OpenStack Swift': [
    { 'X-Trans-Id': TX, 'X-Openstack-Request-Id': TX },
    'OpenStack Swift?',
    'swift',
  ],
  'OpenStack Swift’s s3api': [
    { 'x-amz-id-2': TX, 'x-amz-request-id': TX, 'X-Trans-Id': TX },
    'OpenStack Swift?',
    'swift',
  ],
  // https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/RequestAndResponseBehaviorCustomOrigin.html
  'CloudFront before S3': [
    {
      Server: 'AmazonS3',
      Via: '1.1 0123456789abcdef.cloudfront.net (CloudFront)',
      'X-Amz-Cf-Id': 'a==',
      'X-Cache': 'Hit from cloudfront',
    },
    'Amazon CloudFront > Amazon S3',
    's3',
  ],
  'CloudFront before Nginx': [
    { Server: 'nginx', Via: '1.1 0123456789abcdef.cloudfront.net (CloudFront)' },
    'Amazon CloudFront > Nginx',
    'nginx',
  ],
  // https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-known-issues.html
  'API Gateway, REST': [
    { 'x-amzn-RequestId': 'c6af9ac6', 'x-amz-apigw-id': 'abc=' },
    'Amazon API Gateway',
    undefined,
  ],
  'API Gateway, HTTP': [
    { 'apigw-requestid': 'JKJaXmPLvHcESHA=' },
    'AWS HTTP API / Lambda URL',
    'api-gateway',
  ],
  // https://docs.aws.amazon.com/lambda/latest/dg/urls-invocation.html
  'Lambda function URL': [{ 'x-amzn-RequestId': 'c6af9ac6' }, '', undefined],
  // https://docs.aws.amazon.com/elasticloadbalancing/latest/application/load-balancer-troubleshooting.html
  'AWS load balancer': [{ Server: 'awselb/2.0' }, 'AWS load balancer', undefined],
  // https://cloud.google.com/storage/docs/xml-api/reference-headers
  'Google Cloud Storage': [
    { Server: 'UploadServer', 'x-goog-generation': '1', 'x-goog-hash': 'crc32c=a' },
    'Google Cloud Storage / Firebase Storage',
    'gcs',
  ],
  'Google Frontend': [{ Server: 'Google Frontend' }, '', undefined],
  // https://learn.microsoft.com/en-us/rest/api/storageservices/get-blob
  'Azure Blob': [
    { Server: 'Windows-Azure-Blob/1.0 Microsoft-HTTPAPI/2.0', 'x-ms-request-id': 'a' },
    'Azure Blob Storage',
    'azure-blob',
  ],
  // https://learn.microsoft.com/en-us/aspnet/core/fundamentals/servers
  Kestrel: [{ Server: 'Kestrel' }, 'ASP.NET Core', 'aspnetcore'],
  IIS: [{ Server: 'Microsoft-IIS/10.0', 'X-Powered-By': 'ASP.NET' }, 'Microsoft IIS', 'iis'],
  // https://www.elastic.co/docs/api: sent with every response since 7.14
  Elasticsearch: [{ 'X-elastic-product': 'Elasticsearch' }, 'Elasticsearch', 'elasticsearch'],
  'Nginx before Elasticsearch': [
    { Server: 'nginx', 'X-elastic-product': 'Elasticsearch' },
    'Nginx > Elasticsearch',
    'nginx',
  ],
  // https://docs.spring.io/spring-boot/docs/1.5.x/reference/html/: its Actuator
  'Spring Boot 1': [{ 'X-Application-Context': 'application:8080' }, 'Spring', 'spring'],
  'Spring Boot 3': [
    { Vary: 'Origin, Access-Control-Request-Method, Access-Control-Request-Headers' },
    '',
    undefined,
  ],
  // Started here: NestJS on Express says what Express says.
  'NestJS 12': [{ 'X-Powered-By': 'Express' }, 'Express', 'express'],
  'hapi 21': [{ 'Cache-Control': 'no-cache', 'Accept-Ranges': 'bytes' }, '', undefined],
  'Deno 2': [{ Vary: 'Accept-Encoding' }, '', undefined],
  'a Worker': [{ Server: 'cloudflare', 'CF-RAY': '1-CDG' }, 'Cloudflare', undefined],
  // https://github.com/ollama/ollama: Gin sets no header of its own
  Ollama: [{ 'Content-Type': 'application/json; charset=utf-8' }, '', undefined],
  // https://doc.traefik.io/traefik: it adds none
  'Traefik before Express': [{ 'X-Powered-By': 'Express' }, 'Express', 'express'],
  // https://kubernetes.github.io/ingress-nginx: without a name since 0.35
  'ingress-nginx': [{ 'Strict-Transport-Security': 'max-age=31536000' }, '', undefined],
  // https://vercel.com/docs/headers/response-headers
  Vercel: [{ Server: 'Vercel', 'x-vercel-id': 'cdg1::iad1::a' }, 'Vercel', undefined],
  // https://docs.netlify.com
  Netlify: [{ Server: 'Netlify', 'x-nf-request-id': '01H' }, 'Netlify', undefined],
  // https://supabase.com/docs
  'Supabase behind Cloudflare': [
    { Server: 'cloudflare', 'CF-RAY': 'a', 'sb-request-id': '01' },
    'Cloudflare > Supabase',
    undefined,
  ],
  // https://www.fastly.com/documentation/reference/http/http-headers/X-Served-By/
  Fastly: [
    { 'X-Served-By': 'cache-cdg20731-CDG', Via: '1.1 varnish', 'X-Cache': 'MISS' },
    'Fastly > Varnish',
    undefined,
  ],
  // https://varnish-cache.org/docs
  'Varnish before Apache': [
    { Server: 'Apache/2.4.57', 'X-Varnish': '32770', Via: '1.1 host (Varnish/7.1)' },
    'Varnish > Apache',
    'apache',
  ],
  // https://www.envoyproxy.io/docs
  Istio: [
    { Server: 'istio-envoy', 'x-envoy-upstream-service-time': '3' },
    'Envoy / Istio',
    undefined,
  ],
  'Istio before Express': [
    { Server: 'istio-envoy', 'X-Powered-By': 'Express' },
    'Envoy / Istio > Express',
    'express',
  ],
  // https://docs.konghq.com
  Kong: [{ Via: 'kong/3.4.0', 'X-Kong-Proxy-Latency': '1' }, 'Kong', undefined],
  // https://docs.gunicorn.org: the framework behind it does not show
  gunicorn: [{ Server: 'gunicorn' }, 'gunicorn', undefined],
  // https://www.lighttpd.net
  lighttpd: [{ Server: 'lighttpd/1.4.69' }, 'lighttpd', 'lighttpd'],
  // https://eclipse.dev/jetty
  Jetty: [{ Server: 'Jetty(9.4.50.v20221201)' }, 'Tomcat / Jetty (servlets)', 'servlet'],
  // https://tomcat.apache.org
  'Tomcat 7': [{ Server: 'Apache-Coyote/1.1' }, 'Tomcat / Jetty (servlets)', 'servlet'],
  // Started here: test/stacks.
  'aiohttp 3.8': [{ Server: 'Python/3.11 aiohttp/3.8.4' }, 'aiohttp', 'aiohttp'],
  'Tornado 6': [{ Server: 'TornadoServer/6.2' }, 'Tornado', 'tornado'],
  'Nginx before Tornado': [{ Server: 'nginx' }, 'Nginx', 'nginx'],
  // Started here: test/stacks.
  Icecast: [{ Server: 'Icecast 2.4.4' }, 'Icecast', 'icecast'],
  'rclone 1.60': [{ 'X-Rclone-Jobid': '1' }, 'rclone', 'rclone'],
  WordPress: [{ 'X-WP-Total': '3', 'X-WP-TotalPages': '1' }, 'WordPress', 'wordpress'],
  Plackup: [{ Server: 'HTTP::Server::PSGI' }, '', undefined],
  'Bottle on Gunicorn': [{ Server: 'gunicorn' }, 'gunicorn', undefined],
  'Tomcat by a name that somebody gave it': [{ Server: 'Apache Tomcat/9' }, '', undefined],
  // Names of others that hold a known one.
  'not Express': [{ 'X-Powered-By': 'Expresso' }, '', undefined],
  'a name that somebody made up': [{ Server: 'my-own-server' }, '', undefined],
  'Next.js': [{ 'X-Powered-By': 'Next.js' }, 'Next.js', 'nextjs'],
  'a proxy that names the server behind it': [{ Server: 'Caddy, nginx' }, 'Caddy > Nginx', 'caddy'],
  // https://docs.strapi.io/cms/configurations/middlewares: poweredBy; https://directus.io/docs
  Strapi: [{ 'X-Powered-By': 'Strapi <strapi.io>' }, 'Strapi', 'strapi'],
  Directus: [{ 'X-Powered-By': 'Directus' }, 'Directus', 'directus'],
  // https://docs.couchdb.org, https://min.io/docs
  CouchDB: [{ Server: 'CouchDB/3.3.3 (Erlang OTP/25)' }, 'CouchDB', 'couchdb'],
  MinIO: [{ Server: 'MinIO', 'X-Amz-Request-Id': '17E0' }, 'MinIO', 'minio'],
  // Nothing but the port that the maker documents.
  'Ollama by its port': [{}, 'Ollama?', undefined, 'http://localhost:11434/api/tags'],
  'Kubo by its port': [{}, 'IPFS Kubo?', undefined, 'http://127.0.0.1:5001/api/v0/id'],
  'MinIO by its port': [{}, 'MinIO?', undefined, 'http://localhost:9000/minio/health/live'],
  'Elasticsearch by its port': [{}, 'Elasticsearch?', undefined, 'http://es:9200/a/_search'],
  'CouchDB by its port': [{}, 'CouchDB?', undefined, 'http://localhost:5984/db/_all_docs'],
  'Jupyter by its port': [{}, 'Jupyter Server?', undefined, 'http://localhost:8888/api/kernels'],
  'Prometheus by its port': [{}, 'Prometheus?', undefined, 'http://localhost:9090/api/v1/query'],
  'n8n by its port': [{}, 'n8n?', undefined, 'http://localhost:5678/webhook/order'],
  'GeoServer by its path': [{}, 'GeoServer?', undefined, 'https://maps.example/geoserver/topp/wms'],
  'WordPress by its path': [
    {},
    'WordPress?',
    undefined,
    'https://blog.example/wp-json/wp/v2/posts',
  ],
  'Strapi by its port': [{}, 'Strapi?', undefined, 'http://localhost:1337/api/articles'],
  'Directus by its port': [{}, 'Directus?', undefined, 'http://localhost:8055/items/articles'],
  'Next.js by its path': [{}, 'Next.js?', undefined, 'https://a.example/_next/static/chunks/a.js'],
  'LocalStack by its port': [{}, 'LocalStack?', undefined, 'http://localhost:4566/bucket/a'],
  'Loki by its path': [{}, 'Loki?', undefined, 'https://logs.example/loki/api/v1/push'],
  'Icecast behind a proxy': [{ Server: 'nginx', 'icy-name': 'a' }, 'Nginx > Icecast?', 'nginx'],
  // The platform gives the host.
  'Cloudflare Workers': [
    { Server: 'cloudflare', 'CF-RAY': 'a-CDG' },
    'Cloudflare > Cloudflare Workers',
    'workers',
    'https://api.team.workers.dev/items',
  ],
  'a function of Supabase': [
    { 'sb-request-id': 'a' },
    'Deno / Supabase Functions > Supabase',
    'deno',
    'https://a.supabase.co/functions/v1/hello',
  ],
  'a table of Supabase': [
    { 'sb-request-id': 'a' },
    'Supabase',
    undefined,
    'https://a.supabase.co/rest/v1/items',
  ],
  'Express on Azure': [
    { 'X-Powered-By': 'Express' },
    'Express > Azure App Service / Functions?',
    'express',
    'https://a.azurewebsites.net/items',
  ],
  'a host that only ends like a platform’s': [{}, '', undefined, 'https://a.workers.dev.example/'],
  // Others listen there, too.
  'Flask on the port of Kubo': [
    { Server: 'Werkzeug/2.2.2 Python/3.11.2' },
    'Flask?',
    'flask',
    'http://localhost:5001/api/v0/id',
  ],
  'something on the port of Jupyter': [
    {},
    '',
    undefined,
    'http://localhost:8888/.netlify/functions/a',
  ],
  'something on the port of MinIO': [{}, '', undefined, 'http://localhost:9000/api/items'],
  'Tornado as Jupyter has it': [
    { Server: 'TornadoServer/6.2' },
    'Tornado',
    'tornado',
    'http://localhost:8888/api/kernels',
  ],
  nothing: [{}, '', undefined],
};

describe('the server that answered', () => {
  it.each(Object.entries(RECORDED))('%s', (_, [headers, layers, detected, url]) => {
    const lines = answer(200, headers).headers;
    // What the recorder keeps must be enough.
    const kept = { status: 200, headers: sanitizeHeaders(lines, ({ value }) => value) };
    const entry = entryOf({ actual: kept, ...(url === undefined ? {} : { url }) });
    const [hop] = entry.exchange.hops;
    const named = layersOf({ hop }).map(
      ({ name, certainty }) => `${name}${certainty === 'likely' ? '?' : ''}`,
    );
    expect(named.join(' > ')).toBe(layers);
    expect(planFixes([entry]).detected).toBe(detected);
  });

  it.each<[string, Lines, string | undefined, string]>([
    ['WordPress', {}, 'wordpress', 'https://blog.example/wp-json/wp/v2/posts'],
    ['Strapi', {}, 'strapi', 'http://localhost:1337/api/articles'],
    ['Vercel', { 'X-Vercel-Id': 'a' }, 'vercel', 'https://a.example/api'],
    [
      'Next.js on Vercel',
      { 'X-Vercel-Id': 'a', 'X-Powered-By': 'Next.js' },
      'nextjs',
      'https://a.example/api',
    ],
    ['LocalStack, which has no text', {}, undefined, 'http://localhost:4566/bucket/a'],
  ])('has its text first where it is only likely: %s', (_, headers, likely, url) => {
    const { headers: lines } = answer(200, headers);
    expect(planFixes([entryOf({ actual: { status: 200, headers: lines }, url })]).likely).toBe(
      likely,
    );
  });

  it('is no platform whose file answers no preflight, where that is what fails', () => {
    const url = 'https://a.vercel.app/api';
    const { headers } = answer(405, { 'X-Vercel-Id': 'a' });
    const row = { method: 'PUT', preflight: { status: 405, headers }, url };
    expect(planFixes([entryOf(row)]).likely).toBeUndefined();
  });

  it('is looked for in at least 40 recorded responses', () => {
    expect(Object.keys(RECORDED).length).toBeGreaterThanOrEqual(40);
  });
});
