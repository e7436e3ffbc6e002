import { getHeader } from '../../model/index.ts';
import { addedBy } from '../lib/added-by.ts';
import { ALLOW_HEADERS, expectHeaders, missingNames } from '../lib/allowed-lists.ts';
import { defineReason } from '../reason.ts';

/** Speaks of the names that no more special reason on this leg explains. */
export default defineReason({
  id: 'CORSMissingAllowHeaderFromPreflight',
  group: 'request-header',
  rank: 60,
  looksAt: 'preflight',
  evaluate(facts) {
    const { others } = missingNames(facts);
    const [first] = others;
    if (first === undefined) return undefined;
    return {
      header: ALLOW_HEADERS,
      value: getHeader(facts.headers, ALLOW_HEADERS),
      expected: expectHeaders(facts),
      vars: { first, names: others.join(', '), by: addedBy(first) },
    };
  },
});
