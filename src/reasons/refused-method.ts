import type { ExtractedList } from '../standard/index.ts';
import { allowMethods, isMethodAllowed, preflightQuestion } from '../standard/index.ts';
import type { LegFacts } from './reason.ts';

/** A method that a preflight's answer does not allow, and the list that lacks it. */
export interface RefusedMethod {
  readonly method: string;
  readonly list: ExtractedList;
}

/** `undefined` when it is allowed, when the list does not parse, or when this is no preflight. */
export function refusedMethod(facts: LegFacts): RefusedMethod | undefined {
  const { answer, leg, headers, credentialed } = facts;
  const method = preflightQuestion(leg.sent)?.method;
  const list = allowMethods(headers);
  if (answer === undefined || leg.kind !== 'preflight' || method === undefined) return undefined;
  if (list.invalid !== undefined || isMethodAllowed(method, credentialed, list)) return undefined;
  return { method, list };
}
