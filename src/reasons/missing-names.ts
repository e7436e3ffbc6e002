import { isSafelistedName, namesNotAllowed } from '../fetch/index.ts';
import type { LegFacts } from './reason.ts';

/**
 * The request headers that a preflight's answer does not allow, each with the cause that explains
 * it. Several may be missing at once, each for a cause of its own, so their reasons do not refine
 * one another: the general one takes only `others`.
 */
export interface MissingNames {
  /** `access-control-*`: headers for a server to send, put on the request by mistake. */
  readonly corsHeaders: readonly string[];
  readonly contentType: readonly string[];
  /** Normally allowed without asking; the value made the browser ask. */
  readonly safelisted: readonly string[];
  readonly others: readonly string[];
}

/** Nothing is missing on an actual leg, without an answer, or from a list that does not parse. */
export function missingNames(facts: LegFacts): MissingNames {
  const names = refusedNames(facts);
  const corsHeaders = names.filter((name) => name.startsWith('access-control-'));
  const contentType = names.filter((name) => name === 'content-type');
  const safelisted = names.filter((name) => isSafelistedName(name) && name !== 'content-type');
  const claimed = new Set([...corsHeaders, ...contentType, ...safelisted]);
  return {
    corsHeaders,
    contentType,
    safelisted,
    others: names.filter((name) => !claimed.has(name)),
  };
}

/** In the order in which browsers look them up; they name the first. */
export function refusedNames(facts: LegFacts): string[] {
  const { answer, question, allowedHeaders, credentialed } = facts;
  if (answer === undefined || question === undefined) return [];
  if (allowedHeaders.invalid !== undefined) return [];
  const names = question.headerNames.map((name) => name.toLowerCase());
  return namesNotAllowed(names, credentialed, allowedHeaders);
}
