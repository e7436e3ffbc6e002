import { getHeader } from '../../model/index.ts';
import { ALLOW_HEADERS, expectHeaders, refusedNames } from '../lib/allowed-lists.ts';
import { defineReason } from '../reason.ts';

/** With credentials `*` is no wildcard but a header of that name. */
export default defineReason({
  id: 'wildcard-headers-credentials',
  group: 'request-header',
  rank: 40,
  family: 'CORSMissingAllowHeaderFromPreflight',
  looksAt: 'preflight',
  evaluate(facts) {
    const names = refusedNames(facts);
    const listed = facts.allowedHeaders.items.includes('*');
    if (!facts.credentialed || !listed || names.length === 0) return undefined;
    return {
      header: ALLOW_HEADERS,
      value: getHeader(facts.headers, ALLOW_HEADERS),
      expected: expectHeaders(facts),
      vars: { names: names.join(', ') },
    };
  },
});
