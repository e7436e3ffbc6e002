/** As `schemas.ts`: products, each from the page that is named. */
import { closed, strings } from './schemas.ts';

const text = (pattern: string) => ({ type: 'string', pattern });
const words = (enumeration: readonly string[]) => ({ ...strings, items: { enum: enumeration } });
const BOOLEAN = text('^(?:true|false)$');
const NAME = '[A-Za-z0-9_-]+';
const NAMES = `^${NAME}(?:, ?${NAME})*$`;
/**
 * Any scheme: Hasura takes every name since https://github.com/hasura/graphql-engine/pull/5940, GeoServer's
 * filter of Tomcat every URI, and the others compare the list's texts with `Origin`.
 */
const SITE = '(?:[a-z][a-z-]*://)?(?:\\*\\.)?(?:[A-Za-z0-9._-]+|\\[[0-9a-f:.]+\\])(?::\\d+)?';
const SITES = `^(?:\\*|${SITE}(?:, ?${SITE})*)$`;

/** https://directus.io/docs/configuration/security-limits#cors: the values of variables are strings. */
export const DIRECTUS = closed(
  {
    CORS_ENABLED: BOOLEAN,
    CORS_ORIGIN: text(SITES),
    CORS_METHODS: text('^[A-Za-z-]+(?:,[A-Za-z-]+)*$'),
    CORS_ALLOWED_HEADERS: text(NAMES),
    CORS_EXPOSED_HEADERS: text(NAMES),
    CORS_CREDENTIALS: BOOLEAN,
    CORS_MAX_AGE: text('^\\d+$'),
  },
  ['CORS_ENABLED'],
);

/** https://hasura.io/docs/2.0/deployment/graphql-engine-flags/reference/#cors-domain */
export const HASURA = closed({ HASURA_GRAPHQL_CORS_DOMAIN: text(SITES) }, [
  'HASURA_GRAPHQL_CORS_DOMAIN',
]);

/** https://min.io/docs/minio/linux/reference/minio-server/settings/core.html: `api` */
export const MINIO = closed({ MINIO_API_CORS_ALLOW_ORIGIN: text(SITES) }, [
  'MINIO_API_CORS_ALLOW_ORIGIN',
]);

/** https://docs.couchdb.org/en/stable/config/http.html#cross-origin-resource-sharing */
export const COUCHDB = closed(
  {
    chttpd: closed({ enable_cors: BOOLEAN }, ['enable_cors']),
    cors: closed(
      {
        origins: text(SITES),
        methods: text('^[A-Za-z-]+(?:, ?[A-Za-z-]+)*$'),
        headers: text(NAMES),
        credentials: BOOLEAN,
        max_age: text('^\\d+$'),
      },
      ['origins'],
    ),
  },
  ['cors'],
);

/**
 * https://www.keycloak.org/docs-api/latest/rest-api/index.html#ClientRepresentation: `webOrigins`; `+`
 * stands for the origins of the redirect URIs.
 */
export const KEYCLOAK = closed(
  { webOrigins: { ...strings, items: text(`^(?:\\*|\\+|${SITE})$`) } },
  ['webOrigins'],
);

/** https://github.com/ipfs/kubo/blob/master/docs/config.md#apihttpheaders: names to lists of values */
export const KUBO = {
  type: 'object',
  minProperties: 1,
  patternProperties: { [`^${NAME}$`]: strings },
  additionalProperties: false,
} as const;

/** https://www.home-assistant.io/integrations/http/#configuration-variables */
export const HOME_ASSISTANT = closed(
  { http: closed({ cors_allowed_origins: strings, server_port: { type: 'integer' } }, []) },
  ['http'],
);

/**
 * https://github.com/open-telemetry/opentelemetry-collector/blob/main/config/confighttp/README.md and
 * https://github.com/open-telemetry/opentelemetry-collector/blob/main/receiver/otlpreceiver/README.md
 */
export const OTEL_COLLECTOR = closed(
  {
    endpoint: { type: 'string' },
    cors: closed(
      {
        allowed_origins: strings,
        allowed_headers: strings,
        exposed_headers: strings,
        max_age: { type: 'integer' },
      },
      ['allowed_origins'],
    ),
  },
  ['cors'],
);

/** https://developer.konghq.com/plugins/cors/reference/, in https://developer.konghq.com/deck/ */
export const KONG = closed(
  {
    _format_version: { type: 'string' },
    plugins: {
      type: 'array',
      items: closed(
        {
          name: { const: 'cors' },
          route: { type: 'string' },
          config: closed(
            {
              origins: strings,
              methods: words('GET HEAD PUT PATCH POST DELETE OPTIONS TRACE CONNECT'.split(' ')),
              headers: strings,
              exposed_headers: strings,
              credentials: { type: 'boolean' },
              max_age: { type: 'number' },
              preflight_continue: { type: 'boolean' },
              private_network: { type: 'boolean' },
              allow_origin_absent: { type: 'boolean' },
            },
            [],
          ),
        },
        ['name', 'config'],
      ),
    },
  },
  ['plugins'],
);

const ORIGIN_LIST = {
  type: 'array',
  minItems: 1,
  maxItems: 64,
  items: text('^(?:\\*|[a-z][a-z0-9+.-]*://(?:\\*|[A-Za-z0-9.-]+)(?::\\d+)?)$'),
};
const HEADER_LIST = { type: 'array', maxItems: 64, items: text(`^(?:\\*|${NAME})$`) };

/** https://gateway-api.sigs.k8s.io/reference/spec/#httpcorsfilter, as a filter of a rule */
export const GATEWAY_API = {
  type: 'array',
  items: closed(
    {
      type: { const: 'CORS' },
      cors: closed(
        {
          allowOrigins: ORIGIN_LIST,
          allowCredentials: { type: 'boolean' },
          // As HTTPMethodWithWildcard has it.
          allowMethods: {
            type: 'array',
            maxItems: 9,
            items: {
              enum: 'GET HEAD POST PUT DELETE CONNECT OPTIONS TRACE PATCH *'.split(' '),
            },
          },
          allowHeaders: HEADER_LIST,
          exposeHeaders: HEADER_LIST,
          maxAge: { type: 'integer', minimum: 1 },
        },
        [],
      ),
    },
    ['type', 'cors'],
  ),
} as const;

/** https://istio.io/latest/docs/reference/config/networking/virtual-service/#CorsPolicy */
export const ISTIO = closed(
  {
    allowOrigins: {
      type: 'array',
      minItems: 1,
      items: closed({ exact: { type: 'string' } }, ['exact']),
    },
    allowMethods: strings,
    allowHeaders: strings,
    exposeHeaders: strings,
    maxAge: { type: 'string' },
    allowCredentials: { type: 'boolean' },
    unmatchedPreflights: { enum: ['UNSPECIFIED', 'FORWARD', 'IGNORE'] },
  },
  ['allowOrigins'],
);

/** https://docs.strapi.io/cms/configurations/middlewares#cors, among the middlewares */
export const STRAPI = {
  type: 'array',
  items: {
    anyOf: [
      { enum: ['strapi::errors', 'strapi::cors'] },
      closed(
        {
          name: { const: 'strapi::cors' },
          config: closed(
            {
              enabled: { type: 'boolean' },
              origin: strings,
              expose: strings,
              maxAge: { type: 'integer' },
              credentials: { type: 'boolean' },
              methods: { type: 'array', items: text('^[A-Za-z-]+$') },
              headers: { type: 'array', items: text(`^${NAME}$`) },
              keepHeaderOnError: { type: 'boolean' },
            },
            [],
          ),
        },
        ['name', 'config'],
      ),
    ],
  },
} as const;

/** https://github.com/geoserver/docker/blob/master/README.md: the values of variables are strings. */
export const GEOSERVER = closed(
  {
    CORS_ENABLED: BOOLEAN,
    CORS_ALLOWED_ORIGINS: text(SITES),
    CORS_ALLOWED_METHODS: text('^[A-Za-z-]+(?:,[A-Za-z-]+)*$'),
    CORS_ALLOWED_HEADERS: text(NAMES),
    CORS_ALLOW_CREDENTIALS: BOOLEAN,
  },
  ['CORS_ENABLED'],
);

/** https://docs.n8n.io/integrations/builtin/core-nodes/n8n-nodes-base.webhook/#node-options */
export const N8N = closed({ allowedOrigins: text(SITES) }, ['allowedOrigins']);

/** https://www.envoyproxy.io/docs/envoy/latest/api-v3/extensions/filters/http/cors/v3/cors.proto */
export const ENVOY = closed(
  {
    '@type': { const: 'type.googleapis.com/envoy.extensions.filters.http.cors.v3.CorsPolicy' },
    allow_origin_string_match: {
      type: 'array',
      minItems: 1,
      items: closed({ exact: { type: 'string' } }, ['exact']),
    },
    allow_methods: text('^[A-Za-z-]+(?:, ?[A-Za-z-]+)*$'),
    allow_headers: text(NAMES),
    expose_headers: text(NAMES),
    max_age: text('^\\d+$'),
    allow_credentials: { type: 'boolean' },
    allow_private_network_access: { type: 'boolean' },
    forward_not_matching_preflights: { type: 'boolean' },
  },
  ['@type', 'allow_origin_string_match'],
);

/**
 * https://docs.aws.amazon.com/apigateway/latest/api/API_PutGatewayResponse.html: `responseParameters`,
 * a map of strings; those in single quotes are taken as they stand.
 */
export const GATEWAY_RESPONSE = {
  type: 'object',
  minProperties: 1,
  patternProperties: { [`^gatewayresponse\\.header\\.${NAME}$`]: { type: 'string' } },
  additionalProperties: false,
} as const;
