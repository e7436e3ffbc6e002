import type { ServerId } from './servers/list.ts';
import type { Sign } from './servers/server.ts';

/** What stands in front of a server, or answers in its place, and has no text of its own. */
export interface KnownLayer {
  readonly name: string;
  /** `front`: passes requests on. `origin`: answers itself. */
  readonly kind: 'front' | 'origin';
  readonly signs: readonly Sign[];
  /** The platform's own text, which suits where nothing behind it shows. */
  readonly perhaps?: ServerId;
}

/**
 * Known by headers that their makers document. Each is a fact about the response alone: what stands
 * behind a front is told by other headers, or not at all.
 */
export const LAYERS: readonly KnownLayer[] = [
  // https://developers.cloudflare.com/fundamentals/reference/http-headers/
  {
    name: 'Cloudflare',
    kind: 'front',
    signs: [{ present: 'CF-RAY' }, { header: 'Server', pattern: /^cloudflare$/i }],
  },
  // https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/understanding-response-headers-policies.html
  {
    name: 'Amazon CloudFront',
    kind: 'front',
    signs: [
      { present: 'X-Amz-Cf-Id' },
      { header: 'Via', pattern: /\(CloudFront\)/ },
      { header: 'Server', pattern: /^CloudFront$/ },
    ],
    perhaps: 'cloudfront',
  },
  // https://www.fastly.com/documentation/reference/http/http-headers/X-Served-By/
  {
    name: 'Fastly',
    kind: 'front',
    signs: [{ header: 'X-Served-By', pattern: /^cache-[a-z]+\d+-[A-Z]{3}\b/ }],
  },
  // https://varnish-cache.org/docs/trunk/reference/vcl-var.html
  {
    name: 'Varnish',
    kind: 'front',
    signs: [{ present: 'X-Varnish' }, { header: 'Via', pattern: /\bvarnish\b/i }],
  },
  // https://vercel.com/docs/headers/response-headers
  {
    name: 'Vercel',
    kind: 'front',
    signs: [{ present: 'X-Vercel-Id' }, { header: 'Server', pattern: /^Vercel$/ }],
    perhaps: 'vercel',
  },
  // https://docs.netlify.com/manage/monitoring/request-headers/
  {
    name: 'Netlify',
    kind: 'front',
    signs: [{ present: 'X-Nf-Request-Id' }, { header: 'Server', pattern: /^Netlify/ }],
    perhaps: 'netlify',
  },
  // https://github.com/envoyproxy/envoy: server_name of the HTTP connection manager
  {
    name: 'Envoy / Istio',
    kind: 'front',
    signs: [{ header: 'Server', pattern: /^(?:istio-)?envoy$/ }],
  },
  // https://docs.konghq.com/gateway/latest/reference/configuration/#headers
  {
    name: 'Kong',
    kind: 'front',
    signs: [
      { header: 'Server', pattern: /^kong\//i },
      { header: 'Via', pattern: /\bkong\//i },
    ],
  },
  // https://docs.aws.amazon.com/elasticloadbalancing/latest/application/load-balancer-troubleshooting.html
  {
    name: 'AWS load balancer',
    kind: 'front',
    signs: [{ header: 'Server', pattern: /^awselb\// }],
  },
  // https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-known-issues.html
  {
    name: 'Amazon API Gateway',
    kind: 'origin',
    signs: [{ present: 'X-Amz-Apigw-Id' }],
  },
  // https://learn.microsoft.com/en-us/rest/api/storageservices/common-rest-api-response-headers: but for blobs
  {
    name: 'Azure Storage',
    kind: 'origin',
    signs: [{ header: 'Server', pattern: /^Windows-Azure-(?:File|Queue|Table)\// }],
  },
  // https://supabase.com/docs/guides/functions
  { name: 'Supabase', kind: 'origin', signs: [{ present: 'Sb-Request-Id' }] },
  // https://docs.localstack.cloud/references/network-troubleshooting/endpoint-url/
  { name: 'LocalStack', kind: 'origin', signs: [{ address: /^:4566\//, likely: true }] },
  // https://grafana.com/docs/loki/latest/reference/loki-http-api/
  { name: 'Loki', kind: 'origin', signs: [{ address: /\/loki\/api\/v1\//, likely: true }] },
  // https://docs.gunicorn.org/en/stable/settings.html
  { name: 'gunicorn', kind: 'front', signs: [{ header: 'Server', pattern: /^gunicorn\b/ }] },
];
