import { isOrigin, valuesOf } from '../../model/index.ts';
import multipleAllowOriginNotAllowed from '../CORSMultipleAllowOriginNotAllowed/reason.ts';
import { ALLOW_ORIGIN, allowedOrigins, expectOrigin, mayBeMerged } from '../lib/allow-origin.ts';
import type { LegFacts } from '../reason.ts';
import { defineReason } from '../reason.ts';

/** Several values, each fit to stand alone: what two layers produce that both add the header. */
export default defineReason({
  id: 'duplicate-proxy-and-app',
  group: 'origin',
  rank: 60,
  refines: [multipleAllowOriginNotAllowed],
  evaluate(facts) {
    if (!isRepeated(facts)) return undefined;
    return {
      header: ALLOW_ORIGIN,
      value: facts.allowOrigin,
      ...expectOrigin(facts.origin),
      certainty: 'likely',
      vars: { count: String(allowedOrigins(facts.headers).length) },
    };
  },
});

function isRepeated(facts: LegFacts): boolean {
  if (!facts.allowOrigin?.includes(',')) return false;
  const values = allowedOrigins(facts.headers);
  if (!values.every(isPlausible)) return false;
  const isOneALine = valuesOf(facts.headers, ALLOW_ORIGIN).length === values.length;
  return (isOneALine || mayBeMerged(facts)) && looksMerged(values);
}

/** Nobody writes a list that names the same twice or mixes `*` with origins. */
function looksMerged(values: readonly string[]): boolean {
  return values.includes('*') || new Set(values).size < values.length;
}

function isPlausible(value: string): boolean {
  return value === '*' || isOrigin(value);
}
