/**
 * What the makers of products document about the settings that Raison writes, as JSON Schemas: each
 * in our own words, from the page that is named. Nothing beyond these fields is admitted.
 */

export const strings = { type: 'array', items: { type: 'string' }, minItems: 1 } as const;

export function closed(properties: object, required: readonly string[]) {
  return { type: 'object', properties, required, additionalProperties: false };
}

/** https://docs.aws.amazon.com/AmazonS3/latest/API/API_CORSRule.html */
export const S3 = closed(
  {
    CORSRules: {
      type: 'array',
      minItems: 1,
      maxItems: 100,
      items: closed(
        {
          ID: { type: 'string', maxLength: 255 },
          AllowedOrigins: strings,
          AllowedMethods: {
            ...strings,
            items: { enum: ['GET', 'PUT', 'HEAD', 'POST', 'DELETE'] },
          },
          AllowedHeaders: strings,
          ExposeHeaders: strings,
          MaxAgeSeconds: { type: 'integer' },
        },
        ['AllowedOrigins', 'AllowedMethods'],
      ),
    },
  },
  ['CORSRules'],
);

/** https://cloud.google.com/storage/docs/json_api/v1/buckets: `cors[]` */
export const GCS = {
  type: 'array',
  minItems: 1,
  items: closed(
    {
      origin: strings,
      method: strings,
      responseHeader: strings,
      maxAgeSeconds: { type: 'integer' },
    },
    ['origin', 'method'],
  ),
};

/**
 * https://docs.aws.amazon.com/apigatewayv2/latest/api-reference/apis-apiid.html: `cors`, and
 * https://docs.aws.amazon.com/lambda/latest/api/API_Cors.html, which have the same fields.
 */
export const HTTP_API = closed(
  {
    AllowCredentials: { type: 'boolean' },
    AllowHeaders: { ...strings, maxItems: 100 },
    AllowMethods: { ...strings, maxItems: 6 },
    AllowOrigins: { ...strings, maxItems: 100 },
    ExposeHeaders: { ...strings, maxItems: 100 },
    MaxAge: { type: 'integer', minimum: 0, maximum: 86_400 },
  },
  [],
);

/** https://learn.microsoft.com/en-us/azure/templates/microsoft.web/sites: `CorsSettings` */
export const APP_SERVICE = closed(
  { allowedOrigins: strings, supportCredentials: { type: 'boolean' } },
  ['allowedOrigins'],
);

const annotation = (pattern: string) => ({ type: 'string', pattern });
const NAMES = '^[A-Za-z0-9_-]+(?:, *[A-Za-z0-9_-]+)*$';
const SITE = 'https?://(?:\\*\\.)?[A-Za-z0-9._-]+(?::\\d+)?';

/**
 * https://kubernetes.github.io/ingress-nginx/user-guide/nginx-configuration/annotations/#enable-cors;
 * the values of annotations are strings. An IPv6 address is no origin to it.
 */
export const INGRESS_NGINX = closed(
  {
    'nginx.ingress.kubernetes.io/enable-cors': annotation('^(?:true|false)$'),
    'nginx.ingress.kubernetes.io/cors-allow-origin': annotation(`^(?:\\*|${SITE}(?:, *${SITE})*)$`),
    'nginx.ingress.kubernetes.io/cors-allow-methods': annotation('^[A-Za-z-]+(?:, *[A-Za-z-]+)*$'),
    'nginx.ingress.kubernetes.io/cors-allow-headers': annotation(NAMES),
    'nginx.ingress.kubernetes.io/cors-expose-headers': annotation(NAMES),
    'nginx.ingress.kubernetes.io/cors-allow-credentials': annotation('^(?:true|false)$'),
  },
  ['nginx.ingress.kubernetes.io/enable-cors'],
);

/** https://doc.traefik.io/traefik/middlewares/http/headers/#cors-headers */
export const TRAEFIK = closed(
  {
    http: closed(
      {
        middlewares: {
          type: 'object',
          minProperties: 1,
          patternProperties: {
            '^[A-Za-z0-9]+$': closed(
              {
                headers: closed(
                  {
                    accessControlAllowCredentials: { type: 'boolean' },
                    accessControlAllowHeaders: strings,
                    accessControlAllowMethods: strings,
                    accessControlAllowOriginList: strings,
                    accessControlExposeHeaders: strings,
                    accessControlMaxAge: { type: 'integer' },
                    addVaryHeader: { type: 'boolean' },
                  },
                  [],
                ),
              },
              ['headers'],
            ),
          },
          additionalProperties: false,
        },
      },
      ['middlewares'],
    ),
  },
  ['http'],
);

/** https://www.elastic.co/docs/reference/elasticsearch/configuration-reference/networking-settings */
export const ELASTICSEARCH = closed(
  {
    'http.cors.enabled': { type: 'boolean' },
    'http.cors.allow-origin': { type: 'string' },
    'http.cors.allow-methods': { type: 'string' },
    'http.cors.allow-headers': { type: 'string' },
    'http.cors.expose-headers': { type: 'string' },
    'http.cors.allow-credentials': { type: 'boolean' },
    'http.cors.max-age': { type: 'integer' },
  },
  ['http.cors.enabled'],
);

/** https://vercel.com/docs/project-configuration#headers */
export const VERCEL = closed(
  {
    headers: {
      type: 'array',
      minItems: 1,
      items: closed(
        {
          source: { type: 'string', pattern: '^/', maxLength: 4096 },
          has: {
            type: 'array',
            items: closed(
              {
                type: { enum: ['host', 'header', 'cookie', 'query'] },
                key: { type: 'string' },
                value: { type: 'string' },
              },
              ['type', 'key'],
            ),
          },
          headers: {
            type: 'array',
            items: closed({ key: { type: 'string' }, value: { type: 'string' } }, ['key', 'value']),
          },
        },
        ['source', 'headers'],
      ),
    },
  },
  ['headers'],
);

const entries = (attribute: string) =>
  closed(
    {
      add: {
        type: 'array',
        items: closed({ [`@${attribute}`]: { type: 'string' } }, [`@${attribute}`]),
      },
    },
    ['add'],
  );

/**
 * https://learn.microsoft.com/en-us/iis/extensions/cors-module/cors-module-configuration-reference,
 * as elements and `@attributes`.
 */
export const IIS = closed(
  {
    cors: closed(
      {
        '@enabled': { enum: ['true', 'false'] },
        '@failUnlistedOrigins': { enum: ['true', 'false'] },
        add: {
          type: 'array',
          items: closed(
            {
              '@origin': { type: 'string' },
              '@allowed': { enum: ['true', 'false'] },
              '@allowCredentials': { enum: ['true', 'false'] },
              '@maxAge': { type: 'string', pattern: '^-?\\d+$' },
              allowHeaders: entries('header'),
              allowMethods: entries('method'),
              exposeHeaders: entries('header'),
            },
            ['@origin'],
          ),
        },
      },
      ['@enabled', 'add'],
    ),
  },
  ['cors'],
);

/**
 * https://www.freedesktop.org/software/systemd/man/latest/systemd.exec.html#Environment=, and
 * https://docs.ollama.com/faq: `OLLAMA_ORIGINS`, origins between commas.
 */
export const OLLAMA = closed(
  {
    OLLAMA_ORIGINS: {
      type: 'string',
      pattern: '^(?:\\*|[a-z-]+://[^\\s,"]+)(?:,[a-z-]+://[^\\s,"]+)*$',
    },
  },
  ['OLLAMA_ORIGINS'],
);
