import type { ExtractedList } from '../fetch/index.ts';
import { isMethodAllowed } from '../fetch/index.ts';
import type { LegFacts } from './reason.ts';

/** A method that a preflight's answer does not allow, and the list that lacks it. */
export interface RefusedMethod {
  readonly method: string;
  readonly list: ExtractedList;
}

/** `undefined` when it is allowed, when the list does not parse, or when this is no preflight. */
export function refusedMethod(facts: LegFacts): RefusedMethod | undefined {
  const { answer, question, allowedMethods: list, credentialed } = facts;
  if (answer === undefined || question === undefined) return undefined;
  const { method } = question;
  if (list.invalid !== undefined || isMethodAllowed(method, credentialed, list)) return undefined;
  return { method, list };
}
