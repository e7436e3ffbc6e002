import { endpointOf, parseUrl } from '../exchange/index.ts';
import type { Evidence, LegFacts } from '../reasons/index.ts';

/**
 * The variables that every text may use. The URL loses its query: it may hold secrets, and it never
 * decides a CORS verdict.
 */
export function commonVars(facts: LegFacts, evidence: Evidence): Record<string, string> {
  return {
    origin: facts.origin,
    url: endpointOf(facts.hop.url),
    host: parseUrl(facts.hop.url)?.host ?? facts.hop.url,
    method: facts.hop.actual.method,
    status: facts.answer === undefined ? '' : String(facts.answer.status),
    header: evidence.header ?? '',
    value: evidence.value ?? '',
    expected: evidence.expected ?? '',
  };
}
