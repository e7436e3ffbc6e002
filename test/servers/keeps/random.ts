import type { Arbitrary } from 'fast-check';
import { boolean, constantFrom, record, sample } from 'fast-check';
import type { Own } from '../setup/site.ts';
import * as apache from './sites/apache.ts';
import type { App, Grant } from './sites/application.ts';
import * as nginx from './sites/nginx.ts';
import type { Env, Site, Variant } from './sites/site.ts';
import { ADMIN, BOB, requestOf, VARIANTS, WWW } from './sites/site.ts';

/** Parts that real configurations are made of, in any combination. */
interface Parts {
  readonly server: 'nginx' | 'apache';
  readonly variant: Variant;
  readonly path: '/data.json' | '/api/items' | '/api/items.json' | '/docs' | '/api/none.json';
  /** Who sends CORS today, and for whom. */
  readonly cors: 'nobody' | 'constant' | 'list' | 'application';
  readonly credentials: boolean;
  readonly methods: readonly string[];
  readonly headers: readonly string[];
  readonly exposed: readonly string[];
  readonly preflight: 'nobody' | 'server' | 'application';
  /** CORS lines stand around the location instead of in it. */
  readonly isOuter: boolean;
  readonly security: boolean;
  readonly errorPage: boolean;
  readonly login: boolean;
  readonly always: boolean;
}

const parts: Arbitrary<Parts> = record({
  server: constantFrom('nginx', 'apache'),
  variant: constantFrom(...VARIANTS),
  path: constantFrom('/data.json', '/api/items', '/api/items.json', '/docs', '/api/none.json'),
  cors: constantFrom('nobody', 'constant', 'list', 'application'),
  credentials: boolean(),
  methods: constantFrom(['GET'], ['GET', 'POST'], ['GET', 'PUT', 'DELETE'], ['PATCH']),
  headers: constantFrom(['Content-Type'], ['Content-Type', 'X-Token'], ['Authorization']),
  exposed: constantFrom([], ['X-Total'], ['X-Total', 'ETag']),
  preflight: constantFrom('nobody', 'server', 'application'),
  isOuter: boolean(),
  security: boolean(),
  errorPage: boolean(),
  login: boolean(),
  always: boolean(),
});

/** A failure names its seed and its number: `KEEPS_SEED=7 KEEPS_ONLY='random 7/49 ' npm run keeps`. */
export const SEED = Number(process.env['KEEPS_SEED'] ?? 20_261);

/** The same in every run, so that a failure can be looked at again; `KEEPS_SEED` takes others. */
export function randomSites(count: number): Site[] {
  return sample(parts, { seed: SEED, numRuns: count }).map(siteOf);
}

/** The site that the parts make. */
function siteOf(chosen: Parts, index: number): Site {
  const { server, variant, path, login } = chosen;
  const isProxied = path === '/api/items';
  const who = login ? BOB : undefined;
  return {
    server,
    situation: 'random',
    name: `random ${SEED}/${index} ${JSON.stringify(chosen)}`,
    request: requestOf(variant, path, who),
    paths: ['/index.html', '/api/items.json', '/docs/'],
    own: (env) => (server === 'nginx' ? nginxOwn(chosen, env) : apacheOwn(chosen, env)),
    ...(isProxied ? { app: appOf(chosen) } : {}),
    ...(who === undefined ? {} : { login: who }),
  };
}

function grantOf({ cors, credentials, methods, headers, exposed }: Parts): Grant {
  const origins = cors === 'constant' ? [WWW] : [WWW, ADMIN];
  return { origins, credentials, methods, headers, exposed };
}

function appOf(chosen: Parts): App {
  const preflight = chosen.preflight === 'application' ? 'cors' : 405;
  return chosen.cors === 'application' ? { cors: grantOf(chosen), preflight } : { preflight: 405 };
}

function nginxOwn(chosen: Parts, env: Env): Own {
  const { cors, preflight, isOuter, security, errorPage, login, path, always } = chosen;
  const isOwn = cors === 'constant' || cors === 'list';
  const origin = cors === 'list' ? '$allowed_origin' : `"${WWW}"`;
  const lines = isOwn ? nginx.corsLines(grantOf(chosen), origin) : '';
  const written = always ? lines : lines.replaceAll(' always;', ';');
  const isProxied = path === '/api/items';
  return {
    http: cors === 'list' ? nginx.MAP : '',
    server: [
      security ? nginx.SECURITY : '',
      errorPage ? 'error_page 404 500 /error.html;' : '',
      isOuter ? written : '',
    ].join('\n'),
    path: path.startsWith('/api/') ? '/api/' : '/',
    location: [
      isOuter ? '' : written,
      preflight === 'server' ? nginx.ANSWER : '',
      login ? `auth_basic "x";\nauth_basic_user_file ${env.dir}/users;` : '',
      isProxied ? nginx.pass(env) : '',
    ].join('\n'),
    others: `location = /error.html { internal; }${path.startsWith('/api/') ? '\nlocation / { }' : ''}`,
  };
}

function apacheOwn(chosen: Parts, env: Env): Own {
  const { cors, preflight, isOuter, security, errorPage, login, path, always } = chosen;
  const table = always ? 'always ' : '';
  const grant = grantOf(chosen);
  const lines = {
    nobody: '',
    application: '',
    constant: apache.corsLines(grant, WWW, '', table),
    list: apache.corsLines(grant, 'expr=%{HTTP:Origin}', apache.EXPR, table),
  }[cors];
  const isProxied = path === '/api/items';
  const inner = [isOuter ? '' : lines, login ? apache.login(env.dir) : ''].filter(Boolean);
  const location = `<Location ${path.startsWith('/api/') ? '/api' : '/'}>`;
  return {
    vhost: [
      security ? apache.SECURITY : '',
      errorPage ? 'ErrorDocument 404 /error.html' : '',
      isOuter ? lines : '',
      inner.length > 0 ? [location, ...inner, '</Location>'].join('\n') : '',
      preflight === 'server' ? apache.ANSWER : '',
      isProxied ? apache.pass(env) : '',
    ].join('\n'),
  };
}
