import { SERVICE_WORKER, type ways } from './ways.ts';
import type { Routes } from './web.ts';

/** One row: how the page asks, and what must be recorded of it. */
export interface Row {
  readonly name: string;
  readonly way?: keyof typeof ways;
  /** `api` unless said. */
  readonly host?: string;
  readonly path: string;
  readonly init?: RequestInit;
  /** Every leg with its status. */
  readonly legs: string;
  /** Root cause; `null` when the request passes. */
  readonly reason: string | null;
}

const PUT: RequestInit = { method: 'PUT' };
const WITH_COOKIES: RequestInit = { credentials: 'include' };

export const ROWS: readonly Row[] = [
  { name: 'plain', path: '/bare', legs: 'actual 200', reason: 'CORSMissingAllowOrigin' },
  { name: 'allowed', path: '/good', init: WITH_COOKIES, legs: 'actual 200', reason: null },
  {
    name: 'preflighted',
    path: '/bare',
    init: PUT,
    legs: 'preflight 200, actual null',
    reason: 'missing-on-preflight',
  },
  {
    name: 'preflighted and allowed',
    path: '/good',
    init: { ...PUT, ...WITH_COOKIES },
    legs: 'preflight 204, actual 200',
    reason: null,
  },
  {
    name: 'refused after its preflight',
    path: '/late',
    init: PUT,
    legs: 'preflight 204, actual 200',
    reason: 'CORSMissingAllowOrigin',
  },
  {
    name: 'redirected to a third origin',
    path: '/away',
    legs: 'actual 302, actual 200',
    reason: 'origin-null-redirect',
  },
  {
    name: 'redirected without headers',
    path: '/lost',
    legs: 'actual 302',
    reason: 'missing-on-redirect',
  },
  {
    name: 'preflighted and redirected',
    path: '/moved',
    init: PUT,
    legs: 'preflight 204, actual 307, preflight 200, actual null',
    reason: 'missing-on-preflight',
  },
  {
    name: 'of a worker',
    way: 'worker',
    path: '/bare',
    legs: 'actual 200',
    reason: 'CORSMissingAllowOrigin',
  },
  {
    name: 'of a worker, preflighted',
    way: 'worker',
    path: '/bare',
    init: PUT,
    legs: 'preflight 200, actual null',
    reason: 'missing-on-preflight',
  },
  {
    name: 'of a service worker',
    way: 'service worker',
    path: '/bare',
    legs: 'actual 200',
    reason: 'CORSMissingAllowOrigin',
  },
  {
    name: 'kept alive',
    path: '/bare',
    init: { keepalive: true },
    legs: 'actual 200',
    reason: 'CORSMissingAllowOrigin',
  },
  {
    name: 'of a sandboxed frame',
    way: 'sandbox',
    path: '/good',
    legs: 'actual 200',
    reason: 'origin-null-page',
  },
  {
    name: 'of an image',
    way: 'image',
    path: '/bare',
    legs: 'actual 200',
    reason: 'CORSMissingAllowOrigin',
  },
];

/** The page and the server that it asks; `page` and `third` are origins. */
export function routes({ page, third }: { page: string; third: string }): Routes {
  const allow = { 'Access-Control-Allow-Origin': page, 'Access-Control-Allow-Credentials': 'true' };
  // Browsers remember a preflight for five seconds unless told not to.
  const methods = { 'Access-Control-Allow-Methods': 'PUT', 'Access-Control-Max-Age': '0' };
  const put = { status: 204, headers: { ...allow, ...methods } };
  const moved = (status: number, url: string) => ({ status, headers: { ...allow, Location: url } });
  return {
    '/': { actual: { headers: { 'Content-Type': 'text/html' }, body: '<title>page</title>' } },
    '/service-worker.js': {
      actual: { headers: { 'Content-Type': 'text/javascript' }, body: SERVICE_WORKER },
    },
    '/bare': {},
    '/good': { preflight: put, actual: { headers: allow } },
    '/late': { preflight: put },
    '/away': { actual: moved(302, `${third}/good`) },
    '/lost': { actual: { status: 302, headers: { Location: '/good' } } },
    '/moved': { preflight: put, actual: moved(307, '/bare') },
    '/tour': { preflight: put, actual: moved(307, '/late') },
  };
}
