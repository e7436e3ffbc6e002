import type { MadeExchange, MadeHop } from '../../message/made-exchange.ts';
import { MADE_PAGE } from '../../message/made-exchange.ts';

/** A made-up exchange that has the reason, or a message where no recorded event ever shows it. */
export type Example = MadeExchange | { readonly message: string };

export const PAGE = MADE_PAGE;
export const ORIGIN = { 'Access-Control-Allow-Origin': PAGE } as const;
export const CREDENTIALS = { 'Access-Control-Allow-Credentials': 'true' } as const;
/** The page may read this answer, with credentials or without: what fails is something else. */
export const WELCOME = { ...ORIGIN, ...CREDENTIALS } as const;
/** With these a request is shown to carry credentials. */
export const COOKIE = { Cookie: '' } as const;

/** One hop that Chromium refused. */
export function refused(hop: MadeHop): MadeExchange {
  return { hops: [hop] };
}

/** A plain GET whose answer has this `Access-Control-Allow-Origin`. */
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
