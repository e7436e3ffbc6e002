import type { Finding } from '../../diagnosis/index.ts';
import { fixableBy, rootCause } from '../../diagnosis/index.ts';
import { preflightQuestion } from '../../fetch/index.ts';
import { getHeader, hasHeader, parseUrl, valuesOf } from '../../model/index.ts';
import type { Group } from '../../reasons/index.ts';
import { reasonById } from '../../reasons/index.ts';
import type { Note } from '../note.ts';
import { note } from '../note.ts';
import type { Subject } from '../policy/subject.ts';
import { answersOf } from '../policy/subject.ts';

/** What is known of the one request, as far as these settings hang on it. */
interface Facts {
  readonly host: string;
  readonly port: string;
  readonly path: string;
  readonly origin: string;
  readonly method: string;
  readonly requestHeaders: readonly string[];
  /** The origin is not the matter: a method or a request header is not on a list. */
  readonly isNamesOnly: boolean;
  /** Of the leg that the root cause is on. */
  readonly status: number;
  readonly isPreflight: boolean;
  readonly isHtml: boolean;
  /** The next message of a session that this server no longer knows, or never did. */
  readonly hasSession: boolean;
  /** The URL carries a signature of Amazon's. */
  readonly isSigned: boolean;
  /** Headers of the Model Context Protocol are sent, or the path is that of its servers. */
  readonly isMcp: boolean;
  readonly has: (name: string) => boolean;
  readonly value: (name: string) => string;
  /** One line of the header each. */
  readonly lines: (name: string) => readonly string[];
}

type Product = (facts: Facts) => Note | undefined;

/**
 * Products and platforms that decide by a setting of their own, each known by its host, by its own
 * port and paths, or by a header that its makers document. The first that is recognised is named.
 */
const PRODUCTS: readonly Product[] = [
  // https://developers.cloudflare.com/cloudflare-challenges/challenge-types/challenge-pages/detect-response/
  ({ has, isPreflight, host }) =>
    has('cf-mitigated') && !isPreflight ? note('own-challenge', { host }) : undefined,
  // https://ngrok.com/docs/errors/err_ngrok_6024
  (facts) => (isNgrokPage(facts) ? note('own-ngrok') : undefined),
  // https://docs.github.com/en/apps/oauth-apps/building-oauth-apps/authorizing-oauth-apps
  ({ host, path }) =>
    host === 'github.com' && path.startsWith('/login/') ? note('own-github') : undefined,
  // https://docs.ollama.com/faq
  ({ port, path, origin }) =>
    port === '11434' && /^\/(?:api|v1)\//.test(path) ? note('own-ollama', { origin }) : undefined,
  // https://lmstudio.ai/docs/cli/serve/server-start
  ({ port, path }) =>
    port === '1234' && /^\/(?:v1|api\/v\d)\//.test(path) ? note('own-lm-studio') : undefined,
  // https://www.elastic.co/docs/reference/elasticsearch/configuration-reference/networking-settings
  (facts) => (isElasticsearch(facts) ? elasticsearch(facts) : undefined),
  // https://github.com/open-telemetry/opentelemetry-collector/blob/main/config/confighttp/README.md
  (facts) => (isCollector(facts) ? collector(facts) : undefined),
  // https://docs.ipfs.tech/reference/kubo/rpc/
  ({ port, path, origin }) =>
    port === '5001' && path.startsWith('/api/v0/') ? note('own-kubo', { origin }) : undefined,
  // https://www.home-assistant.io/integrations/http/
  ({ port, path, origin }) =>
    port === '8123' && path.startsWith('/api/')
      ? note('own-home-assistant', { origin })
      : undefined,
  // https://docs.couchdb.org/en/stable/config/http.html
  ({ value, origin }) =>
    value('Server').startsWith('CouchDB/') ? note('own-couchdb', { origin }) : undefined,
  // https://min.io/docs/minio/linux/reference/minio-server/settings/core.html
  ({ value, origin }) =>
    value('Server').startsWith('MinIO') ? note('own-minio', { origin }) : undefined,
  // https://docs.aws.amazon.com/AmazonS3/latest/userguide/ManageCorsUsing.html
  (facts) => (isS3(facts) ? s3(facts) : undefined),
  // https://cloud.google.com/storage/docs/cors-configurations
  (facts) => (isGoogleStorage(facts) ? note('own-gcs', { rule: googleRule(facts) }) : undefined),
  // https://docs.aws.amazon.com/apigateway/latest/developerguide/how-to-cors.html
  apiGateway,
  // https://cloud.google.com/run/docs/authenticating/public
  ({ host, value, isPreflight, status }) =>
    isPreflight && status === 403 && isGoogleRun(host, value('Server'))
      ? note('own-google-invoker')
      : undefined,
  // https://vercel.com/docs/deployment-protection/methods-to-bypass-deployment-protection/options-allowlist
  ({ has, isPreflight, status, path, method }) =>
    has('X-Vercel-Id') && isPreflight && status === 401
      ? note('own-vercel', { path, method })
      : undefined,
  // https://supabase.com/docs/guides/functions/function-configuration
  ({ has, path, isPreflight, status }) =>
    (has('sb-request-id') || path.startsWith('/functions/v1/')) && isPreflight && status === 401
      ? note('own-supabase')
      : undefined,
  // https://www.keycloak.org/docs/latest/server_admin/#_oidc_clients
  ({ path, origin, isPreflight, status }) => {
    if (!/\/realms\/[^/]+\/(?:protocol|account|broker)\//.test(path)) return undefined;
    return note(!isPreflight && status >= 400 ? 'own-keycloak-error' : 'own-keycloak', { origin });
  },
  // https://docs.djangoproject.com/en/stable/ref/settings/#allowed-hosts
  ({ value, status, isHtml, host }) =>
    status === 400 && isHtml && value('Server').startsWith('WSGIServer/')
      ? note('own-django-hosts', { host })
      : undefined,
  // https://socket.io/docs/v4/handling-cors/
  (facts) => (isSocketIo(facts) ? socketIo(facts) : undefined),
  // https://modelcontextprotocol.io/specification/2025-06-18/basic/transports
  ({ isMcp, origin }) => (isMcp ? note('own-mcp', { origin }) : undefined),
  // https://laravel.com/docs/sanctum#cors-and-cookies
  ({ path, origin }) =>
    path.endsWith('/sanctum/csrf-cookie') ? note('own-laravel', { origin }) : undefined,
  // https://firebase.google.com/docs/functions/http-events#configure-cors-http
  ({ host, origin }) =>
    host.endsWith('.cloudfunctions.net') ? note('own-firebase', { origin }) : undefined,
  // https://docs.spring.io/spring-security/reference/servlet/integrations/cors.html
  (facts) =>
    isSpringSecurity(facts) && facts.status === 401
      ? note('own-spring-login', { origin: facts.origin })
      : undefined,
  // https://docs.spring.io/spring-framework/reference/web/webmvc-cors.html
  ({ lines, origin }) => (isSpring(lines('Vary')) ? note('own-spring', { origin }) : undefined),
];

/** Origins and tokens as browsers write them; anything else is not put into a setting. */
const ORIGIN = /^[a-z][a-z\d+.-]*:\/\/[\w.[\]:-]+$/;
const TOKEN = /^[\w-]+$/;

/** What a list of origins, methods and headers settles: something is not on it. */
const GROUPS: ReadonlySet<Group> = new Set([
  'origin',
  'method',
  'request-header',
  'preflight-status',
  'credentials',
]);

const NAMES: ReadonlySet<Group> = new Set(['method', 'request-header']);

/** What a setting must be about to be of any use, where that is not an origin. */
const ABOUT: Readonly<Partial<Record<Group, ReadonlySet<string>>>> = {
  method: new Set(['own-gcs', 'own-s3', 'own-s3-cloudfront', 'own-s3-compatible', 'own-mcp']),
  'request-header': new Set([
    'own-elasticsearch-headers',
    'own-firebase',
    'own-gcs',
    'own-mcp',
    'own-otel-headers',
    'own-s3',
    'own-s3-cloudfront',
    'own-s3-compatible',
  ]),
  credentials: new Set(['own-laravel', 'own-socket-io']),
};

/** Of these groups, and yet no matter of a list. */
const NO_LIST: ReadonlySet<string> = new Set([
  'CORSMultipleAllowOriginNotAllowed',
  'cache-without-vary',
  'duplicate-proxy-and-app',
  'origin-list',
  'origin-null-page',
  'origin-null-redirect',
]);

function isSettled(root: Finding): boolean {
  const isOfServer = ['cors-headers', 'server'].includes(fixableBy(root));
  return isOfServer && GROUPS.has(reasonById(root.reason).group) && !NO_LIST.has(root.reason);
}

/** The setting of the product that answered, where the response or the URL tells which one it is. */
export function ownSettingOf(subject: Subject): Note | undefined {
  const { origin, hop, entry } = subject;
  const url = parseUrl(hop.url);
  const root = rootCause(entry.diagnosis);
  if (root === undefined || !isSettled(root)) return undefined;
  if (url === undefined || !ORIGIN.test(origin)) return undefined;
  const { group } = reasonById(root.reason);
  const isPreflight = root.leg.kind === 'preflight';
  const leg = isPreflight ? hop.preflight : hop.actual;
  if (leg?.answer === undefined) return undefined;
  const { status, headers } = leg.answer;
  const all = answersOf(subject).flatMap((answer) => answer.headers);
  const asked = preflightQuestion(hop.preflight?.sent)?.headerNames ?? [];
  const requestHeaders = asked.filter((name) => TOKEN.test(name));
  const facts: Facts = {
    host: url.hostname,
    port: url.port,
    path: url.pathname,
    origin,
    method: TOKEN.test(hop.actual.method) ? hop.actual.method : 'GET',
    requestHeaders,
    isNamesOnly: NAMES.has(group),
    status,
    isPreflight,
    isHtml: /^text\/html\b/.test(getHeader(headers, 'Content-Type') ?? ''),
    isSigned: url.searchParams.has('X-Amz-Signature'),
    hasSession: url.searchParams.has('sid'),
    isMcp: /\/mcp\/?$/.test(url.pathname) || requestHeaders.some((name) => name.startsWith('mcp-')),
    has: (name) => hasHeader(all, name),
    value: (name) => getHeader(headers, name) ?? '',
    lines: (name) => valuesOf(headers, name),
  };
  for (const product of PRODUCTS) {
    const found = product(facts);
    if (found !== undefined) return isFit(found, group) ? found : undefined;
  }
  return undefined;
}

function isFit({ id }: Note, group: Group): boolean {
  return ABOUT[group]?.has(id) ?? true;
}

function isElasticsearch({ port, has }: Facts): boolean {
  return port === '9200' || has('X-elastic-product');
}

function elasticsearch({ isNamesOnly, requestHeaders, origin }: Facts): Note {
  const names = requestHeaders.join(', ');
  return isNamesOnly
    ? note('own-elasticsearch-headers', { names })
    : note('own-elasticsearch', { origin });
}

function isCollector({ port, path }: Facts): boolean {
  return port === '4318' || /^\/v1\/(?:traces|metrics|logs)$/.test(path);
}

function collector({ isNamesOnly, requestHeaders, origin }: Facts): Note {
  const names = requestHeaders.join(', ');
  return isNamesOnly ? note('own-otel-headers', { names }) : note('own-otel', { origin });
}

function isNgrokPage({ host, has, isPreflight, isHtml }: Facts): boolean {
  if (isPreflight) return false;
  return has('ngrok-error-code') || (isHtml && /\.ngrok(?:-free)?\.(?:app|dev|io)$/.test(host));
}

function isS3(facts: Facts): boolean {
  return isAmazonS3(facts) || isCompatible(facts);
}

function isAmazonS3({ host, value }: Facts): boolean {
  return (
    /(?:^|\.)s3[.-](?:[a-z\d-]+\.)*amazonaws\.com$/.test(host) || value('Server') === 'AmazonS3'
  );
}

/** A signature of Amazon's scheme on another host: Spaces, R2, Wasabi, an emulator. */
function isCompatible({ host, isSigned, has }: Facts): boolean {
  return isSigned || (has('x-amz-request-id') && !host.endsWith('.amazonaws.com'));
}

function s3(facts: Facts): Note {
  const rule = s3Rule(facts);
  if (facts.has('X-Amz-Cf-Id')) return note('own-s3-cloudfront', { rule });
  return isAmazonS3(facts) ? note('own-s3', { rule }) : note('own-s3-compatible', { rule });
}

function s3Rule({ origin, method, requestHeaders }: Facts): string {
  const headers = requestHeaders.length === 0 ? {} : { AllowedHeaders: requestHeaders };
  return JSON.stringify({ AllowedOrigins: [origin], AllowedMethods: [method], ...headers });
}

function isGoogleStorage({ host, has }: Facts): boolean {
  return (
    /(?:^|\.)(?:storage|firebasestorage)\.googleapis\.com$/.test(host) ||
    has('X-GUploader-UploadID')
  );
}

/** `responseHeader` holds the request headers to allow as well. */
function googleRule({ origin, method, requestHeaders }: Facts): string {
  const headers = requestHeaders.length === 0 ? ['Content-Type'] : requestHeaders;
  return JSON.stringify({ origin: [origin], method: [method], responseHeader: headers });
}

/** Who wrote what is missing there: the resource, the function, or the gateway itself. */
function apiGateway({ host, has, isPreflight, status, origin }: Facts): Note | undefined {
  const isGateway =
    /\.execute-api\.[a-z\d-]+\.amazonaws\.com$/.test(host) ||
    has('X-Amz-Apigw-Id') ||
    has('Apigw-Requestid');
  if (!isGateway) return undefined;
  if (isPreflight) return note('own-api-gateway-options');
  return status >= 400 ? note('own-api-gateway-error') : note('own-api-gateway-lambda', { origin });
}

function isGoogleRun(host: string, server: string): boolean {
  return /\.(?:cloudfunctions\.net|run\.app)$/.test(host) || server === 'Google Frontend';
}

function isSocketIo({ path }: Facts): boolean {
  return /\/(?:socket|engine)\.io\/$/.test(path);
}

function socketIo({ status, hasSession, origin }: Facts): Note {
  return status === 400 && hasSession
    ? note('own-socket-io-session')
    : note('own-socket-io', { origin });
}

/** The headers that Spring Security writes unless somebody switches them off, word for word. */
function isSpringSecurity({ value, has }: Facts): boolean {
  const isUncached = value('Cache-Control') === 'no-cache, no-store, max-age=0, must-revalidate';
  return isUncached && has('Pragma') && has('Expires') && has('X-Content-Type-Options');
}

/** Spring writes each name on a line of its own; others put all three on one. */
function isSpring(vary: readonly string[]): boolean {
  return (
    vary.includes('Origin') &&
    vary.includes('Access-Control-Request-Method') &&
    vary.includes('Access-Control-Request-Headers')
  );
}
