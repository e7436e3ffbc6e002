import { getHeader } from '../../model/index.ts';
import { ALLOW_HEADERS, expectHeaders, missingNames } from '../lib/allowed-lists.ts';
import { defineReason } from '../reason.ts';

/** Only a `Content-Type` that no form can send is asked for, and that is nearly always JSON. */
export default defineReason({
  id: 'json-content-type',
  group: 'request-header',
  rank: 50,
  family: 'CORSMissingAllowHeaderFromPreflight',
  looksAt: 'preflight',
  evaluate(facts) {
    if (missingNames(facts).contentType.length === 0) return undefined;
    return {
      header: ALLOW_HEADERS,
      value: getHeader(facts.headers, ALLOW_HEADERS),
      expected: expectHeaders(facts),
      vars: {},
    };
  },
});
