import { getHeader } from '../../model/index.ts';
import { ALLOW_HEADERS, missingNames } from '../lib/allowed-lists.ts';
import { defineReason } from '../reason.ts';

/** The page sends `Access-Control-Allow-Origin` itself. No `expected`: the fix is to stop it. */
export default defineReason({
  id: 'cors-header-as-request-header',
  group: 'request-header',
  rank: 20,
  fixableBy: 'page',
  family: 'CORSMissingAllowHeaderFromPreflight',
  looksAt: 'preflight',
  evaluate(facts) {
    const { corsHeaders } = missingNames(facts);
    if (corsHeaders.length === 0) return undefined;
    return {
      header: ALLOW_HEADERS,
      value: getHeader(facts.headers, ALLOW_HEADERS),
      vars: { names: corsHeaders.join(', ') },
    };
  },
});
