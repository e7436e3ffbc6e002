import { getHeader } from '../../model/index.ts';
import { ALLOW_HEADERS, expectHeaders } from '../lib/allowed-lists.ts';
import { defineReason } from '../reason.ts';

export default defineReason({
  id: 'CORSInvalidAllowHeader',
  group: 'request-header',
  rank: 10,
  looksAt: 'preflight',
  evaluate(facts) {
    const token = facts.allowedHeaders.invalid;
    if (token === undefined) return undefined;
    return {
      header: ALLOW_HEADERS,
      value: getHeader(facts.headers, ALLOW_HEADERS),
      expected: expectHeaders(facts),
      vars: { token },
    };
  },
});
