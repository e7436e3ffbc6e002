import { parseUrl } from '../model/index.ts';
import type { Evidence, LegFacts } from '../reasons/index.ts';

/** What every text may say of a leg, whatever was found there. */
export interface CommonVars {
  readonly origin: string;
  readonly url: string;
  readonly host: string;
  readonly method: string;
  readonly status: string;
}

/**
 * The URL loses its query: it may hold secrets, and it never decides a CORS verdict.
 */
export function commonVars({ origin, hop, answer }: LegFacts): CommonVars {
  const url = parseUrl(hop.url);
  return {
    origin,
    url: url === undefined ? hop.url : `${url.origin}${url.pathname}`,
    host: url?.host ?? hop.url,
    method: hop.actual.method,
    status: answer === undefined ? '' : String(answer.status),
  };
}

/** The variables of a finding's texts: those that every text may use, then the reason's own. */
export function varsOf(common: CommonVars, evidence: Evidence): Record<string, string> {
  const { origin, url, host, method, status } = common;
  const { header = '', value, expected = '', vars } = evidence;
  // Named one by one: an object that begins with a spread costs a hundred times as much.
  return { origin, url, host, method, status, header, value: value ?? '', expected, ...vars };
}
