import type { UnsafeBecause } from '../../fetch/index.ts';
import { unsafeBecause } from '../../fetch/index.ts';
import { getHeader } from '../../model/index.ts';
import { ALLOW_HEADERS, expectHeaders, missingNames } from '../lib/allowed-lists.ts';
import type { LegFacts } from '../reason.ts';
import { defineReason } from '../reason.ts';

/** A header that pages may send freely, but not with this value. */
export default defineReason({
  id: 'safelist-exceeded',
  group: 'request-header',
  rank: 30,
  family: 'CORSMissingAllowHeaderFromPreflight',
  looksAt: 'preflight',
  evaluate(facts) {
    const { safelisted } = missingNames(facts);
    const [first] = safelisted;
    if (first === undefined) return undefined;
    return {
      header: ALLOW_HEADERS,
      value: getHeader(facts.headers, ALLOW_HEADERS),
      expected: expectHeaders(facts),
      vars: { first, names: safelisted.join(', '), because: because(first, facts) },
    };
  },
});

/**
 * Chromium never reports what an actual request that it held back would have sent; Firefox does.
 * A value that is fine by itself is asked for when all such values together exceed 1024 bytes.
 */
function because(name: string, { hop }: LegFacts): UnsafeBecause | 'sum' | 'hidden' {
  const value = hop.actual.sent === undefined ? null : getHeader(hop.actual.sent, name);
  return value === null ? 'hidden' : (unsafeBecause(name, value) ?? 'sum');
}
