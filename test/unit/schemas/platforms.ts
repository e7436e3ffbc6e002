/** As `schemas.ts`: buckets and platforms, each from the page that is named. */
import { closed, strings } from './schemas.ts';

const words = (values: readonly string[]) => ({ ...strings, items: { enum: values } });
const list = (items: object) =>
  closed({ Quantity: { type: 'integer' }, Items: { type: 'array', minItems: 1, items } }, [
    'Quantity',
    'Items',
  ]);
const STRING = { type: 'string' } as const;

/** https://developers.cloudflare.com/api/resources/r2/subresources/buckets/subresources/cors/methods/update/ */
export const R2 = closed(
  {
    rules: {
      type: 'array',
      minItems: 1,
      maxItems: 100,
      items: closed(
        {
          allowed: closed(
            {
              methods: words(['GET', 'PUT', 'POST', 'DELETE', 'HEAD']),
              origins: strings,
              headers: strings,
            },
            ['methods', 'origins'],
          ),
          id: STRING,
          exposeHeaders: strings,
          maxAgeSeconds: { type: 'integer', maximum: 86_400 },
        },
        ['allowed'],
      ),
    },
  },
  ['rules'],
);

/**
 * https://learn.microsoft.com/en-us/azure/templates/microsoft.storage/storageaccounts/blobservices:
 * `CorsRules`
 */
export const AZURE_BLOB = closed(
  {
    corsRules: {
      type: 'array',
      maxItems: 5,
      items: closed(
        {
          allowedOrigins: strings,
          allowedMethods: words(
            'DELETE GET HEAD MERGE POST OPTIONS PUT PATCH CONNECT TRACE'.split(' '),
          ),
          allowedHeaders: { type: 'array', items: STRING },
          exposedHeaders: { type: 'array', items: STRING },
          maxAgeInSeconds: { type: 'integer' },
        },
        ['allowedOrigins', 'allowedMethods', 'allowedHeaders', 'exposedHeaders', 'maxAgeInSeconds'],
      ),
    },
  },
  ['corsRules'],
);

/** https://docs.aws.amazon.com/cloudfront/latest/APIReference/API_ResponseHeadersPolicyConfig.html */
export const CLOUDFRONT = closed(
  {
    Name: { type: 'string', maxLength: 128 },
    Comment: { type: 'string', maxLength: 128 },
    CorsConfig: closed(
      {
        AccessControlAllowOrigins: list(STRING),
        AccessControlAllowHeaders: list(STRING),
        AccessControlAllowMethods: list({
          enum: ['GET', 'POST', 'OPTIONS', 'PUT', 'DELETE', 'PATCH', 'HEAD', 'ALL'],
        }),
        AccessControlAllowCredentials: { type: 'boolean' },
        AccessControlExposeHeaders: list(STRING),
        AccessControlMaxAgeSec: { type: 'integer' },
        OriginOverride: { type: 'boolean' },
      },
      [
        'AccessControlAllowOrigins',
        'AccessControlAllowHeaders',
        'AccessControlAllowMethods',
        'AccessControlAllowCredentials',
        'OriginOverride',
      ],
    ),
  },
  ['Name'],
);

const HEADER = '^[A-Za-z0-9-]+$';

/**
 * https://docs.netlify.com/manage/routing/headers/#syntax-for-the-headers-file and
 * https://developers.cloudflare.com/pages/configuration/headers/: a path, and below it its headers.
 */
export const NETLIFY = {
  type: 'object',
  minProperties: 1,
  patternProperties: {
    '^/[^\\s#]*$': {
      type: 'object',
      minProperties: 1,
      patternProperties: { [HEADER]: { type: 'string', minLength: 1 } },
      additionalProperties: false,
    },
  },
  additionalProperties: false,
} as const;

/** https://learn.microsoft.com/en-us/azure/static-web-apps/configuration#routes */
export const STATIC_WEB_APPS = closed(
  {
    routes: {
      type: 'array',
      items: closed(
        {
          // One star, at the end alone.
          route: { type: 'string', pattern: '^/[^*]*\\*?$' },
          headers: {
            type: 'object',
            patternProperties: { [HEADER]: STRING },
            additionalProperties: false,
          },
        },
        ['route'],
      ),
    },
  },
  ['routes'],
);
