import type { Own, Place, Started } from '../../setup/site.ts';
import type { App, Grant } from './application.ts';

/** A page's request as `fetch` makes it. */
export interface PageRequest {
  readonly path: string;
  readonly method: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly credentialed: boolean;
}

/** What a configuration needs to know of the machine. */
export interface Env extends Place {
  /** Port of the site's application. */
  readonly app: number;
  /** The origin of the page whose request is blocked. */
  readonly page: string;
  /** Nothing listens there. */
  readonly nobody: number;
}

/** A site whose CORS works for somebody, and one page's request that it blocks. */
export interface Site {
  readonly server: Started;
  readonly situation: string;
  readonly name: string;
  readonly request: PageRequest;
  readonly own: (env: Env) => Own;
  readonly app?: App;
  /** The reader says that there is a list, and takes the text that extends it. */
  readonly isExtended?: true;
  /** Every path to look at besides the request's own. */
  readonly paths: readonly string[];
  /** `Authorization` of somebody who may log in. */
  readonly login?: string;
}

/** A situation, of which {@link VARIANTS} make sites; `Lines` is what a server's own configuration is. */
export interface Row<Lines> {
  readonly situation: string;
  /** The site's own lines. */
  readonly own: (variant: Variant, env: Env) => Lines;
  readonly request?: (variant: Variant) => PageRequest;
  readonly app?: (variant: Variant) => App;
  readonly path?: string;
  readonly paths?: readonly string[];
  readonly login?: string;
  readonly extendable?: Extendable;
}

/** Answered by the application, and by the server itself. */
export const APP = '/api/items';
export const FILE = '/data.json';

export const WWW = 'https://www.shop.example';
export const ADMIN = 'https://admin.shop.example';
/** bob:secret */
export const BOB = 'Basic Ym9iOnNlY3JldA==';
export const HOST = 'api.shop.localhost';

export type Kind = 'simple' | 'preflighted' | 'credentialed';
export type Count = 'one' | 'several';

/** One way to be blocked, on a site that grants one method or several. */
export interface Variant {
  readonly kind: Kind;
  readonly count: Count;
}

export const VARIANTS: readonly Variant[] = (
  ['simple', 'preflighted', 'credentialed'] as const
).flatMap((kind) => (['one', 'several'] as const).map((count) => ({ kind, count })));

/** Of each kind one, for what is combined of situations that have them all. */
export const SOME_VARIANTS: readonly Variant[] = [
  { kind: 'simple', count: 'one' },
  { kind: 'preflighted', count: 'one' },
  { kind: 'credentialed', count: 'several' },
];

const JSON_TYPE = { 'content-type': 'application/json' };

export function grantOf({ kind, count }: Variant, origins: Grant['origins'] = [WWW, ADMIN]): Grant {
  const several = count === 'several';
  return {
    origins,
    credentials: origins !== '*' && (kind === 'credentialed' || (kind === 'simple' && several)),
    methods: several ? ['GET', 'PUT', 'DELETE'] : ['GET'],
    headers: several ? ['Content-Type', 'X-Token'] : ['Content-Type'],
    exposed: several ? ['X-Total'] : [],
  };
}

/** The request that a site blocks when it grants {@link grantOf} to others, or nothing. */
export function requestOf({ kind, count }: Variant, path: string, login?: string): PageRequest {
  const authorization = login === undefined ? {} : { authorization: login };
  const several = count === 'several';
  if (kind === 'simple')
    return { path, method: 'GET', headers: authorization, credentialed: false };
  if (kind === 'credentialed')
    return {
      path,
      method: several ? 'PUT' : 'GET',
      headers: { ...(several ? JSON_TYPE : {}), ...authorization },
      credentialed: true,
    };
  const headers = { ...JSON_TYPE, 'x-token': '1', ...authorization };
  return { path, method: 'PUT', headers, credentialed: false };
}

/** The request that a site blocks although everybody may read it. */
export function requestBeyondPublic(variant: Variant, path: string): PageRequest {
  const { kind } = variant;
  if (kind === 'credentialed') return requestOf(variant, path);
  if (kind === 'simple')
    return { path, method: 'GET', headers: { 'x-other': '1' }, credentialed: false };
  return { path, method: 'PATCH', headers: { 'x-token': '1' }, credentialed: false };
}

/** Everybody may do anything, as long as no cookie is sent. */
export function anyGrant({ count }: Variant): Grant {
  const several = count === 'several';
  return {
    origins: '*',
    credentials: false,
    methods: several ? ['GET', '*'] : ['*'],
    headers: several ? ['X-Token', '*'] : ['*'],
    exposed: ['*'],
  };
}

/** The request that such a site blocks: each sends a cookie. */
export function requestBeyondAny({ kind, count }: Variant, path: string): PageRequest {
  const [method, names] = {
    simple: ['GET', []],
    preflighted: ['GET', ['x-other']],
    credentialed: ['PATCH', ['x-token']],
  }[kind] as [string, string[]];
  const headers = Object.fromEntries(names.map((name) => [name, '1']));
  const json = count === 'several' && kind !== 'simple' ? JSON_TYPE : {};
  return { path, method, headers: { ...headers, ...json }, credentialed: true };
}

/** What a site grants this very page, and others, besides what it blocks. */
export function ownGrant({ count }: Variant, page: string): Grant {
  return {
    origins: [WWW, page],
    credentials: true,
    methods: count === 'several' ? ['GET', 'PATCH'] : ['PATCH'],
    headers: ['Content-Type', 'X-Token'],
    exposed: ['X-Total'],
  };
}

/** A request for a method that the list lacks. */
export function requestBeyondOwn({ kind }: Variant, path: string): PageRequest {
  const names = { simple: [], preflighted: ['x-token', 'x-other'], credentialed: ['x-other'] }[
    kind
  ];
  const headers = Object.fromEntries(names.map((name) => [name, '1']));
  const method = kind === 'simple' ? 'DELETE' : 'PUT';
  return { path, method, headers, credentialed: kind === 'credentialed' };
}

/** A `GET`, which fails. */
export function failingRequest({ kind, count }: Variant, path: string): PageRequest {
  const isAsked = kind === 'preflighted' || (kind === 'credentialed' && count === 'several');
  const headers = isAsked ? { 'x-token': '1' } : {};
  return { path, method: 'GET', headers, credentialed: kind === 'credentialed' };
}

/**
 * Where a row's list may be extended instead: `all` else that the request needs is seen in today's
 * responses, or `simple` requests alone.
 */
export type Extendable = 'all' | 'without credentials' | 'simple';

export function isEnough({ kind, count }: Variant, extendable: Extendable | undefined): boolean {
  if (extendable === undefined) return false;
  if (kind === 'simple') return true;
  if (extendable === 'simple') return false;
  if (kind === 'preflighted') return count === 'several';
  return extendable === 'all';
}

export function isPreflighted({ method, headers }: PageRequest): boolean {
  return !['GET', 'POST', 'HEAD'].includes(method) || Object.keys(headers).length > 0;
}
