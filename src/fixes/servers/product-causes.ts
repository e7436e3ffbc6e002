import type { Finding } from '../../diagnosis/index.ts';
import { rootCause } from '../../diagnosis/index.ts';
import { isCorsSafelistedMethod, preflightQuestion } from '../../fetch/index.ts';
import type { ConditionId } from '../../reasons/index.ts';
import { reasonById } from '../../reasons/index.ts';
import type { Note } from '../note.ts';
import { note } from '../note.ts';
import type { Subject } from '../policy/subject.ts';
import { TOKEN } from './product-signs.ts';

/** Why the product did not let the request through, where that is more than the header that is missing. */
export function ownCauseOf({ id }: Note, subject: Subject): Note | undefined {
  const { origin, entry, hop } = subject;
  const root = rootCause(entry.diagnosis);
  if (root === undefined || root.reason === 'missing-on-redirect') return undefined;
  const special = CAUSES.find((one) => id === `own-${one}`);
  if (special !== undefined) return note(`why-${special}`);
  const { group } = reasonById(root.reason);
  const product = BY_LIST[id];
  if (product === undefined || (group !== 'origin' && group !== 'preflight-status'))
    return undefined;
  if (isPerhapsAnother(root)) return undefined;
  if (group === 'origin') return note('why-list', { product, origin });
  // A preflight is refused for whatever is not listed, and its status does not say for what.
  const { method, headerNames } = preflightQuestion(hop.preflight?.sent) ?? NOTHING;
  const asked = [...(isCorsSafelistedMethod(method) ? [] : [method]), ...headerNames];
  const needs = [origin, ...asked.filter((name) => TOKEN.test(name))].join(', ');
  return note('why-lists', { product, needs });
}

const NOTHING = { method: 'GET', headerNames: [] } as const;

/** Products that let in what is on their list, and nothing else, as a sentence calls them. */
const BY_LIST: Readonly<Record<string, string>> = {
  'own-elasticsearch': 'Elasticsearch',
  'own-firebase': 'function',
  'own-gcs': 'bucket',
  'own-hasura': 'Hasura',
  'own-home-assistant': 'Home Assistant',
  'own-keycloak': 'Keycloak',
  'own-kubo': 'IPFS Kubo',
  'own-ollama': 'Ollama',
  'own-otel': 'OpenTelemetry Collector',
  'own-s3': 'bucket',
  'own-s3-compatible': 'bucket',
  'own-socket-io': 'Socket.IO',
  'own-spring': 'Spring',
};

/** Another layer may have answered OPTIONS, and a stored copy says nothing of a list. */
function isPerhapsAnother({ reason, conditions = [] }: Finding): boolean {
  if (reason === 'missing-on-preflight') return !conditions.includes('refused-by-cors-code');
  const others: readonly ConditionId[] = ['from-cache', 'from-shared-cache', 'preflight-passed'];
  return others.some((one) => conditions.includes(one));
}

/** What decides there, in a note of the same name: `why-ngrok` beside `own-ngrok`. */
const CAUSES = [
  'api-gateway-options',
  'challenge',
  'django-hosts',
  'github',
  'github-authorize',
  'google-invoker',
  'laravel',
  'ngrok',
  'socket-io-session',
  'supabase',
  'vercel',
] as const;

/**
 * Nothing of CORS came, from a product that sends nothing of it until somebody switches it on.
 *
 * @param product the id of its setting, or of its server
 */
export function offByDefault(product: string | undefined, subject: Subject): Note | undefined {
  const root = rootCause(subject.entry.diagnosis);
  const name = OFF[product ?? ''];
  if (root === undefined || name === undefined) return undefined;
  const { reason, conditions = [] } = root;
  const isSilent = reason === 'CORSMissingAllowOrigin' || reason === 'missing-on-preflight';
  const others: readonly ConditionId[] = [
    'from-cache',
    'from-shared-cache',
    'refused-by-cors-code',
  ];
  if (!isSilent || others.some((one) => conditions.includes(one))) return undefined;
  return note('why-off', { product: name });
}

/** By their own documentation (docs/servers/settings.md). */
const OFF: Readonly<Record<string, string>> = {
  couchdb: 'CouchDB',
  directus: 'Directus',
  elasticsearch: 'Elasticsearch',
  geoserver: 'GeoServer',
  'otel-collector': 'OpenTelemetry Collector',
  'own-elasticsearch': 'Elasticsearch',
  'own-lm-studio': 'LM Studio',
  'own-otel': 'OpenTelemetry Collector',
};
