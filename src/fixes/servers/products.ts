import { rootCause } from '../../diagnosis/index.ts';
import { parseUrl } from '../../model/index.ts';
import { reasonById } from '../../reasons/index.ts';
import type { Note } from '../note.ts';
import { note } from '../note.ts';
import type { Subject } from '../policy/subject.ts';
import type { ServerId } from './list.ts';
import { servers } from './list.ts';
import type { Facts, Setting } from './product-signs.ts';
import {
  apiGateway,
  collector,
  elasticsearch,
  factsOf,
  googleRule,
  HOST,
  isCollector,
  isDjangoCors,
  isElasticsearch,
  isExpressCors,
  isGoogleRun,
  isGoogleStorage,
  isNgrokPage,
  isS3,
  isSocketIo,
  isSpring,
  isSpringSecurity,
  ORIGIN,
  s3,
  socketIo,
} from './product-signs.ts';
import { isElsewhere, isFit, isSettled } from './products/fits.ts';
import { foreign } from './products/foreign.ts';
import { known } from './products/known.ts';
import { there } from './products/there.ts';

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
    host === 'github.com' && path.startsWith('/login/')
      ? note(path.endsWith('/authorize') ? 'own-github-authorize' : 'own-github')
      : undefined,
  // https://developers.google.com/apps-script/guides/web
  ({ host, isPreflight }) =>
    host === 'script.google.com' && isPreflight ? note('own-apps-script') : undefined,
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
  // https://hasura.io/docs/2.0/deployment/graphql-engine-flags/reference/
  ({ value, requestHeaders, path, origin }) =>
    value('Server').startsWith('Warp/') &&
    (path.startsWith('/v1/') || requestHeaders.some((name) => name.startsWith('x-hasura-')))
      ? note('own-hasura', { origin })
      : undefined,
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
    status === 400 && isHtml && value('Server').startsWith('WSGIServer/') && HOST.test(host)
      ? note('own-django-hosts')
      : undefined,
  // https://socket.io/docs/v4/handling-cors/
  (facts) => (isSocketIo(facts) ? socketIo(facts) : undefined),
  // https://modelcontextprotocol.io/specification/2025-06-18/basic/transports
  ({ isMcp }) => (isMcp ? note('own-mcp') : undefined),
  known,
  // https://laravel.com/docs/sanctum#cors-and-cookies
  ({ path }) => (path.endsWith('/sanctum/csrf-cookie') ? note('own-laravel') : undefined),
  // https://firebase.google.com/docs/functions/http-events#configure-cors-http
  ({ host }) => (host.endsWith('.cloudfunctions.net') ? note('own-firebase') : undefined),
  // https://github.com/adamchainz/django-cors-headers
  (facts) => (facts.isNamesOnly && isDjangoCors(facts) ? note('own-django-cors') : undefined),
  // https://github.com/expressjs/cors
  (facts) => (isExpressCors(facts) ? note('own-express-cors') : undefined),
  // https://docs.spring.io/spring-security/reference/servlet/integrations/cors.html
  (facts) =>
    isSpringSecurity(facts) && facts.status === 401
      ? note('own-spring-login', { origin: facts.origin })
      : undefined,
  // https://docs.spring.io/spring-framework/reference/web/webmvc-cors.html
  (facts) => (isSpring(facts) ? note('own-spring', { origin: facts.origin }) : undefined),
];

/** The setting of the product that answered, where the response or the URL tells which one it is. */
export function ownSettingOf(subject: Subject): Setting | undefined {
  const { origin, hop, entry } = subject;
  const url = parseUrl(hop.url);
  const root = rootCause(entry.diagnosis);
  if (root === undefined || url === undefined || !ORIGIN.test(origin)) return undefined;
  const { group } = reasonById(root.reason);
  const facts = factsOf(subject, url, root.leg.kind === 'preflight', group);
  // The browser's own copy says nothing of a list.
  if (facts === undefined || root.conditions?.includes('from-cache') === true) return undefined;
  const already = there(subject, root, facts);
  if (already !== undefined) return { note: already, facts };
  const isRedirected = root.reason === 'missing-on-redirect';
  if (!isRedirected && !isSettled(root)) return undefined;
  for (const product of isRedirected ? [] : PRODUCTS) {
    const found = product(facts);
    if (found !== undefined)
      return isFit(found, group) && !isElsewhere(root, found) ? { note: found, facts } : undefined;
  }
  const other = foreign(facts, root);
  return other && { note: other, facts };
}

/** Settings that a server's own text writes, too: those lines come first. */
const TEXTS: Readonly<Record<string, ServerId>> = {
  'own-api-gateway-error': 'api-gateway-rest',
  'own-elasticsearch': 'elasticsearch',
  'own-elasticsearch-headers': 'elasticsearch',
  'own-firebase': 'firebase',
  'own-gcs': 'gcs',
  'own-hasura': 'hasura',
  'own-home-assistant': 'home-assistant',
  'own-keycloak': 'keycloak',
  'own-kubo': 'kubo',
  'own-ollama': 'ollama',
  'own-otel': 'otel-collector',
  'own-otel-headers': 'otel-collector',
  'own-s3': 's3',
  'own-s3-cloudfront': 's3',
  'own-spring': 'spring',
  'own-spring-login': 'spring',
};

/** Settings in somebody's own program, where lines can be pasted, too; a product has no such place. */
const OWN_CODE = /^own-(?:django|express|laravel|mcp|socket-io|spring)/;

const THERE = /^own-(?:doubled|status)/;

/**
 * Whose text suits best beside this setting: the product's own; else the plain list of headers, which
 * suits a product better than lines for a server in front; else that of the server that answered.
 */
export function serverBeside({ id }: Note, detected: ServerId | undefined): ServerId | undefined {
  const own = TEXTS[id];
  if (own !== undefined) return own;
  // What is there already is not set once more: only a server in front can put it right.
  if (THERE.test(id)) return isOfProduct(detected) ? 'headers' : (detected ?? 'headers');
  return OWN_CODE.test(id) || isOfProduct(detected) ? detected : 'headers';
}

/** These lines are the product's own, and not of a server in front of it. */
export function isOwnText({ id }: Note, server: ServerId | undefined): boolean {
  return server !== undefined && TEXTS[id] === server;
}

/** No header of this server helps: something else answers before it, or in its place. */
export function isWithoutHeaders({ id }: Note): boolean {
  return NO_HEADERS.has(id);
}

const NO_HEADERS: ReadonlySet<string> = new Set([
  'own-airplay',
  'own-apps-script',
  'own-bucket',
  'own-challenge',
  'own-django-hosts',
  'own-foreign',
  'own-foreign-plain',
  'own-github-raw',
  'own-github-release',
  'own-github',
  'own-github-authorize',
  'own-google-invoker',
  'own-ngrok',
  'own-socket-io-session',
  'own-supabase',
  'own-vercel',
]);

/** Does the text of the server that answered say all that this note does? */
export function isSaidBy(own: Note, detected: ServerId | undefined): boolean {
  return isOwnText(own, detected) && own.id !== 'own-s3-cloudfront';
}

/** A text in the words of a product, and not of a program or a server in front. */
function isOfProduct(id: ServerId | undefined): boolean {
  const kinds = servers.find((server) => server.id === id)?.kinds ?? [];
  return kinds.some((kind) => ['setting', 'bucket', 'platform-file'].includes(kind));
}
