import {
  allowHeaders,
  allowMethods,
  type ExtractedList,
  preflightQuestion,
} from '../fetch/index.ts';
import { getHeader } from '../model/index.ts';
import { failureOf } from './lib/network-failure.ts';
import type { LegFacts } from './reason.ts';

/** What is seen of a leg; all else that reasons ask for follows from it. */
export type SeenLeg = Omit<
  LegFacts,
  | 'answer'
  | 'headers'
  | 'allowOrigin'
  | 'question'
  | 'allowedMethods'
  | 'allowedHeaders'
  | 'failure'
>;

const NOTHING_ALLOWED: ExtractedList = { items: [] };

/**
 * The facts of one leg. Dozens of reasons, under two hypotheses, ask for the same few, so they are
 * read from the headers once.
 */
export function legFacts(seen: SeenLeg): LegFacts {
  const { exchange, hop, hopIndex, tainted, leg, origin, credentialed, neighbours } = seen;
  const headers = leg.answer?.headers ?? [];
  const isPreflight = leg.kind === 'preflight';
  // Field by field: a spread would cost more than all that is computed here.
  return {
    exchange,
    hop,
    hopIndex,
    tainted,
    leg,
    answer: leg.answer,
    headers,
    allowOrigin: getHeader(headers, 'Access-Control-Allow-Origin'),
    origin,
    credentialed,
    neighbours,
    question: isPreflight ? preflightQuestion(leg.sent) : undefined,
    allowedMethods: isPreflight ? allowMethods(headers) : NOTHING_ALLOWED,
    allowedHeaders: isPreflight ? allowHeaders(headers) : NOTHING_ALLOWED,
    failure: failureOf(seen),
  };
}
