import type { Lines, MadeExchange, MadeHop } from '../../model/made-exchange.ts';
import { MADE_PAGE, MADE_URL } from '../../model/made-exchange.ts';

export const PAGE = MADE_PAGE;
export const API = MADE_URL;
export const METHODS = 'Access-Control-Allow-Methods';
export const HEADERS = 'Access-Control-Allow-Headers';
export const ORIGIN = { 'Access-Control-Allow-Origin': PAGE } as const;
export const CREDENTIALS = { 'Access-Control-Allow-Credentials': 'true' } as const;
/** The page may read this response, with credentials or without: what fails is something else. */
export const WELCOME = { ...ORIGIN, ...CREDENTIALS } as const;
/** With these a request is shown to carry credentials. */
export const COOKIE = { Cookie: '' } as const;
export const IMAGE = { type: 'image' } as const;
export const NO_CORS = { 'Sec-Fetch-Mode': 'no-cors' } as const;

/** One hop that Chromium refused. */
export function refused(hop: MadeHop): MadeExchange {
  return { hops: [hop] };
}

/** A plain GET whose response has this `Access-Control-Allow-Origin`. */
export function allowing(value: string | readonly string[]): MadeExchange {
  return refused({ answer: [200, { 'Access-Control-Allow-Origin': value }] });
}

/** A request that ended in a network error. */
export function failed(error: string, hop: MadeHop = {}): MadeExchange {
  return { hops: [hop], rest: { end: 'error', error } };
}

/** A request that the page may read. */
export function passed(hop: MadeHop): MadeExchange {
  return { hops: [hop], rest: { end: 'completed' } };
}

/** A preflight whose response allows the origin and has these headers besides. */
export function put(headers: Lines, method = 'PUT'): MadeExchange {
  return refused({ method, asks: [], preflight: [204, { ...WELCOME, ...headers }] });
}

/** A preflight that asks for these headers, and what its response allows. */
export function asking(names: readonly string[], allowed: string | undefined): MadeExchange {
  const list: Lines = allowed === undefined ? {} : { [HEADERS]: allowed };
  return refused({ method: 'POST', asks: names, preflight: [204, { ...WELCOME, ...list }] });
}

/** With credentials: a proof that only the response's own header tells on a preflight. */
export function credentialed(headers: Lines, asks: readonly string[] = []): MadeExchange {
  return refused({
    method: 'PUT',
    asks,
    sent: COOKIE,
    preflight: [204, { ...WELCOME, ...headers }],
  });
}
