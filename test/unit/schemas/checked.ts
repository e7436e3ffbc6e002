import { runInNewContext } from 'node:vm';
import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { parse as parseYaml } from 'yaml';
import type { ServerId } from '../../../src/fixes/index.ts';
import * as PLATFORMS from './platforms.ts';
import * as PRODUCTS from './products.ts';
import * as SCHEMAS from './schemas.ts';

export interface Checked {
  readonly schema: object;
  /** The whole text as its reader understands it; throws where that cannot read it. */
  readonly parse: (text: string) => unknown;
  /** A file that has a setting for others, which one more entry goes into; absent where none does. */
  readonly listed?: string;
  /** What stands around the place of the text. */
  readonly empty?: string;
}

export const WWW = 'https://www.shop.example';
const OTHER = { method: 'GET', asked: WWW };

const OTLP = 'receivers:\n  otlp:\n    protocols:\n      http:\n        endpoint: 0.0.0.0:4318\n';
const RULE = 'spec:\n  rules:\n    - matches: [{ path: { value: /items } }]\n';
const BACKEND = '      backendRefs:\n        - name: app\n';
const VIRTUAL = 'spec:\n  http:\n    - name: items\n';
const MATCH = '                - match: { prefix: "/items" }\n';
const CLUSTER = '                  route: { cluster: app }\n';
const CORS_POLICY = `                  typed_per_filter_config:
                    envoy.filters.http.cors:
                      "@type": type.googleapis.com/envoy.extensions.filters.http.cors.v3.CorsPolicy
                      allow_origin_string_match:
                        - exact: ${WWW}
`;
const ROUTE = '      route:\n        - destination: { host: app }\n';

export const CHECKED: Readonly<Partial<Record<ServerId, Checked>>> = {
  s3: {
    schema: SCHEMAS.S3,
    parse: JSON.parse,
    listed: JSON.stringify(
      { CORSRules: [{ AllowedOrigins: [WWW], AllowedMethods: [OTHER.method] }] },
      null,
      4,
    ),
  },
  gcs: {
    schema: SCHEMAS.GCS,
    parse: JSON.parse,
    listed: JSON.stringify([{ origin: [WWW], method: [OTHER.method] }]),
  },
  'api-gateway': {
    schema: SCHEMAS.HTTP_API,
    parse: JSON.parse,
    listed: JSON.stringify({ AllowOrigins: [WWW], AllowMethods: ['GET'] }, null, 2),
  },
  vercel: {
    schema: SCHEMAS.VERCEL,
    parse: JSON.parse,
    listed: JSON.stringify(
      { headers: [{ source: '/x', headers: [{ key: 'X-A', value: WWW }] }] },
      null,
      2,
    ),
  },
  azure: {
    schema: SCHEMAS.APP_SERVICE,
    parse: (text) => ({ allowedOrigins: text.trim().split('\n') }),
  },
  'ingress-nginx': {
    schema: SCHEMAS.INGRESS_NGINX,
    parse: (text) => parseYaml(text).metadata.annotations,
    empty: 'metadata:\n  annotations:\n',
    listed: `metadata:\n  annotations:\n    nginx.ingress.kubernetes.io/enable-cors: "true"\n    nginx.ingress.kubernetes.io/cors-allow-origin: "${WWW}"\n`,
  },
  traefik: {
    schema: SCHEMAS.TRAEFIK,
    parse: (text) => parseYaml(text),
    listed: `http:\n  middlewares:\n    cors:\n      headers:\n        accessControlAllowOriginList:\n          - "${WWW}"\n`,
  },
  elasticsearch: {
    schema: SCHEMAS.ELASTICSEARCH,
    parse: (text) => parseYaml(text),
    listed: `http.cors.enabled: true\nhttp.cors.allow-origin: "${WWW}"\n`,
  },
  iis: {
    schema: SCHEMAS.IIS,
    parse: parseXml,
    empty: '<configuration>\n  <system.webServer>\n  </system.webServer>\n</configuration>\n',
    listed: `<configuration>\n  <system.webServer>\n<cors enabled="true">\n<add origin="${WWW}" />\n</cors>\n  </system.webServer>\n</configuration>\n`,
  },
  ollama: {
    schema: SCHEMAS.OLLAMA,
    parse: parseUnit,
    listed: `[Service]\nEnvironment="OLLAMA_ORIGINS=${WWW}"\n`,
  },
  directus: {
    schema: PRODUCTS.DIRECTUS,
    parse: parseVariables,
    listed: `CORS_ENABLED=true\nCORS_ORIGIN=${WWW}\n`,
  },
  hasura: {
    schema: PRODUCTS.HASURA,
    parse: parseVariables,
    listed: `HASURA_GRAPHQL_CORS_DOMAIN=${WWW}\n`,
  },
  minio: {
    schema: PRODUCTS.MINIO,
    parse: parseVariables,
    listed: `MINIO_API_CORS_ALLOW_ORIGIN=${WWW}\n`,
  },
  couchdb: {
    schema: PRODUCTS.COUCHDB,
    parse: parseIni,
    listed: `[chttpd]\nenable_cors = true\n[cors]\norigins = ${WWW}\n`,
  },
  keycloak: {
    schema: PRODUCTS.KEYCLOAK,
    parse: (text) => ({ webOrigins: text.trim().split('\n') }),
  },
  kubo: {
    schema: PRODUCTS.KUBO,
    parse: JSON.parse,
    listed: JSON.stringify({ 'Access-Control-Allow-Origin': [WWW] }, null, 2),
  },
  'home-assistant': {
    schema: PRODUCTS.HOME_ASSISTANT,
    parse: (text) => parseYaml(text),
    listed: `http:\n  server_port: 8123\n  cors_allowed_origins:\n    - ${WWW}\n`,
  },
  'otel-collector': {
    schema: PRODUCTS.OTEL_COLLECTOR,
    parse: (text) => parseYaml(text).receivers.otlp.protocols.http,
    empty: OTLP,
    listed: `${OTLP}        cors:\n          allowed_origins: ["${WWW}"]\n`,
  },
  kong: {
    schema: PRODUCTS.KONG,
    parse: (text) => parseYaml(text),
    empty: '_format_version: "3.0"\n',
    listed: `plugins:\n  - name: cors\n    config:\n      origins: ["${WWW}"]\n`,
  },
  'gateway-api': {
    schema: PRODUCTS.GATEWAY_API,
    parse: (text) => parseYaml(text).spec.rules[0].filters,
    empty: `${RULE}${BACKEND}`,
    listed: `${RULE}      filters:\n        - type: CORS\n          cors:\n            allowOrigins: ["${WWW}"]\n${BACKEND}`,
  },
  istio: {
    schema: PRODUCTS.ISTIO,
    parse: (text) => parseYaml(text).spec.http[0].corsPolicy,
    empty: `${VIRTUAL}${ROUTE}`,
    listed: `${VIRTUAL}      corsPolicy:\n        allowOrigins:\n          - exact: ${WWW}\n${ROUTE}`,
  },
  envoy: {
    schema: PRODUCTS.ENVOY,
    parse: (text) => parseYaml(text)[0].typed_per_filter_config['envoy.filters.http.cors'],
    empty: `${MATCH}${CLUSTER}`,
    listed: `${MATCH}${CORS_POLICY}${CLUSTER}`,
  },
  strapi: {
    schema: PRODUCTS.STRAPI,
    parse: parseModule,
    empty: "module.exports = [\n  'strapi::errors',\n  'strapi::cors',\n];\n",
    listed: `module.exports = [\n  { name: 'strapi::cors', config: { origin: ['${WWW}'] } },\n];\n`,
  },
  geoserver: {
    schema: PRODUCTS.GEOSERVER,
    parse: parseVariables,
    listed: `CORS_ENABLED=true\nCORS_ALLOWED_ORIGINS=${WWW}\n`,
  },
  n8n: { schema: PRODUCTS.N8N, parse: (text) => ({ allowedOrigins: text.trim() }) },
  'api-gateway-rest': { schema: PRODUCTS.GATEWAY_RESPONSE, parse: parseParameters },
  r2: {
    schema: PLATFORMS.R2,
    parse: JSON.parse,
    listed: JSON.stringify({ rules: [{ allowed: { origins: [WWW], methods: ['GET'] } }] }),
  },
  'azure-blob': {
    schema: PLATFORMS.AZURE_BLOB,
    parse: JSON.parse,
    listed: JSON.stringify({
      corsRules: [
        {
          allowedOrigins: [WWW],
          allowedMethods: ['GET'],
          allowedHeaders: [],
          exposedHeaders: [],
          maxAgeInSeconds: 5,
        },
      ],
    }),
  },
  cloudfront: { schema: PLATFORMS.CLOUDFRONT, parse: parsePolicy },
  netlify: { schema: PLATFORMS.NETLIFY, parse: parseHeaders },
  'static-web-apps': { schema: PLATFORMS.STATIC_WEB_APPS, parse: JSON.parse },
};

/** A module of JavaScript, run without anything that it could reach. */
function parseModule(text: string): unknown {
  const module = { exports: {} };
  runInNewContext(text, { module });
  return JSON.parse(JSON.stringify(module.exports));
}

/** Each value stands in single quotes, and has none itself. */
function parseParameters(text: string): unknown {
  const all = Object.entries(JSON.parse(text) as Record<string, string>);
  return Object.fromEntries(
    all.map(([name, value]) => {
      const [, plain] = /^'([^']*)'$/.exec(value) ?? [];
      if (plain === undefined) throw new Error(`not as it stands: ${value}`);
      return [name, plain];
    }),
  );
}

function parseXml(text: string): unknown {
  const valid = XMLValidator.validate(text);
  if (valid !== true) throw new Error(JSON.stringify(valid));
  const parser = new XMLParser({
    ignoreAttributes: false,
    attributeNamePrefix: '@',
    parseAttributeValue: false,
    isArray: (name) => name === 'add',
  });
  return parser.parse(text).configuration['system.webServer'];
}

/** A drop-in with one section and one variable. */
function parseUnit(text: string): unknown {
  const lines = text.trim().split('\n');
  const [, name, value] = /^Environment="(\w+)=([^"%\\]*)"$/.exec(lines[1] ?? '') ?? [];
  if (lines.length !== 2 || lines[0] !== '[Service]' || name === undefined)
    throw new Error(`no drop-in: ${text}`);
  return { [name]: value };
}

/** A file of variables: a name, `=`, and a value without quotes, blanks or `$`. */
function parseVariables(text: string): unknown {
  return Object.fromEntries(
    text
      .trim()
      .split('\n')
      .map((line) => {
        const [, name, value] = /^([A-Z_]+)=([^\s"'$`\\#]*)$/.exec(line) ?? [];
        if (name === undefined) throw new Error(`no variable: ${line}`);
        return [name, value];
      }),
  );
}

/** Sections, and in them a name, `=` and a value, up to a comment. */
function parseIni(text: string): unknown {
  const sections: Record<string, Record<string, string>> = {};
  let section: Record<string, string> = {};
  for (const line of text.trim().split('\n')) {
    const [, head] = /^\[(\w+)\]$/.exec(line) ?? [];
    const [, name, value] = /^(\w+)\s*=\s*([^;#]*)$/.exec(line) ?? [];
    if (head !== undefined) {
      section = sections[head] ?? {};
      sections[head] = section;
    } else if (name !== undefined && value !== undefined) section[name] = value;
    else throw new Error(`no line of a section: ${line}`);
  }
  return sections;
}

/** Each list says how many it has. */
function parsePolicy(text: string): unknown {
  const whole = JSON.parse(text) as { readonly CorsConfig: Readonly<Record<string, unknown>> };
  for (const value of Object.values(whole.CorsConfig)) {
    const list = value as { readonly Quantity?: number; readonly Items?: readonly string[] };
    if (list.Items?.length !== list.Quantity) throw new Error(`a wrong quantity: ${text}`);
  }
  return whole;
}

/** A path at the start of a line; below it, further in, its headers. */
function parseHeaders(text: string): unknown {
  const paths: Record<string, Record<string, string>> = {};
  let own: Record<string, string> | undefined;
  for (const line of text.trim().split('\n')) {
    const [, name, value] = /^ +([^\s:]+): *(.*\S)$/.exec(line) ?? [];
    if (line.startsWith('/')) {
      own = {};
      paths[line] = own;
    } else if (name !== undefined && value !== undefined && own !== undefined) own[name] = value;
    else throw new Error(`no line of a file of headers: ${line}`);
  }
  return paths;
}
