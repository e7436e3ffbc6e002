import type { HeaderList } from '../../model/index.ts';
import { getHeader, isOrigin, tokensOf } from '../../model/index.ts';
import { ALLOW_ORIGIN, expectOrigin, wrongOrigin } from '../lib/allow-origin.ts';
import { storeOf } from '../lib/stored-copy.ts';
import type { LegFacts } from '../reason.ts';
import { defineReason } from '../reason.ts';

/**
 * An answer that was stored for someone else and served again. Stands beside the certain reason
 * instead of replacing it: a stored answer may also be wrong by itself.
 */
export default defineReason({
  id: 'cache-without-vary',
  group: 'origin',
  rank: 10,
  family: 'CORSMissingAllowOrigin',
  looksAt: 'actual',
  reads: ['age', 'cache-status', 'cf-cache-status', 'x-cache', 'x-cache-status', 'x-proxy-cache'],
  evaluate(facts) {
    const { answer, headers, allowOrigin, origin, neighbours } = facts;
    const kept = answer === undefined ? undefined : storeOf(answer);
    if (kept === undefined || variesByOrigin(headers) || !isForeign(facts)) return undefined;
    return {
      header: ALLOW_ORIGIN,
      value: allowOrigin,
      ...expectOrigin(origin),
      certainty: 'likely',
      vars: { kept, elsewhere: neighbours.endpointAllowOrigin ?? '' },
    };
  },
});

/** Absent where other answers have it, or another origin's. */
function isForeign(facts: LegFacts): boolean {
  if (facts.origin === 'null') return false;
  if (facts.allowOrigin === null) return facts.neighbours.endpointAllowOrigin !== undefined;
  const wrong = wrongOrigin(facts);
  return wrong !== undefined && isOrigin(wrong);
}

function variesByOrigin(headers: HeaderList): boolean {
  const names = tokensOf(getHeader(headers, 'Vary'));
  return names.includes('origin') || names.includes('*');
}
